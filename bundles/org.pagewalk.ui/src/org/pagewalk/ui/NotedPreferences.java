/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui;

import java.util.Collection;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * What the workbench's preferences were before somebody presents. The workbench writes each change of a font or colour to its
 * preferences, so what stood there is noted down first, on the disk: it comes back even if Eclipse dies meanwhile.
 */
final class NotedPreferences {
    /** What is noted down for what had no preference. */
    private static final String NONE = "";

    private final IEclipsePreferences workbench = InstanceScope.INSTANCE.getNode("org.eclipse.ui.workbench");
    private final IEclipsePreferences noted = (IEclipsePreferences) InstanceScope.INSTANCE.getNode(PagewalkIds.BUNDLE).node("presenting");

    /** Notes down what stands there now. */
    void note(Collection<String> keys) {
        keys.forEach(key -> noted.put(key, workbench.get(key, NONE)));
        write(noted);
    }

    /** Puts back what was noted down, also if that was in a life of Eclipse that ended badly. */
    void restore() {
        try {
            for (String key : noted.keys()) {
                String preference = noted.get(key, NONE);
                if (preference.equals(NONE)) {
                    workbench.remove(key);
                } else {
                    workbench.put(key, preference);
                }
            }
            noted.clear();
        } catch (BackingStoreException e) {
            ILog.of(NotedPreferences.class).log(Status.error(e.getMessage(), e));
        }
        write(workbench);
        write(noted);
    }

    /** Whether something was not put back. */
    boolean areLeft() {
        try {
            return noted.keys().length > 0;
        } catch (BackingStoreException e) {
            ILog.of(NotedPreferences.class).log(Status.error(e.getMessage(), e));
            return false;
        }
    }

    private static void write(IEclipsePreferences preferences) {
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(NotedPreferences.class).log(Status.error(e.getMessage(), e));
        }
    }
}
