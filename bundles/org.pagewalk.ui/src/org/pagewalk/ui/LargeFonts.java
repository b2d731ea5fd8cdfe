/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.ui.PlatformUI;

/** Makes the workbench's letters larger for a while. */
final class LargeFonts {
    /** Of editors, of the console, of headings, and of lists and tabs. Those that an Eclipse does not have are left out. */
    static final List<String> FONTS = List.of("org.eclipse.jface.textfont", "org.eclipse.debug.ui.consoleFont",
            "org.eclipse.jface.headerfont", "org.eclipse.jface.bannerfont", "org.eclipse.ui.workbench.TREE_TABLE_FONT",
            "org.eclipse.ui.workbench.TAB_TEXT_FONT");

    private final Map<String, FontData[]> before = new LinkedHashMap<>();

    /** Makes letters {@code times} as large as they are. */
    void enlarge(double times) {
        FontRegistry fonts = fonts();
        // All are read before one is changed: some follow others.
        FONTS.stream().filter(fonts::hasValueFor).forEach(font -> before.put(font, fonts.getFontData(font)));
        before.forEach((font, data) -> {
            int height = (int) Math.round(data[0].getHeight() * times);
            fonts.put(font, FontDescriptor.createFrom(data).setHeight(height).getFontData());
        });
    }

    /** Makes them as they were before. */
    void restore() {
        before.forEach(fonts()::put);
        before.clear();
    }

    private static FontRegistry fonts() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry();
    }
}
