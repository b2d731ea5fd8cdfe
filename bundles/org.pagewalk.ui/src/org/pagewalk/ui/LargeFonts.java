/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Makes the workbench's letters larger for a while. The workbench writes each change of a font to its preferences, so what stood
 * there is noted down first, on the disk: it comes back even if Eclipse dies while the letters are large.
 */
final class LargeFonts {
    /** Of editors, of the console, of headings, and of lists and tabs. Those that an Eclipse does not have are left out. */
    private static final List<String> FONTS = List.of("org.eclipse.jface.textfont", "org.eclipse.debug.ui.consoleFont",
            "org.eclipse.jface.headerfont", "org.eclipse.jface.bannerfont", "org.eclipse.ui.workbench.TREE_TABLE_FONT",
            "org.eclipse.ui.workbench.TAB_TEXT_FONT");
    /** What is noted down for a font that had no preference. */
    private static final String NONE = "";

    private final IEclipsePreferences workbench = InstanceScope.INSTANCE.getNode("org.eclipse.ui.workbench");
    private final IEclipsePreferences noted = (IEclipsePreferences) InstanceScope.INSTANCE.getNode(PagewalkIds.BUNDLE).node("presenting");
    private final Map<String, FontData[]> before = new LinkedHashMap<>();

    /** Makes letters {@code times} as large as they are. */
    void enlarge(double times) {
        FontRegistry fonts = fonts();
        // All are read before one is changed: some follow others.
        FONTS.stream().filter(fonts::hasValueFor).forEach(font -> {
            before.put(font, fonts.getFontData(font));
            noted.put(font, workbench.get(font, NONE));
        });
        write(noted);
        before.forEach((font, data) -> {
            int height = (int) Math.round(data[0].getHeight() * times);
            fonts.put(font, FontDescriptor.createFrom(data).setHeight(height).getFontData());
        });
    }

    /** Makes them as they were before, also if that was in a life of Eclipse that ended badly. */
    void restore() {
        FontRegistry fonts = fonts();
        before.forEach(fonts::put);
        before.clear();
        try {
            for (String font : noted.keys()) {
                String preference = noted.get(font, NONE);
                if (preference.equals(NONE)) {
                    workbench.remove(font);
                } else {
                    workbench.put(font, preference);
                }
            }
            noted.clear();
        } catch (BackingStoreException e) {
            ILog.of(LargeFonts.class).log(Status.error(e.getMessage(), e));
        }
        write(workbench);
        write(noted);
    }

    /** Whether letters were left large. */
    boolean areLeft() {
        try {
            return noted.keys().length > 0;
        } catch (BackingStoreException e) {
            ILog.of(LargeFonts.class).log(Status.error(e.getMessage(), e));
            return false;
        }
    }

    private static FontRegistry fonts() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry();
    }

    private static void write(IEclipsePreferences preferences) {
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(LargeFonts.class).log(Status.error(e.getMessage(), e));
        }
    }
}
