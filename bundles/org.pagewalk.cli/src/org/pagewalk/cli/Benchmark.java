/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.PrintStream;
import java.util.List;

/** A benchmark that {@code pagewalk bench} offers; found through {@link java.util.ServiceLoader}. */
public interface Benchmark {
    /** What the user calls it: "buddy". */
    String name();

    /** What it measures, in one line. */
    String description();

    /**
     * Measures and prints.
     *
     * @param arguments what followed the name
     * @param out       for results
     * @param messages  for progress and for what is wrong with the arguments
     * @return the exit status: 0 done, 1 a figure is not what it must be, 2 wrong arguments
     */
    int run(List<String> arguments, PrintStream out, PrintStream messages);
}
