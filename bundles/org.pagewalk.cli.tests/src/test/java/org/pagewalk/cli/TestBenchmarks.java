/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.PrintStream;
import java.util.List;

/** Benchmarks that the tests register. */
public final class TestBenchmarks {
    private TestBenchmarks() {
    }

    /** Says what it was given. */
    public static final class Quick implements Benchmark {
        @Override
        public String name() {
            return "quick";
        }

        @Override
        public String description() {
            return "is over at once";
        }

        @Override
        public int run(List<String> arguments, PrintStream out, PrintStream messages) {
            out.println("measured " + arguments);
            return arguments.contains("slow") ? 1 : 0;
        }
    }

    /** Has a fault. */
    public static final class Broken implements Benchmark {
        @Override
        public String name() {
            return "broken";
        }

        @Override
        public String description() {
            return "has a fault";
        }

        @Override
        public int run(List<String> arguments, PrintStream out, PrintStream messages) {
            throw new IllegalStateException("a wheel came off");
        }
    }
}
