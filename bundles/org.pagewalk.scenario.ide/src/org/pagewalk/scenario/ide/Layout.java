/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

import org.pagewalk.scenario.syntax.Lexeme;
import org.pagewalk.scenario.syntax.Source;

/**
 * Where lines begin in a text that is well formed, how far they are indented, and how many spaces stand between what is on one
 * line. A statement begins a line, and so does what closes a block; a block that was written on one line stays on it while it
 * fits. Inside a statement lines break where they did, if that was behind or before an operator, behind a comma, or at a bracket.
 */
final class Layout {
    /** The columns within which blocks stay on one line; a comment at its end may go beyond. */
    static final int WIDTH_MAX = 120;
    private static final int INDENT = 2;
    private static final int CONTINUATION = 4;

    /** Whether a line begins. */
    private enum Break {
        NEVER, AS_WRITTEN, ALWAYS
    }

    /** A bracket that is open, and the indentation of its line. */
    private record Open(int index, boolean block, int indent) {
    }

    private final List<Lexeme> lexemes;
    private final Source source;
    private final Roles roles;
    /** For each bracket that opens, the one that closes it. */
    private final int[] closing;
    /** The braces of blocks that stay on one line. */
    private final BitSet inline = new BitSet();
    /** For each lexeme the first from it on that is no comment. */
    private final int[] next;
    private final int[] breaks;
    private final int[] spaces;
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean inWord;

    Layout(Analysis analysis) {
        lexemes = analysis.lexemes();
        source = analysis.source();
        roles = new Roles(analysis);
        closing = new int[lexemes.size()];
        next = new int[lexemes.size()];
        breaks = new int[lexemes.size()];
        spaces = new int[lexemes.size()];
        for (int i = lexemes.size() - 1; i >= 0; i--) {
            next[i] = !isComment(i) ? i : i + 1 < lexemes.size() ? next[i + 1] : lexemes.size();
        }
        matchBrackets();
        do {
            lay();
        } while (breakLongLines());
    }

    /** The line ends before a lexeme: 0 to 2. */
    int breaks(int index) {
        return breaks[index];
    }

    /** The spaces before a lexeme; where it begins a line, its indentation. */
    int spaces(int index) {
        return spaces[index];
    }

    /** Moves a lexeme that does not begin its line. */
    void setSpaces(int index, int count) {
        spaces[index] = count;
    }

    /** Whether a lexeme is a comment that ends its line and has something before it there. */
    boolean isTrailingComment(int index) {
        return isComment(index) && index > 0 && breaks[index] == 0 && (index + 1 == lexemes.size() || breaks[index + 1] > 0);
    }

    Roles roles() {
        return roles;
    }

    /** The lines of the source between a lexeme and the one before it. */
    int linesBefore(int index) {
        return index == 0 ? 0 : source.line(lexemes.get(index).place().offset()) - source.line(lexemes.get(index - 1).place().end());
    }

    /** The column behind a lexeme that begins at a column. */
    int columnBehind(int index, int column) {
        String text = lexemes.get(index).text();
        int lineStart = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
        return (lineStart == 0 ? column : 0) + text.length() - lineStart;
    }

    private void matchBrackets() {
        Deque<Integer> stack = new ArrayDeque<>();
        for (int i = 0; i < lexemes.size(); i++) {
            if (opens(i)) {
                stack.push(i);
            } else if (closes(i)) {
                int from = stack.pop();
                closing[from] = i;
                boolean oneLine = source.line(lexemes.get(from).place().offset()) == source.line(lexemes.get(i).place().offset());
                inline.set(from, lexemes.get(i).is("}") && oneLine);
            }
        }
    }

    private void lay() {
        int lineIndent = 0;
        for (int i = 0; i < lexemes.size(); i++) {
            breaks[i] = breaksBefore(i);
            if (breaks[i] > 0 || i == 0) {
                lineIndent = indent(i);
                spaces[i] = lineIndent;
            } else {
                spaces[i] = gap(i);
            }
            if (closes(i)) {
                open.pop();
            } else if (opens(i)) {
                open.push(new Open(i, lexemes.get(i).is("{"), lineIndent));
            }
            inWord = (inWord || roles.beginsWord(lexemes.get(i))) && !roles.endsWord(lexemes.get(i));
        }
        for (int i = 1; i < lexemes.size(); i++) {
            if (isTrailingComment(i)) {
                spaces[i] = 2;
            }
        }
    }

    private int breaksBefore(int i) {
        if (i == 0) {
            return 0;
        }
        int written = linesBefore(i);
        boolean blank = written > 1 && isBetweenStatements(i) && !lexemes.get(i).is("}") && !lexemes.get(i - 1).is("{");
        return switch (rule(i)) {
        case NEVER -> 0;
        case AS_WRITTEN -> written == 0 ? 0 : blank ? 2 : 1;
        case ALWAYS -> blank ? 2 : 1;
        };
    }

