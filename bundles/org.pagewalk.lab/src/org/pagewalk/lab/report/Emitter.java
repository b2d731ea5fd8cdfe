/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.io.IOException;

/**
 * Writes the results of a batch in one format. A jar brings a format of its own: a public class with a constructor without
 * parameters, named in {@code META-INF/services/org.pagewalk.lab.report.Emitter}. Under OSGi that jar is a fragment of the
 * bundle org.pagewalk.lab.
 * <ul>
 * <li>The same results give the same bytes: no clock, no locale, no order of a hash.</li>
 * <li>What goes to students is made of {@link ForStudent#of}, which leaves out what the lab keeps back. What is for the
 * instructor may tell everything.</li>
 * <li>Names and texts come from students and may hold anything; escape them.</li>
 * <li>Files go below {@code reports/NAME/}.</li>
 * <li>What could not be graded by the machine's fault ({@code INFRASTRUCTURE}) is not to look like no points.</li>
 * </ul>
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
