/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.batch.Graded.Status;
import org.pagewalk.lab.judge.ItemResult;
import org.pagewalk.lab.judge.Points;
import org.pagewalk.lab.judge.TaskResult;

/** Figures of a class, of those that were graded. All are computed in whole hundredths, so they are the same everywhere. */
final class Statistics {
    /** Ranges of the distribution: a tenth of the points each. */
    static final int RANGES = 10;

    private final List<Graded> graded;
    private final List<Graded> students;
    private final int max;
    private final int[] sorted;

    /**
     * One item.
     *
     * @param passed  how many got all of its points
     * @param partly  how many got some
     * @param graded  of how many
     * @param percent of its points that they got together
     */
    record OfItem(int passed, int partly, int graded, int percent) {
    }

    Statistics(Gradebook gradebook) {
        students = gradebook.students();
        graded = students.stream().filter(each -> each.status() == Status.GRADED).toList();
        max = gradebook.lab().points();
        sorted = graded.stream().mapToInt(each -> each.points().hundredths()).sorted().toArray();
    }

    int graded() {
        return graded.size();
    }

    int count(Status status) {
        return (int) students.stream().filter(each -> each.status() == status).count();
    }

    /** Those that cannot be graded as they are. */
    int refused() {
        return count(Status.EMPTY) + count(Status.BROKEN) + count(Status.HOSTILE);
    }

    int max() {
        return max;
    }

    Points mean() {
        return new Points(sorted.length == 0 ? 0 : Math.toIntExact((Arrays.stream(sorted).asLongStream().sum()
                + sorted.length / 2) / sorted.length));
    }

    Points median() {
        int n = sorted.length;
        return new Points(n == 0 ? 0 : (sorted[(n - 1) / 2] + sorted[n / 2] + 1) / 2);
    }

    Points best() {
        return new Points(sorted.length == 0 ? 0 : sorted[sorted.length - 1]);
    }

    /** How many have all points. */
    int full() {
        return (int) Arrays.stream(sorted).filter(each -> each == 100 * max).count();
    }

    /** How many are in each tenth; those with all points are in the last. */
    int[] ranges() {
        int[] counts = new int[RANGES];
        for (int hundredths : sorted) {
            counts[max == 0 ? 0 : (int) Math.min(RANGES - 1L, (long) hundredths * RANGES / (100L * max))]++;
        }
        return counts;
    }

    /** The item of this place in the lab's tasks; places count from 0. */
    OfItem item(int task, int item) {
        int passed = 0;
        int partly = 0;
        long points = 0;
        long all = 0;
        for (Graded each : graded) {
            List<TaskResult> tasks = each.verdict().tasks();
            if (task < tasks.size() && item < tasks.get(task).items().size()) {
                ItemResult result = tasks.get(task).items().get(item);
                passed += result.passed() ? 1 : 0;
                partly += Standing.of(result) == Standing.PARTIAL ? 1 : 0;
                points += result.points().hundredths();
                all += 100L * result.max();
            }
        }
        return new OfItem(passed, partly, graded.size(), percent(points, all));
    }

    /** Percent of a task's points that all got together. */
    int task(int task) {
        long points = 0;
        long all = 0;
        for (Graded each : graded) {
            if (task < each.verdict().tasks().size()) {
                points += each.verdict().tasks().get(task).points().hundredths();
                all += 100L * each.verdict().tasks().get(task).max();
            }
        }
        return percent(points, all);
    }

    /** Rounded down, so that 100 means all. */
    static int percent(long points, long all) {
        return all == 0 ? 0 : (int) (100 * points / all);
    }

    static String percent(Points points, int max) {
        return String.format(Locale.ROOT, "%d %%", percent(points.hundredths(), 100L * max));
    }
}
