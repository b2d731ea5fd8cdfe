/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.pagewalk.lab.Budget;
import org.pagewalk.lab.Code;
import org.pagewalk.lab.Disclosure;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.LabTask;
import org.pagewalk.lab.Place;
import org.pagewalk.lab.judge.Difference;
import org.pagewalk.lab.judge.ItemResult;
import org.pagewalk.lab.judge.Points;
import org.pagewalk.lab.judge.Replay;
import org.pagewalk.lab.judge.TaskResult;
import org.pagewalk.lab.judge.Verdict;
import org.pagewalk.lab.submission.Manifest;
import org.pagewalk.lab.submission.Submissions;
import org.pagewalk.lab.submission.Wanted;
import org.pagewalk.scenario.Insert;

/** A lab without a kernel: a point for each line, four at most. It is for what surrounds the judging. */
final class CountingLab {
    static final String FILE = "split.mms";
    private static final LabItem ITEM = new LabItem.Check(new LabItem.Common("Lines", 4, Disclosure.REASON, "Write more", false, 3), new Place.End(), true, Code.NONE);
    static final Lab LAB = new Lab("counting", "Counting lines", Optional.empty(), OptionalInt.empty(), Budget.USUAL, Optional.empty(),
            List.of(new LabTask("split", "Split", Optional.empty(), Optional.of(FILE), List.of(), Optional.of("free-areas"), false,
                    OptionalInt.empty(), List.of(), List.of(ITEM), 2)), "");
    static final Batch.Options ONE = new Batch.Options(1, Duration.ofMinutes(10));

    private CountingLab() {
    }

    static Verdict judge(Map<String, byte[]> files, String identity, BooleanSupplier isCancelled) {
        String text = new String(files.getOrDefault(FILE, new byte[0]), StandardCharsets.UTF_8);
        int lines = (int) text.lines().count();
        Points points = Points.share(4, Math.min(lines, 3), 3);
        String reason = lines < 3 ? lines + " lines by " + identity + ", expected 3" : "";
        Optional<Difference> difference = lines < 3 && !isCancelled.getAsBoolean()
                ? Optional.of(new Difference(1, FILE, lines + 1, "", reason, List.of("a", "  b"), Optional.of("<svg><title>T</title>" + text + "\u2026</svg>"),
                        Optional.of(replay(text))))
                : Optional.empty();
        return new Verdict(List.of(new TaskResult("split", "Split",
                List.of(new ItemResult("check", 1, "Lines", Disclosure.REASON, "Write more", 4, points, reason)), List.of("<&\"\u202E"), difference)));
    }

    private static Replay replay(String text) {
        return new Replay("Lines", FILE, Map.of(FILE, text), List.of(new Insert("1", Optional.empty(), "lab.lab", "expect 1", false)), Optional.of("wrong-buddy"),
                OptionalLong.of(7));
    }

    /** Hands in so many solutions of different quality, in folders. */
    static Path handIn(Path folder, int students) throws IOException {
        for (int i = 0; i < students; i++) {
            Path student = Files.createDirectories(folder.resolve("student" + i));
            Files.writeString(student.resolve(FILE), "print " + i + "\n" + "print\n".repeat(i % 4));
        }
        return folder;
    }

    static Batch batch(Grader grader, Batch.Options options) {
        return new Batch(LAB, "lab", "1", grader, options);
    }

    /** Grades as a command does, with a report at the end. */
    static List<Graded> grade(Path place, Path results, Grader grader, Batch.Options options, BatchListener listener) throws Exception {
        try (Submissions submissions = Submissions.at(place, Submissions.Reading.of(Wanted.of(LAB)));
                ResultFolder folder = ResultFolder.open(results)) {
            List<Graded> graded = batch(grader, options).grade(submissions, folder, listener);
            for (Graded each : graded) {
                folder.report("reports/" + each.key() + ".txt", each.toString().getBytes(StandardCharsets.UTF_8));
            }
            folder.report("index.html", graded.toString().getBytes(StandardCharsets.UTF_8));
            return graded;
        }
    }

    static List<Graded> grade(Path place, Path results) throws Exception {
        return grade(place, results, CountingLab::judge, ONE, BatchListener.NONE);
    }

    /** All that is in a folder: the hash of each file by its name. */
    static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                content.put(folder.relativize(path).toString(), Files.isDirectory(path) ? "" : Manifest.sha256(Files.readAllBytes(path)));
            }
        }
        return content;
    }

    /** Is killed again and again by {@link KilledBatchTest}: grades and says of each submission whether it was there before. */
    public static void main(String[] arguments) throws Exception {
        grade(Path.of(arguments[0]), Path.of(arguments[1]), CountingLab::judge, new Batch.Options(Integer.parseInt(arguments[2]), Duration.ofMinutes(10)),
                (graded, kept, done, all) -> {
                    System.out.println((kept ? "kept " : "graded ") + graded.key());
                    System.out.flush();
                });
        System.out.println("end");
    }
}
