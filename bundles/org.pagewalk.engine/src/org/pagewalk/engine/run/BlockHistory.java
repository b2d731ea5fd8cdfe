/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.pagewalk.model.tables.Tables;

/**
 * How the free blocks of each zone went over a run: how many of each order there were, at moments that are equally far
 * apart. When these are too many, every other one goes; what was between two of them is not known. A {@link Timeline}
 * gathers it from what is told of splits, merges, allocations and frees.
 */
public final class BlockHistory {
    static final int SAMPLES_MAX = 1 << 12;
    private static final int FIRST_LENGTH = 64;

    private final Tables tables;
    private final int orders;
    private final long origin;
    /** The rows of the zones by their first pages, and behind which page each ends; none until one is needed. */
    private int[] zones = {};
    private int[] ends = {};
    /** How many blocks there are now, by zone and order. */
    private int[] counts = {};
    /** The same at the end of each stretch of moments, one behind the other; nothing from before there were zones. */
    private int[] samples = {};
    /** Where the counts of the zone last worked on begin, and its pages. */
    private int atHand;
    private int firstAtHand;
    private int endAtHand;
    private int shift;
    private int size;
    /** The moment behind the stretch that is not over. */
    private long stop;
    /** Whether the counts are right, as opposed to in the middle of splits and merges. */
    private boolean isSettled = true;

    BlockHistory(Tables tables, int orders, long origin) {
        this.tables = tables;
        this.orders = orders;
        this.origin = origin;
        stop = origin + 1;
    }

    /** Takes the counts from the machine, as it is at this moment. */
    void recount(long moment) {
        reach(moment);
        learn();
        for (int i = 0; i < zones.length; i++) {
            int area = tables.zone.free_area(zones[i], 0);
            for (int order = 0; order < orders; order++) {
                counts[i * orders + order] = tables.freeArea.free_list.size(area + order);
            }
        }
        isSettled = true;
    }

    /** Whether the zones are known; until they are, the machine must be where it is read, or behind that. */
    boolean hasZones() {
        return zones.length > 0;
    }

    /** The run has come to a moment. */
    void reach(long moment) {
        while (moment >= stop && isSettled) {
            if (size == SAMPLES_MAX) {
                halve(); // the stretch that seemed over goes on
                continue;
            }
            int width = counts.length;
            if ((size + 1) * width > samples.length) {
                samples = Arrays.copyOf(samples, Math.min(SAMPLES_MAX, Math.max(2 * size, FIRST_LENGTH)) * width);
            }
            System.arraycopy(counts, 0, samples, size * width, width);
            size++;
            stop = origin + (size + 1L << shift);
        }
    }

    private void halve() {
        int width = counts.length;
        for (int i = 1; i < size; i += 2) {
            System.arraycopy(samples, i * width, samples, i / 2 * width, width);
        }
        size /= 2;
        shift++;
        stop = origin + (size + 1L << shift);
    }

    /** A block was halved: one half of this order went to the lists, the other is halved on or handed out. */
    void split(int page, int order, long moment) {
        unsettle(moment);
        int at = zone(page) + order;
        counts[at + 1]--;
        counts[at] += 2;
    }

    /** A block that becomes free has found its buddy; together they are of this order. */
    void merge(int page, int order, long moment) {
        unsettle(moment);
        int at = zone(page) + order;
        counts[at - 1] -= 2;
        counts[at]++;
    }

    /** A block was handed out, or became free; this is told last, behind all splits or merges. */
    void settle(int page, int order, int more, long moment) {
        unsettle(moment);
        int at = zone(page) + order; // which may make other counts
        counts[at] += more;
        isSettled = true;
    }

    private void unsettle(long moment) {
        if (moment >= stop) {
            reach(moment);
        }
        isSettled = false;
    }

    /** Where the counts of a page's zone begin. Nearly always it is the zone at hand. */
    private int zone(int page) {
        if (page < firstAtHand || page >= endAtHand) {
            enter(page);
        }
        return atHand;
    }

    private void enter(int page) {
        if (zones.length == 0 || page >= ends[ends.length - 1]) {
            learn();
        }
        int zone = 0;
        while (page >= ends[zone]) {
            zone++;
        }
        atHand = zone * orders;
        endAtHand = ends[zone];
        firstAtHand = zone == 0 ? 0 : ends[zone - 1];
    }

    /** Finds out which zones there are; from before, when there were none, there is nothing to keep. */
    private void learn() {
        zones = IntStream.range(0, tables.zone.limit()).filter(zone -> tables.zone.exists(zone) && tables.zone.size(zone) > 0).boxed()
                .sorted(Comparator.comparingInt(tables.zone::zone_mem_map)).mapToInt(zone -> zone).toArray();
        ends = Arrays.stream(zones).map(zone -> tables.zone.zone_mem_map(zone) + tables.zone.size(zone)).toArray();
        if (counts.length != zones.length * orders) {
            counts = new int[zones.length * orders];
            samples = new int[Math.max(size, FIRST_LENGTH) * counts.length];
        }
    }

    /** How many orders there are. */
    public int orders() {
        return orders;
    }

    /** So many moments lie between two of which something is known. */
    public long resolution() {
        return 1L << shift;
    }

    /**
     * How many free blocks of each order a zone had at a moment, as far as that is known: at the end of the stretch in which
     * it lies.
     *
     * @param zone the zone's row
     * @param into by order; all 0 for a zone that there was not
     */
    public void fill(int zone, long moment, int[] into) {
        Arrays.fill(into, 0);
        int stretch = (int) Math.min(size, Math.max(0, moment - origin) >> shift);
        for (int i = 0; i < zones.length; i++) {
            if (zones[i] == zone) {
                System.arraycopy(stretch < size ? samples : counts, (stretch < size ? stretch * counts.length : 0) + i * orders, into, 0,
                        Math.min(orders, into.length));
            }
        }
    }

    long bytes() {
        return (long) Integer.BYTES * (samples.length + counts.length);
    }
}
