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
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.RunLimits;
import org.pagewalk.engine.run.Step;
import org.pagewalk.engine.run.Timeline;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.RunOptions;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.ScenarioListener;
import org.pagewalk.scenario.ScenarioRun;

/**
 * {@code pagewalk bench workbench}: what lies between a click and what one sees, each number beside what it is to be at
 * most: gathering the timeline, filling its columns, the first steps in a long run.
 */
public final class WorkbenchBench implements Benchmark {
    private static final int MILLION = 1_000_000;
    private static final int ROUNDS = 5;
    private static final int COLUMNS = 2000;
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

    private Figures figures = new Figures(System.out);

    @Override
    public String name() {
        return "workbench";
    }

    @Override
    public String description() {
        return "the timeline of a run and the first steps in it, each beside its limit (--operations N of the run, --json)";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream messages) {
        Optional<BenchOptions> given = BenchOptions.of(this, arguments, messages, OPERATIONS);
        return given.isPresent() ? run(given.get(), out, messages) : 2;
    }

    private int run(BenchOptions options, PrintStream out, PrintStream messages) {
        int operations = options.number(OPERATIONS);
        figures = new Figures(options.json() ? messages : out);
        timeline(operations);
        steps(operations);
        if (options.json()) {
            out.println(figures.json());
        }
        return figures.areKept() ? 0 : 1;
    }

    private static Run record() {
        try {
            return Run.record(Machine.boot(MachineSpec.defaults().withMemory(1L << 30)), RunLimits.DEFAULT);
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
        figures.atMost(10, which + "the timeline on top of that", 100 * (with / without - 1), "%");
        figures.atMost(3, which + "the timeline's memory", timeline.bytes() / MIB, "MiB");
        Timeline whole = timeline;
        Timeline.Columns columns = Timeline.Columns.of(COLUMNS);
        double filling = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 50; i++) {
            filling = Math.min(filling, milliseconds(() -> whole.fill(0, whole.end() + 1, columns)));
        }
        figures.atMost(16, which + "all of it in " + COLUMNS + " columns", filling, "ms");
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
}
