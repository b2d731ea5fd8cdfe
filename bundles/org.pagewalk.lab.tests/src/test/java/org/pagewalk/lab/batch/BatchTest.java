/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pagewalk.lab.judge.Verdict;
import org.pagewalk.lab.submission.Attack;

/** Grading many: the same in every way, and going on whatever happens to one of them. */
class BatchTest {
    @TempDir
    private Path folder;

    private static Batch.Options jobs(int jobs) {
        return new Batch.Options(jobs, Duration.ofMinutes(10));
    }

    private static Map<String, Graded.Status> statuses(List<Graded> graded) {
        Map<String, Graded.Status> statuses = new TreeMap<>();
        graded.forEach(each -> statuses.put(each.key(), each.status()));
        return statuses;
    }

    @Test
    void anyNumberOfJobsGivesTheSameBytes() throws Exception {
        Path place = CountingLab.handIn(folder.resolve("class"), 40);
        List<Map<String, String>> contents = new ArrayList<>();
        for (int jobs : List.of(1, 2, 8)) {
            Path results = folder.resolve("results" + jobs);
            CountingLab.grade(place, results, CountingLab::judge, jobs(jobs), BatchListener.NONE);
            contents.add(CountingLab.content(results));
        }
        assertEquals(contents.get(0), contents.get(1));
        assertEquals(contents.get(0), contents.get(2));
        assertTrue(contents.get(0).containsKey(Path.of("students", "student1", "split.svg").toString()), contents.get(0)::toString);
    }

    @Test
    void amongEverythingHostileTheGoodOnesAreGradedAsIfTheyWereAlone() throws Exception {
        CountingLab.grade(CountingLab.handIn(folder.resolve("good"), 8), folder.resolve("alone"));
        Path place = CountingLab.handIn(folder.resolve("all"), 8);
        int attacks = 0;
        for (Attack attack : Attack.all()) {
            if (attack.isPossible()) {
                attack.maker().make(place.resolve(attack.name()));
                attacks++;
            }
        }
        List<Graded> graded = CountingLab.grade(place, folder.resolve("among"), CountingLab::judge, jobs(4), BatchListener.NONE);
        assertEquals(8 + attacks, graded.size());
        assertTrue(graded.stream().noneMatch(each -> each.status() == Graded.Status.INFRASTRUCTURE), graded::toString);
        for (int i = 0; i < 8; i++) {
            Path student = Path.of("students", "student" + i);
            assertEquals(CountingLab.content(folder.resolve("alone").resolve(student)), CountingLab.content(folder.resolve("among").resolve(student)));
        }
    }

    @Test
    void whatIsReadBackIsWhatWasWritten() throws Exception {
        Path place = CountingLab.handIn(folder.resolve("class"), 4);
        Files.createDirectory(place.resolve("empty"));
        Path results = folder.resolve("results");
        List<Graded> first = CountingLab.grade(place, results);
        List<String> kept = new ArrayList<>();
        List<Graded> second = CountingLab.grade(place, results, (files, identity, isCancelled) -> {
            throw new AssertionError("nothing is graded twice");
        }, jobs(2), (graded, known, done, all) -> kept.add(graded.key() + " " + known));
        assertEquals(first, second);
        assertEquals(5, kept.stream().filter(each -> each.endsWith("true")).count());
        assertTrue(Files.readString(results.resolve("students/student1/split.svg")).startsWith("<svg><style>:root{--pw-"), "a file has its colours with it");
    }

