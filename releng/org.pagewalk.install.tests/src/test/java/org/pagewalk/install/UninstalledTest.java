/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;

/** The same Eclipse after the p2 director has removed Pagewalk again. */
class UninstalledTest {
    @Test
    void nothingOfPagewalkIsLeftAndTheEclipseStillStarts() throws Exception {
        Eclipse.Report report = Eclipse.at("bare").start("");
        assertEquals(List.of("org.pagewalk.install.probe"), report.bundlesOfPagewalk());
        assertFalse(report.named("bundle").contains("org.eclipse.xtext"), "what Pagewalk brought along is still there");
        assertFalse(report.named("perspective").contains("org.pagewalk.ui.perspective"), report.facts()::toString);
    }
}
