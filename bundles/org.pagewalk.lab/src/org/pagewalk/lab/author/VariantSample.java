/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.util.List;
import java.util.stream.LongStream;

import org.pagewalk.lab.Code;
import org.pagewalk.lab.Draw;
import org.pagewalk.lab.Draws;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.Variant;

/**
 * The variants of a lab that are tried: all of them if they are few, else as many as fit, spread evenly over the choices of each
 * draw, with the first and the last of each.
 *
 * @param numbers of the variants
 * @param all how many there are
 */
record VariantSample(List<Long> numbers, long all) {
    /** So many are tried. */
    static final int MAX = 64;
    /** Odd, so that a multiple of it goes through all numbers below {@link #MAX}: each draw takes another way. */
    private static final int[] WAYS = {1, 27, 45, 11, 53, 37, 21, 5, 59, 13, 43, 29, 7, 51, 19, 61, 3, 35, 47, 25};

    static VariantSample of(Lab lab) {
        long all = Variant.count(lab);
        if (all <= MAX) {
            return new VariantSample(LongStream.range(0, all).boxed().toList(), all);
        }
        List<Draw> draws = Draws.of(lab.variant().map(Code::text).orElse("")).list();
        LongStream drawn = LongStream.range(0, MAX).map(i -> number(draws, (int) i));
        // Where two of them meet, others of the same distance take the free places.
        LongStream others = LongStream.range(0, MAX).map(i -> all / MAX * i);
        return new VariantSample(LongStream.concat(drawn, others).distinct().limit(MAX).sorted().boxed().toList(), all);
    }

    private static long number(List<Draw> draws, int sample) {
        long number = 0;
        long factor = 1;
        for (int i = 0; i < draws.size(); i++) {
            long size = draws.get(i).size();
            int at = sample * WAYS[i % WAYS.length] % MAX;
            number += factor * (size <= MAX ? at * size / MAX : at * (size - 1) / (MAX - 1));
            if (factor > Long.MAX_VALUE / size / size) {
                break;
            }
            factor *= size;
        }
        return number;
    }
}
