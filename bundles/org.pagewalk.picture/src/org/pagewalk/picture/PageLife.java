/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

import org.pagewalk.engine.narrative.CoreNote;
import org.pagewalk.engine.narrative.Told;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
import org.pagewalk.store.Journal;

/**
 * What happened to a page frame in a whole run: all events, decisions and calls that speak of it or of a block in which
 * it lies. Found once by going through the run, which takes long where the run is long; does not keep the run.
 */
final class PageLife {
    /** So many things are kept of a life, the first ones; more are only counted. */
    static final int KEPT_MAX = 20_000;

    /**
     * Something that happened.
     *
     * @param told at the moment at which it begins
     * @param behind the moment right behind it
     * @param line the scenario's, from 1; 0 for none
     */
    record Entry(Told told, long behind, int line) {
    }

    private final WeakReference<Run> run;
    private final long end;
    private final int pfn;
    private final List<Entry> entries = new ArrayList<>();
    private int count;
    private boolean isWhole = true;

    private PageLife(Run run, int pfn) {
        this.run = new WeakReference<>(run);
        this.end = run.end();
        this.pfn = pfn;
    }

    /** Goes through a run; its cursor stays. */
    static PageLife of(Run run, int pfn, Progress progress) {
        PageLife life = new PageLife(run, pfn);
        if (run.isRecorded()) {
            life.find(run, progress);
        }
        return life;
    }

    private void find(Run all, Progress progress) {
        Journal journal = all.machine().store().journal();
        int[] line = {0};
        all.cursor().tell(all.start(), told -> {
            if (told.note() == CoreNote.LINE && !told.isLeave()) {
                line[0] = told.numbers().getFirst().intValue();
            } else if (told.touches(pfn)) {
                count++;
                if (entries.size() < KEPT_MAX) {
                    entries.add(new Entry(told, journal.next(told.moment()), line[0]));
                }
            }
            return true;
        }, moment -> isWhole = progress.at(moment));
    }

    /** Whether this is the life of that frame in that run, as it is now, to its end. */
    boolean isOf(Run other, int frame) {
        return isWhole && run.get() == other && end == other.end() && pfn == frame;
    }

    /** What happened, in order; the first {@link #KEPT_MAX}. */
    List<Entry> entries() {
        return entries;
    }

    /** How much happened. */
    int count() {
        return count;
    }
}
