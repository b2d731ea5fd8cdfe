/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** The bare Eclipse after the p2 director has installed Pagewalk from the update site's zip. */
class InstalledTest {
    @Test
    void thePerspectiveOpensWithAllItsViews() throws Exception {
        Eclipse.Report report = Eclipse.at("bare").start("org.pagewalk.ui.perspective");
        assertEquals(List.of("org.pagewalk.ui.perspective"), report.named("active"), report.facts()::toString);
        assertTrue(report.named("view").contains("org.pagewalk.ui.freeAreas"), report.facts()::toString);
        assertEquals(List.of(), report.named("broken"));
        assertEquals(List.of(), report.errors(), report::log);
    }

    @Test
    void nothingOfPagewalkRunsBeforeSomebodyUsesIt() throws Exception {
        Eclipse.Report report = Eclipse.at("bare").start("");
        assertEquals(List.of(), report.named("running"), report.facts()::toString);
    }
}
