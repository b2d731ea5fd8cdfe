/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pagewalk.scenario.ide.TextLayout.Column;

/**
 * What stands below each other in the source stays so: names, values of keys, what is bound to names, messages of expectations,
 * comments behind a statement. Those of lines without an empty line between them belong together if they began in one column; what
 * stands left of messages only with what is equally indented. They begin again in one, the first where all of them have room. Each
 * line has one of a kind at most; far to the right nothing is moved.
 */
final class Columns {
    private record Group(int paragraph, int indent, int column) {
    }

    private final TextLayout layout;
    /** Of lexemes that begin lines. */
    private final int[] indents;

    Columns(TextLayout layout) {
        this.layout = layout;
        indents = layout.spaces.clone();
    }

    /** Moves what belongs together; from left to right, since each moves what follows on its line. */
    void align() {
        for (Column column : Column.values()) {
            align(column);
        }
    }

    private void align(Column kind) {
        Map<Group, List<Integer>> groups = new HashMap<>();
        boolean ofOneBlock = kind.compareTo(Column.MESSAGE) < 0;
        int size = layout.lexemes.size();
        int[] before = new int[size + 1];
        int paragraph = 0;
        int lineStart = 0;
        int moved = -1;
        for (int i = 0; i < size; i++) {
            if (layout.breaks[i] > 0) {
                lineStart = i;
                paragraph += layout.breaks[i] - 1;
                before[i] = 0;
            }
            before[i + 1] = layout.columnBehind(i, before[i] + layout.spaces[i]);
            boolean stays = i == lineStart || layout.linesBefore(i) == 0;
            if (stays && moved < lineStart && before[i] + layout.spaces[i] <= TextLayout.WIDTH_MAX && layout.isIn(kind, i, lineStart)) {
                moved = i;
                groups.computeIfAbsent(new Group(paragraph, ofOneBlock ? indents[lineStart] : 0, layout.source.column(layout.lexemes.get(i).place().offset())),
                        group -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> group : groups.values()) {
            int column = group.stream().mapToInt(i -> before[i] + layout.spaces[i]).max().orElse(0);
            group.forEach(i -> layout.spaces[i] = column - before[i]);
        }
    }
}
