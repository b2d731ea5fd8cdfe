/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.pagewalk.ui.PagewalkIds;

/** What somebody has typed last of who they are, and of where things are, so that nobody types it twice. */
final class LabIdentity {
    private static final String STUDENT = "lab.student";
    private static final String PREVIEWED = "lab.previewed";
    private static final String FOLDER = "lab.submissions";
    private static final String SOMEBODY = "student@example.edu";

    private LabIdentity() {
    }

    /** The student at this workbench; empty at first. */
    static String student() {
        return preferences().get(STUDENT, "");
    }

    static void student(String identity) {
        keep(STUDENT, identity);
    }

    /** As whom the author has looked at a lab last. */
    static String lastPreviewed() {
        return preferences().get(PREVIEWED, SOMEBODY);
    }

    static void previewed(String identity) {
        keep(PREVIEWED, identity);
    }

    /** Where what is handed in was written last; at first the student's own folder. */
    static String folder() {
        return preferences().get(FOLDER, System.getProperty("user.home", ""));
    }

    static void folder(String path) {
        keep(FOLDER, path);
    }

    private static void keep(String key, String value) {
        IEclipsePreferences preferences = preferences();
        preferences.put(key, value);
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(LabIdentity.class).warn(e.toString(), e);
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(PagewalkIds.BUNDLE);
    }
}
