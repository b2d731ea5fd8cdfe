/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.TestLab;
import org.pagewalk.lab.Variant;

/** What students get for what they hand in, and what they are told. */
class JudgeTest {
    private static final String HEAD = "import \"machine.mms\"\nimport \"variant.mms\"\n";
    private static final String LAB = """
            lab "Test" { id test text "lab.md" budget { statements 20000 output 4 KiB } }
            variant {
              machine { memory draw(16 MiB, 32 MiB) boot bare seed 3 } // for the author
              let order = draw(2, 3)
            }
            """;

    @Test
    void aCheckSeesTheStudentsRunAtItsSection() throws IOException {
        String task = """
                task split "Split" {
                  file "split.mms"
                  picture free-areas
                  check "An allocation of the right order" points 4 show everything at section "split" {
                    expect page != NULL
                    expect count(event page_alloc) == 1
                  }
                  check "Everything is free again" points 2 at end { expect count(event page_free) == 1 "free what you take" }
                }
                """;
        String right = HEAD + "let page = NULL\nsection \"split\" { page = alloc_pages(GFP_KERNEL, order) }\n__free_pages(page, order)\n";
        TaskResult all = judge(task, "split.mms", right);
        assertEquals("6", all.points().toString(), all.toString());
        assertTrue(all.difference().isEmpty());

        TaskResult some = judge(task, "split.mms", right.replace("__free_pages(page, order)\n", ""));
        assertEquals("4", some.points().toString());
        assertEquals("free what you take: count(event page_free) is 0, expected 1", some.items().get(1).reason());
        Difference difference = some.difference().orElseThrow();
        assertEquals(2, difference.item());
        assertTrue(difference.picture().orElseThrow().startsWith("<svg"), difference.picture().get());
        assertTrue(difference.narrative().stream().anyMatch(line -> line.contains("alloc_pages")), difference.narrative().toString());

        TaskResult none = judge(task, "split.mms", HEAD + "let a = 1\n");
        assertEquals("0", none.points().toString());
        assertEquals("was not reached: there is nothing at the end of section \"split\"", none.items().get(0).reason());
    }

