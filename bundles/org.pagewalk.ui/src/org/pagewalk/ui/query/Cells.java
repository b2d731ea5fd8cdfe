/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.pagewalk.scenario.query.QueryResult;

/** The texts of an answer's cells, each row read when it is seen, and kept for a while. */
final class Cells implements IDataProvider {
    private static final int ROWS_KEPT = 2000;

    private final Map<Integer, String[]> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String[]> eldest) {
            return size() > ROWS_KEPT;
        }
    };
    private Optional<Answer> answer = Optional.empty();

    void show(Answer another) {
        answer = Optional.of(another);
        kept.clear();
    }

    @Override
    public int getColumnCount() {
        return answer.flatMap(Answer::found).map(found -> found.result().columns().size()).orElse(0);
    }

    @Override
    public int getRowCount() {
        return answer.map(Answer::size).orElse(0);
    }

    @Override
    public Object getDataValue(int column, int row) {
        String[] texts = kept.get(row);
        if (texts == null) {
            Optional<String[]> read = read(row);
            read.ifPresent(found -> kept.put(row, found));
            texts = read.orElse(new String[0]);
        }
        return column < texts.length ? texts[column] : Messages.Query_Moving;
    }

    /** Nothing while the run is on its way: the next answer is near. */
    private Optional<String[]> read(int row) {
        Answer present = answer.orElseThrow();
        return present.run().read(() -> present.run().run().cursor().moment() == present.moment() ? Optional.of(texts(present, row))
                : Optional.<String[]>empty()).flatMap(texts -> texts);
    }

    private static String[] texts(Answer answer, int row) {
        QueryResult result = answer.found().orElseThrow().result();
        String[] texts = new String[result.columns().size()];
        for (int column = 0; column < texts.length; column++) {
            texts[column] = result.text(answer.index(row), column);
        }
        return texts;
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        // read only
    }
}
