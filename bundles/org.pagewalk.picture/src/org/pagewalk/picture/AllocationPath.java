/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.pagewalk.store.Table;

/**
 * How one allocation went, decision by decision (Gorman 6.3): what was asked for, which zones were looked at, and why each
 * served or refused.
 *
 * @param end what came of it
 * @param zones the names and marks of all zones, by their rows
 * @param pageBytes bytes in a page
 * @param now the present moment, in the allocation or behind it
 */
public record AllocationPath(Call call, List<Attempt> attempts, End end, Map<Integer, Zone> zones, int pageBytes, long now) {
    /** The row of what there is not. */
    static final int NONE = Table.NULL;

    /**
     * What was asked for.
     *
     * @param function that was called, by its kernel name
     * @param line the scenario's, from 1; 0 for none
     * @param moment right behind its beginning
     */
    public record Call(String function, int gfp, int order, int line, long moment) {
    }

    /** What one must know of a zone. */
    public record Zone(String name, int low, int min) {
    }

    /**
     * What came of it.
     *
     * @param moment at which that was known
     * @param page the first one, {@link #NONE} for NULL
     * @param zone that it is from
     * @param words why it ended otherwise than by a decision; empty if it did not
     */
    public record End(long moment, int page, int zone, String words) {
    }

    /**
     * The allocation on one node: a call of __alloc_pages.
     *
     * @param node its number; -1 if it has no zones for such a caller
     * @param zonelist the zones in the order in which they are tried
     */
    public record Attempt(int node, int list, List<Integer> zonelist, List<Step> steps) {
    }

    /** Something that was done on the way. */
    public sealed interface Step {
        /** The moment right behind it. */
        long moment();
    }

    /** Which watermarks count in a pass over the zones. */
    public enum Mark {
        LOW("pages_low"),
        MIN("pages_min"),
        QUARTER("pages_min / 4"),
        NOTHING("");

        private final String words;

        Mark(String words) {
            this.words = words;
        }

        /** What is added up. */
        String words() {
            return words;
        }
    }

    /** All zones, one after the other, until one serves. */
    public record Pass(int number, Mark mark, List<Verdict> verdicts) implements Step {
        @Override
        public long moment() {
            return verdicts.getFirst().moment();
        }
    }

    /**
     * What became of the question to one zone.
     *
     * @param min how many free pages it must have more than; -1 where that does not count
     * @param before what had been counted up of that when it came to this zone
     * @param served whether it has enough free pages
     * @param take how a block was found
     */
    public record Verdict(long moment, int zone, int free, int min, int before, boolean served, Take take) {
        /** Whether the caller gets its block from here. */
        boolean gives() {
            return served && take.page() != NONE;
        }
    }

    /**
     * How a block was taken off a zone's free lists.
     *
     * @param order of the list that had one; -1 if none had
     * @param block the first page of the block that was found
     * @param page the first page of what was handed out; {@link #NONE} for nothing
     * @param splits the lower halves that went back to the lists
     */
    public record Take(int order, int block, int page, List<Split> splits) {
        static final Take NOTHING = new Take(-1, NONE, NONE, List.of());
    }

    /** A half of a block that went back. */
    public record Split(int page, int order) {
    }

    /** kswapd is called for help, and the zone marked as one to be balanced. */
    public record Wake(long moment, int zone) implements Step {
    }

    /**
     * The caller wins pages back itself.
     *
     * @param freed how many, -1 while that is not known
     * @param page what it keeps for itself of them
     */
    public record Reclaim(long moment, int zone, int freed, int page) implements Step {
    }

    /** Something else; {@code words} say it. */
    public record Other(long moment, String words, boolean isEnd) implements Step {
    }

    /** Whether something has happened by the present moment. */
    boolean isPast(long moment) {
        return moment <= now;
    }

    /** Whether it was over by the present moment. */
    boolean isOver() {
        return isPast(end.moment());
    }

    String zone(int row) {
        return zones.containsKey(row) ? zones.get(row).name() : "?";
    }

    /** Each term of what a zone must have more than, with its name. */
    List<String> sum(Pass pass, Verdict verdict) {
        Stream<Verdict> before = pass.verdicts().stream().takeWhile(each -> each != verdict);
        return Stream.concat(Stream.of(Words.grouped(1L << call.order()) + " wanted"), Stream.concat(before, Stream.of(verdict))
                .map(each -> term(pass.mark(), each))).toList();
    }

    /** What a zone adds, in words: "low 40". */
    String term(Mark mark, Verdict verdict) {
        return switch (mark) {
            case LOW -> "low ";
            case QUARTER -> "min/4 ";
            case MIN, NOTHING -> "min ";
        } + Words.grouped(verdict.min() - verdict.before());
    }
}
