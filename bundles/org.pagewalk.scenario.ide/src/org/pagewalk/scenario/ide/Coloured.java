/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.List;

import org.pagewalk.scenario.syntax.Lexeme;
import org.pagewalk.scenario.syntax.Place;

/**
 * A text with its colours, and what it takes to colour another anew that differs from it in one place.
 *
 * @param text of which these are the colours
 * @param spans the colours, in order
 * @param marks some places at which colouring can begin, in order
 */
record Coloured(String text, List<Span> spans, List<Mark> marks) {
    /** How many lines lie at least between two marks. */
    static final int LINES = 16;
    /** The empty text. */
    static final Coloured NOTHING = new Coloured("", List.of(), List.of());

    /**
     * The beginning of a line at which nothing but the last words before count: nothing is open.
     *
     * @param offset of the line's first word
     * @param end of that word
     * @param spans how many lie before
     * @param before the last words before
     */
    record Mark(int offset, int end, int spans, List<Lexeme> before) {
        /** The beginning of a text. */
        static final Mark START = new Mark(0, 0, 0, List.of());

        private static final Place NOWHERE = new Place(0, 0);

        /** Whether what follows it is read as what follows another is, so many characters further on. */
        boolean isLike(Mark other, int shift) {
            return offset + shift == other.offset && words().equals(other.words());
        }

        private List<Lexeme> words() {
            return before.stream().map(lexeme -> new Lexeme(lexeme.kind(), NOWHERE, lexeme.text())).toList();
        }

        /** The same further on in the text. */
        Mark moved(int shift, int moreSpans) {
            return new Mark(offset + shift, end + shift, spans + moreSpans, before);
        }
    }

    /** How many characters another text begins with as this one does. */
    int unchanged(String other) {
        int max = Math.min(text.length(), other.length());
        int count = 0;
        while (count < max && text.charAt(count) == other.charAt(count)) {
            count++;
        }
        return count;
    }

    /** How many characters another text ends with as this one does, those not counted with which both begin. */
    int unchangedEnd(String other, int begin) {
        int max = Math.min(text.length(), other.length()) - begin;
        int count = 0;
        while (count < max && text.charAt(text.length() - 1 - count) == other.charAt(other.length() - 1 - count)) {
            count++;
        }
        return count;
    }

    /** How many marks stay where only the first characters stay: the word of one more is whole, since it may say how those before are read. */
    int marksBefore(int unchanged) {
        int count = 0;
        while (count + 1 < marks.size() && marks.get(count + 1).end() < unchanged) {
            count++;
        }
        return count;
    }
}
