/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pagewalk.scenario.syntax.Lexeme;

/**
 * What stands below each other in the source stays so: values of keys, messages of expectations, comments behind a statement.
 * Those of lines without an empty line between them belong together if they began in one column; they begin again in one, the
 * first where all of them have room. Each line has one of a kind at most; far to the right nothing is moved.
 */
final class Columns {
    private enum Kind {
        VALUE, MESSAGE, COMMENT
    }

    private record Group(int paragraph, int column) {
    }

    private final Analysis analysis;
    private final Layout layout;
    private final List<Lexeme> lexemes;

    Columns(Analysis analysis, Layout layout) {
        this.analysis = analysis;
        this.layout = layout;
        lexemes = analysis.lexemes();
    }

    /** Moves what belongs together; from left to right, since each moves what follows on its line. */
    void align() {
        for (Kind kind : Kind.values()) {
            align(kind);
        }
    }

    private void align(Kind kind) {
        Map<Group, List<Integer>> groups = new HashMap<>();
        int[] behind = new int[lexemes.size()];
        int paragraph = 0;
        int lineStart = 0;
        int moved = -1;
        for (int i = 0; i < lexemes.size(); i++) {
            if (layout.breaks(i) > 0) {
                lineStart = i;
                paragraph += layout.breaks(i) - 1;
            }
            int before = i == lineStart ? 0 : behind[i - 1];
            behind[i] = layout.columnBehind(i, before + layout.spaces(i));
            if (i > lineStart && moved < lineStart && before + layout.spaces(i) <= Layout.WIDTH_MAX && layout.linesBefore(i) == 0
                    && isOf(kind, i, lineStart)) {
                moved = i;
                groups.computeIfAbsent(new Group(paragraph, analysis.source().column(lexemes.get(i).place().offset())),
                        group -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> group : groups.values()) {
            int column = group.stream().mapToInt(i -> behind[i - 1] + layout.spaces(i)).max().orElse(0);
            group.forEach(i -> layout.setSpaces(i, column - behind[i - 1]));
        }
    }

    private boolean isOf(Kind kind, int i, int lineStart) {
        Lexeme first = lexemes.get(lineStart);
        return switch (kind) {
        case VALUE -> layout.roles().beginsValue(lexemes.get(i)) && layout.roles().beginsEntry(first) && i == keyEnd(lineStart);
        case MESSAGE -> layout.roles().isMessage(lexemes.get(i)) && first.is("expect");
        case COMMENT -> layout.isTrailingComment(i);
        };
    }

    /** Behind a key, which may have dots. */
    private int keyEnd(int start) {
        int end = start + 1;
        while (end + 1 < lexemes.size() && lexemes.get(end).is(".")) {
            end += 2;
        }
        return end;
    }
}
