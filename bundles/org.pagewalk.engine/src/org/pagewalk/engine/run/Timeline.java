/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.Predicate;

import org.pagewalk.engine.narrative.CoreNote;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.engine.pagealloc.PageNote;
import org.pagewalk.model.tables.ZoneTable;
import org.pagewalk.store.EntryKinds;
import org.pagewalk.store.Journal;

/**
 * A whole run at a glance, to be drawn at any scale: how much happened when, how many pages were free and in which
 * blocks ({@link BlockHistory}), where checks held and failed. It is gathered while the run goes: {@link #keepUp} reads what the journal has got since the last time, so
 * that nothing is executed again. It takes some 2 MB, however long the run is. One thread at a time, the run's.
 */
public final class Timeline {
    /** In {@link Columns#checks}: a check held. */
    public static final byte HELD = 1;
    /** In {@link Columns#checks}: a check failed. */
    public static final byte FAILED = 2;
    /** Of so many failed checks, and of lines up to this one, the exact moments are known. */
    static final int EXACT_MAX = 1 << 17;

    /** Reading so many words of the journal at a time is cheapest: they are still in the processor's cache. */
    private static final int WORTHWHILE = 1024;

    private static final byte PAGES = 4;
    private static final byte LINE = 5;
    private static final byte CHECK = 6;
    private static final byte SPLIT = 7;
    private static final byte MERGE = 8;

    /**
     * What a stretch of a run holds, in columns of equal width; made once, filled as often as one likes.
     *
     * @param events how many events there were; a part of one where columns are narrower than what the timeline keeps apart
     * @param allocations how many blocks were allocated
     * @param frees how many blocks were freed
     * @param leastFree how few pages were free in the whole machine; -1 where the run has no moments
     * @param mostFree how many pages were free at most; -1 where the run has no moments
     * @param checks {@link #HELD} and {@link #FAILED}
     */
    public record Columns(double[] events, double[] allocations, double[] frees, int[] leastFree, int[] mostFree, byte[] checks) {
        /** So many columns, still empty. */
        public static Columns of(int count) {
            return new Columns(new double[count], new double[count], new double[count], new int[count], new int[count],
                    new byte[count]);
        }

        /** How many there are. */
        public int count() {
            return events.length;
        }

        private void clear() {
            Arrays.fill(events, 0);
            Arrays.fill(allocations, 0);
            Arrays.fill(frees, 0);
            Arrays.fill(leastFree, -1);
            Arrays.fill(mostFree, -1);
            Arrays.fill(checks, (byte) 0);
        }
    }

    private final Run run;
    private final Journal journal;
    private final ZoneTable zones;
    private final Buckets buckets;
    private final BlockHistory blocks;
    /** Up to where everything was read, and how many pages were free there. */
    private long at;
    private int free;
    /** What is read; made anew when somebody brings more kinds of notes. */
    private EntryKinds kinds = EntryKinds.NOTES;
    private int known;
    private long[] failures = new long[16];
    private int failed;
    private boolean isExact = true;
    /** By the line: the moment at which the scenario came there first, and one, 0 for none. */
    private long[] visits = new long[64];

    private Timeline(Run run) {
        this.run = run;
        journal = run.journal();
        zones = run.machine().tables().zone;
        at = run.start();
        buckets = new Buckets(at);
        blocks = new BlockHistory(run.machine().tables(), run.machine().profile().maxOrder(), at);
        long here = run.cursor().moment();
        run.moveTo(at);
        free = freePages();
        blocks.recount(at);
        run.moveTo(here);
        buckets.reach(at, free);
        catchUp();
    }

    /**
     * The timeline of a run, up to now; best made when the run begins.
     *
     * @throws IllegalArgumentException for a run that is not recorded
     */
    public static Timeline of(Run run) {
        if (!run.isRecorded()) {
            throw new IllegalArgumentException("a run that is not recorded has no timeline");
        }
        return new Timeline(run);
    }

    private int freePages() {
        int sum = 0;
        for (int zone = 0; zone < zones.limit(); zone++) {
            sum += zones.free_pages(zone);
        }
        return sum;
    }

    /**
     * Takes in what has happened if it is enough to be worth the while; to be called often while the run goes, after each
     * statement. The cursor stays.
     */
    public void keepUp() {
        if (run.end() - at >= WORTHWHILE) {
            catchUp();
        }
    }

    /**
     * Takes in all that has happened since the last time. What the journal has forgotten meanwhile is executed again. The
     * cursor stays.
     */
    public void catchUp() {
        if (at >= run.end()) {
            return;
        }
        long here = run.cursor().moment();
        while (at < run.end()) {
            if (at < run.start()) {
                skipTo(run.start());
            }
            if (at < journal.oldest() || at > journal.newest()) {
                run.moveTo(at);
            }
            if (at < journal.oldest()) {
                skipTo(journal.oldest()); // one input alone was longer than all that the journal holds
            } else if (at < journal.newest()) {
                long to = Math.min(journal.newest(), run.end());
                if (!blocks.hasZones()) {
                    run.moveTo(to);
                }
                read(to);
            } else if (!run.advance()) {
                throw new IllegalStateException("the run ends at " + run.end() + ", but its inputs at " + at);
            }
        }
        run.moveTo(here);
    }

