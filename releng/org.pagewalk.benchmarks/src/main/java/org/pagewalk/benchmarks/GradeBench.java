/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.pagewalk.cli.Benchmark;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.LabLanguage;
import org.pagewalk.lab.batch.Batch;
import org.pagewalk.lab.batch.BatchFailed;
import org.pagewalk.lab.batch.BatchListener;
import org.pagewalk.lab.batch.Digests;
import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.batch.ResultFolder;
import org.pagewalk.lab.judge.Judge;
import org.pagewalk.lab.report.Emitter;
import org.pagewalk.lab.report.Emitters;
import org.pagewalk.lab.report.Gradebook;
import org.pagewalk.lab.submission.Submissions;
import org.pagewalk.lab.submission.Wanted;
import org.pagewalk.labs.Labs;

/**
 * {@code pagewalk bench grade}: a thousand submissions of the buddy lab, from their folder to their results and reports; and one
 * from the shell, with the start of the program. The submissions are the thirty that come with the lab, each again and again under
 * names of other students, so that variants differ.
 */
public final class GradeBench implements Benchmark {
    private static final BenchOptions.Number SUBMISSIONS = new BenchOptions.Number("--submissions", 1, 100_000, 1000);
    private static final BenchOptions.Number JOBS = new BenchOptions.Number("--jobs", 1, 256, Runtime.getRuntime().availableProcessors());
    private static final String LAB = "buddy";
    private static final int STARTS = 7;

    @Override
    public String name() {
        return "grade";
    }

    @Override
    public String description() {
        return "grading a thousand submissions, and one from the shell (--submissions N, --jobs N, --json)";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream messages) {
        Optional<BenchOptions> given = BenchOptions.of(this, arguments, messages, SUBMISSIONS, JOBS);
        if (given.isEmpty()) {
            return 2;
        }
        Figures figures = new Figures(given.get().json() ? messages : out);
        Path folder = null;
        try {
            folder = Files.createTempDirectory("bench-grade");
            grade(folder, given.get(), figures);
            one(folder, figures);
        } catch (IOException | InterruptedException | BatchFailed | Submissions.Mistake | Emitter.WrongInput e) {
            throw new IllegalStateException(e);
        } finally {
            delete(folder);
        }
        if (given.get().json()) {
            out.println(figures.json());
        }
        return figures.areKept() ? 0 : 1;
    }

    private static void delete(Path folder) {
        if (folder != null) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Writes so many submissions; returns the folder. */
    static Path handIn(Path folder, int submissions) throws IOException {
        List<String> files = Labs.submittedFiles(LAB);
        List<String> names = List.copyOf(new TreeSet<>(files.stream().map(file -> file.split("/", 2)[0]).toList()));
        for (int i = 0; i < submissions; i++) {
            String name = names.get(i % names.size());
            String student = String.format(Locale.ROOT, "student%05d@example.edu", i);
            for (String file : files) {
                if (file.equals(name) || file.startsWith(name + "/")) {
                    String ending = name.contains(".zip") ? ".zip" : name.contains(".tar") ? ".tar.gz" : "";
                    Path target = folder.resolve(student + ending + file.substring(name.length()));
                    Files.createDirectories(target.getParent());
                    Files.write(target, Labs.submitted(LAB, file));
                }
            }
        }
        return folder;
    }

    /** The lab as it comes with Pagewalk. */
    private record Shipped(String name) implements LabFolder {
        @Override
        public Optional<byte[]> read(String file) {
            return files().contains(file) ? Optional.of(Labs.bytes(name, file)) : Optional.empty();
        }

        @Override
        public List<String> files() {
            return Labs.files(name);
        }
    }

    private static void grade(Path folder, BenchOptions options, Figures figures)
            throws IOException, InterruptedException, BatchFailed, Submissions.Mistake, Emitter.WrongInput {
        int count = options.number(SUBMISSIONS);
        Path place = handIn(folder.resolve("class"), count);
        LabFolder files = new Shipped(LAB);
        long start = System.nanoTime();
        Lab lab = LabLanguage.create().read(files).lab();
        Judge judge = new Judge(lab, files);
        Batch batch = new Batch(lab, Digests.of(files), "bench", judge::judge, new Batch.Options(options.number(JOBS), Duration.ofMinutes(10)));
        try (Submissions submissions = Submissions.at(place, Submissions.Reading.of(Wanted.of(lab)));
                ResultFolder results = ResultFolder.open(folder.resolve("results"))) {
            List<Graded> graded = batch.grade(submissions, results, BatchListener.NONE);
            double grading = (System.nanoTime() - start) / 1e9;
            figures.atMost(20 * Math.max(1, count / 1000.0), String.format(Locale.ROOT, "%,d submissions graded, %d at a time", count, options.number(JOBS)), grading, "s");
            figures.add("the same", count / grading, "/s");
            start = System.nanoTime();
            Emitter.Output output = new Emitter.Output() {
                @Override
                public void write(String name, byte[] content) throws IOException {
                    results.report(name, content);
                }

                @Override
                public void line(String text) {
                    // Nobody reads it here.
                }
            };
            for (Emitter emitter : Emitters.named(List.of("html", "csv", "json"))) {
                emitter.emit(new Gradebook(lab, graded, Map.of(), Map.of()), output);
            }
            figures.add("their reports (html, csv, json)", (System.nanoTime() - start) / 1e9, "s");
            start = System.nanoTime();
            batch.grade(submissions, results, BatchListener.NONE);
            figures.add("all of them kept, when graded again", (System.nanoTime() - start) / 1e9, "s");
        }
    }

    /** As an autograder does: one submission, the process included. The first start prepares what makes the others quick. */
    private static void one(Path folder, Figures figures) throws IOException, InterruptedException {
        Optional<Path> launcher = LanguageBench.launcher();
        if (launcher.isEmpty()) {
            return;
        }
        Path place = folder.resolve("one");
        for (String file : Labs.files(LAB)) {
            if (file.startsWith(Lab.REFERENCE + "/")) {
                Path target = place.resolve(file.substring(Lab.REFERENCE.length() + 1));
                Files.createDirectories(target.getParent());
                Files.write(target, Labs.bytes(LAB, file));
            }
        }
        double[] times = new double[STARTS];
        for (int i = -1; i < STARTS; i++) {
            long start = System.nanoTime();
            new ProcessBuilder(launcher.get().toString(), "grade", LAB, place.toString(), "--student", "bench" + i + "@example.edu", "--emit", "json",
                    "-o", folder.resolve("one" + i).toString()).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start().waitFor();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        figures.atMost(1200, "pagewalk grade of one submission, median of " + STARTS, times[STARTS / 2], "ms");
    }
}
