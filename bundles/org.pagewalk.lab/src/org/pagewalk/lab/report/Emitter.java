/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.io.IOException;

/**
 * Writes the results of a batch in one format. Implementations have a constructor without parameters, are named in
 * {@link Emitters} or in META-INF/services, and write the same bytes for the same results.
 */
public interface Emitter {
    /** By which a command names it: "gradescope". */
    String name();

    /** What it writes and for whom, in one line. */
    String description();

    /**
     * Writes.
     *
     * @param gradebook what there is to report
     * @param output where to
     * @throws IOException where files cannot be written
     * @throws WrongInput where a file that the format needs (a worksheet, a gradebook) is missing or wrong
     */
    void emit(Gradebook gradebook, Output output) throws IOException, WrongInput;

    /** Where reports are written; each file whole or not at all. */
    interface Output {
        /** Writes a file; {@code name} may have folders, with {@code /}. */
        void write(String name, byte[] content) throws IOException;

        /** A line on standard output, for platforms that read this. */
        void line(String text);
    }

    /** Says what is wrong with what somebody gave, and what to do. */
    final class WrongInput extends Exception {
        private static final long serialVersionUID = 1L;

        /** With a message for people. */
        public WrongInput(String message) {
            super(message);
        }
    }
}
