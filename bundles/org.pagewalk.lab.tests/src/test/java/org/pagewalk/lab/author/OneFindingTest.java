/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

/** One mistake is one finding, where it stands, whatever it costs. */
class OneFindingTest {
    private static List<String> verified(MapFolder lab) throws IOException {
        return Verifier.verify(lab, Progress.NONE).stream().map(Finding::message).toList();
    }

    @Test
    void aFileThatCannotBeJudgedIsToldOnce() throws IOException {
        assertEquals(List.of("task split, check 1 \"A block is free\": the reference gets 0 of 2 points in every variant: split.mms could not be judged: "
                + "split.mms:6: order stands for a value of your variant, and for nothing else: import \"variant.mms\", and choose another name here; "
                + "so it is with 2 other items of the task; mend the reference, or what is asked"),
                verified(TinyLab.FOLDER.replacing("reference/split.mms", "let mine", "order = 2\n  let mine")));
    }

    @Test
    void aRunThatEndsEarlyIsToldOnce() throws IOException {
        List<String> told = verified(TinyLab.FOLDER.replacing("reference/bugs.mms", "nr_free == 2", "nr_free == 3"));
        assertEquals(1, told.size(), told::toString);
    }

    @Test
    void whatIsWrongInAFileIsToldThere() throws IOException {
        MapFolder lab = TinyLab.FOLDER.replacing("reference/split.mms", "take(order)", "tkae(order)").replacing("starter/bugs.mms", "mms\"\n", "mms\"\nprint nothing\n")
                .replacing("starter/answers.properties", "buddy = ?", "buddy = b");
        assertEquals(List.of("reference/split.mms:6: error: there is no function tkae; did you mean take?",
                "starter/answers.properties:2: error: task questions, choice buddy \"Which?\" is answered already: buddy = b; leave it empty",
                "starter/bugs.mms:2: warning: students begin with this mistake: nothing is called nothing here: bind it before with let nothing = ..."), Verifier.verify(lab, Progress.NONE).stream()
                        .map(Finding::toString).toList());
    }

    /** The second task of a name is not the first one. */
    @Test
    void aNameThatIsTakenIsOneMistake() throws IOException {
        List<String> told = verified(TinyLab.FOLDER.replacing("lab.lab", "task predict", "task split"));
        assertEquals(List.of("there is a task split in line 7 already: choose another name"), told);
    }

    @Test
    void aBraceThatIsMissingIsOneMistake() throws IOException {
        assertEquals(List.of("a check expects something: write { expect ... } behind it"),
                verified(TinyLab.FOLDER.replacing("lab.lab", "show points at end {", "show points at end")));
    }

    @Test
    void whatIsNoTextIsToldWithItsLine() throws IOException {
        assertEquals(List.of("split.md:3: error: is not UTF-8 text: save the file in UTF-8"), Verifier.verify(latin("split.md",
                "# Split (4 points)\n\n![Caf\u00e9](pictures/blocks.svg)\n"), Progress.NONE).stream().map(Finding::toString).toList());
        assertEquals("lab.lab:2: error: lab.lab is not UTF-8 text: save the file in UTF-8", Verifier.look(latin("lab.lab", "\n\u00e9")).getFirst().toString());
    }

    private static MapFolder latin(String name, String text) {
        Map<String, byte[]> content = new TreeMap<>(TinyLab.FOLDER.content());
        content.put(name, text.getBytes(StandardCharsets.ISO_8859_1));
        return new MapFolder(content);
    }
}
