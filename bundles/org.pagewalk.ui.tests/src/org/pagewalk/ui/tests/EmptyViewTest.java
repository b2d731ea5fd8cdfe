/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pagewalk.ui.tests.pages.PicturePage;
import org.pagewalk.ui.tests.pages.Workbench;

/** What the view says before anything has run. */
class EmptyViewTest {
    @Test
    void itSaysWhatItWouldShowAndHowToGetIt() {
        Workbench workbench = Workbench.open();
        workbench.forgetRun();
        PicturePage view = PicturePage.freeAreas(workbench).reopened();
        assertTrue(view.emptyWords().contains("Run As > Pagewalk Scenario"), view.emptyWords());
        assertTrue(view.emptyWords().contains("free lists"), view.emptyWords());
    }
}
