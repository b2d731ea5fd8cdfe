/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.pagewalk.cli.Benchmark;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.RunOptions;
import org.pagewalk.scenario.RunResult;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.ScenarioListener;
import org.pagewalk.scenario.ScenarioRun;
import org.pagewalk.scenario.ide.ScenarioServices;

/**
 * {@code pagewalk bench language}: what an editor asks of a long scenario, warm and after each keystroke, so that nothing is
 * known of the text yet; how fast a scenario runs that is not recorded; and how soon {@code pagewalk check} has answered.
 */
public final class LanguageBench implements Benchmark {
    private static final BenchOptions.Number LINES = new BenchOptions.Number("--lines", 100, 10_000, 2000);
    private static final BenchOptions.Number ROUNDS = new BenchOptions.Number("--rounds", 5, 10_000, 200);
    private static final int STATEMENTS = 20_000_000;
    private static final int STARTS = 9;
    private static final int WARM_UP = 500;
    /** What is written in a new line, and where the caret is then: behind it. */
    private static final List<String> TYPED = List.of("let fresh = alloc_p", "alloc_pages(GFP_", "print zone(\"DMA\").free_", "expect event page_");

    private static final Pattern LINE_END = Pattern.compile("\\)$", Pattern.MULTILINE);

    private Figures figures = new Figures(System.out);
    private int rounds;
    /** Goes into each text, so that no two are the same. */
    private int keystroke;

    @Override
    public String name() {
        return "language";
    }

    @Override
    public String description() {
        return "editor services on a long scenario, running, starting, each beside its limit (--lines N, --rounds N, --json)";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream messages) {
        Optional<BenchOptions> given = BenchOptions.of(this, arguments, messages, LINES, ROUNDS);
        return given.isPresent() ? run(given.get(), out, messages) : 2;
    }

    private int run(BenchOptions options, PrintStream out, PrintStream messages) {
        figures = new Figures(options.json() ? messages : out);
        rounds = options.number(ROUNDS);
        services(LargeScenario.of(options.number(LINES)));
        statements();
        starts(LargeScenario.of(10));
        if (options.json()) {
            out.println(figures.json());
        }
        return figures.areKept() ? 0 : 1;
    }

    private void services(String text) {
        figures.add("lines of the scenario", text.lines().count(), "lines");
        for (int i = 0; i < WARM_UP; i++) {
            ScenarioServices.complete(text + "// " + keystroke++ + "\n", text.length() / 2);
        }
        keystrokes(50, "completion after a keystroke", text, ScenarioServices::complete);
        keystrokes(300, "validation", text, (typed, caret) -> ScenarioServices.validate(typed, "bench.mms"));
        colours(text);
        keystrokes(50, "hover", text, (typed, caret) -> ScenarioServices.hover(typed, caret - 2));
        keystrokes(50, "help with a call", text, ScenarioServices::callHelp);
        keystrokes(50, "outline and folding", text, (typed, caret) -> {
            ScenarioServices.outline(typed);
            ScenarioServices.folds(typed);
        });
        keystrokes(300, "formatting", text, (typed, caret) -> ScenarioServices.format(typed));
        keystrokes(50, "all occurrences of a name", text, (typed, caret) -> ScenarioServices.occurrences(typed, caret - 2));
    }

    /** Asks a service again and again, each time about another text, with the caret here and there. */
    private void keystrokes(double limit, String what, String text, BiConsumer<String, Integer> service) {
        List<Integer> ends = lineEnds(text);
        double[] times = new double[rounds];
        for (int round = -rounds; round < rounds; round++) {
            int at = ends.get((int) ((round + rounds) * 7919L % ends.size()));
            String typed = "\n" + TYPED.get(Math.floorMod(round, TYPED.size()));
            String now = text.substring(0, at) + typed + text.substring(at) + "// " + keystroke++ + "\n";
            long start = System.nanoTime();
            service.accept(now, at + typed.length());
            if (round >= 0) {
                times[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        figures.atMost(limit, what + ", median", times[rounds / 2], "ms");
        figures.add(what + ", 95 of 100 within", times[rounds * 95 / 100], "ms");
    }

    /** A text of which nothing is known is coloured as a whole; after a key only what lies around it. */
    private void colours(String text) {
        int at = lineEnds(text).get(lineEnds(text).size() / 2);
        String line = "\n" + String.join("\n", TYPED);
        double[] whole = new double[rounds];
        double[] key = new double[rounds];
        for (int round = -rounds; round < rounds; round++) {
            String other = "// " + keystroke++ + "\n" + text + "// " + keystroke + "\n";
            String typed = text.substring(0, at) + line.substring(0, 1 + Math.floorMod(round, line.length())) + text.substring(at);
            ScenarioServices.highlight(text);
            double one = milliseconds(() -> ScenarioServices.highlight(typed));
            double all = milliseconds(() -> ScenarioServices.highlight(other));
            if (round >= 0) {
                key[round] = one;
                whole[round] = all;
            }
        }
        Arrays.sort(whole);
        Arrays.sort(key);
        figures.atMost(50, "highlighting a new text, median", whole[rounds / 2], "ms");
        figures.atMost(10, "highlighting after a key, median", key[rounds / 2], "ms");
        figures.add("highlighting after a key, 95 of 100 within", key[rounds * 95 / 100], "ms");
        figures.add("highlighting after a key is faster by", whole[rounds / 2] / key[rounds / 2], "times");
    }

    private static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** Where lines end behind which a statement may stand. */
    private static List<Integer> lineEnds(String text) {
        return LINE_END.matcher(text).results().map(MatchResult::end).toList();
    }

    private void statements() {
        String text = "let n = 0\nlet last = 0\nrepeat " + STATEMENTS / 4 + " {\n  n = n + 1\n  last = n & 0xff\n  n += last - last\n  last = n\n}\n";
        ParsedScenario scenario = ScenarioLanguage.create().parse(text, "bench.mms");
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            RunResult result = ScenarioRun.run(scenario, RunOptions.defaults().unrecorded(), ScenarioListener.NONE);
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
            result.stop().ifPresent(stop -> {
                throw new IllegalStateException(stop.toString());
            });
        }
        figures.atLeast(5, "statements run, unrecorded, best of 5", STATEMENTS / best / 1e6, "million/s");
    }

    /** The command line, as a user starts it; the first start prepares what makes the others quick. */
    private void starts(String text) {
        Optional<Path> launcher = launcher();
        if (launcher.isEmpty()) {
            return;
        }
        try {
            Path file = Files.writeString(Files.createTempFile("bench", ".mms"), text);
            double[] times = new double[STARTS];
            for (int i = -1; i < STARTS; i++) {
                long start = System.nanoTime();
                new ProcessBuilder(launcher.get().toString(), "check", file.toString()).redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD).start().waitFor();
                if (i >= 0) {
                    times[i] = (System.nanoTime() - start) / 1e6;
                }
            }
            Files.delete(file);
            Arrays.sort(times);
            figures.atMost(1000, "pagewalk check of a short scenario, median of " + STARTS, times[STARTS / 2], "ms");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The start script beside the jar that this class comes from; there is none in an IDE. */
    static Optional<Path> launcher() {
        String script = System.getProperty("os.name").startsWith("Windows") ? "pagewalk.cmd" : "pagewalk";
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(jar -> jar.getFileName() != null && jar.getFileName().toString().startsWith("org.pagewalk.benchmarks"))
                .map(jar -> jar.resolve("../../../bin").normalize().resolve(script)).filter(Files::isExecutable).findFirst();
    }
}
