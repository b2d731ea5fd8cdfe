/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.query.Query;
import org.pagewalk.scenario.query.QueryColumn;
import org.pagewalk.scenario.query.QueryResult;
import org.pagewalk.ui.run.CurrentRun;

/**
 * What a question came to at a moment.
 *
 * @param text the question
 * @param found what was asked and what fits; nothing if nothing is asked, or it cannot be
 * @param mistake why it cannot be asked
 * @param order the result's rows in the order in which they are shown; empty for the order of the table
 * @param sort by which column they are sorted
 * @param millis how long it took
 */
record Answer(CurrentRun run, long moment, String text, Optional<Found> found, Optional<Problem> mistake, int[] order, Sort sort, long millis) {
    /** A query and what fits. */
    record Found(Query query, QueryResult result) {
    }

    /**
     * How rows are sorted.
     *
     * @param column from 0; -1 for not at all
     */
    record Sort(int column, boolean isDown) {
        static final Sort NONE = new Sort(-1, false);

        /** What a click on a column's title asks for: upward, downward, not at all. */
        Sort next(int clicked) {
            return clicked != column ? new Sort(clicked, false) : isDown ? NONE : new Sort(column, true);
        }
    }

    /** How many rows fit. */
    int size() {
        return found.map(each -> each.result().size()).orElse(0);
    }

    /** The titles, and below them the first rows as they are shown, at most so many. */
    List<List<String>> rows(int most) {
        return found.map(each -> {
            int columns = each.result().columns().size();
            Stream<List<String>> titles = Stream.of(each.result().columns().stream().map(QueryColumn::title).toList());
            return Stream.concat(titles, IntStream.range(0, Math.min(most, size())).mapToObj(place -> IntStream.range(0, columns)
                    .mapToObj(column -> each.result().text(index(place), column)).toList())).toList();
        }).orElse(List.of());
    }

    /** Where in the result the row stands that is shown at a place. */
    int index(int place) {
        return order.length == 0 ? place : order[place];
    }

    /** At which place a row of the table is shown; -1 if it is not among those that fit. */
    int place(int row) {
        for (int place = 0; place < size(); place++) {
            if (found.orElseThrow().result().row(index(place)) == row) {
                return place;
            }
        }
        return -1;
    }
}
