/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.pagewalk.model.tables.Derived;
import org.pagewalk.model.tables.RegionBlockTable;
import org.pagewalk.model.tables.RegionTable;
import org.pagewalk.model.tables.Tables;

/**
 * What regions hold and have done, as it was looked at.
 *
 * @param lanes the first regions, {@link #LANES_MAX} at most
 * @param all how many regions there are
 */
record RegionLanes(List<Lane> lanes, int all) {
    /** So many regions are drawn; nobody compares more. */
    static final int LANES_MAX = 24;

    /** What a part of a region is. */
    enum Kind {
        USED, FREE, LEFT_AS_IT_IS;

        /** By the state of a RegionBlock; on a branch that may be any number. */
        private static Kind of(int state) {
            return state == 0 ? USED : state == 1 ? FREE : LEFT_AS_IT_IS;
        }
    }

    /**
     * A part of a region; sizes and places in bytes.
     *
     * @param row of its RegionBlock
     * @param requested how much of it was asked for
     */
    record Part(int row, int start, int size, int requested, Kind kind) {
        int waste() {
            return kind == Kind.USED ? size - requested : 0;
        }

        /** In words: "64 KiB at 128 KiB: used, 34 KiB asked for, 30 KiB wasted". */
        String words() {
            return Words.bytes(size) + " at " + Words.bytes(start) + ": " + switch (kind) {
                case USED -> "used" + (waste() == 0 ? "" : ", " + Words.bytes(requested) + " asked for, " + Words.bytes(waste())
                        + " wasted");
                case FREE -> "free";
                case LEFT_AS_IT_IS -> "free, and left as it is (locally free)";
            };
        }
    }

    /** The numbers by which regions are compared, in the order in which they are shown. */
    enum Figure {
        REQUESTS("", "requests", "requests", false), LOOKED_AT("looked", "at", "looked at", false),
        SPLITS("", "splits", "splits", false), MERGES("", "merges", "merges", false),
        INSIDE("waste", "inside", "wasted inside blocks", true), OUTSIDE("waste", "outside", "free outside the largest hole", true),
        LARGEST("largest", "hole", "largest hole", true), REFUSED("", "refused", "refused", false);

        private final String above;
        private final String title;
        private final String words;
        private final boolean isSize;

        Figure(String above, String title, String words, boolean isSize) {
            this.above = above;
            this.title = title;
            this.words = words;
            this.isSize = isSize;
        }

        /** The upper line of its title, which may be empty. */
        String above() {
            return above;
        }

        /** The lower line of its title. */
        String title() {
            return title;
        }

        /** What it is called in a sentence. */
        String words() {
            return words;
        }

        /** A value as it is written. */
        String text(long value) {
            return isSize ? Words.bytes(value) : Words.grouped(value);
        }
    }

    /**
     * One region.
     *
     * @param figures by {@link Figure}, in its order
     */
    record Lane(int row, String name, String fit, int size, int used, List<Long> figures, List<Part> parts) {
        long figure(Figure figure) {
            return figures.get(figure.ordinal());
        }

        /** "best fit", "lazy buddy". */
        String fitWords() {
            return fit.endsWith("buddy") ? fit.replace('-', ' ') : fit + " fit";
        }

        /** How much of it is handed out, in percent. */
        long usedPercent() {
            return Math.round(100.0 * used / Math.max(1, size));
        }

        /** Which parts are not what was there before. */
        BitSet fresh(Optional<Lane> before) {
            BitSet fresh = new BitSet();
            if (before.isEmpty()) {
                return fresh;
            }
            List<Part> old = before.get().parts;
            int at = 0;
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                while (at < old.size() && old.get(at).start < part.start) {
                    at++;
                }
                boolean isSame = at < old.size() && old.get(at).start == part.start && old.get(at).size == part.size
                        && old.get(at).kind == part.kind;
                fresh.set(i, !isSame);
            }
            return fresh;
        }
    }

    static RegionLanes of(Tables tables) {
        List<Lane> lanes = new ArrayList<>();
        for (int region = 0; region < tables.region.limit() && lanes.size() < LANES_MAX; region++) {
            if (tables.region.exists(region)) {
                lanes.add(lane(tables, region));
            }
        }
        return new RegionLanes(List.copyOf(lanes), tables.region.size());
    }

    private static Lane lane(Tables tables, int row) {
        RegionTable regions = tables.region;
        RegionBlockTable blocks = tables.regionBlock;
        List<Part> parts = new ArrayList<>();
        for (int block = regions.blocks.first(row); block != NULL; block = blocks.list.next(block)) {
            parts.add(new Part(block, blocks.start(block), blocks.size(block), blocks.requested(block),
                    Kind.of(blocks.state(block))));
        }
        List<Long> figures = List.of((long) regions.searches(row), regions.search_length(row), (long) regions.splits(row),
                (long) regions.merges(row), (long) Derived.internal_waste(tables, row), (long) Derived.external_waste(tables, row),
                (long) Derived.largest_hole(tables, row), (long) regions.failures(row));
        return new Lane(row, regions.name(row), regions.fit(row), regions.size(row), regions.used(row), figures, parts);
    }

    /** The region of this row, if it is here. */
    Optional<Lane> lane(int row) {
        return lanes.stream().filter(lane -> lane.row == row).findFirst();
    }

    /** The greatest value of a figure, at least 1. */
    long most(Figure figure) {
        return Math.max(1, lanes.stream().mapToLong(lane -> lane.figure(figure)).max().orElse(1));
    }
}
