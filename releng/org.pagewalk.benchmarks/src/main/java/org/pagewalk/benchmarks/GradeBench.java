/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.pagewalk.cli.Benchmark;
import org.pagewalk.lab.Lab;
import org.pagewalk.labs.Labs;

/**
 * {@code pagewalk bench grade}: one submission of the buddy lab from the shell, and a thousand, from their folder to their results;
 * the start of the program included. The submissions are the thirty that come with the lab, each again and again under
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
        return "grading a thousand submissions, and one, from the shell (--submissions N, --jobs N, --json)";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream messages) {
        Optional<BenchOptions> given = BenchOptions.of(this, arguments, messages, SUBMISSIONS, JOBS);
        if (given.isEmpty()) {
            return 2;
        }
        Optional<Path> launcher = LanguageBench.launcher();
        if (launcher.isEmpty()) {
            messages.println("bench grade: measures the pagewalk command, so call it with that");
            return 2;
        }
        Figures figures = new Figures(given.get().json() ? messages : out);
        Path folder = null;
        try {
            folder = Files.createTempDirectory("bench-grade");
            one(launcher.get(), folder, figures);
            grade(launcher.get(), folder, given.get(), figures);
        } catch (IOException | InterruptedException e) {
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

    /** As an instructor does: the process, the results, then the reports; the second time nothing is judged. */
    private static void grade(Path launcher, Path folder, BenchOptions options, Figures figures) throws IOException, InterruptedException {
        int count = options.number(SUBMISSIONS);
        int jobs = options.number(JOBS);
        Path place = handIn(folder.resolve("class"), count);
        Path results = folder.resolve("results");
        List<String> call = List.of("grade", LAB, place.toString(), "--jobs", "" + jobs, "-o", results.toString(), "--emit");
        double grading = seconds(launcher, call, "csv");
        try (Stream<Path> files = Files.find(results, 3, (file, attributes) -> file.endsWith("result.json"))) {
            long graded = files.count();
            if (graded != count) {
                throw new IllegalStateException(graded + " of " + count + " were graded");
            }
        }
        figures.atMost(20 * Math.max(1, count / 1000.0), String.format(Locale.ROOT, "%,d submissions graded, %d at a time", count, jobs), grading, "s");
        figures.add("the same", count / grading, "/s");
        figures.add("all of them kept when graded again, with all reports", seconds(launcher, call, "html,csv,json"), "s");
    }

    /** As an autograder does: one submission. The first start prepares what makes the others quick. */
    private static void one(Path launcher, Path folder, Figures figures) throws IOException, InterruptedException {
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
            double time = seconds(launcher, List.of("grade", LAB, place.toString(), "--student", "bench" + i + "@example.edu",
                    "-o", folder.resolve("one" + i).toString(), "--emit"), "json");
            if (i >= 0) {
                times[i] = time * 1e3;
            }
        }
        Arrays.sort(times);
        figures.atMost(1200, "pagewalk grade of one submission, median of " + STARTS, times[STARTS / 2], "ms");
    }

    /** How long the command takes, its start included. */
    private static double seconds(Path launcher, List<String> call, String emitters) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(call);
        words.addFirst(launcher.toString());
        words.add(emitters);
        long start = System.nanoTime();
        int status = new ProcessBuilder(words).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start().waitFor();
        if (status > 1) { // 1 says that some submissions need a look, as those made to be broken do
            throw new IllegalStateException(words + " ended with " + status);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
