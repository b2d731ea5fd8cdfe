/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.util.List;

/**
 * What a task gives points for. Each has a title (which may be empty), points, what a student is told of it, the
 * instructor's hint (which may be empty), whether the lab withholds how it is judged ({@code hidden}, in the lab that students
 * have), and the line of {@code lab.lab} where it stands, from 1.
 */
public sealed interface LabItem {
    /** What all of them have. */
    record Common(String title, int points, Disclosure show, String hint, boolean hidden, int line) {
    }

    Common common();

    /** Expectations on the run of the student's file. With {@code partial}, each that holds counts its share. */
    record Check(Common common, Place at, boolean partial, Code code) implements LabItem {
    }

    /** A bug of the kernel that the student's scenario must find: some expectation fails there, none with the true kernel. */
    record Mutant(Common common, String mutant) implements LabItem {
    }

    /** A {@code predict} of the starter, known by its question, which is the title. */
    record Predicted(Common common) implements LabItem {
    }

    /** A number that {@code code} binds to the name {@code answer}; the student's may differ by {@code within}. */
    record NumberQuestion(Common common, String name, long within, Code code) implements LabItem {
    }

    /** One of several; in the lab that students have, none is right. */
    record ChoiceQuestion(Common common, String name, List<Option> options) implements LabItem {
        /** Copies the list. */
        public ChoiceQuestion {
            options = List.copyOf(options);
        }
    }

    /** An answer that may be chosen. */
    record Option(String name, String text, boolean right) {
    }

    default String title() {
        return common().title();
    }

    default int points() {
        return common().points();
    }

    default Disclosure show() {
        return common().show();
    }

    default String hint() {
        return common().hint();
    }

    default boolean hidden() {
        return common().hidden();
    }

    default int line() {
        return common().line();
    }
}
