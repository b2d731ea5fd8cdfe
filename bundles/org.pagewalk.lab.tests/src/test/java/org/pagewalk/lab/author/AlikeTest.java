/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

/** One mistake of a reference is one finding, whatever it costs. */
class AlikeTest {
    private static List<String> verified(MapFolder lab) throws IOException {
        return Verifier.verify(lab, Progress.NONE).stream().map(Finding::message).toList();
    }

    @Test
    void aFileThatCannotBeJudgedIsToldOnce() throws IOException {
        assertEquals(List.of("task split, check 1 \"A block is free\": the reference gets 0 of 2 points in every variant: split.mms could not be judged: "
                + "split.mms:6:14: error: take takes 1 arguments, here are 0; so it is with 2 other items of the task; mend the reference, or what is asked"),
                verified(TinyLab.FOLDER.replacing("reference/split.mms", "take(order)", "take()")));
    }

    @Test
    void aRunThatEndsEarlyIsToldOnce() throws IOException {
        List<String> told = verified(TinyLab.FOLDER.replacing("reference/bugs.mms", "nr_free == 2", "nr_free == 3"));
        assertEquals(1, told.size(), told::toString);
    }
}
