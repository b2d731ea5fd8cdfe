/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outline, folding, and help with a call. */
class StructureTest {
    private static final String TEXT = """
            // What this
            // is about.
            machine {
              kernel linux-2.4.20
              memory 64 MiB
            }
            def take(a, b) { return a }
            let p = alloc_page(GFP_KERNEL)
            section "outer" {
              /* two
                 lines */
              if p { section "inner" { print 1 } }
            }
            task bash {
              let q = [1,
                2]
            }
            """;

    @Test
    void theOutlineHasEverythingThatHasAName() {
        assertEquals("MACHINE machine [KEY kernel linux-2.4.20, KEY memory 64 MiB], FUNCTION take (a, b), VARIABLE p alloc_page(GFP_KERNEL), "
                + "SECTION outer [SECTION inner], TASK bash", words(ScenarioServices.outline(TEXT)));
        Outline section = ScenarioServices.outline(TEXT).get(3);
        assertEquals("\"outer\"", TEXT.substring(section.selection().offset(), section.selection().end()));
        assertTrue(TEXT.substring(section.range().offset(), section.range().end()).endsWith("}"));
        assertEquals(List.of(), ScenarioServices.outline("section section {"  + " let task"));
    }

    @Test
    void groupsOfKeysAreInTheOutlineAndFold() {
        String text = "machine from preset(\"two-nodes\") {\n  memory {\n    nodes [1 GiB,\n      1 GiB]\n    holes []\n  }\n  image.text 1 MiB\n}\n";
        assertEquals("MACHINE machine from preset(\"two-nodes\") [KEY memory [KEY nodes [1 GiB, 1 GiB], KEY holes []], KEY image.text 1 MiB]",
                words(ScenarioServices.outline(text)));
        assertEquals("1-8, 2-6, 3-4", ScenarioServices.folds(text).stream().map(fold -> fold.firstLine() + "-" + fold.lastLine())
                .collect(Collectors.joining(", ")));
    }

    @Test
    void blocksListsAndCommentsFold() {
        assertEquals("1-2 comment, 3-6, 9-13, 10-11 comment, 14-17, 15-16", ScenarioServices.folds(TEXT).stream()
                .map(fold -> fold.firstLine() + "-" + fold.lastLine() + (fold.comment() ? " comment" : "")).collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"alloc_pages(¦ # gfp_mask", "alloc_pages(GFP_KERNEL, ¦) # order", "alloc_pages(order: 3, gfp_mask: ¦) # gfp_mask",
            "alloc_pages(GFP_KERNEL, (1 + ¦ # order", "free_pages(page_address(page(¦3)), 2) # pfn", "def f(a, b) { }\\nf(1, [2, ¦ # b"})
    void theParameterAtTheCaretIsActive(String text, String parameter) {
        String real = text.replace("\\n", "\n");
        CallHelp help = ScenarioServices.callHelp(real.replace("¦", ""), real.indexOf('¦')).orElseThrow();
        Range active = help.parameters().get(help.active());
        assertEquals(parameter, help.label().substring(active.offset(), active.end()));
    }

    @Test
    void outsideOfACallThereIsNoHelp() {
        for (String text : List.of("print ¦", "if alloc_page(GFP_KERNEL) { ¦ }", "print (¦", "nothing(¦", "zone(\"DMA\")¦")) {
            assertEquals(Optional.empty(), ScenarioServices.callHelp(text.replace("¦", ""), text.indexOf('¦')), text);
        }
        assertEquals(-1, ScenarioServices.callHelp("alloc_page(GFP_KERNEL, 1", 24).orElseThrow().active());
    }

    private static String words(List<Outline> parts) {
        return parts.stream().map(part -> part.kind() + " " + part.name() + (part.detail().isEmpty() ? "" : " " + part.detail())
                + (part.children().isEmpty() ? "" : " [" + words(part.children()) + "]")).collect(Collectors.joining(", "));
    }
}
