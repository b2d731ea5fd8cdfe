/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;

/** Makes strings of references to pages 1, 2 and so on. What is drawn comes from {@code below}, which gives a number below a bound. */
public final class ReferenceStrings {
    /** So many numbers of equal likelihood a place between 0 and 1 is one of. */
    private static final long FINE = 1L << 53;

    private ReferenceStrings() {
    }

    /** Pages 1 to {@code pages} again and again. */
    public static long[] loop(int length, int pages) {
        long[] string = new long[length];
        for (int i = 0; i < length; i++) {
            string[i] = 1 + i % pages;
        }
        return string;
    }

    /** Each page as likely as any other. */
    public static long[] uniform(int length, int pages, LongUnaryOperator below) {
        long[] string = new long[length];
        Arrays.setAll(string, i -> 1 + below.applyAsLong(pages));
        return string;
    }

    /** Page k as likely as 1 to k raised to {@code exponent} (Zipf's law): the first page the likeliest. */
    public static long[] zipf(int length, int pages, double exponent, LongUnaryOperator below) {
        double[] upTo = new double[pages];
        double sum = 0;
        for (int page = 0; page < pages; page++) {
            sum += StrictMath.pow(page + 1, -exponent);
            upTo[page] = sum;
        }
        long[] string = new long[length];
        for (int i = 0; i < length; i++) {
            double place = (double) below.applyAsLong(FINE) / FINE * sum;
            int found = Arrays.binarySearch(upTo, place);
            string[i] = 1 + Math.min(pages - 1, found >= 0 ? found + 1 : -found - 1);
        }
        return string;
    }
}
