/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pagewalk.cli.Benchmark;

/**
 * {@code pagewalk bench vm}: how fast the emulated virtual memory is, nothing being recorded, each number beside what it is to
 * be at most; and first, whether the calls for areas still answer as the kernel's own code.
 */
public final class VmBench implements Benchmark {
    /** What Linux 2.4.20's own code answers, by the number of calls. */
    static final Map<Integer, String> KERNEL_HASHES =
            Map.of(1_000, "9c320d9c79bb2203", 100_000, "85dea969367048ad", 1_000_000, "fe23dbefcf5608c7");
    private static final int MILLION = 1_000_000;
    private static final double MIX_MILLISECONDS_MAX = 1500;
    private static final int MIX_ROUNDS = 3;
    private static final int LOOKUP_ROUNDS = 60;
    private static final int PERCENT = 100;
    private static final BenchOptions.Number OPERATIONS = new BenchOptions.Number("--operations", 1_000, 10 * MILLION, MILLION);
    private static final BenchOptions.Number ROUNDS = new BenchOptions.Number("--rounds", 3, 100_000, 3001);

    private Figures figures = new Figures(System.out);

    @Override
    public String name() {
        return "vm";
    }

    @Override
    public String description() {
        return "maps and unmaps, finds areas, translates: each beside its limit (--operations N of the mix of calls, --rounds N of"
                + " translations, --json)";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream messages) {
        Optional<BenchOptions> given = BenchOptions.of(this, arguments, messages, OPERATIONS, ROUNDS);
        return given.isPresent() ? run(given.get(), out, messages) : 2;
    }

    private int run(BenchOptions options, PrintStream out, PrintStream messages) {
        PrintStream table = options.json() ? messages : out;
        figures = new Figures(table);
        boolean isRight = mix(options.number(OPERATIONS), table);
        lookups();
        new TranslationFigures(figures, options.number(ROUNDS)).measure();
        if (options.json()) {
            out.println(figures.json());
        }
        return isRight && figures.areKept() ? 0 : 1;
    }

    private boolean mix(int operations, PrintStream table) {
        double[] milliseconds = new double[MIX_ROUNDS];
        boolean isRight = true;
        for (int round = 0; round < MIX_ROUNDS; round++) {
            AddressSpaceMix mix = new AddressSpaceMix();
            long start = System.nanoTime();
            mix.make(operations);
            milliseconds[round] = (System.nanoTime() - start) / 1e6;
            String hash = Long.toHexString(mix.hash());
            Optional<String> kernel = Optional.ofNullable(KERNEL_HASHES.get(operations));
            boolean isSame = kernel.map(hash::equals).orElse(true);
            isRight &= isSame;
            if (round == 0 || !isSame) {
                table.println("hash " + hash + (isSame ? kernel.map(known -> ", as Linux 2.4.20").orElse("") : ", WRONG") + "; "
                        + mix.machine().tables().mmStruct.map_count(mix.mm()) + " areas at the end");
            }
        }
        Arrays.sort(milliseconds);
        figures.atMost(operations == MILLION ? MIX_MILLISECONDS_MAX : Double.POSITIVE_INFINITY,
                String.format("mix of %,d calls for areas, median of %d", operations, MIX_ROUNDS), milliseconds[MIX_ROUNDS / 2], "ms");
        return isRight;
    }

    private void lookups() {
        AreaLookup lookup = new AreaLookup();
        if (!lookup.agree()) {
            throw new IllegalStateException("find_vma and TreeMap.floorEntry find different areas");
        }
        double[] areas = new double[LOOKUP_ROUNDS];
        double[] ratios = new double[LOOKUP_ROUNDS];
        for (int warm = 0; warm < LOOKUP_ROUNDS; warm++) {
            lookup.findVma();
            lookup.floorEntry();
        }
        for (int round = 0; round < LOOKUP_ROUNDS; round++) {
            areas[round] = lookup.findVma();
            ratios[round] = areas[round] / lookup.floorEntry();
        }
        Arrays.sort(areas);
        Arrays.sort(ratios);
        assert lookup.found() != 0 : "something was found";
        figures.add(String.format("find_vma among %,d areas", lookup.areas()), areas[LOOKUP_ROUNDS / 2], "ns");
        figures.atMost(PERCENT, "find_vma, of the time of TreeMap.floorEntry", ratios[LOOKUP_ROUNDS / 2] * PERCENT, "%");
    }
}
