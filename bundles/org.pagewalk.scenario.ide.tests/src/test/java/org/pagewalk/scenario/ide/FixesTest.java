/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Which problems a place has, and what would mend them. */
class FixesTest {
    private static final String TEXT = "let p = allok_page(GFP_KERNEL)\n__free_pagee(p)  __free_pge(p)\n";

    @Test
    void aFixSaysWhatItDoesAndWhatItMends() {
        Fix fix = ScenarioServices.fixes(TEXT, TEXT.indexOf("lok_page"), 0).getFirst();
        assertEquals("Write alloc_page", fix.title());
        assertEquals("unknown-function", fix.problem().code());
        assertTrue(Edit.apply(TEXT, fix.edits()).startsWith("let p = alloc_page(GFP_KERNEL)"), fix.toString());
    }

    @Test
    void theProblemsAtTheCaretComeAloneAndElsewhereOnALineAllOfThem() {
        assertEquals(List.of("Write __free_page"), titles(TEXT.indexOf("__free_pge"), 0));
        assertEquals(List.of("Write __free_pages", "Write __free_page"), titles(TEXT.indexOf("(p)  __") + 1, 0));
        assertEquals(List.of("Write alloc_page"), titles(0, 0));
        assertEquals(List.of(), titles(0, 3), "a selection means what is in it");
        assertEquals(3, titles(0, TEXT.length()).size());
    }

    @Test
    void anyPlaceMayBeAskedFor() {
        assertEquals(List.of(), titles(900, 0));
        assertEquals(List.of(), ScenarioServices.fixes("", -1, 5));
        assertEquals(1, titles(-5, 0).size(), "the first line");
    }

    private static List<String> titles(int offset, int length) {
        return ScenarioServices.fixes(TEXT, offset, length).stream().map(Fix::title).toList();
    }
}
