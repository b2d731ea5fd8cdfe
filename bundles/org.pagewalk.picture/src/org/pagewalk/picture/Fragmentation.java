/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.pagewalk.engine.run.BlockHistory;
import org.pagewalk.engine.run.Run;
import org.pagewalk.model.tables.Derived;
import org.pagewalk.model.tables.Tables;

/**
 * Into what blocks the free pages of a zone are cut up, at the present moment and over the run.
 *
 * @param areas the rows of its free areas, by order
 * @param counts how many free blocks of each order there are
 * @param window the whole run, and the present moment
 * @param history what there was over the run; nothing of one that is not recorded
 */
public record Fragmentation(int zone, String name, List<Integer> areas, List<Integer> counts, RunStrip.Window window,
        Optional<BlockHistory> history) {
    /** The order that is looked at first: the largest for which an allocation waits as long as it takes. */
    static final int FIRST_ORDER = 3;

    static Fragmentation of(Subject subject, ZoneNames.Named zone) {
        Run run = subject.run();
        Tables tables = subject.machine().tables();
        List<Integer> areas = IntStream.range(0, subject.machine().profile().maxOrder())
                .mapToObj(order -> tables.zone.free_area(zone.row(), order)).toList();
        return new Fragmentation(zone.row(), zone.name(), areas, areas.stream().map(area -> Derived.nr_free(tables, area)).toList(),
                run.isRecorded() ? RunStrip.Window.whole(run.start(), run.end(), run.cursor().moment()) : new RunStrip.Window(0, 1, 0),
                run.isRecorded() ? Optional.of(subject.timeline().blocks()) : Optional.empty());
    }

    /** How the free blocks of a zone are, in numbers. */
    record Figures(long free, long blocks, int largestOrder, long unusable) {
        /** Of blocks counted by order, for somebody who wants one of {@code wanted}. */
        static Figures of(int[] counts, int wanted) {
            long free = 0;
            long blocks = 0;
            long unusable = 0;
            int largest = -1;
            for (int order = 0; order < counts.length; order++) {
                long pages = (long) counts[order] << order;
                free += pages;
                blocks += counts[order];
                unusable += order < wanted ? pages : 0;
                largest = counts[order] > 0 ? order : largest;
            }
            return new Figures(free, blocks, largest, unusable);
        }

        /** Pages of the largest free block; 0 if there is none. */
        long largest() {
            return largestOrder < 0 ? 0 : 1L << largestOrder;
        }

        /** The index of unusable free space, from 0 to 1; 0 where nothing is free. */
        double share() {
            return free == 0 ? 0 : (double) unusable / free;
        }

        String percent() {
            return free == 0 ? "\u2013" : percent(share());
        }

        private static String percent(double share) {
            long rounded = Math.round(share * 100);
            return rounded == 0 && share > 0 ? "< 1 %" : rounded == 100 && share < 1 ? "> 99 %" : rounded + " %";
        }
    }

    int orders() {
        return areas.size();
    }

    /** As it is now, for somebody who wants a block of an order. */
    Figures figures(int wanted) {
        return Figures.of(counts.stream().mapToInt(count -> count).toArray(), wanted);
    }

    /** The order that a reader has picked among these free areas, or the first. */
    int wanted(Target selected) {
        int picked = selected.table().equals("FreeArea") ? areas.indexOf(selected.row()) : -1;
        return picked >= 0 ? picked : Math.min(FIRST_ORDER, orders() - 1);
    }

    /** As it was at moments that are equally far apart. */
    Figures[] over(BlockHistory blocks, int columns, int wanted) {
        Figures[] figures = new Figures[columns];
        int[] there = new int[orders()];
        for (int i = 0; i < columns; i++) {
            blocks.fill(zone, window.from() + Math.max(0, window.length() * (i + 1) / columns - 1), there);
            figures[i] = Figures.of(there, wanted);
        }
        return figures;
    }

    /** In one sentence. */
    String words(int wanted) {
        Figures now = figures(wanted);
        return now.free() == 0 ? "no page is free" : Words.count(now.free(), "free page") + " in " + Words.count(now.blocks(), "block")
                + ", the largest of " + Words.count(now.largest(), "page") + "; " + now.percent() + " of no use for order " + wanted;
    }
}
