/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about the word under the pointer. */
class HoverTest {
    private static final String TEXT = """
            machine { memory 64 MiB }
            let page = alloc_pages(GFP_KERNEL, 3) // alloc_page
            print page.count
            expect page.zone.free_area[3].nr_free == 1
            for i in 1..3 { __free_page(i) }
            store(page_address(page), 3)
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"memory # memory 64 MiB", "alloc_pages # alloc_pages(gfp_mask, order): a struct page",
            "GFP_KERNEL # GFP_KERNEL = 496 (0x1f0)", "page.count # page: a struct page", "count # page.count: number",
            "nr_free # free_area.nr_free: number", "expect # expect CONDITION \"message\"", "for # for NAME in 1..10 { ... }",
            "i) # i: a number", "store # store(addr, value, [width]): nothing"})
    void beginsWith(String word, String firstLine) {
        Hover hover = ScenarioServices.hover(TEXT, TEXT.indexOf(word)).orElseThrow();
        assertEquals(firstLine, hover.text().lines().findFirst().orElseThrow());
        assertEquals(TEXT.indexOf(word), hover.offset());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', value = {"cpus # cpus 1", "memory # memory 64 MiB", "nodes # memory.nodes [256 MiB, 256 MiB]",
            "holes # memory.holes [15 MiB..16 MiB]", "image # image { ... }", "bss # image.bss 148 KiB",
            "i386-1GiB # machine from preset(\"i386-1GiB\") { ... }", "preset # preset(\"NAME\")"})
    void explainsKeysAndPresets(String word, String firstLine) {
        String text = "machine from preset(\"i386-1GiB\") {\n  cpus 2\n  memory 64 MiB { nodes [] }\n  memory.holes [] image { bss 3 MiB } }";
        Hover hover = ScenarioServices.hover(text, text.indexOf(word)).orElseThrow();
        assertEquals(firstLine, hover.text().lines().findFirst().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', value = {"where # expect CONDITION \"message\"", "event page_s # expect CONDITION \"message\"",
            "else # if CONDITION { ... } else { ... }", "in 1 # for NAME in 1..10 { ... }", "count # count(event NAME where CONDITION)", "MiB # 1 MiB = 1048576 bytes",
            "min # 1 min = 60000 ms", "pages # 1 pages = 4096 bytes, or what the machine's pages have"})
    void explainsWordsThatGoOnWithAStatementAndUnits(String word, String firstLine) {
        String text = "expect event page_split where order == 3\nfor i in 1..3 { }\nif count(event page_free) { } else { }\nprint 64 MiB + 2 pages\nwait 3 min";
        assertEquals(firstLine, ScenarioServices.hover(text, text.indexOf(word)).orElseThrow().text().lines().findFirst().orElseThrow());
    }

    @Test
    void aKeySaysWhatHoldsWithoutIt() {
        String text = "machine { memory.nodes [64 MiB] }";
        String hover = ScenarioServices.hover(text, text.indexOf("nodes")).orElseThrow().text();
        assertTrue(hover.contains("Default: one node") && hover.contains("Not together with: memory"), hover);
    }

    @Test
    void aDerivedFieldIsMarked() {
        String text = ScenarioServices.hover(TEXT, TEXT.indexOf("nr_free")).orElseThrow().text();
        assertTrue(text.contains("Derived"), text);
    }

    @Test
    void aFileUnderProcIsExplained() {
        String text = "print proc(\"meminfo\")";
        Hover hover = ScenarioServices.hover(text, text.indexOf("info")).orElseThrow();
        assertEquals("/proc/meminfo", hover.text().lines().findFirst().orElseThrow());
        assertEquals(text.indexOf('"'), hover.offset());
        assertEquals(Optional.empty(), ScenarioServices.hover("print \"meminfo\"", 9));
    }

    @Test
    void whatMeansNothingIsNotExplained() {
        assertEquals(Optional.empty(), ScenarioServices.hover(TEXT, TEXT.indexOf("// alloc") + 4));
        assertEquals(Optional.empty(), ScenarioServices.hover(TEXT, TEXT.indexOf("64")));
        assertEquals(Optional.empty(), ScenarioServices.hover(TEXT, TEXT.length()));
        assertEquals(Optional.empty(), ScenarioServices.hover("nothing.known", 9));
    }
}