    @Test
    void theMomentOfADifferenceCanBeReplayed() throws IOException, ReplayFile.Damaged {
        String task = """
                task split "Split" {
                  file "split.mms"
                  run at section "a" { let mine = alloc_pages(GFP_KERNEL, 0) }
                  check "None" points 4 at section "a" { expect count(event page_alloc) == 0 }
                }
                """;
        TaskResult result = judge(task, "split.mms", HEAD + "section \"a\" { let b = 1 }\nlet page = alloc_pages(GFP_KERNEL, 0)\n");
        Difference difference = result.difference().orElseThrow();
        assertEquals(3, difference.line());
        Replay replay = ReplayFile.read(ReplayFile.write(difference.replay().orElseThrow()));
        assertEquals(difference.replay().get(), replay);
        assertEquals(List.of("machine.mms", "split.mms", "variant.mms"), List.copyOf(replay.files().keySet()));
        assertEquals(1, replay.inserts().size());
        assertThrows(ReplayFile.Damaged.class, () -> ReplayFile.read("{\"format\":\"pagewalk-replay-1\"}".getBytes(StandardCharsets.UTF_8)));
        assertThrows(ReplayFile.Damaged.class, () -> ReplayFile.read(("[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void partialCreditCountsExpectations() throws IOException {
        String task = """
                task split "Split" {
                  file "split.mms"
                  check "Three things" points 5 partial at end { expect 1 == 1 expect order == 0 expect order > 0 }
                }
                """;
        assertEquals("3.33", judge(task, "split.mms", HEAD).points().toString());
    }

    @Test
    void aBlockMustRunOnTheStudentsOwnMachine() throws IOException {
        String task = "task split \"Split\" { file \"split.mms\" check \"A\" points 1 at end { expect true } }";
        TaskResult other = judge(task, "split.mms", "machine { memory 64 MiB }\n");
        assertEquals("0", other.points().toString());
        assertTrue(other.messages().getFirst().contains("runs on another machine"), other.messages().toString());
        assertEquals("1", judge(task.replace("file ", "machine free file "), "split.mms", "machine { memory 64 MiB }\n").points().toString());
        assertTrue(judge(task.replace("file ", "machine free file "), "split.mms", "machine { mutant no-coalescing }\n").messages().getFirst()
                .contains("take mutant no-coalescing out"));
    }

    @Test
    void predictionsAreThoseOfTheStarter() throws IOException {
        String task = "task foresee \"Foresee\" { file \"foresee.mms\" prediction \"How many?\" points 2 }";
        String starter = HEAD + "let page = alloc_pages(GFP_KERNEL, 1)\npredict \"How many?\" count(event page_alloc) = ?\n";
        assertEquals("not answered", foresee(task, starter, starter).reason());
        assertEquals("you answered 2; it is 1", foresee(task, starter, starter.replace("?\n", "2\n")).reason());
        assertEquals("", foresee(task, starter, starter.replace("= ?\n", "= 1\n")).reason());
        assertEquals("what is to be predicted was changed: it is count(event page_alloc)",
                foresee(task, starter, starter.replace("count(event page_alloc) = ?", "1 = 1")).reason());
        assertTrue(foresee(task, starter, HEAD).reason().contains("is not in foresee.mms any more"));
        assertTrue(foresee(task, starter, starter.replace("= ?", "= 2") + "predict \"How many?\" 1 = 1\n").reason().contains("twice"));
    }

    private static ItemResult foresee(String task, String starter, String handedIn) throws IOException {
        TestLab lab = TestLab.of(Lab.FILE, LAB + task, "starter/foresee.mms", starter);
        return new Judge(lab.lab(), lab).judge(files("foresee.mms", handedIn), "ana", () -> false).tasks().getFirst().items().getFirst();
    }

    @Test
    void aMutantIsCaughtByAnExpectationThatHoldsWithTheTrueKernel() throws IOException {
        String task = "task bugs \"Bugs\" { file \"bugs.mms\" mutant no-coalescing points 3 show everything mutant wrong-buddy points 1 }";
        String scenario = HEAD + """
                let page = alloc_pages(GFP_KERNEL, 0)
                __free_pages(page, 0)
                EXPECT
                """;
        TaskResult caught = judge(task, "bugs.mms", scenario.replace("EXPECT", "expect count(event page_merge) == count(event page_split)"));
        assertEquals("", caught.items().getFirst().reason());
        TaskResult blind = judge(task, "bugs.mms", scenario.replace("EXPECT", "expect page != NULL"));
        assertEquals("all of your expectations hold with this kernel too", blind.items().getFirst().reason());
        assertTrue(blind.difference().orElseThrow().words().contains("no expectation notices"), blind.difference().toString());
        assertEquals("no-coalescing", blind.difference().get().replay().orElseThrow().mutant().orElseThrow());
        assertEquals("your scenario expects nothing: say with expect what must hold",
                judge(task, "bugs.mms", scenario.replace("EXPECT", "check invariants")).items().getFirst().reason());
        assertTrue(judge(task, "bugs.mms", scenario.replace("EXPECT", "expect page == NULL")).items().getFirst().reason()
                .contains("with the true kernel all of your expectations must hold"));
    }

    @Test
    void onlySoManyLinesMayChange() throws IOException {
        String task = "task mend \"Mend\" { file \"mend.mms\" changes 2 check \"A\" points 1 at end { expect true } }";
        TestLab lab = TestLab.of(Lab.FILE, LAB + task, "starter/mend.mms", HEAD + "let a = 1\nlet b = 2\nlet c = 3\n");
        Judge judge = new Judge(lab.lab(), lab);
        assertEquals("1", judge.judge(files("mend.mms", HEAD + "let a = 1\n\nlet bb = 2\nlet cc = 3\n"), "ana", () -> false).points().toString());
        Verdict three = judge.judge(files("mend.mms", HEAD + "let aa = 1\nlet bb = 2\nlet cc = 3\n"), "ana", () -> false);
        assertEquals("0", three.points().toString());
        assertTrue(three.tasks().getFirst().messages().getFirst().contains("more than the 2 lines"));
    }

    @Test
    void questionsAreAnsweredInAFileOfTheirOwn() throws IOException {
        String task = """
                task quiz "Quiz" {
                  number pages "Pages?" points 2 { let answer = 1 << order }
                  number about "About?" points 1 within 5 { let answer = 100 }
                  choice buddy "Buddy?" points 1 show points { a "this" right b "that" }
                }
                """;
        long order = Variant.of(TestLab.of(Lab.FILE, LAB + task).lab(), "ana").values().contains("3") ? 3 : 2;
        TaskResult right = judge(task, "answers.properties", "pages = " + (1 << order) + "\nabout: 104\nbuddy=B\n");
        assertEquals("4", right.points().toString(), right.toString());
        TaskResult wrong = judge(task, "answers.properties", "pages = many\nabout = 106\nbuddy = c\n");
        assertEquals(List.of("many is no number: write, for example, pages = 12", "you answered 106; it is 100",
                "there is no answer c: choose a, b"), wrong.items().stream().map(ItemResult::reason).toList());
        assertEquals("not answered", judge(task, "answers.properties", "pages = ?\n").items().getFirst().reason());
        assertTrue(judge(task, "answers.properties", "pages = \\u12\n").messages().getFirst().contains("\\u"));
        assertTrue(judge(task, "other", "").messages().getFirst().contains("answers.properties is missing"));
        assertEquals("", right.items().get(2).shownReason());
        assertEquals("Choice 3", wrong.items().get(2).shownTitle());
    }

    @Test
    void whatIsWrongInAFileIsToldWithItsLine() throws IOException {
        String task = "task split \"Split\" { file \"split.mms\" check \"A\" points 1 at end { expect true } }";
        assertTrue(judge(task, "split.mms", HEAD + "let a = aloc_pages(GFP_KERNEL, 0)\n").messages().getFirst().startsWith("split.mms:3:9: error:"));
        assertTrue(judge(task, "other.mms", "").messages().getFirst().contains("split.mms is missing"));
        assertTrue(judge(task, "split.mms", HEAD + "while true { let a = 1 }\n").messages().getFirst().contains("has used up its 20000 statements"));
        assertTrue(judge(task, "split.mms", HEAD + "import \"../secret.mms\"\n").messages().getFirst().contains("outside"));
        assertTrue(judge(task, "split.mms", HEAD + "expect 1 == 2\n").messages().getFirst().startsWith("split.mms:3: your own expectation"));
    }

    @Test
    void aRunCanBeCancelled() {
        String task = "task split \"Split\" { file \"split.mms\" check \"A\" points 1 at end { expect true } }";
        TestLab lab = TestLab.of(Lab.FILE, LAB + task);
        assertThrows(CancellationException.class,
                () -> new Judge(lab.lab(), lab).judge(files("split.mms", HEAD + "let a = 1\n"), "ana", () -> true));
    }

    @Test
    void variantsFollowFromTheIdentity() {
        Lab lab = TestLab.of(Lab.FILE, LAB + "task a \"A\" { file \"a.mms\" check \"A\" points 1 { expect true } }").lab();
        assertEquals(4, Variant.count(lab));
        assertEquals(Variant.of(lab, "Ana@Example.org "), Variant.of(lab, "ana@example.org"));
        assertEquals(4, java.util.stream.LongStream.range(0, 4).mapToObj(i -> Variant.number(lab, i)).distinct().count());
        assertEquals(4, java.util.stream.IntStream.range(0, 60).mapToObj(i -> Variant.of(lab, "student " + i)).distinct().count());
        Variant variant = Variant.number(lab, 3);
        assertTrue(variant.machine().contains("memory 32 MiB"), variant.machine());
        assertEquals("You have 32 MiB, seed 3, order 3 and {{nothing}}.",
                variant.fill("You have {{machine.memory}}, seed {{machine.seed}}, order {{ order }} and {{nothing}}."));
        assertFalse(variant.values().contains("machine"));
        assertFalse((variant.values() + variant.machine()).contains("author"), "students get no comments of the author");
    }

    private static TaskResult judge(String task, String file, String text) throws IOException {
        TestLab lab = TestLab.of(Lab.FILE, LAB + task);
        return new Judge(lab.lab(), lab).judge(files(file, text), "ana", () -> false).tasks().getFirst();
    }

    private static Map<String, byte[]> files(String name, String text) {
        return new HashMap<>(Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }
}
