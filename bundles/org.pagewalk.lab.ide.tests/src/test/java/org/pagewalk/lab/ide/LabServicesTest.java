/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.labs.Labs;
import org.pagewalk.scenario.ide.Completion;
import org.pagewalk.scenario.ide.Edit;
import org.pagewalk.scenario.ide.Fix;
import org.pagewalk.scenario.ide.Outline;
import org.pagewalk.scenario.ide.Renaming;
import org.pagewalk.scenario.ide.Span;

/** The services at places of a lab; {@code |} is the caret. */
class LabServicesTest {
    private static final String LAB = """
            lab "The buddy allocator" {
              id   buddy
              text "lab.md"
            }

            variant {  // drawn
              machine { memory draw(16 MiB, 32 MiB)  seed draw(1..1000) }
              let order = draw(2, 3, 4)
            }

            task split "Split a block" {
              file "split.mms"
              picture free-areas
              check "One block" points 4 show reason at section "split" {
                expect zone("Normal").free_area[order].nr_free == 1
                expect zone("Normal").free_pages == 0
              }
              run at end { let more = alloc_page(GFP_KERNEL) }
              mutant wrong-buddy points 2
            }
            task ask "Questions" {
              number pages "How many?" points 1 { let answer = 1 << order }
              choice which "Which?" points 1 { a "page 8"  right b "page 12" }
            }
            """;
    private static final LabFolder FOLDER = new MemoryFolder(Map.of("lab.md", "# Lab", "tasks/split.md", "{{order}}", "hidden/no.md", "", "starter/split.mms",
            "section \"begin\" { }", "starter/lib.mms", "", "reference/split.mms", "section \"split\" { let page = alloc_page(GFP_KERNEL) }"));

    private static List<String> labels(String before) {
        String text = before.replace("|", "");
        return LabServices.complete(text, FOLDER, before.indexOf('|')).stream().map(Completion::label).collect(Collectors.toList());
    }

    /** The lab with the caret somewhere, and more text before it. */
    private static List<String> labelsAt(String place, String written) {
        int at = LAB.indexOf(place);
        assertTrue(at >= 0, place);
        return labels(LAB.substring(0, at) + written + LAB.substring(at));
    }

    @Test
    void proposesWhatHasAMeaningThere() {
        assertEquals(List.of("lab", "variant", "task"), labels("|"));
        assertEquals(List.of("task"), labelsAt("task split", "|\n"));
        assertEquals(List.of("starter", "budget"), labelsAt("}\n\nvariant", "|\n"));
        assertEquals(List.of("statements", "output", "events"), labelsAt("}\n\nvariant", "budget { | }\n"));
        assertEquals(List.of("text"), labelsAt("picture", "te|\n  "));
        assertEquals(List.of("everything", "description", "reason", "points"), labelsAt("reason at", "|"));
        assertEquals(List.of("free-areas"), labelsAt("free-areas", "free-|"));
        assertEquals(List.of("wrong-buddy"), labelsAt("wrong-buddy", "wr|"));
        assertEquals(List.of("end", "section"), labelsAt("end {", "|"));
        assertEquals(List.of("right"), labelsAt("right b", "|"));
        assertEquals(List.of("within"), labelsAt("{ let answer", "wi| "));
    }

    @Test
    void proposesWhatAWordBeforeAsksForAndNothingElse() {
        assertEquals(List.of("B", "KiB", "MiB", "GiB"), labelsAt("}\n\nvariant", "budget { output 16 | }\n"));
        assertEquals(List.of("output", "events"), labelsAt("}\n\nvariant", "budget { statements 16 | }\n"));
        assertEquals(List.of("starter"), labelsAt("}\n\nvariant", "budget { output 16 KiB }\n|\n"), "what stands before inner braces is there");
        assertEquals(List.of(), labelsAt("split \"Split", "|"));
        assertEquals(List.of(), labelsAt("pages \"How", "|"));
        assertEquals(List.of("points", "hint", "hidden", "at", "partial"), labelsAt("points 4", "show points | "));
        assertEquals(List.of(), labelsAt("b \"page 12", "|"), "behind right");
    }

    @Test
    void proposesInADrawWhatTheChoiceCanBe() {
        assertEquals(List.of("16 MiB"), labels(LAB.replace("32 MiB", "|32 MiB")).stream().map(each -> each.replace("64", "16")).toList());
        assertTrue(labels(LAB.replace("32 MiB", "32 |MiB")).contains("MiB"));
        assertTrue(labels(LAB.replace("draw(2, 3, 4)", "draw(2, |3, 4)")).contains("PAGE_SIZE"));
        assertFalse(labels(LAB.replace("draw(2, 3, 4)", "draw(2|, 3, 4)")).contains("draw"));
        assertFalse(labels(LAB.replace("let order", "let order |")).contains("draw"));
        assertEquals(List.of("draw"), labels(LAB.replace("draw(2, 3, 4)", "dra| ")));
    }

