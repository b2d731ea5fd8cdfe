/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import java.util.Optional;
import java.util.OptionalInt;

import org.pagewalk.engine.narrative.CoreNote;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.engine.narrative.Told;
import org.pagewalk.store.EntryKinds;

/**
 * Where two runs tell something else for the first time: the reason of whatever differs later.
 *
 * @param one what the first run tells there; empty if it tells nothing more
 * @param otherMoment the moment in the second run
 * @param oneLine the first scenario's line there
 */
public record Divergence(long oneMoment, OptionalInt oneLine, String one, long otherMoment, OptionalInt otherLine,
        String other) {
    /** What a run tells, one after the other, but for what only numbers its inputs. */
    private static final class Teller {
        private final Run run;
        private final Scan scan;
        private final EntryKinds kinds;
        private long at;

        Teller(Run run) {
            this.run = run;
            scan = new Scan(run, Progress.NONE);
            kinds = run.narrator().entries(Teller::isCompared);
            at = run.start();
        }

        Optional<Told> next() {
            at = scan.forward(at, kinds, position -> true);
            if (at == Scan.NONE) {
                at = run.end();
                return Optional.empty();
            }
            Told told = run.narrator().at(at);
            at = run.journal().next(at);
            return Optional.of(told);
        }

        private static boolean isCompared(Note note) {
            return note.kind() != Note.Kind.MARK || note == CoreNote.STOP || note == CoreNote.LEAVE;
        }
    }

    /** Finds where two runs part; nothing if they tell the same from end to end. Both cursors stay. */
    public static Optional<Divergence> between(Run run, Run other) {
        long here = run.cursor().moment();
        long there = other.cursor().moment();
        run.moveTo(other.origin().filter(branch -> branch.run() == run).map(Branch::moment).orElse(run.start()));
        Teller one = new Teller(run);
        Teller two = new Teller(other);
        one.at = run.cursor().moment();
        Optional<Told> a;
        Optional<Told> b;
        do {
            a = one.next();
            b = two.next();
        } while (a.isPresent() && same(a, b));
        Optional<Divergence> found = same(a, b) ? Optional.empty() : Optional.of(at(run, a, other, b));
        run.moveTo(here);
        other.moveTo(there);
        return found;
    }

    private static boolean same(Optional<Told> a, Optional<Told> b) {
        return a.isPresent() == b.isPresent() && (a.isEmpty() || a.get().isLeave() == b.get().isLeave()
                && a.get().note() == b.get().note() && a.get().numbers().equals(b.get().numbers()));
    }

    private static Divergence at(Run run, Optional<Told> a, Run other, Optional<Told> b) {
        long oneMoment = a.map(Told::moment).orElse(run.end());
        long otherMoment = b.map(Told::moment).orElse(other.end());
        return new Divergence(oneMoment, line(run, oneMoment), words(run, a), otherMoment, line(other, otherMoment),
                words(other, b));
    }

    private static OptionalInt line(Run run, long moment) {
        run.moveTo(moment);
        return run.cursor().where().line();
    }

    private static String words(Run run, Optional<Told> told) {
        return told.map(new Narration(run)::words).orElse("");
    }
}