    private Break rule(int i) {
        Lexeme lexeme = lexemes.get(i);
        Lexeme before = lexemes.get(i - 1);
        boolean onOneLine = !open.isEmpty() && inline.get(open.peek().index());
        if (isComment(i - 1) && before.text().startsWith("//")) {
            return Break.ALWAYS;
        }
        if (onOneLine || before.is("{") && lexeme.is("}")) {
            return Break.NEVER;
        }
        if (isComment(i)) {
            return Break.AS_WRITTEN;
        }
        if (roles.beginsStatement(lexeme) || roles.beginsEntry(lexeme)) {
            return isComment(i - 1) && (breaks[i - 1] > 0 || i == 1) ? Break.AS_WRITTEN : Break.ALWAYS;
        }
        if (lexeme.is("}") || before.is("{")) {
            return Break.ALWAYS;
        }
        return isComment(i - 1) || mayBreak(before, lexeme) ? Break.AS_WRITTEN : Break.NEVER;
    }

    /** Whether a statement may go on in another line here. */
    private boolean mayBreak(Lexeme before, Lexeme lexeme) {
        if (lexeme.is(",") || lexeme.is(";") || before.is("..") || lexeme.is("..") || before.is("(") && lexeme.is(")")
                || before.is("[") && lexeme.is("]")) {
            return false;
        }
        if (roles.isOperator(before) || roles.isOperator(lexeme)) {
            return true;
        }
        return isInBrackets() ? before.is("(") || before.is("[") || before.is(",") || lexeme.is(")") || lexeme.is("]")
                : before.is("=") || before.is("+=") || lexeme.is("where") || roles.isMessage(lexeme);
    }

    private int indent(int i) {
        if (isInBrackets()) {
            return open.peek().indent() + (closes(i) ? 0 : INDENT);
        }
        int block = open.size() * INDENT;
        if (lexemes.get(i).is("}")) {
            return block - INDENT;
        }
        boolean goesOn = !isBetweenStatements(i) && !lexemes.get(next[i]).is("{") && !lexemes.get(next[i]).is("else");
        return goesOn ? block + CONTINUATION : block;
    }

    /** The spaces before a lexeme on the line of the one before it. */
    private int gap(int i) {
        Lexeme lexeme = lexemes.get(i);
        Lexeme before = lexemes.get(i - 1);
        if (inWord || lexeme.is(",") || lexeme.is(";") && !before.is("{") || lexeme.is(":") || lexeme.is(")") || lexeme.is("]")) {
            return 0;
        }
        if (isComment(i) || isComment(i - 1)) {
            return 1;
        }
        if (before.is("(") || before.is("[") || isDot(before) || isDot(lexeme) || roles.sticks(before, lexeme)) {
            return 0;
        }
        if (roles.isPrefix(before)) {
            return before.is("-") && lexeme.is("-") ? 1 : 0;
        }
        return roles.isMessage(lexeme) || roles.beginsEntry(lexeme) && !before.is("{") ? 2 : 1;
    }

    /** Puts blocks on lines of their own that make a line too long, the outer ones first. */
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
            changed |= width > WIDTH_MAX && breakBlocks(first, end);
            first = end;
        }
        return changed;
    }

    private boolean breakBlocks(int first, int end) {
        boolean changed = false;
        for (int i = first; i < end; i++) {
            if (inline.get(i)) {
                if (closing[i] > i + 1) {
                    inline.clear(i);
                    changed = true;
                }
                i = closing[i];
            }
        }
        return changed;
    }

    private boolean isBetweenStatements(int i) {
        if (next[i] == lexemes.size()) {
            return true;
        }
        Lexeme following = lexemes.get(next[i]);
        return following.is("}") || following.is(";") || roles.beginsStatement(following) || roles.beginsEntry(following);
    }

    private boolean isInBrackets() {
        return !open.isEmpty() && !open.peek().block();
    }

    private boolean isComment(int i) {
        return lexemes.get(i).kind() == Lexeme.Kind.COMMENT;
    }

    private static boolean isDot(Lexeme lexeme) {
        return lexeme.is(".") || lexeme.is("..");
    }

    private boolean opens(int i) {
        Lexeme lexeme = lexemes.get(i);
        return lexeme.is("{") || lexeme.is("(") || lexeme.is("[");
    }

    private boolean closes(int i) {
        Lexeme lexeme = lexemes.get(i);
        return lexeme.is("}") || lexeme.is(")") || lexeme.is("]");
    }
}
