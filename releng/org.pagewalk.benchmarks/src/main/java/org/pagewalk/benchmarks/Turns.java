/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * Two pieces of work, one beside the other: they take turns, so that whatever else the computer does meets both alike. The first
 * third of the rounds warms up; what counts is the median of the others.
 */
final class Turns {
    private final double[] first;
    private final double[] second;
    private final int warm;

    /**
     * Does both so often.
     *
     * @param operations how many operations each does in a round
     * @param one what it does in a round, by its number; what comes of it must be the same for both
     */
    Turns(int rounds, int operations, IntToLongFunction one, IntToLongFunction other) {
        first = new double[rounds];
        second = new double[rounds];
        warm = rounds / 3;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            long sum = one.applyAsLong(round);
            long middle = System.nanoTime();
            long otherSum = other.applyAsLong(round);
            second[round] = (System.nanoTime() - middle) / (double) operations;
            first[round] = (middle - start) / (double) operations;
            if (sum != otherSum) {
                throw new IllegalStateException("one comes to " + sum + ", the other to " + otherSum);
            }
        }
    }

    /** Nanoseconds that an operation of the first takes. */
    double ofFirst() {
        return median(first);
    }

    /** Nanoseconds that an operation of the second takes. */
    double ofSecond() {
        return median(second);
    }

    /** How often the second takes the time of the first, round by round. */
    double ratio() {
        double[] ratios = new double[first.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = second[i] / first[i];
        }
        return median(ratios);
    }

    private double median(double[] values) {
        double[] counted = Arrays.copyOfRange(values, warm, values.length);
        Arrays.sort(counted);
        return counted[counted.length / 2];
    }
}