    /** Goes on behind what cannot be read any more. */
    private void skipTo(long moment) {
        run.moveTo(moment);
        at = run.cursor().moment();
        free = freePages();
        buckets.free(at, free);
        blocks.recount(at);
    }

    private void read(long to) {
        if (known != run.narrator().kinds()) {
            learn();
        }
        journal.read(kinds, at, to, this::entry);
        at = to;
        buckets.reach(at, free);
        blocks.reach(at);
    }

    private void entry(byte mark, long next, int index, long payload) {
        if (mark <= Buckets.FREE || mark >= SPLIT) {
            buckets.count(mark >= SPLIT ? Buckets.EVENT : mark, next, free);
            block(mark, next, index, (int) payload);
        } else if (mark == PAGES) {
            buckets.reach(next - 1, free);
            free += (int) payload;
            buckets.free(next, free);
        } else if (mark == LINE) {
            line(index, next);
        } else {
            check(next, payload != 0);
        }
    }

    private void block(byte mark, long moment, int page, int order) {
        switch (mark) {
            case SPLIT -> blocks.split(page, order, moment);
            case MERGE -> blocks.merge(page, order, moment);
            case Buckets.ALLOCATION -> blocks.settle(page, order, -1, moment);
            case Buckets.FREE -> blocks.settle(page, order, 1, moment);
            default -> {
                // no block comes or goes
            }
        }
    }

    private void check(long moment, boolean held) {
        buckets.check(moment, free, held);
        if (!held && failed < EXACT_MAX) {
            failures = failed < failures.length ? failures : Arrays.copyOf(failures, 2 * failed);
            failures[failed++] = moment;
        } else if (!held) {
            isExact = false;
        }
    }

    private void line(int line, long moment) {
        if (line >= visits.length && line <= EXACT_MAX) {
            visits = Arrays.copyOf(visits, Math.max(line + 1, 2 * visits.length));
        }
        if (line > 0 && line < visits.length && visits[line] == 0) {
            visits[line] = moment + 1;
        }
    }

    private void learn() {
        known = run.narrator().kinds();
        kinds = notes(Buckets.ALLOCATION, note -> note == PageNote.PAGE_ALLOC).and(notes(Buckets.FREE, note -> note == PageNote.PAGE_FREE))
                .and(notes(SPLIT, note -> note == PageNote.PAGE_SPLIT)).and(notes(MERGE, note -> note == PageNote.PAGE_MERGE))
                .and(notes(Buckets.EVENT, note -> note.kind() == Note.Kind.EVENT)).and(notes(LINE, note -> note == CoreNote.LINE))
                .and(notes(CHECK, note -> note == CoreNote.CHECK)).and(EntryKinds.writes(zones.free_pages).marked(PAGES));
    }

    private EntryKinds notes(int mark, Predicate<Note> which) {
        return run.narrator().entries(which).marked(mark);
    }

    /** The last moment that was read. */
    public long end() {
        return at;
    }

    /** How many free blocks of each order there were. */
    public BlockHistory blocks() {
        return blocks;
    }

    /** So many moments are kept apart no further. */
    public long resolution() {
        return buckets.width();
    }

    /** How many bytes of memory it takes. */
    public long bytes() {
        return buckets.bytes() + blocks.bytes() + (long) Long.BYTES * (failures.length + visits.length);
    }

    /** Sums up the moments {@code from} one up to before another, {@code to}, in as many columns as there are. */
    public void fill(long from, long to, Columns into) {
        into.clear();
        if (to <= from || into.count() == 0) {
            return;
        }
        buckets.fill(from, to, at, into);
        if (isExact) {
            markFailures(from, to, into);
        }
    }

    /** Failures are known more exactly than by the bucket. */
    private void markFailures(long from, long to, Columns into) {
        for (int i = 0; i < into.count(); i++) {
            into.checks[i] &= ~FAILED;
        }
        for (int i = after(from - 1); i < failed && failures[i] < to; i++) {
            into.checks[(int) ((failures[i] - from) * (double) into.count() / (to - from))] |= FAILED;
        }
    }

    /** Which is the first failure behind a moment. */
    private int after(long moment) {
        int found = Arrays.binarySearch(failures, 0, failed, moment);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The moment right behind the next check that failed, after a moment. */
    public OptionalLong nextFailure(long from) {
        int next = after(Math.max(from, run.start() - 1));
        return next < failed ? OptionalLong.of(failures[next]) : OptionalLong.empty();
    }

    /** The moment right behind the last check that failed, before a moment. */
    public OptionalLong previousFailure(long from) {
        int previous = after(from - 1) - 1;
        return previous >= 0 && failures[previous] >= run.start() ? OptionalLong.of(failures[previous]) : OptionalLong.empty();
    }

    /** The moment at which the scenario first came to a line, from 1. */
    public OptionalLong firstVisit(int line) {
        long visit = line > 0 && line < visits.length ? visits[line] - 1 : -1;
        return visit >= run.start() ? OptionalLong.of(visit) : OptionalLong.empty();
    }
}
