/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import java.util.function.LongPredicate;
import java.util.function.Predicate;

import org.pagewalk.store.EntryKinds;
import org.pagewalk.store.Journal;

/**
 * Goes over the entries of a run's journal, as if all of it were there: what is not is made again on the way. The state
 * moves meanwhile; whoever scans moves it to where it belongs afterwards.
 */
final class Scan {
    /** No entry. */
    static final long NONE = -1;
    private static final int INPUTS_BETWEEN_REPORTS = 4096;

    private final Run run;
    private final Journal journal;
    private final Progress progress;
    private boolean isCancelled;

    Scan(Run run, Progress progress) {
        this.run = run;
        this.journal = run.journal();
        this.progress = progress;
    }

    boolean isCancelled() {
        return isCancelled;
    }

    /** The position of the first entry of these kinds at or after {@code from} that matches, or NONE. */
    long forward(long from, EntryKinds kinds, LongPredicate matches) {
        return forward(from, kinds, matches, segment -> true);
    }

    /**
     * The same.
     *
     * @param mayHold whether a segment is worth looking into
     */
    long forward(long from, EntryKinds kinds, LongPredicate matches, Predicate<History.Segment> mayHold) {
        long at = from;
        while (at < run.end()) {
            History.Segment segment = run.history().at(at);
            long end = run.history().endOf(segment, run.end());
            if (mayHold.test(segment)) {
                if (at < journal.oldest() || at > journal.newest()) {
                    run.moveTo(at);
                }
                long found = within(at, end, kinds, matches);
                if (found != NONE || isCancelled) {
                    return found;
                }
            }
            at = end;
        }
        return NONE;
    }

    private long within(long from, long end, EntryKinds kinds, LongPredicate matches) {
        long at = from;
        int count = 0;
        while (at < end) {
            at = Math.max(at, journal.oldest());
            long to = Math.min(end, journal.newest());
            if (at >= to) {
                if (++count % INPUTS_BETWEEN_REPORTS == 0 && !progress.at(at)) {
                    isCancelled = true;
                    return NONE;
                }
                if (!run.advance()) {
                    return NONE;
                }
                continue;
            }
            long found = journal.find(kinds, at, to);
            if (found != NONE && matches.test(found)) {
                return found;
            }
            at = found == NONE ? to : journal.next(found);
        }
        return NONE;
    }

    /**
     * The position of the last entry of these kinds before {@code from} that matches, or NONE.
     *
     * @param mayHold whether a segment is worth looking into
     */
    long back(long from, EntryKinds kinds, LongPredicate matches, Predicate<History.Segment> mayHold) {
        long at = from;
        while (at > run.start()) {
            History.Segment segment = run.history().at(at - 1);
            if (!mayHold.test(segment)) {
                at = segment.position();
                continue;
            }
            if (at <= journal.oldest() || at > journal.newest()) {
                if (!progress.at(at)) {
                    isCancelled = true;
                    return NONE;
                }
                run.restore(segment);
                while (journal.newest() < at && run.advance()) {
                    // until the journal reaches there again
                }
            }
            long first = Math.max(segment.position(), journal.oldest());
            while (at > first) {
                long found = journal.findBack(kinds, at, first);
                if (found != NONE && matches.test(found)) {
                    return found;
                }
                at = found == NONE ? first : found;
            }
        }
        return NONE;
    }
}
