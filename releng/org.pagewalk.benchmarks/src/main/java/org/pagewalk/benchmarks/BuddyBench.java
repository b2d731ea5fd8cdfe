/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.pagewalk.benchmarks.EmulatedKernel.Recording;
import org.pagewalk.cli.Benchmark;

import com.google.gson.GsonBuilder;

/**
 * {@code pagewalk bench buddy}: how fast the emulated page allocator is, beside others, and whether it still hands out
 * the very pages that the kernel does.
 * <p>
 * The allocators of a group work through the same operations at the same time, in turns of a slice each, so that
 * whatever else the computer does meets them alike. The first quarter warms up. A figure is the median over the other
 * slices; a ratio is the median of the ratios slice by slice. The first group records nothing, the second holds
 * alloc_pages as a whole against rmqueue alone, the third records: Java compiles code for what it has seen it do, and a
 * machine is used with a record or without, not both in turns.
 */
public final class BuddyBench implements Benchmark {
    private static final int SLICE_OPERATIONS = 500_000;
    /** What Linux 2.4.20 itself answers: hash and free pages after 20,000,000 operations, by the number of pages. */
    private static final Map<Integer, String> KERNEL_HASHES =
            Map.of(262_144, "9d1625afa71931d9", 2_097_152, "61d9213e01b07151");
    private static final int KERNEL_OPERATIONS = 20_000_000;

    private static final BenchOptions.Number PAGES = new BenchOptions.Number("--pages", 4096, 16 << 20, 262_144);
    private static final BenchOptions.Number OPERATIONS =
            new BenchOptions.Number("--operations", SLICE_OPERATIONS, 2_000_000_000, KERNEL_OPERATIONS);

    /** What one allocator achieved. */
    private record Figures(String name, double nanosecondsPerOperation, double timesIntArrays) {
    }

    @Override
    public String name() {
        return "buddy";
    }

    @Override
    public String description() {
        return "allocates and frees pages: the emulated kernel beside int[], Netty and java.util"
                + " (--pages N, --operations N, --json)";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream messages) {
        Optional<BenchOptions> given = BenchOptions.of(this, arguments, messages, PAGES, OPERATIONS);
        return given.isPresent() ? run(given.get(), out, messages) : 2;
    }

    private int run(BenchOptions options, PrintStream out, PrintStream messages) {
        int pages = options.number(PAGES);
        int operations = options.number(OPERATIONS);
        messages.println("bench buddy: " + operations + " operations on " + pages + " pages for each"
                + " of 12 allocators, in turns; this takes a minute or two");
        List<Workload> silent = workloads(pages, new IntArrays(pages), new EmulatedKernel(pages, Recording.OFF),
                new BareBuddy(pages), new JavaUtil("java.util LinkedHashSet", LinkedHashSet::new, pages),
                new JavaUtil("java.util ArrayDeque", ArrayDeque::new, pages), new NettyArena(pages));
        List<Figures> figures = new ArrayList<>(figures(silent, measure(silent, operations)));
        List<Workload> paths = workloads(pages, new EmulatedKernel(pages, Recording.OFF), EmulatedKernel.wholePath(pages));
        long[][] times = measure(paths, operations);
        double wholePath = ratio(times[1], times[0]);
        List<Workload> recording = workloads(pages, new IntArrays(pages), new EmulatedKernel(pages, Recording.JOURNAL),
                new EmulatedKernel(pages, Recording.NARRATIVE), new RecordedRun(pages));
        figures.addAll(figures(recording, measure(recording, operations)));
        long first = silent.getFirst().hash();
        String hash = Long.toHexString(first);
        Optional<String> expected = Optional.ofNullable(KERNEL_HASHES.get(pages))
                .filter(known -> operations == KERNEL_OPERATIONS);
        boolean right = expected.map(hash::equals).orElse(true)
                && Stream.of(silent, paths, recording).flatMap(List::stream)
                        .allMatch(w -> w.hash() == first || w.allocator() instanceof NettyArena);
        int freePages = silent.getFirst().allocator().freePages();
        if (options.json()) {
            printJson(out, pages, operations, hash, right, freePages, figures, wholePath);
        } else {
            out.println("hash " + hash + (right ? expected.map(known -> ", as Linux 2.4.20").orElse("") : ", WRONG")
                    + "; " + freePages + " pages free at the end");
            for (Figures line : figures) {
                out.printf(Locale.ROOT, "%-32s %7.1f ns an operation %6.2f x int[]%n", line.name,
                        line.nanosecondsPerOperation, line.timesIntArrays);
            }
            out.printf(Locale.ROOT, "alloc_pages as a whole takes %.2f x rmqueue alone%n", wholePath);
        }
        return right ? 0 : 1;
    }

    /** A group; the first is the one that the others are held against. */
    private static List<Workload> workloads(int pages, Allocator... allocators) {
        return Stream.of(allocators).map(allocator -> new Workload(allocator, pages)).toList();
    }

    /** The time of each slice in nanoseconds, by workload and turn. */
    private static long[][] measure(List<Workload> workloads, int operations) {
        int turns = (operations + SLICE_OPERATIONS - 1) / SLICE_OPERATIONS;
        long[][] times = new long[workloads.size()][turns];
        for (int turn = 0; turn < turns; turn++) {
            int slice = Math.min(SLICE_OPERATIONS, operations - turn * SLICE_OPERATIONS);
            for (int i = 0; i < workloads.size(); i++) {
                times[i][turn] = workloads.get(i).run(slice) * SLICE_OPERATIONS / slice;
            }
        }
        return times;
    }

    private static List<Figures> figures(List<Workload> workloads, long[][] times) {
        int warm = times[0].length / 4;
        int turns = times[0].length - warm;
        long[] reference = times[0];
        List<Figures> figures = new ArrayList<>();
        for (int i = 0; i < times.length; i++) {
            double[] each = new double[turns];
            for (int turn = 0; turn < turns; turn++) {
                each[turn] = (double) times[i][warm + turn] / SLICE_OPERATIONS;
            }
            figures.add(new Figures(workloads.get(i).allocator().name(), median(each), ratio(times[i], reference)));
        }
        return figures;
    }

    /** How often one takes the time of another: the median over the slices that do not warm up. */
    private static double ratio(long[] one, long[] other) {
        int warm = one.length / 4;
        double[] ratios = new double[one.length - warm];
        for (int turn = 0; turn < ratios.length; turn++) {
            ratios[turn] = (double) one[warm + turn] / other[warm + turn];
        }
        return median(ratios);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static void printJson(PrintStream out, int pages, int operations, String hash, boolean right, int freePages,
            List<Figures> figures, double wholePath) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("benchmark", "buddy");
        json.put("allocPagesTimesRmqueue", wholePath);
        json.put("hash", hash);
        json.put("hashIsRight", right);
        json.put("freePages", freePages);
        json.put("pages", pages);
        json.put("operations", operations);
        json.put("allocators", figures);
        out.println(new GsonBuilder().setPrettyPrinting().create().toJson(json));
    }
}
