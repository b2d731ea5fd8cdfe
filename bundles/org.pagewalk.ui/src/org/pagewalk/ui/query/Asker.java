/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.query;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.scenario.query.Query;
import org.pagewalk.scenario.query.QueryMistake;
import org.pagewalk.scenario.query.QueryResult;
import org.pagewalk.ui.query.Answer.Found;
import org.pagewalk.ui.query.Answer.Sort;
import org.pagewalk.ui.run.CurrentRun;

/** Asks the present moment of a run what was asked last, and sorts the answer. In the background. */
final class Asker {
    /** More rows are not sorted: each has to be read. */
    static final int SORT_MAX = 100_000;
    private static final int[] AS_THEY_ARE = {};
    private static final int ROWS_BETWEEN_REPORTS = 1024;
    private static final long NANOS_PER_MILLI = 1_000_000;

    Answer ask(CurrentRun run, String text, Sort sort, Progress progress) {
        long begun = System.nanoTime();
        long moment = run.run().cursor().moment();
        if (text.isBlank()) {
            return new Answer(run, moment, text, Optional.empty(), Optional.empty(), AS_THEY_ARE, Sort.NONE, 0);
        }
        try {
            Query query = Query.parse(text);
            QueryResult result = query.ask(run.run(), progress);
            Sort by = sort.column() < query.columns().size() && result.size() <= SORT_MAX ? sort : Sort.NONE;
            int[] order = by.column() < 0 ? AS_THEY_ARE : sorted(result, by, moment, progress);
            return new Answer(run, moment, text, Optional.of(new Found(query, result)), Optional.empty(), order,
                    order.length == 0 ? Sort.NONE : by, (System.nanoTime() - begun) / NANOS_PER_MILLI);
        } catch (QueryMistake mistake) {
            return new Answer(run, moment, text, Optional.empty(), Optional.of(mistake.problem()), AS_THEY_ARE, Sort.NONE, 0);
        }
    }

    private static int[] sorted(QueryResult result, Sort by, long moment, Progress progress) {
        boolean isNumber = result.columns().get(by.column()).isNumber();
        long[] numbers = new long[isNumber ? result.size() : 0];
        String[] texts = new String[isNumber ? 0 : result.size()];
        for (int i = 0; i < result.size(); i++) {
            if (i % ROWS_BETWEEN_REPORTS == 0 && !progress.at(moment)) {
                return AS_THEY_ARE;
            }
            if (isNumber) {
                numbers[i] = result.value(i, by.column()).map(value -> value instanceof Value.Int(long number) ? number : Long.MIN_VALUE)
                        .orElse(Long.MIN_VALUE);
            } else {
                texts[i] = result.text(i, by.column());
            }
        }
        Comparator<Integer> up = isNumber ? Comparator.comparingLong(i -> numbers[i]) : Comparator.comparing(i -> texts[i]);
        return IntStream.range(0, result.size()).boxed().sorted(by.isDown() ? up.reversed() : up).mapToInt(Integer::intValue).toArray();
    }
}
