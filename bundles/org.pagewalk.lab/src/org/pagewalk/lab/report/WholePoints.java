/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.pagewalk.lab.judge.Points;

/**
 * Rounds points for platforms that know only whole ones. The sum is rounded to the nearest whole point, a half up; each part is
 * rounded down, and the points that are then missing go to the parts that lost most, the first of equals first. So parts add
 * up to the sum, and what had none or all of its points keeps that.
 */
final class WholePoints {
    private WholePoints() {
    }

    static int sum(List<Points> parts) {
        return (parts.stream().mapToInt(Points::hundredths).sum() + 50) / 100;
    }

    static List<Integer> parts(List<Points> parts) {
        int[] whole = parts.stream().mapToInt(part -> part.hundredths() / 100).toArray();
        int missing = sum(parts) - IntStream.of(whole).sum();
        IntStream.range(0, whole.length).boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -(parts.get(i).hundredths() % 100)))
                .limit(missing).forEach(i -> whole[i]++);
        return IntStream.of(whole).boxed().toList();
    }
}