    @Test
    void onlyWhatHasChangedIsGradedAnew() throws Exception {
        Path place = CountingLab.handIn(folder.resolve("class"), 6);
        Path results = folder.resolve("results");
        CountingLab.grade(place, results);
        Map<String, String> before = CountingLab.content(results);
        Path students = results.resolve("students");
        String json = Files.readString(students.resolve("student1/result.json"));
        Files.writeString(students.resolve("student1/result.json"), json.replace("\"points\": 2.66", "\"points\": 4"));
        Files.writeString(students.resolve("student2/result.json"), "{");
        Files.delete(students.resolve("student4/split.svg"));
        Files.writeString(place.resolve("student5/" + CountingLab.FILE), "other\n");
        List<String> anew = new ArrayList<>();
        CountingLab.grade(place, results, CountingLab::judge, CountingLab.ONE, (graded, kept, done, all) -> {
            if (!kept) {
                anew.add(graded.key());
            }
        });
        assertEquals(List.of("student1", "student2", "student4", "student5"), anew);
        Map<String, String> after = CountingLab.content(results);
        before.keySet().removeIf(name -> name.contains("student5") || name.equals("index.html"));
        after.keySet().removeIf(name -> name.contains("student5") || name.equals("index.html"));
        assertEquals(before, after);
    }

    @Test
    void whatTheMachineFailsAtIsTriedAgainAloneAndHarmsNobody() throws Exception {
        Path place = CountingLab.handIn(folder.resolve("class"), 12);
        Path results = folder.resolve("results");
        Map<String, AtomicInteger> tries = new TreeMap<>(Map.of("student3", new AtomicInteger(), "student5", new AtomicInteger(),
                "student7", new AtomicInteger(), "student9", new AtomicInteger()));
        Grader failing = (files, identity, isCancelled) -> {
            int turn = tries.containsKey(identity) ? tries.get(identity).incrementAndGet() : 0;
            return switch (identity) {
            case "student3" -> throw new OutOfMemoryError("Java heap space");
            case "student5" -> endless(1);
            case "student7" -> throw new IllegalStateException("zone");
            case "student9" -> {
                if (turn == 1) {
                    throw new OutOfMemoryError("that others have caused");
                }
                yield CountingLab.judge(files, identity, isCancelled);
            }
            default -> CountingLab.judge(files, identity, isCancelled);
            };
        };
        List<Graded> graded = CountingLab.grade(place, results, failing, jobs(3), BatchListener.NONE);
        assertEquals(List.of("student3", "student5", "student7"),
                graded.stream().filter(each -> each.status() == Graded.Status.INFRASTRUCTURE).map(Graded::key).toList());
        assertTrue(tries.values().stream().allMatch(each -> each.get() == 2), tries::toString);
        assertTrue(graded.stream().anyMatch(each -> each.messages().toString().contains("ran out of memory")), graded::toString);
        assertTrue(graded.stream().anyMatch(each -> each.messages().toString().contains("ran out of stack")), graded::toString);
        assertTrue(graded.stream().anyMatch(each -> each.messages().toString().contains("report it: java.lang.IllegalStateException: zone")), graded::toString);
        CountingLab.grade(place, results);
        CountingLab.grade(place, folder.resolve("clean"));
        assertEquals(CountingLab.content(folder.resolve("clean")), CountingLab.content(results), "as if nothing had happened");
    }

    private static Verdict endless(int depth) {
        return depth < 0 ? new Verdict(List.of()) : endless(depth + 1).tasks().isEmpty() ? endless(depth) : new Verdict(List.of());
    }

    @Test
    void whatHangsIsGivenUpAndTriedAgain() throws Exception {
        Path place = CountingLab.handIn(folder.resolve("class"), 4);
        Path results = folder.resolve("results");
        CountDownLatch never = new CountDownLatch(1);
        Grader hanging = (files, identity, isCancelled) -> {
            while (identity.equals("student2") && never.getCount() > 0) {
                Thread.onSpinWait();
            }
            while (!isCancelled.getAsBoolean()) {
                Thread.onSpinWait();
            }
            throw new java.util.concurrent.CancellationException();
        };
        List<Graded> graded = CountingLab.grade(place, results, hanging, new Batch.Options(2, Duration.ofMillis(20)), BatchListener.NONE);
        assertEquals(List.of(Graded.Status.INFRASTRUCTURE), statuses(graded).values().stream().distinct().toList());
        never.countDown();
        CountingLab.grade(place, results);
        CountingLab.grade(place, folder.resolve("clean"));
        assertEquals(CountingLab.content(folder.resolve("clean")), CountingLab.content(results));
    }

