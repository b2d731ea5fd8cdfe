/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** The bare Eclipse that Pagewalk is then installed into. */
class BeforeInstallTest {
    @Test
    void aBareEclipseStartsAndKnowsNothingOfPagewalk() throws Exception {
        Eclipse.Report report = Eclipse.at("bare").start("");
        assertTrue(report.named("perspective").contains("org.eclipse.ui.resourcePerspective"), report.facts()::toString);
        assertEquals(List.of("org.pagewalk.install.probe"), report.bundlesOfPagewalk());
    }
}