    @Test
    void proposesCodeInBracesThatNobodyHasClosedYet() {
        String begun = LAB.substring(0, LAB.indexOf("expect zone"));
        assertTrue(labels(begun + "|").containsAll(List.of("expect", "for", "order")), labels(begun + "|").toString());
        assertEquals(List.of("\"DMA\"", "\"Normal\"", "\"HighMem\""), labels(begun + "expect zone(|"));
        assertEquals(List.of("machine"), labels(LAB.substring(0, LAB.indexOf("machine {")) + "mach|"));
        assertEquals(List.of(), labels(LAB.substring(0, LAB.indexOf("}\n\nvariant")) + "  budget |"));
    }

    @Test
    void proposesTheAnswerOfANumber() {
        assertEquals("let answer", labels(LAB.replace("let answer = 1 << order", "|")).getFirst());
        assertFalse(labels(LAB.replace("let answer", "| let answer")).contains("let answer"));
    }

    @Test
    void proposesSomethingOrNothingWhereABraceIsMissing() {
        String text = "lab \"L\" { id l\ntask t variant file \"t.mms\"\n  check \"c\" points 1 { expect 1 == 1 }\n}\n";
        for (int caret = 0; caret <= text.length(); caret++) {
            assertTrue(LabServices.complete(text, FOLDER, caret).size() < 10_000, "at " + caret);
        }
    }

    @Test
    void proposesFilesSectionsAndQuestions() {
        assertEquals(List.of("lab.md", "tasks/split.md"), labelsAt("lab.md", "|").stream().sorted().toList());
        assertEquals(List.of("\"lib.mms\"", "\"split.mms\""), labelsAt("picture", "given |\n  "));
        assertEquals(List.of("split", "begin"), labelsAt("split\" {", "|"));
    }

