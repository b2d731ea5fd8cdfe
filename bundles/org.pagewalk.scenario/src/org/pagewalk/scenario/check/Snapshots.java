/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.HashSet;
import java.util.Set;

import org.pagewalk.scenario.mms.Compare;
import org.pagewalk.scenario.mms.MmsPackage;
import org.pagewalk.scenario.mms.Snapshot;
import org.pagewalk.scenario.run.Act;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/** Compiles {@code snapshot NAME} and {@code compare A B}. The names are for compare alone. */
final class Snapshots {
    private final Source source;
    private final Problems problems;
    private final Set<String> names = new HashSet<>();

    Snapshots(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    Act compile(Snapshot snapshot) {
        String name = snapshot.getName();
        int offset = source.place(snapshot).offset();
        if (name != null) {
            names.add(name);
        }
        return frame -> {
            frame.session().snapshots().take(name, frame.session(), offset);
            return true;
        };
    }

    Act compile(Compare compare) {
        Place left = source.place(compare, MmsPackage.Literals.COMPARE__LEFT);
        Place right = source.place(compare, MmsPackage.Literals.COMPARE__RIGHT);
        check(compare.getLeft(), left);
        check(compare.getRight(), right);
        int line = source.shownLine(left.offset());
        return frame -> {
            frame.session().snapshots().compare(compare.getLeft(), compare.getRight(), frame.session(), line, left.offset());
            return true;
        };
    }

    private void check(String name, Place place) {
        if (name != null && !names.contains(name)) {
            problems.error(place, "unknown-snapshot", "there is no snapshot " + name + " before this"
                    + Nearest.to(name, names).map(near -> "; did you mean " + near + "?").orElse(": take it with snapshot " + name),
                    () -> Nearest.remedies(place, name, names));
        }
    }
}
