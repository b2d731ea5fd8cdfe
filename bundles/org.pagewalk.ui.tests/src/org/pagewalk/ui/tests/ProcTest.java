/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.ui.tests.pages.ConsolePage;
import org.pagewalk.ui.tests.pages.ProcPage;
import org.pagewalk.ui.tests.pages.Screen;
import org.pagewalk.ui.tests.pages.Workbench;

/** Reading the files under /proc at a moment. */
class ProcTest {
    private final Workbench workbench = Workbench.open();

    @AfterEach
    void close() {
        workbench.clean();
    }

    @Test
    void theFilesAreThoseOfTheMomentAndWhatChangedIsMarked() {
        workbench.runAs(workbench.file("lab", "good.mms", Scenarios.GOOD));
        ConsolePage.after(workbench, "Expectations met");
        ProcPage view = new ProcPage(workbench);
        assertEquals(List.of("buddyinfo", "meminfo", "meminfo-2.6", "vmstat", "swaps", "zoneinfo", "iomem", "dmesg", "maps", "status", "smaps"), view.files());
        Screen.waitUntil("buddyinfo", () -> view.text().contains("zone   Normal"));
        assertEquals(List.of(), view.marked());
        String atEnd = view.text();
        view.step(SWT.ALT, SWT.HOME);
        Screen.waitUntil("what was there at the start", () -> !view.text().equals(atEnd));
        assertTrue(view.marked().contains("24"), "24 blocks of the largest order before, 23 after: " + view.marked());
        assertTrue(view.files().contains("buddyinfo, changed"), view.files().toString());
        assertTrue(view.words().contains("free blocks"), view.words());
        assertTrue(view.words().contains("have changed"), view.words());
        view.nextFile();
        Screen.waitUntil("meminfo", () -> view.text().contains("MemFree:"));
    }
}
