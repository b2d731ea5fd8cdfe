/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.picture.Theme;
import org.pagewalk.ui.tests.pages.ConsolePage;
import org.pagewalk.ui.tests.pages.PicturePage;
import org.pagewalk.ui.tests.pages.ScenarioEditorPage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.Workbench;

/** Light and dark. */
class ThemeTest {
    private Workbench workbench;

    @BeforeEach
    void open() {
        workbench = Workbench.open();
    }

    @AfterEach
    void close() {
        workbench.light();
        workbench.clean();
    }

    @Test
    void aDarkWorkbenchHasADarkPictureAndReadableText() {
        ScenarioEditorPage editor = workbench.edit(workbench.file("lab", "good.mms", Scenarios.GOOD));
        workbench.runAs(workbench.file("lab", "good2.mms", Scenarios.GOOD));
        ConsolePage.after(workbench, "Expectations met");
        PicturePage view = PicturePage.freeAreas(workbench);
        Screen.waitUntil("a light picture", () -> view.draws() && view.theme() == Theme.LIGHT && light(view.corner()));

        workbench.dark();
        Screen.waitUntil("a dark picture", () -> view.theme() == Theme.DARK && !light(view.corner()));
        Screen.waitUntil("a dark editor", () -> !light(editor.ground()));
        for (String word : new String[] { "expect", "alloc_pages", "GFP_KERNEL", "\"eight", "64", "MiB" }) {
            double contrast = contrast(editor.colourOf(word), editor.ground());
            assertTrue(contrast >= 4.5, word + " has contrast " + contrast + " in the dark");
        }

        workbench.light();
        Screen.waitUntil("a light picture again", () -> view.theme() == Theme.LIGHT && light(view.corner()));
        assertEquals(Theme.LIGHT, view.theme());
    }

    private static boolean light(RGB colour) {
        return luminance(colour) > 0.5;
    }

    /** As the Web Content Accessibility Guidelines define it; 4.5 is their least for text. */
    private static double contrast(RGB a, RGB b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
