/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.query;

import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The titles of an answer's columns; an arrow says how the rows are sorted. */
final class Titles implements IDataProvider {
    private Optional<Answer> answer = Optional.empty();

    void show(Answer another) {
        answer = Optional.of(another);
    }

    @Override
    public Object getDataValue(int column, int row) {
        String title = answer.flatMap(Answer::found).map(found -> found.result().columns().get(column).title()).orElse("");
        Answer.Sort sort = answer.map(Answer::sort).orElse(Answer.Sort.NONE);
        return sort.column() != column ? title : title + (sort.isDown() ? " \u25be" : " \u25b4");
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        // read only
    }

    @Override
    public int getColumnCount() {
        return answer.flatMap(Answer::found).map(found -> found.result().columns().size()).orElse(0);
    }

    @Override
    public int getRowCount() {
        return 1;
    }
}
