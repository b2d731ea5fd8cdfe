/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

import org.pagewalk.cli.Benchmark;

/** {@code pagewalk bench vm}: what virtual memory costs, each number beside what it is to be at most; recording is off. */
public final class VmBench implements Benchmark {
    private static final BenchOptions.Number ROUNDS = new BenchOptions.Number("--rounds", 3, 100_000, 3001);

    @Override
    public String name() {
        return "vm";
    }

    @Override
    public String description() {
        return "translates addresses, by the TLB and by page tables, each beside its limit (--rounds N, --json)";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream messages) {
        Optional<BenchOptions> given = BenchOptions.of(this, arguments, messages, ROUNDS);
        if (given.isEmpty()) {
            return 2;
        }
        Figures figures = new Figures(given.get().json() ? messages : out);
        new TranslationFigures(figures, given.get().number(ROUNDS)).measure();
        if (given.get().json()) {
            out.println(figures.json());
        }
        return figures.areKept() ? 0 : 1;
    }
}
