/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.pagewalk.lab.author.ExportTarget;
import org.pagewalk.ui.PagewalkIds;

/** What somebody has typed last of who they are, and of where things are, so that nobody types it twice. */
final class LabIdentity {
    private static final String STUDENT = "lab.student";
    private static final String PREVIEWED = "lab.previewed";
    private static final String FOLDER = "lab.submissions";
    private static final String EXPORTS = "lab.exports";
    private static final String TOOL = "lab.tool";
    private static final String PACKAGES = "lab.packages";
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

    /** Where packages of labs were written last; at first the author's own folder. */
    static String exports() {
        return preferences().get(EXPORTS, System.getProperty("user.home", ""));
    }

    /** Where the command line lies that packages for graders have in them; empty at first. */
    static String tool() {
        return preferences().get(TOOL, "");
    }

    /** For whom a lab was packed last; at first for students. */
    static Set<ExportTarget> packages() {
        return Arrays.stream(preferences().get(PACKAGES, ExportTarget.STUDENT.word()).split(",")).map(ExportTarget::of).flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    static void exported(String folder, String tool, Set<ExportTarget> packages) {
        keep(EXPORTS, folder);
        keep(TOOL, tool);
        keep(PACKAGES, packages.stream().sorted().map(ExportTarget::word).collect(Collectors.joining(",")));
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
