/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a name is found. */
class CatalogueTest {
    private final Catalogue catalogue = new Catalogue();

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"alloc_pages # FUNCTION", "page # FUNCTION STRUCTURE", "page.count # FIELD",
            "nr_free # FIELD", "machine # DECLARATION FUNCTION STRUCTURE", "machine.memory # KEY FIELD", "page_split # EVENT",
            "machine.memory.nodes # KEY", "i386-1GiB # PRESET", "machine.two-nodes # PRESET", "GFP_KERNEL # CONSTANT",
            "gfp_kernel # CONSTANT", "ENOMEM # ERROR", "PG_locked # FLAG", "let # STATEMENT"})
    void aNameLeadsToAllThatBearIt(String name, String kinds) {
        List<Entry> found = catalogue.find(name);
        assertEquals(List.of(kinds.split(" ")), found.stream().map(entry -> entry.kind().name()).toList());
    }

    @Test
    void aMisspeltNameLeadsToTheNearest() {
        assertEquals(List.of(), catalogue.find("alloc_pagse"));
        assertEquals(Optional.of("alloc_pages"), catalogue.nearest("alloc_pagse"));
        assertEquals(Optional.empty(), catalogue.nearest("quite something else"));
    }

    @Test
    void aStructureIsFoundByWhatTheKernelCallsIt() {
        assertEquals(Entry.Kind.STRUCTURE, catalogue.find("zone_t").getFirst().kind());
    }

    @Test
    void noTwoEntriesHaveTheSamePlace() {
        HashSet<String> anchors = new HashSet<>();
        catalogue.entries().forEach(entry -> assertTrue(anchors.add(entry.anchor()), entry.anchor()));
    }

    @Test
    void anEntryAsTextEndsWithItsExample() {
        String text = catalogue.find("page_split").getFirst().plain();
        assertTrue(text.startsWith("page_split: an event\n"), text);
        assertTrue(text.contains("\nExample:\n  machine { boot bare }\n  let page = alloc_pages(GFP_KERNEL, 1)\n  expect "), text);
    }
}
