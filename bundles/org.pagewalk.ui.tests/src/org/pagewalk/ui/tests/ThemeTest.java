/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.picture.Theme;
import org.pagewalk.ui.tests.pages.ConsolePage;
import org.pagewalk.ui.tests.pages.Contrast;
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
        Screen.waitUntil("a light picture", () -> view.draws() && view.theme() == Theme.LIGHT && Contrast.isLight(view.corner()));

        workbench.dark();
        Screen.waitUntil("a dark picture", () -> view.theme() == Theme.DARK && !Contrast.isLight(view.corner()));
        Screen.waitUntil("a dark editor", () -> !Contrast.isLight(editor.ground()));
        for (String word : new String[] { "expect", "alloc_pages", "GFP_KERNEL", "\"eight", "64", "MiB" }) {
            double contrast = Contrast.of(editor.colourOf(word), editor.ground());
            assertTrue(contrast >= 4.5, word + " has contrast " + contrast + " in the dark");
        }

        workbench.light();
        Screen.waitUntil("a light picture again", () -> view.theme() == Theme.LIGHT && Contrast.isLight(view.corner()));
        assertEquals(Theme.LIGHT, view.theme());
    }
}
