/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.model.Zone;
import org.pagewalk.ui.tests.pages.ConsolePage;
import org.pagewalk.ui.tests.pages.PicturePage;
import org.pagewalk.ui.tests.pages.PropertiesPage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.Workbench;

/** Looking at the fields of a structure. */
class PropertiesTest {
    private Workbench workbench;
    private PropertiesPage sheet;
    private PicturePage view;

    private IFile file;

    @BeforeEach
    void selectAFreeArea() {
        workbench = Workbench.open();
        file = workbench.file("lab", "good.mms", Scenarios.GOOD);
        workbench.runAs(file);
        ConsolePage.after(workbench, "Expectations met");
        sheet = new PropertiesPage(workbench);
        view = PicturePage.freeAreas(workbench).reopened();
        Screen.waitUntil("a picture", view::draws);
        view.press(SWT.NONE, SWT.ARROW_RIGHT);
        view.press(SWT.NONE, SWT.HOME);
        Screen.waitUntil(() -> "the fields of free_area[3], in " + sheet.names(), () -> sheet.value("nr_free").equals("1 block"));
    }

    @AfterEach
    void close() {
        workbench.clean();
    }

    @Test
    void theValuesAreThoseOfThePresentMomentAndSayWhatTheyWere() {
        view.press(SWT.ALT, SWT.HOME);
        Screen.waitUntil(() -> "what was there at the start, not " + sheet.value("nr_free"), () -> sheet.value("nr_free").startsWith("0"));
        assertTrue(sheet.value("nr_free").contains("before: 1"), sheet.value("nr_free"));
        assertTrue(sheet.names().indexOf("free_list") < sheet.names().indexOf("nr_free"), "fields first, then what is derived: " + sheet.names());
    }

    @Test
    void theFieldsStayInSightWhileOneStepsInTheEditor() {
        workbench.edit(file);
        Screen.waitUntil(() -> "the same fields, not " + sheet.names(), () -> sheet.value("nr_free").equals("1 block"));
        Screen.press(SWT.ALT, SWT.HOME);
        Screen.waitUntil(() -> "what was there at the start, not " + sheet.value("nr_free"), () -> sheet.value("nr_free").startsWith("0"));
    }

    @Test
    void aReferenceLeadsToItsObject() {
        assertEquals("zone Normal", sheet.value("zone"));
        sheet.goTo("zone");
        Screen.waitUntil("the zone selected", () -> PicturePage.freeAreas(workbench).selection().filter(Zone.class::isInstance).isPresent());
        Screen.waitUntil(() -> "the fields of the zone, in " + sheet.names(), () -> sheet.names().contains("pages_low"));
    }
}