    @Test
    void proposesInCodeWhatCodeOfItsKindMayDo() {
        List<String> check = labelsAt("expect zone(\"Normal\").free_pages", "|\n    ");
        assertTrue(check.contains("expect") && check.contains("let"), check.toString());
        assertFalse(check.contains("alloc_pages") || check.contains("import") || check.contains("wait"), check.toString());
        List<String> run = labelsAt("let more", "| ");
        assertTrue(run.contains("alloc_pages") && run.contains("wait"), run.toString());
        assertFalse(run.contains("import") || run.contains("machine"), run.toString());
        assertTrue(labelsAt("order].nr_free", "|").contains("order"));
        assertEquals("draw", labelsAt("draw(2", "|").getFirst());
        assertTrue(labelsAt("free_pages == 0", "fr|").contains("free_pages"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"check \"One; check \"Title\" points 2", "show reason; show reason", "reason at; show reason", "free-areas; free-areas",
        "wrong-buddy; mutant wrong-buddy", "order]; order: a number", "draw(2; draw(2, 3, 4)", "memory; memory 64 MiB", "zone(; zone(name, [node]): a zone",
        "variant {; variant { ... }", "picture; picture free-areas"})
    void explainsWords(String place, String firstLine) {
        String text = LabServices.hover(LAB, LAB.indexOf(place)).orElseThrow().text();
        assertTrue(text.startsWith(firstLine), text);
    }

    @Test
    void knowsWhereANameIsUsed() {
        int use = LAB.indexOf("order]");
        List<Integer> lines = LabServices.occurrences(LAB, use).stream().map(each -> line(each.range().offset())).toList();
        assertEquals(List.of(8, 15, 22), lines);
        assertEquals(LAB.indexOf("order ="), LabServices.definition(LAB, FOLDER, use).orElseThrow().range().offset());
        assertEquals("starter/split.mms", LabServices.definition(LAB, FOLDER, LAB.indexOf("split.mms")).orElseThrow().file());
        assertEquals("lab.md", LabServices.definition(LAB, FOLDER, LAB.indexOf("lab.md")).orElseThrow().file());
    }

    private static int line(int offset) {
        return (int) LAB.substring(0, offset).lines().count();
    }

    @Test
    void renamesWhatNoOtherFileUses() {
        int use = LAB.indexOf("order]");
        Renaming.Done done = assertInstanceOf(Renaming.Done.class, LabServices.rename(LAB, LabServices.NO_FOLDER, use, "size"));
        String renamed = Edit.apply(LAB, done.edits());
        assertEquals(3, renamed.split("\\bsize\\b", -1).length - 1);
        assertEquals(List.of(), LabServices.validate(renamed, "lab.lab"));
        assertEquals("students' texts and scenarios know this name, tasks/split.md uses it: rename it there first",
                assertInstanceOf(Renaming.Refused.class, LabServices.rename(LAB, FOLDER, use, "size")).message());
        int task = LAB.indexOf("split \"Split");
        assertEquals(List.of(new Edit(task, 5, "halve")),
                assertInstanceOf(Renaming.Done.class, LabServices.rename(LAB, FOLDER, task, "halve")).edits());
        assertEquals("there is a task ask in line 21 already: choose another name",
                assertInstanceOf(Renaming.Refused.class, LabServices.rename(LAB, FOLDER, task, "ask")).message());
        assertInstanceOf(Renaming.Refused.class, LabServices.rename(LAB, FOLDER, task, "a b"));
    }

    @Test
    void renamesQuestionsAndAnswersUnlessAFileOfAnswersUsesThem() {
        LabFolder answers = new MemoryFolder(Map.of("reference/answers.properties", "pages = 4\nwhich = b\n"));
        int pages = LAB.indexOf("pages \"How");
        int right = LAB.indexOf("b \"page 12");
        int wrong = LAB.indexOf("a \"page 8");
        assertInstanceOf(Renaming.Done.class, LabServices.rename(LAB, FOLDER, pages, "many"));
        assertEquals("reference/answers.properties uses this name: rename it there first",
                assertInstanceOf(Renaming.Refused.class, LabServices.rename(LAB, answers, pages, "many")).message());
        assertInstanceOf(Renaming.Refused.class, LabServices.rename(LAB, answers, right, "c"));
        assertInstanceOf(Renaming.Done.class, LabServices.rename(LAB, answers, wrong, "c"));
        assertEquals("there is an answer b in line 23 already: choose another name",
                assertInstanceOf(Renaming.Refused.class, LabServices.rename(LAB, answers, wrong, "b")).message());
        assertEquals("there is a question which in line 23 already: choose another name",
                assertInstanceOf(Renaming.Refused.class, LabServices.rename(LAB, FOLDER, pages, "which")).message());
        assertInstanceOf(Renaming.Refused.class, LabServices.rename(LAB, FOLDER, LAB.indexOf("answer ="), "other"), "a number binds answer");
    }

    @Test
    void aUnitBehindADrawStaysThere() {
        String text = "lab \"L\" { id l }\nvariant {\n  let size = draw(2, 3) MiB\n}\n";
        assertEquals(List.of(), LabServices.format(text));
    }

    @Test
    void mendsMistakes() {
        String wrong = LAB.replace("free-areas", "free-area").replace("\"split.mms\"", "\"splt.mms\"");
        List<Fix> fixes = LabServices.fixes(wrong, FOLDER, wrong.indexOf("splt"), 0);
        assertEquals(List.of("Write \"split.mms\""), fixes.stream().map(Fix::title).distinct().toList());
        Fix fix = LabServices.fixes(wrong, FOLDER, wrong.indexOf("picture"), 0).getFirst();
        assertEquals(LAB.replace("\"split.mms\"", "\"splt.mms\""), Edit.apply(wrong, fix.edits()));
        String unknown = LAB.replace("free_area[order]", "free_area[ordr]");
        LabFolder solved = new MemoryFolder(Map.of("starter/split.mms", "", "reference/split.mms", "import \"variant.mms\"\nsection \"split\" { }"));
        assertEquals(LAB, Edit.apply(unknown, LabServices.fixes(unknown, solved, unknown.indexOf("ordr"), 0).getFirst().edits()));
    }

    /** Where the brace before code is missing, code begins inside of the text that stands in its place. */
    @Test
    void coloursDoNotOverlap() {
        String text = "task t {\n  file variant \"split.mms\"  // handed in\n}\n";
        int end = 0;
        for (Span span : LabServices.highlight(text)) {
            assertTrue(span.offset() >= end, span.toString());
            end = span.offset() + span.length();
        }
    }

    @Test
    void hasAnOutline() {
        List<Outline> parts = LabServices.outline(LAB);
        assertEquals("draw(2, 3, 4)", parts.get(1).children().getLast().detail(), "what is drawn, not one of the choices");
        assertEquals(List.of("lab", "variant", "split", "ask"), parts.stream().map(Outline::name).toList());
        assertEquals(List.of("machine", "order"), parts.get(1).children().stream().map(Outline::name).toList());
        assertEquals(List.of("check One block: 4 points", "run: ", "mutant wrong-buddy: 2 points"),
                parts.get(2).children().stream().map(each -> each.name() + ": " + each.detail()).toList());
        assertEquals(5, LabServices.folds(LAB).size());
    }

    @Test
    void layoutIsThatOfScenarios() {
        assertEquals(List.of(), LabServices.format(LAB));
        String untidy = LAB.replaceAll("(?m)^ +", "").replaceAll("(?<=\\S)  +", " ").replace(" == ", "==").replace("= 1 <<", "=1<<");
        String tidy = Edit.apply(untidy, LabServices.format(untidy));
        assertEquals(LAB.replace("id   buddy", "id buddy"), tidy);
        String windows = untidy.replace("\n", "\r\n");
        assertEquals(tidy.replace("\n", "\r\n"), Edit.apply(windows, LabServices.format(windows)));
    }

    /** What began in one column begins again in one; what did not has one space. */
    @Test
    void columnsOfTheAuthorStay() {
        String text = """
                lab "L" { id l }
                variant {
                let order    =draw(2, 3)  // drawn
                let frame    = 1 << order // of the block
                let b   = 2
                }
                task t "T" {
                text      "t.md"
                file      "t.mms"
                picture free-areas
                choice a "A?" points 1 {
                      one "1"
                right two  "2" // so it is
                }
                choice b "B?" points 1 {
                three   "3"
                right four   "4"
                }
                }
                """;
        String tidy = Edit.apply(text, LabServices.format(text));
        assertEquals("""
                lab "L" { id l }
                variant {
                  let order = draw(2, 3)  // drawn
                  let frame = 1 << order  // of the block
                  let b = 2
                }
                task t "T" {
                  text "t.md"
                  file "t.mms"
                  picture free-areas
                  choice a "A?" points 1 {
                          one "1"
                    right two "2"  // so it is
                  }
                  choice b "B?" points 1 {
                    three "3"
                    right four "4"
                  }
                }
                """, tidy);
        assertEquals(List.of(), LabServices.format(tidy));
    }

    @ParameterizedTest
    @MethodSource("labs")
    void ourLabsAreFormatted(String lab) {
        String text = new String(Labs.bytes(lab, Lab.FILE), StandardCharsets.UTF_8);
        assertEquals(text, Edit.apply(text, LabServices.format(text)));
    }

    /** Behind check it is told to be nearly points; on a line of its own it would be no part of anything. */
    @Test
    void formattingLeavesAWordThatMeansNothingWhereItIs() {
        String text = """
                lab "L" { id l  text "lab.md" }
                task t "T" {
                  file "t.mms"
                  check "One" pints 4 { expect true }
                }
                """;
        assertEquals(List.of(), LabServices.format(text));
        assertEquals(List.of(), LabServices.format(text.replace("check", "pints 3\n  check")));
    }

    static List<String> labs() {
        return Labs.names();
    }

    /** What does not fit on one line goes on lines of its own, and code that has several lines is indented by its braces. */
    @Test
    void longLinesAreBroken() {
        String text = """
                lab "L" { id l }
                task bugs "Find the bug" { file "bugs.mms" mutant no-coalescing "Blocks never grow together" points 2 mutant wrong-buddy points 2 }
                task t "T" { file "t.mms" check points 1 {
                if x == 1 { expect x == 2 }
                /* one
                  two */
                } }
                """;
        String tidy = Edit.apply(text, LabServices.format(text));
        assertEquals("""
                lab "L" { id l }
                task bugs "Find the bug" {
                  file "bugs.mms"
                  mutant no-coalescing "Blocks never grow together" points 2
                  mutant wrong-buddy points 2
                }
                task t "T" {
                  file "t.mms"
                  check points 1 {
                    if x == 1 { expect x == 2 }
                    /* one
                  two */
                  }
                }
                """, tidy);
        assertEquals(List.of(), LabServices.format(tidy));
    }

    @Test
    void whatCannotBeReadIsLeftAsItIs() {
        String text = LAB.replace("check \"One block\"", "check = \"One block\"");
        assertFalse(LabServices.isWellFormed(text));
        assertEquals(List.of(), LabServices.format(text));
        assertInstanceOf(Renaming.Refused.class, LabServices.rename(text, FOLDER, text.indexOf("order]"), "size"));
    }
}
