/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.pagewalk.scenario.syntax.Lexeme;
import org.pagewalk.scenario.syntax.Source;

/** What can be folded in a text of any of our languages. Nothing is parsed. */
public final class Folds {
    private final List<Lexeme> lexemes;
    private final Source source;

    private Folds(List<Lexeme> lexemes, Source source) {
        this.lexemes = lexemes;
        this.source = source;
    }

    /** All folds, in the order of the text. */
    public static List<Fold> of(List<Lexeme> lexemes, Source source) {
        return new Folds(lexemes, source).list();
    }

    /** What goes over several lines: blocks, lists, comments, and lines of comment that follow each other. */
    private List<Fold> list() {
        List<Fold> folds = new ArrayList<>();
        Deque<Lexeme> open = new ArrayDeque<>();
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            if (lexeme.kind() == Lexeme.Kind.COMMENT) {
                int last = i;
                while (isLineOfComment(last) && isLineOfComment(last + 1)
                        && line(lexemes.get(last + 1)) == line(lexemes.get(last)) + 1) {
                    last++;
                }
                fold(lexeme, lexemes.get(last), true, folds);
                i = last;
            } else if (lexeme.is("{") || lexeme.is("[") || lexeme.is("(")) {
                open.push(lexeme);
            } else if ((lexeme.is("}") || lexeme.is("]") || lexeme.is(")")) && !open.isEmpty()) {
                fold(open.pop(), lexeme, false, folds);
            }
        }
        folds.sort((a, b) -> Integer.compare(a.range().offset(), b.range().offset()));
        return folds;
    }

    private boolean isLineOfComment(int index) {
        return index < lexemes.size() && lexemes.get(index).kind() == Lexeme.Kind.COMMENT && lexemes.get(index).text().startsWith("//")
                && (index == 0 || source.line(lexemes.get(index - 1).place().end()) < line(lexemes.get(index)));
    }

    private int line(Lexeme lexeme) {
        return source.line(lexeme.place().offset());
    }

    private void fold(Lexeme from, Lexeme to, boolean comment, List<Fold> folds) {
        int last = source.line(to.place().end());
        if (line(from) < last) {
            folds.add(new Fold(Range.of(from.place().to(to.place())), line(from), last, comment));
        }
    }
}
