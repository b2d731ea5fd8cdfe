/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.batch;

import java.util.List;
import java.util.Optional;

import org.pagewalk.lab.judge.Points;
import org.pagewalk.lab.judge.Verdict;
import org.pagewalk.lab.submission.Student;

/**
 * The result of one submission; what reports are made of.
 *
 * @param key of the submission, unique in the batch and good as a file name
 * @param name of the submission as the platform has it
 * @param student whose it is
 * @param submittedAt as the platform says
 * @param status whether it was judged
 * @param messages about the whole of it: why it was not judged, or what the instructor should look at
 * @param verdict all tasks of the lab, with no points where it was not judged
 * @param digest SHA-256, in hexadecimal, of all that the result follows from: version, lab, files, identity
 */
public record Graded(String key, String name, Student student, Optional<String> submittedAt, Status status, List<String> messages,
        Verdict verdict, String digest) {
    /** Whether a submission was judged. */
    public enum Status {
        /** It was. */
        GRADED,
        /** It was not: there was nothing to judge. */
        EMPTY,
        /** It was not: it cannot be read. */
        BROKEN,
        /** It was not: it tried what it should not. */
        HOSTILE,
        /** It was not, and not by its own fault: the machine was too slow or failed. It is tried again when grading is resumed. */
        INFRASTRUCTURE
    }

    /** Copies the list. */
    public Graded {
        messages = List.copyOf(messages);
    }

    /** What it got. */
    public Points points() {
        return verdict.points();
    }
}
