/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

import org.pagewalk.scenario.syntax.Lexeme;
import org.pagewalk.scenario.syntax.Source;

/**
 * Where lines begin in a text that is well formed, how far they are indented, and how many spaces stand between what is on one line:
 * what the layouts of all our languages have in common. Only what stands between words, signs and comments ever changes. What was
 * written in braces on one line stays on it while it fits; {@link Columns} says what stands below what.
 */
public abstract class TextLayout {
    /** The columns within which braces stay on one line; a comment at its end may go beyond. */
    protected static final int WIDTH_MAX = 120;
    /** By how much what is in braces is indented. */
    protected static final int INDENT = 2;
    /** By how much the further lines of a statement are indented. */
    protected static final int CONTINUATION = 4;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What may stand below each other, from left to right. */
    protected enum Column {
        /** A name behind which something stands. */
        NAME,
        /** The value of a key. */
        VALUE,
        /** The sign between a name and what is bound to it. */
        BINDING,
        /** The message of an expectation. */
        MESSAGE,
        /** A comment that ends a line. */
        COMMENT
    }

    /** All words, signs and comments. */
    protected final List<Lexeme> lexemes;
    /** The text. */
    protected final Source source;
    /** For each bracket that opens, the one that closes it. */
    protected final int[] closing;
    /** The braces whose content stays on one line. */
    protected final BitSet inline = new BitSet();
    /** The line ends before each lexeme: 0 to 2. */
    protected final int[] breaks;
    /** The spaces before each lexeme; where it begins a line, its indentation. */
    protected final int[] spaces;

    /** @param lexemes of the text, whose brackets match */
    protected TextLayout(List<Lexeme> lexemes, Source source) {
        this.lexemes = lexemes;
        this.source = source;
        closing = new int[lexemes.size()];
        breaks = new int[lexemes.size()];
        spaces = new int[lexemes.size()];
        matchBrackets();
    }

    /** Sets breaks and spaces, with the braces on one line that are to be so. */
    protected abstract void lay();

    /** Whether a lexeme stands in a column, as far as its line goes. */
    protected abstract boolean isIn(Column column, int index, int lineStart);

    /** Lays everything out. */
    protected final void layOut() {
        do {
            lay();
            for (int i = 1; i < lexemes.size(); i++) {
                if (isTrailingComment(i)) {
                    spaces[i] = 2;
                }
            }
        } while (breakLongLines());
        new Columns(this).align();
    }

    /** What makes the text look like this, in its order. */
    public final List<Edit> edits() {
        String text = source.text();
        String lineEnd = lineEnd(text);
        List<Edit> edits = new ArrayList<>();
        int end = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            replace(end, lexeme.place().offset(), lineEnd.repeat(breaks[i]) + " ".repeat(spaces[i]), edits);
            end = lexeme.place().end();
        }
        replace(end, text.length(), lineEnd, edits);
        return edits;
    }

    private void replace(int from, int to, String gap, List<Edit> edits) {
        if (!source.text().substring(from, to).equals(gap)) {
            edits.add(new Edit(from, to - from, gap));
        }
    }

    /** What ends the first line. */
    private static String lineEnd(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.startsWith("\r\n", end) ? "\r\n" : text.startsWith("\r", end) ? "\r" : "\n";
    }

    private void matchBrackets() {
        Deque<Integer> stack = new ArrayDeque<>();
        for (int i = 0; i < lexemes.size(); i++) {
            if (opens(i)) {
                stack.push(i);
            } else if (closes(i)) {
                int from = stack.pop();
                closing[from] = i;
                inline.set(from, lexemes.get(i).is("}") && line(from) == line(i));
            }
        }
    }

    /** The line on which a lexeme begins in the source. */
    protected final int line(int index) {
        return source.line(lexemes.get(index).place().offset());
    }

    /** The lines of the source between a lexeme and the one before it. */
    protected final int linesBefore(int index) {
        return index == 0 ? 0 : line(index) - source.line(lexemes.get(index - 1).place().end());
    }

    /** Whether a lexeme is a comment. */
    protected final boolean isComment(int index) {
        return lexemes.get(index).kind() == Lexeme.Kind.COMMENT;
    }

    /** Whether a lexeme is a comment that ends its line and has something before it there. */
    protected final boolean isTrailingComment(int index) {
        return isComment(index) && index > 0 && breaks[index] == 0 && (index + 1 == lexemes.size() || breaks[index + 1] > 0);
    }

    /** Whether a bracket of any kind opens. */
    protected final boolean opens(int index) {
        Lexeme lexeme = lexemes.get(index);
        return lexeme.is("{") || lexeme.is("(") || lexeme.is("[");
    }

    /** Whether a bracket of any kind closes. */
    protected final boolean closes(int index) {
        Lexeme lexeme = lexemes.get(index);
        return lexeme.is("}") || lexeme.is(")") || lexeme.is("]");
    }

    /** The column behind a lexeme that begins at a column. */
    final int columnBehind(int index, int column) {
        String text = lexemes.get(index).text();
        int lineStart = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
        return (lineStart == 0 ? column : 0) + text.length() - lineStart;
    }

    /** Puts the content of braces on lines of its own that makes a line too long or goes over several, that of the outer ones first. */
    private boolean breakLongLines() {
        boolean changed = false;
        int first = 0;
        while (first < lexemes.size()) {
            int column = 0;
            int width = 0;
            int end = first;
            do {
                column = columnBehind(end, column + spaces[end]);
                width = isTrailingComment(end) ? width : Math.max(width, column);
                end++;
            } while (end < lexemes.size() && breaks[end] == 0);
            changed |= (width > WIDTH_MAX || isSplit(first, end)) && breakBraces(first, end);
            first = end;
        }
        return changed;
    }

    private boolean isSplit(int first, int end) {
        for (int i = inline.nextSetBit(first); i >= 0 && i < end; i = inline.nextSetBit(i + 1)) {
            if (closing[i] >= end) {
                return true;
            }
        }
        return false;
    }

    private boolean breakBraces(int first, int end) {
        boolean changed = false;
        for (int i = inline.nextSetBit(first); i >= 0 && i < end; i = inline.nextSetBit(closing[i])) {
            if (closing[i] > i + 1) {
                inline.clear(i);
                changed = true;
            }
        }
        return changed;
    }
}
