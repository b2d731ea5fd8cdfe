/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Hovers and property sheets find explanations by the kernel's names. */
class GlossaryTest {
    private final Glossary glossary = new Glossary();

    @Test
    void aFieldIsExplainedWithTypeUnitAndSource() {
        Glossary.Entry entry = glossary.feature("Zone", "free_pages").orElseThrow();
        assertEquals("number", entry.type());
        assertEquals("pages", entry.unit());
        assertEquals("Gorman 3.2", entry.source());
        assertFalse(entry.derived());
        assertTrue(entry.text().endsWith("Unit: pages. Source: Gorman 3.2."), entry.text());
        assertEquals("list of Page", glossary.feature("FreeArea", "free_list").orElseThrow().type());
        assertEquals("bitmap", glossary.feature("FreeArea", "map").orElseThrow().type());
    }

    @Test
    void aDerivedFieldSaysThatTheKernelHasNone() {
        assertTrue(glossary.feature("FreeArea", "nr_free").orElseThrow().text().contains("the kernel has no such field"));
    }

    @Test
    void operationsAndFlagsAreExplained() {
        assertTrue(glossary.operations("Page").stream().anyMatch(
                entry -> entry.name().equals("TestSetPageLRU") && entry.type().equals("true or false")));
        assertEquals(16, glossary.literals("PageFlag").size());
        assertTrue(glossary.classes().contains("Node"));
    }

    @Test
    void whatIsUnknownIsEmpty() {
        assertTrue(glossary.classifier("Pgae").isEmpty());
        assertTrue(glossary.feature("Page", "nr_free").isEmpty());
        assertTrue(glossary.feature("Pgae", "count").isEmpty());
        assertTrue(glossary.literals("Page").isEmpty());
    }
}
