/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

import org.pagewalk.cli.Benchmark;

/**
 * {@code pagewalk bench cache}: how fast pages are found, and how fast it is decided which of them stay, nothing being recorded,
 * beside what Java has.
 */
public final class CacheBench implements Benchmark {
    private static final int MILLION = 1_000_000;
    private static final BenchOptions.Number ITEMS = new BenchOptions.Number("--items", 1_000, 4 * MILLION, MILLION);
    private static final BenchOptions.Number REQUESTS = new BenchOptions.Number("--requests", 1_000, 100 * MILLION, 10 * MILLION);
    private static final BenchOptions.Number ROUNDS = new BenchOptions.Number("--rounds", 1, 1_000, 7);

    @Override
    public String name() {
        return "cache";
    }

    @Override
    public String description() {
        return "enters, finds and goes through pages in radix trees, beside HashMap, TreeMap and a long[] radix, and replaces pages, beside"
                + " Caffeine and LinkedHashMap (--items N in a tree, --rounds N with it, --requests N for pages, --json)";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream messages) {
        Optional<BenchOptions> given = BenchOptions.of(this, arguments, messages, ITEMS, ROUNDS, REQUESTS);
        return given.isPresent() ? run(given.get(), out, messages) : 2;
    }

    private static int run(BenchOptions options, PrintStream out, PrintStream messages) {
        Figures figures = new Figures(options.json() ? messages : out);
        boolean isRight = new RadixFigures(figures, options.number(ITEMS), options.number(ROUNDS)).measure();
        new ReplacementFigures(figures, options.number(REQUESTS)).measure();
        if (!isRight) {
            messages.println("bench cache: WRONG, not all of them found the same items");
        }
        if (options.json()) {
            out.println(figures.json());
        }
        return isRight && figures.areKept() ? 0 : 1;
    }
}
