/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pagewalk.scenario.syntax.Lexeme;
import org.pagewalk.scenario.syntax.Place;

/**
 * The parts of a query: {@code CLASS where CONDITION show VALUE, VALUE}.
 *
 * @param name the place of the class; empty if the text has none
 * @param condition the place of the condition, if there is a where
 * @param shown the places of the values, if there is a show
 */
record Clauses(Optional<Place> name, Optional<Place> condition, List<Place> shown) {
    static Clauses of(String text) {
        List<Lexeme> words = Lexeme.all(text);
        if (words.isEmpty()) {
            return new Clauses(Optional.empty(), Optional.empty(), List.of());
        }
        int where = text.length();
        int show = text.length();
        int depth = 0;
        List<Integer> commas = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            Lexeme word = words.get(i);
            boolean isClause = depth == 0 && !words.get(i - 1).is(".") && show == text.length();
            if (word.is("(") || word.is("[")) {
                depth++;
            } else if (word.is(")") || word.is("]")) {
                depth--;
            } else if (isClause && word.is("where") && where == text.length()) {
                where = word.place().offset();
            } else if (isClause && word.is("show")) {
                show = word.place().offset();
            } else if (depth == 0 && word.is(",") && show < text.length()) {
                commas.add(word.place().offset());
            }
        }
        Place name = new Place(words.getFirst().place().offset(),
                text.substring(words.getFirst().place().offset(), Math.min(where, show)).stripTrailing().length());
        Optional<Place> condition = where < text.length() ? Optional.of(between(where + "where".length(), show)) : Optional.empty();
        List<Place> shown = new ArrayList<>();
        int start = show + "show".length();
        for (int comma : commas) {
            shown.add(between(start, comma));
            start = comma + 1;
        }
        if (show < text.length()) {
            shown.add(between(start, text.length()));
        }
        return new Clauses(Optional.of(name), condition, shown);
    }

    private static Place between(int start, int end) {
        return new Place(start, Math.max(0, end - start));
    }
}