    @Test
    void whereNothingCanBeWrittenAnyMoreWhatIsDoneIsKept() throws Exception {
        Path place = CountingLab.handIn(folder.resolve("class"), 10);
        Path results = folder.resolve("results");
        BatchFailed failed = assertThrows(BatchFailed.class, () -> CountingLab.grade(place, results, CountingLab::judge, jobs(2), (graded, kept, done, all) -> {
            if (done == 4) {
                makeUnwritable(results);
            }
        }));
        assertTrue(failed.getMessage().matches("(?s).*results: results cannot be written any more \\(.+\\)\\. \\d+ of 10 are done and stay there; "
                + "make room, call again, and the others follow"), failed.getMessage());
        List<Boolean> kept = new ArrayList<>();
        CountingLab.grade(place, results, CountingLab::judge, CountingLab.ONE, (graded, known, done, all) -> kept.add(known));
        assertTrue(kept.stream().filter(each -> each).count() >= 4, kept::toString);
        CountingLab.grade(place, folder.resolve("clean"));
        assertEquals(CountingLab.content(folder.resolve("clean")), CountingLab.content(results));
    }

    /** A file where a folder is wanted stands for a full disk. */
    private static void makeUnwritable(Path results) {
        Path fresh = results.resolve(".new");
        for (boolean done = false; !done;) {
            try {
                Files.move(fresh, results.resolveSibling("moved" + System.nanoTime()));
                Files.writeString(fresh, "");
                done = true;
            } catch (java.io.IOException e) {
                Thread.onSpinWait();
            }
        }
    }

    /** A report of less than the class would look like one of the class. */
    @Test
    void aFaultOfOurOwnEndsTheBatchAloudAndLosesNobody() throws Exception {
        Path place = CountingLab.handIn(folder.resolve("class"), 9);
        Path results = folder.resolve("results");
        for (int jobs : List.of(1, 3)) {
            assertThrows(IllegalStateException.class, () -> CountingLab.grade(place, results, CountingLab::judge, jobs(jobs), (graded, kept, done, all) -> {
                throw new NoClassDefFoundError("Picture");
            }));
        }
        assertFalse(Files.exists(results.resolve("index.html")));
        assertEquals(9, CountingLab.grade(place, results).size());
    }

    @Test
    void twoCannotWriteIntoOneFolder() throws Exception {
        Path results = folder.resolve("results");
        try (ResultFolder first = ResultFolder.open(results)) {
            BatchFailed second = assertThrows(BatchFailed.class, () -> ResultFolder.open(results));
            assertEquals(first.path() + ": another grading writes its results there; wait for it, or name another folder", second.getMessage());
        }
        ResultFolder.open(results).close();
        Path file = Files.writeString(folder.resolve("file"), "");
        assertTrue(assertThrows(BatchFailed.class, () -> ResultFolder.open(file.resolve("results"))).getMessage().contains("name another folder with -o DIR"));
    }

    @Test
    void twoWhoClaimOneStudentAreToldToTheInstructorInTheReportsOnly() throws Exception {
        Path place = CountingLab.handIn(folder.resolve("class"), 1);
        for (String name : List.of("a", "b")) {
            Path student = Files.createDirectory(place.resolve(name));
            Files.writeString(student.resolve(CountingLab.FILE), name);
            Files.writeString(student.resolve("student.properties"), "student = alice@uni\n", StandardCharsets.UTF_8);
        }
        List<Graded> graded = CountingLab.grade(place, folder.resolve("results"));
        assertEquals(List.of("Also handed in as the work of alice@uni: b."), graded.get(0).messages());
        assertEquals(List.of(), graded.get(2).messages());
        assertEquals("manifest", graded.get(0).student().from());
    }
}
