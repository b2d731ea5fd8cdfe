/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntSupplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.pagewalk.engine.replacement.KeyedLru;
import org.pagewalk.engine.replacement.Policy;
import org.pagewalk.engine.replacement.PolicyKind;

/**
 * How fast least recently used is on requests by Zipf's law, with pages that are small numbers and with keys of any value, beside a
 * LinkedHashMap in the order of accesses and a Caffeine cache of the same size. Their keys are boxed beforehand, and Caffeine does its
 * upkeep in threads of its own, as it does by itself. All take turns; what counts is the median of the rounds behind the first.
 */
final class ReplacementFigures {
    private static final int PAGES = 1_000_000;
    private static final int FRAMES = 100_000;
    private static final int ROUNDS = 6;
    private static final int REQUESTS_WARM = 1_000_000;
    private static final double DENSE_TIMES = 8;
    private static final double HASHED_TIMES = 2;
    private static final long SCATTER = 0xBF58_476D_1CE4_E5B9L;

    private final Figures figures;
    private final int[] requests;
    private final long[] names = new long[PAGES];

    /** @param requests how many requests each round makes */
    ReplacementFigures(Figures figures, int requests) {
        this.figures = figures;
        this.requests = zipf(requests);
        Arrays.setAll(names, page -> (page + 1) * SCATTER ^ page * SCATTER >>> 29);
    }

    /** Requests for page k as likely as 1 to k; which page is the how manieth is drawn, so that neighbours are as likely as any. */
    private static int[] zipf(int count) {
        double[] upTo = new double[PAGES];
        double sum = 0;
        for (int rank = 0; rank < PAGES; rank++) {
            sum += 1.0 / (rank + 1);
            upTo[rank] = sum;
        }
        Random random = new Random(1);
        int[] pages = new int[PAGES];
        for (int page = 0; page < PAGES; page++) {
            int other = random.nextInt(page + 1);
            pages[page] = pages[other];
            pages[other] = page;
        }
        int[] requests = new int[count];
        for (int i = 0; i < count; i++) {
            int found = Arrays.binarySearch(upTo, random.nextDouble() * sum);
            requests[i] = pages[Math.min(PAGES - 1, found < 0 ? -found - 1 : found)];
        }
        return requests;
    }

    /** A LinkedHashMap as people make a cache of it. */
    private static final class Accessed<K> extends LinkedHashMap<K, Boolean> {
        private static final long serialVersionUID = 1L;

        Accessed() {
            super(2 * FRAMES, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Boolean> eldest) {
            return size() > FRAMES;
        }
    }

    void measure() {
        Integer[] boxed = new Integer[PAGES];
        Arrays.setAll(boxed, page -> page);
        compare("pages that are small numbers", DENSE_TIMES, this::dense, boxed);
        Long[] boxedNames = new Long[PAGES];
        Arrays.setAll(boxedNames, page -> names[page]);
        compare("keys of any value", HASHED_TIMES, this::hashed, boxedNames);
    }

    private void compare(String keys, double times, IntSupplier ours, Object[] boxed) {
        double[] nanoseconds = new double[ROUNDS];
        double[] ofMap = new double[ROUNDS];
        double[] ofCaffeine = new double[ROUNDS];
        int hits = 0;
        int caffeineHits = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            hits = ours.getAsInt();
            long ended = System.nanoTime();
            int mapHits = map(boxed);
            long mapEnded = System.nanoTime();
            caffeineHits = caffeine(boxed);
            long caffeineEnded = System.nanoTime();
            if (hits != mapHits) {
                throw new IllegalStateException(hits + " hits, but " + mapHits + " of a LinkedHashMap");
            }
            nanoseconds[round] = (double) (ended - start) / requests.length;
            ofMap[round] = (double) (mapEnded - ended) / (ended - start);
            ofCaffeine[round] = (double) (caffeineEnded - mapEnded) / (ended - start);
        }
        double mine = median(nanoseconds);
        String what = "LRU, " + keys;
        figures.add(what, mine, "ns");
        figures.add(what + ": hits", 100.0 * hits / requests.length, "%");
        figures.add("Caffeine: hits", 100.0 * caffeineHits / requests.length, "%");
        atLeast(times, "LinkedHashMap, times that", median(ofMap));
        atLeast(times, "Caffeine, times that", median(ofCaffeine));
    }

    /** A limit holds once there are so many requests that what is measured is not warming up. */
    private void atLeast(double times, String what, double value) {
        if (requests.length >= REQUESTS_WARM) {
            figures.atLeast(times, what, value, "x");
        } else {
            figures.add(what, value, "x");
        }
    }

    private static double median(double... rounds) {
        double[] counted = Arrays.copyOfRange(rounds, 1, rounds.length);
        Arrays.sort(counted);
        return counted[counted.length / 2];
    }

    private int dense() {
        Policy lru = PolicyKind.LRU.make(FRAMES, PAGES, 0);
        int hits = 0;
        for (int page : requests) {
            hits += lru.reference(page) == Policy.HIT ? 1 : 0;
        }
        return hits;
    }

    private int hashed() {
        KeyedLru lru = new KeyedLru(FRAMES);
        int hits = 0;
        for (int page : requests) {
            hits += lru.reference(names[page]) ? 1 : 0;
        }
        return hits;
    }

    private int map(Object... boxed) {
        Accessed<Object> map = new Accessed<>();
        int hits = 0;
        for (int page : requests) {
            if (map.get(boxed[page]) == null) {
                map.put(boxed[page], Boolean.TRUE);
            } else {
                hits++;
            }
        }
        return hits;
    }

    private int caffeine(Object... boxed) {
        Cache<Object, Boolean> cache = Caffeine.newBuilder().maximumSize(FRAMES).initialCapacity(FRAMES).build();
        int hits = 0;
        for (int page : requests) {
            if (cache.getIfPresent(boxed[page]) == null) {
                cache.put(boxed[page], Boolean.TRUE);
            } else {
                hits++;
            }
        }
        return hits;
    }
}
