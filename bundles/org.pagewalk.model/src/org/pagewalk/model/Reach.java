/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pagewalk.store.Column;

/** For each column, which features of which handles a change of it may change. */
final class Reach {
    /**
     * One of the things that a change touches.
     *
     * @param features a bit for each feature that may change; none where only the handles themselves may come and go
     * @param ofSameRow whether it touches only handles of the rows that changed, as opposed to all
     */
    record Touch(Home home, long features, boolean ofSameRow) {
    }

    private final Map<Source, List<Touch>> bySource = new HashMap<>();
    private final Map<Column, List<Touch>> byColumn = new HashMap<>();

    Reach(Collection<Home> homes) {
        for (Home home : homes) {
            add(new Source(home.table(), Source.EXISTENCE, false), new Touch(home, 0, false));
            home.sources().forEach((source, features) -> add(source, new Touch(home, features, source.ofOwnRow())));
        }
    }

    private void add(Source source, Touch touch) {
        bySource.computeIfAbsent(source, first -> new ArrayList<>()).add(touch);
    }

    List<Touch> of(Column column) {
        return byColumn.computeIfAbsent(column, this::find);
    }

    private List<Touch> find(Column column) {
        List<Touch> found = new ArrayList<>();
        for (boolean ofOwnRow : new boolean[] {true, false}) {
            found.addAll(bySource.getOrDefault(new Source(column.table(), Source.field(column), ofOwnRow), List.of()));
        }
        return List.copyOf(found);
    }
}
