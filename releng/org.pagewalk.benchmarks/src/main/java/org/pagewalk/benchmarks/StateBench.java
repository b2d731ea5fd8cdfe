/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.pagewalk.cli.Benchmark;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.RunLimits;
import org.pagewalk.model.Page;
import org.pagewalk.model.PagewalkModel;

/**
 * {@code pagewalk bench state}: what the state costs in time and memory, each number beside what it is to be at most.
 * Memory is measured as what the heap holds after collections, not computed.
 */
public final class StateBench implements Benchmark {
    private static final int MILLION = 1_000_000;
    private static final int JUMPS = 1000;
    private static final int EMF_ROUNDS = 9;
    private static final double MIB = 1 << 20;
    private static final BenchOptions.Number OPERATIONS =
            new BenchOptions.Number("--operations", 10_000, 1_000_000_000, 10 * MILLION);

    private Figures figures = new Figures(System.out);

    @Override
    public String name() {
        return "state";
    }

    @Override
    public String description() {
        return "boots, memory a frame, jumps in time, reading through EMF, each beside its limit"
                + " (--operations N of the longer run, --json)";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream messages) {
        Optional<BenchOptions> given = BenchOptions.of(this, arguments, messages, OPERATIONS);
        return given.isPresent() ? run(given.get(), out, messages) : 2;
    }

    private int run(BenchOptions options, PrintStream out, PrintStream messages) {
        int operations = options.number(OPERATIONS);
        figures = new Figures(options.json() ? messages : out);
        boots();
        jumps(Math.min(MILLION, operations), 20, 100);
        if (operations > MILLION) {
            jumps(operations, 100, Double.POSITIVE_INFINITY);
        }
        reads();
        if (options.json()) {
            out.println(figures.json());
        }
        return figures.areKept() ? 0 : 1;
    }

    private static Machine boot(int gibibytes) {
        try {
            String arch = gibibytes > 4 ? "x86-pae" : "x86";
            return Machine.boot(MachineSpec.defaults().withArch(arch).withMemory((long) gibibytes << 30));
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private void boots() {
        boot(1);
        figures.atMost(1000, "boot of 16 GiB (4,194,304 frames)", milliseconds(() -> boot(16)), "ms");
        figures.atMost(4000, "boot of 64 GiB", milliseconds(() -> boot(64)), "ms");
        Heap.Measured<Machine> machine = Heap.of(() -> boot(16));
        double frames = machine.object().tables().page.limit();
        figures.atMost(24, "heap after the boot of 16 GiB", machine.bytes() / frames, "B/frame");
        Heap.Measured<CachedPages> cached = Heap.of(() -> new CachedPages(machine.object()));
        figures.atMost(48, "heap with each frame on an LRU list and in a page cache", (machine.bytes() + cached.bytes()) / frames,
                "B/frame");
        assert cached.object().machine() == machine.object();
    }

    private void jumps(int operations, double medianAtMost, double worstAtMost) {
        RunLimits limits = RunLimits.DEFAULT;
        Run run = Run.record(boot(1), limits);
        double recording = milliseconds(() -> new RandomCalls(run).make(operations));
        String which = String.format(Locale.ROOT, "run of %,d calls: ", operations);
        figures.add(which + "recording", recording * 1e6 / operations, "ns/call");
        figures.atMost(limits.historyBytes() / MIB, which + "history", run.historyBytes() / MIB, "MiB");
        Random random = new Random(1);
        double[] times = new double[JUMPS];
        for (int i = 0; i < JUMPS; i++) {
            long moment = run.start() + (long) (random.nextDouble() * (run.end() - run.start()));
            times[i] = milliseconds(() -> run.cursor().moveTo(moment));
        }
        Arrays.sort(times);
        figures.atMost(medianAtMost, which + "jump, median of " + JUMPS, times[JUMPS / 2], "ms");
        figures.atMost(worstAtMost, which + "jump, worst", times[JUMPS - 1], "ms");
        if (run.start() > 0) {
            figures.add(which + "of the run, forgotten", 100.0 * run.start() / run.end(), "%");
        }
    }

    private void reads() {
        Machine machine = boot(1);
        PagewalkModel model = new PagewalkModel(machine.tables());
        double[] times = new double[EMF_ROUNDS];
        long before = Heap.used();
        for (int i = 0; i < EMF_ROUNDS; i++) {
            times[i] = milliseconds(() -> readCounts(model));
        }
        double grown = Math.max(0, Heap.used() - before) / (double) machine.tables().page.limit();
        Arrays.sort(times);
        figures.atMost(100, "page.count of 262,144 frames through EMF, median of " + EMF_ROUNDS, times[EMF_ROUNDS / 2], "ms");
        figures.atMost(1, "heap that stays afterwards", grown, "B/frame");
        assert model.tables() == machine.tables();
    }

    private static void readCounts(PagewalkModel model) {
        int users = 0;
        for (Page page : model.machine().getMem_map()) {
            users += page.getCount();
        }
        if (users != 1) {
            throw new IllegalStateException("after boot only the page hash table is in use, but there are " + users + " users");
        }
    }
}
