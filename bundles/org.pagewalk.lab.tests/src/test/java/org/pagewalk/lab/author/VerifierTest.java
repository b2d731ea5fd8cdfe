/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerifierTest {
    @Test
    void aSoundLabHasNoFindings() throws IOException {
        Verified verified = Verifier.verifyAll(TinyLab.FOLDER, Progress.NONE);
        assertEquals(List.of(), verified.findings());
        assertEquals(2, verified.variants());
        assertEquals(2, verified.tried());
        assertTrue(verified.isWell());
    }

    private static MapFolder unsolved(MapFolder lab) {
        MapFolder unsolved = lab;
        for (String file : lab.files()) {
            unsolved = file.startsWith("reference/") ? unsolved.without(file) : unsolved;
        }
        return unsolved;
    }

    private static Arguments row(String file, String words, UnaryOperator<MapFolder> breakIt) {
        return Arguments.of(file, words, breakIt);
    }

    /** What is seen without running anything. */
    static Stream<Arguments> unsoundTexts() {
        return Stream.of(
                row("lab.lab", "pionts", lab -> lab.replacing("lab.lab", "points 2 show everything hint", "pionts 2 show everything hint")),
                row("starter/answers.properties", "number pages \"How many?\" is answered already: pages = 4; leave it empty",
                        lab -> lab.replacing("starter/answers.properties", "pages =", "pages = 4")),
                row("reference/predict.mms", "is not answered in the reference", lab -> lab.replacing("reference/predict.mms", "5116", "?")),
                row("starter/predict.mms", "is answered already; write = ?", lab -> lab.replacing("starter/predict.mms", "= ?", "= 12")),
                row("lab.lab", "the code of a number binds the name answer", lab -> lab.replacing("lab.lab", "let answer = 1 << order", "let anwser = 1 << order")),
                row("split.md", "pictures/blocks.svg is not there; check its name", lab -> lab.without("pictures/blocks.svg")),
                row("lab.md", "hidden/notes.md is withheld from students", lab -> lab.replacing("lab.md", "(split.md)", "(hidden/notes.md)")),
                row("lab.md", "starter/lib.mms lies at the top of a student's project", lab -> lab.replacing("lab.md", "(lib.mms)", "(starter/lib.mms)")),
                row("lab.md", "../other.md leads out of the lab", lab -> lab.replacing("lab.md", "(lib.mms)", "(../other.md)")),
                row("lab.md", "{{size}} is no value of the variant: there are machine.memory, machine.boot, order",
                        lab -> lab.replacing("lab.md", "{{order}}", "{{size}}")),
                row("lab.md", "it says that there are 10 points in all, and there are 9", lab -> lab.replacing("lab.md", "9 points", "10 points")),
                row("split.md", "it says that the task has 5 points, and task split has 4", lab -> lab.replacing("split.md", "(4 points)", "(5 points)")),
                row("data.txt", "no text mentions it, so students do not get it", lab -> lab.with("data.txt", "1 2 3\n")),
                row("lab.lab", "check 2 \"A secret look at the cost\": its code is withheld, and split.md has the line expect count(event page_split)",
                        lab -> lab.with("split.md", "Hint: `expect  count(event page_split) <= MAX_ORDER - 1 - order`\n")),
                row("lab.lab", "its title is withheld, and is in lab.md", lab -> lab.replacing("lab.md", "# Tiny", "# A secret look at the cost")),
                row("lab.lab", "which mutant it is is withheld, and its name is in split.md", lab -> lab.with("split.md", "It is wrong-buddy.\n")),
                row("starter/old.mms", "lines of reference/bugs.mms, which is withheld", lab -> lab.with("starter/old.mms", lab.text("reference/bugs.mms"))),
                row("split.md", "students get it, and it has a line of hidden/notes.md", lab -> lab.with("split.md", lab.text("hidden/notes.md"))),
                row("lab.lab", "there is no reference/, so nothing shows that the lab can be solved", VerifierTest::unsolved),
                row("lab.lab", "there would be two files lab.md in the student's project", lab -> lab.with("starter/lab.md", "Another.\n")),
                row("lab.lab", "has a file machine.mms that is made for each student", lab -> lab.with("starter/machine.mms", "machine { }\n")));
    }

    /** What only judging shows. */
    static Stream<Arguments> unsoundRuns() {
        return Stream.of(
                row("lab.lab", "task split, check 1 \"A block is free\": the reference gets 0 of 2 points in every variant: zone(\"Normal\")",
                        lab -> lab.replacing("reference/split.mms", "take(order)", "take(0)").replacing("lab.lab", "<= MAX_ORDER - 1 - order", "<= 9")
                                .replacing("lab.lab", "nr_free == 1", "nr_free == 2")),
                row("lab.lab", "the reference gets 0 of 2 points in variant 1 (machine.memory 20 MiB, machine.boot bare, order 3)",
                        lab -> lab.replacing("reference/split.mms", "take(order)", "take(2)").replacing("lab.lab", "nr_free == 1", "nr_free == 3 - order + 0")),
                row("lab.lab", "the starter scores 2 points in variant 0, not 1: by task split, check 2 \"A secret look at the cost\" (1), task questions, number pages",
                        lab -> lab.replacing("starter/answers.properties", "pages =", "pages = 4")),
                row("lab.lab", "task bugs, mutant wrong-buddy: the reference does not catch it in every variant: all of your expectations hold",
                        lab -> lab.replacing("reference/bugs.mms", "nr_free == pairs", "nr_free >= 0").replacing("reference/bugs.mms", "nr_free == 2", "nr_free >= 0")),
                row("lab.lab", "mutant no-coalescing: the reference does not catch it in every variant: with the true kernel",
                        lab -> lab.replacing("reference/bugs.mms", "nr_free == 2", "nr_free == 3")),
                row("lab.lab", "task predict, prediction 1 \"Which frame?\": the reference does not answer it rightly in variant 0",
                        lab -> lab.replacing("reference/predict.mms", "5116", "17")),
                row("lab.lab", "number pages \"How many?\": the reference does not answer it rightly", lab -> lab.replacing("reference/answers.properties", "4", "5")),
                row("lab.lab", "choice buddy \"Which?\": the reference does not answer it rightly in every variant",
                        lab -> lab.replacing("reference/answers.properties", "= b", "= a")),
                row("lab.lab", "task split: the reference uses more than half of what a run may use",
                        lab -> lab.replacing("reference/split.mms", "let mine", "for i in 1..600 { let none = i }\n  let mine")));
    }

    @ParameterizedTest
    @MethodSource("unsoundTexts")
    void whatIsWrongWithTextsIsTold(String file, String words, UnaryOperator<MapFolder> breakIt) throws IOException {
        assertTold(file, words, Verifier.look(breakIt.apply(TinyLab.FOLDER)));
    }

    @ParameterizedTest
    @MethodSource("unsoundRuns")
    void whatIsWrongWithRunsIsTold(String file, String words, UnaryOperator<MapFolder> breakIt) throws IOException {
        assertTold(file, words, Verifier.verify(breakIt.apply(TinyLab.FOLDER), Progress.NONE));
    }

    private static void assertTold(String file, String words, List<Finding> findings) {
        assertTrue(findings.stream().anyMatch(finding -> finding.file().equals(file) && finding.message().contains(words)), () -> file + ": " + words + "\n in "
                + String.join("\n", findings.stream().map(Finding::toString).toList()));
    }

    @Test
    void whoeverLooksMayEndItBetweenVariants() {
        Ending ending = new Ending(() -> false, "the reference in variant 1");
        assertThrows(CancellationException.class, () -> Verifier.verify(TinyLab.FOLDER, ending));
        assertEquals(List.of("the reference in variant 0 0/4", "the reference in variant 1 1/4"), ending.steps);
    }

    /** A run may take minutes: an author who has seen enough does not wait for its end. */
    @Test
    void whoeverLooksMayEndItWithinARun() {
        AtomicInteger asked = new AtomicInteger();
        MapFolder slow = TinyLab.FOLDER.replacing("lab.lab", "statements 2000", "statements 50000000")
                .replacing("reference/split.mms", "let ", "for i in 1..50000000 { let spent = i }\n  let ");
        Ending ending = new Ending(() -> asked.incrementAndGet() > 1000, "");
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertThrows(CancellationException.class, () -> Verifier.verify(slow, ending)));
        assertEquals(List.of("the reference in variant 0 0/4"), ending.steps);
    }

    /** Ends when it is asked at the right time, or after a step. */
    private static final class Ending implements Progress {
        private final List<String> steps = new ArrayList<>();
        private final BooleanSupplier ends;
        private final String lastStep;
        private boolean isLast;

        Ending(BooleanSupplier ends, String lastStep) {
            this.ends = ends;
            this.lastStep = lastStep;
        }

        @Override
        public void step(String doing, int done, int all) {
            steps.add(doing + " " + done + "/" + all);
            isLast = doing.equals(lastStep);
        }

        @Override
        public boolean isCancelled() {
            return isLast || ends.getAsBoolean();
        }
    }
}
