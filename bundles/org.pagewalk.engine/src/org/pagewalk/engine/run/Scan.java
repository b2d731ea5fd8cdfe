/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import java.util.function.LongPredicate;
import java.util.function.Predicate;

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

    /** The position of the first entry at or after {@code from} that matches, or NONE. */
    long forward(long from, LongPredicate matches) {
        if (from < journal.oldest() || from > journal.newest()) {
            run.moveTo(from);
        }
        long at = from;
        for (int count = 0;;) {
            at = Math.max(at, journal.oldest());
            if (at >= journal.newest()) {
                if (++count % INPUTS_BETWEEN_REPORTS == 0 && !progress.at(at)) {
                    isCancelled = true;
                    return NONE;
                }
                if (!run.advance()) {
                    return NONE;
                }
            } else if (matches.test(at)) {
                return at;
            } else {
                at = journal.next(at);
            }
        }
    }

    /**
     * The position of the last entry before {@code from} that matches, or NONE.
     *
     * @param mayHold whether a segment is worth looking into
     */
    long back(long from, LongPredicate matches, Predicate<History.Segment> mayHold) {
        long at = from;
        while (at > run.start()) {
            History.Segment segment = run.history().at(at - 1);
            boolean isWhole = at == run.history().endOf(segment, run.end());
            if (isWhole && !mayHold.test(segment)) {
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
                at = journal.previous(at);
                if (matches.test(at)) {
                    return at;
                }
            }
        }
        return NONE;
    }
}
