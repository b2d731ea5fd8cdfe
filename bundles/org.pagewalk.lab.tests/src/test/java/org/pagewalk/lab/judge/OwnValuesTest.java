/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.TestLab;

/** What students write decides neither what the lab asks for nor whether it asks. */
class OwnValuesTest {
    private static final String HEAD = "import \"machine.mms\"\nimport \"variant.mms\"\n";
    private static final String LAB = """
            lab "Test" { id test text "lab.md" budget { statements 20000 output 4 KiB } }
            variant {
              machine { memory 16 MiB boot bare }
              let order = 3
            }
            task one "One" {
              file "one.mms"
              given "lib.mms"
            """;
    private static final String CHECKED = "run at section \"a\" { let mine = alloc_pages(GFP_KERNEL, order) }\n"
            + "check \"A\" points 1 at section \"a\" { expect taken == order }\ncheck \"B\" points 1 at end { expect zone(\"DMA\").free_pages > 4000 } }\n";

    private static TaskResult judge(String items, String text) throws IOException {
        TestLab lab = TestLab.of(Lab.FILE, LAB + items, "starter/lib.mms", "def give(order) { return order }\n");
        return new Judge(lab.lab(), lab).judge(Map.of("one.mms", text.getBytes(StandardCharsets.UTF_8), "own.mms", "let order = 0\n".getBytes(StandardCharsets.UTF_8)),
                "ana", () -> false).tasks().getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"import \"lib.mms\"\nlet taken = 3\nsection \"a\" { }\n",
            "def own(order) { let half = order / 2 order = half return 3 }\nlet taken = own(7)\nsection \"a\" { }\n"})
    void namesInFunctionsAreTheirOwn(String text) throws IOException {
        assertEquals("2", judge(CHECKED, HEAD + text).points().toString(), () -> text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"let order = 0 | 2", "import \"own.mms\" | 1 of own", "import \"variant.mms\" order = 0 | 2",
            "import \"variant.mms\" order += 1 | 2", "import \"variant.mms\" def own() { order = 0 } own() | 2"})
    void noValueOfAVariantIsChanged(String text, String place) throws IOException {
        TaskResult result = judge(CHECKED, "import \"machine.mms\"\n" + text + "\nlet taken = 0\nsection \"a\" { }\n");
        assertEquals("0", result.points().toString());
        String file = place.contains("own") ? "own.mms:1" : "one.mms:" + place.strip();
        assertEquals(file + ": order stands for a value of your variant, and for nothing else: import \"variant.mms\", and choose another name here",
                result.messages().getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"section \"a\" { let order = 0 let taken = 0 }", "for order in 0..0 { let taken = 0 section \"a\" { } }",
            "def own(order) { let taken = order section \"a\" { } return 1 }\nown(0)"})
    void norIsItHiddenWhereTheLabLooks(String text) throws IOException {
        TaskResult result = judge(CHECKED, HEAD + text + "\n");
        assertEquals("0", result.points().toString());
        assertTrue(result.messages().getFirst().startsWith("one.mms:3: order stands for"), result::toString);
    }

    @Test
    void whoLooksForBugsAloneNamesThingsFreely() throws IOException {
        String bug = "mutant no-coalescing points 1 }\n";
        assertEquals("1", judge(bug, "import \"machine.mms\"\nlet order = 1\nlet a = alloc_pages(GFP_KERNEL, order)\n__free_pages(a, order)\n"
                + "expect zone(\"DMA\").free_area[1].nr_free == 0\n").points().toString());
    }

    /** A check that holds because what it asks about has not happened is worth nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"let taken = 0 section \"a\" { } | cannot run: nothing is called order here",
            "import \"variant.mms\" let taken = 0 | was not reached: there is no such section"})
    void whatTheLabRunsMustRun(String text, String why) throws IOException {
        for (ItemResult item : judge(CHECKED, "import \"machine.mms\"\n" + text + "\n").items()) {
            assertEquals("0", item.points().toString());
            assertTrue(item.reason().startsWith("what the lab runs at the end of section \"a\" " + why), item::reason);
        }
    }

    /** A mutant without a title goes by its name, which the student's lab does not tell. */
    @Test
    void whichMutantItIsIsToldWhereEverythingIs() throws IOException {
        assertEquals(List.of("no-coalescing", "Mutant 2", "Mutant 3", "In words"), judge("mutant no-coalescing points 1 show everything mutant wrong-buddy points 1\n"
                + "mutant watermark-off-by-one points 1 show description mutant merge-across-zone-end \"In words\" points 1 }\n", "import \"machine.mms\"\n").items().stream()
                        .map(ItemResult::shownTitle).toList());
    }

    /** Where a task is to foresee alone, students write answers alone; comments and spaces are theirs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"let a = alloc_page(GFP_KERNEL) //x | predict | 1", "| predict | 0", "let a = alloc_page(GFP_KERNEL) let b = 1 | predict | 0",
            "predict \"How many?\" count(event page_alloc) = 0 | let a = alloc_page(GFP_KERNEL) // predict | 0"})
    void theOutcomeOfWhatWasGivenIsForeseen(String first, String second, String points) throws IOException {
        String predict = "predict \"How many?\" count(event page_alloc) = ";
        TestLab lab = TestLab.of(Lab.FILE, LAB + "prediction \"How many?\" points 1 }\n", "starter/lib.mms", "", "starter/one.mms",
                HEAD + "let a = alloc_page(GFP_KERNEL)\n" + predict + "?\n");
        String text = HEAD + "// mine\n" + (first == null ? "" : first) + "\n" + (second.equals("predict") ? predict + (points.equals("1") ? "1" : "0") : second) + "\n";
        TaskResult result = new Judge(lab.lab(), lab).judge(Map.of("one.mms", text.getBytes(StandardCharsets.UTF_8)), "ana", () -> false).tasks().getFirst();
        assertEquals(points, result.points().toString(), result::toString);
        assertTrue(points.equals("1") || result.messages().getFirst().matches("one.mms:[45]: this is not what you were given.*write answers alone"), result::toString);
    }
}
