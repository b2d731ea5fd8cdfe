/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pagewalk.cli.Benchmark;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.RunLimits;
import org.pagewalk.engine.run.Step;
import org.pagewalk.engine.run.Timeline;
import org.pagewalk.picture.RunStrip;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.RunOptions;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.ScenarioListener;
import org.pagewalk.scenario.ScenarioRun;
import org.pagewalk.scenario.query.Query;
import org.pagewalk.scenario.query.QueryMistake;

/**
 * {@code pagewalk bench workbench}: what lies between a click and what one sees, each number beside what it is to be at
 * most: gathering the timeline, drawing it, the first steps in a long run, queries over all frames, every picture
 * ({@link PictureFigures}).
 */
public final class WorkbenchBench implements Benchmark {
    private static final int MILLION = 1_000_000;
    private static final int ROUNDS = 5;
    private static final int WIDTH = 2000;
    private static final int HEIGHT = 200;
    private static final double MIB = 1 << 20;
    private static final String SCENARIO = """
            repeat %d {
              let page = alloc_pages(GFP_KERNEL, 0)
              let block = alloc_pages(GFP_KERNEL, 3)
              __free_pages(page, 0)
              __free_pages(block, 3)
            }
            """;
    private static final BenchOptions.Number OPERATIONS = new BenchOptions.Number("--operations", 1000, 100 * MILLION, MILLION);
    private static final BenchOptions.Number GIBIBYTES = new BenchOptions.Number("--gibibytes", 1, 64, 16);

    private Figures figures = new Figures(System.out);

    @Override
    public String name() {
        return "workbench";
    }

    @Override
    public String description() {
        return "the timeline of a run, the first steps in it, queries, and every picture, each beside its limit (--operations N of the run,"
                + " --gibibytes N of the pictures, --json)";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream messages) {
        Optional<BenchOptions> given = BenchOptions.of(this, arguments, messages, OPERATIONS, GIBIBYTES);
        return given.isPresent() ? run(given.get(), out, messages) : 2;
    }

    private int run(BenchOptions options, PrintStream out, PrintStream messages) {
        int operations = options.number(OPERATIONS);
        figures = new Figures(options.json() ? messages : out);
        timeline(operations);
        steps(operations);
        queries();
        new PictureFigures(figures, options.number(GIBIBYTES)).measure();
        if (options.json()) {
            out.println(figures.json());
        }
        return figures.areKept() ? 0 : 1;
    }

    private static Run record() {
        return Run.record(boot(1), RunLimits.DEFAULT);
    }

    private static Machine boot(int gibibytes) {
        try {
            return Machine.boot(MachineSpec.defaults().withArch("x86-pae").withMemory((long) gibibytes << 30));
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** What this thread used of the processor, so that others on the machine count for less. */
    private static double processorTime(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }

    /** A scenario that allocates and frees so often, watched by somebody who may gather a timeline meanwhile. */
    private static final class Watched implements ScenarioListener {
        private final boolean gathers;
        private Optional<Timeline> timeline = Optional.empty();

        Watched(boolean gathers) {
            this.gathers = gathers;
        }

        @Override
        public void booted(Run run) {
            timeline = gathers ? Optional.of(Timeline.of(run)) : Optional.empty();
        }

        @Override
        public void statement(int line, Machine machine) {
            if (timeline.isPresent()) {
                timeline.get().keepUp();
            }
        }
    }

    private void timeline(int operations) {
        String which = String.format(Locale.ROOT, "scenario of %,d calls: ", operations);
        ParsedScenario scenario = ScenarioLanguage.create().parse(SCENARIO.formatted(operations / 4), "bench.mms");
        RunOptions options = RunOptions.defaults();
        double without = Double.POSITIVE_INFINITY;
        double with = Double.POSITIVE_INFINITY;
        Watched watched = new Watched(true);
        for (int i = 0; i < ROUNDS; i++) {
            without = Math.min(without, processorTime(() -> ScenarioRun.run(scenario, options, new Watched(false))));
            Watched gathering = new Watched(true);
            with = Math.min(with, processorTime(() -> ScenarioRun.run(scenario, options, gathering)));
            watched = gathering;
        }
        Timeline timeline = watched.timeline.orElseThrow();
        timeline.catchUp();
        figures.add(which + "recording", without * 1e6 / operations, "ns/call");
        figures.add(which + "the timeline on top of that", 100 * (with / without - 1), "%");
        figures.atMost(3, which + "the timeline's memory", timeline.bytes() / MIB, "MiB");
        Timeline whole = timeline;
        RunStrip.Window window = RunStrip.Window.whole(0, whole.end() + 1, whole.end());
        double drawing = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 50; i++) {
            drawing = Math.min(drawing, milliseconds(() -> RunStrip.of(whole, window, WIDTH, HEIGHT)));
        }
        figures.atMost(16, which + "all of it drawn, " + WIDTH + " points wide", drawing, "ms");
    }

    private void steps(int operations) {
        String which = String.format(Locale.ROOT, "run of %,d calls: ", operations);
        Run run = record();
        new LinedCalls(run).make(operations);
        long middle = (run.start() + run.end()) / 2;
        step(which + "first step back from its end by ", run, run.end(), false);
        figures.atMost(100, which + "jump to its start", milliseconds(() -> run.cursor().moveTo(run.start())), "ms");
        step(which + "step forward from its start by ", run, run.start(), true);
        figures.atMost(100, which + "jump to its middle", milliseconds(() -> run.cursor().moveTo(middle)), "ms");
        step(which + "step forward from its middle by ", run, middle, true);
        step(which + "step back from its middle by ", run, middle, false);
    }

    private void step(String what, Run run, long from, boolean forward) {
        for (Step step : List.of(Step.LINE, Step.CALL, Step.EVENT)) {
            run.cursor().moveTo(from);
            double time = milliseconds(() -> {
                if (forward) {
                    run.cursor().forward(step);
                } else {
                    run.cursor().back(step);
                }
                run.cursor().where();
            });
            figures.atMost(100, what + step.name().toLowerCase(Locale.ROOT), time, "ms");
        }
    }

    private void queries() {
        Run run = Run.unrecorded(boot(16));
        for (String text : List.of("Page where count > 0", "Page where count == 0 && zone.name == \"Normal\" && pfn % 7 == 3",
                "Page where (flags & 0x4000) != 0 || zone.free_pages < pfn", "Page where virtual == NULL")) {
            Query query;
            try {
                query = Query.parse(text);
            } catch (QueryMistake e) {
                throw new IllegalStateException(e);
            }
            double time = Double.POSITIVE_INFINITY;
            for (int i = 0; i < 3; i++) {
                time = Math.min(time, milliseconds(() -> query.ask(run, Progress.NONE)));
            }
            figures.atMost(1000, "4,194,304 frames: " + text, time, "ms");
        }
    }
}
