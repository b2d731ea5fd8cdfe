/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.ArrayDeque;
import java.util.Deque;

import org.pagewalk.scenario.syntax.Lexeme;

/**
 * The layout of a scenario. A statement begins a line, and so does what closes a block; a block that was written on one line stays on it while it
 * fits. Inside a statement lines break where they did, if that was behind or before an operator, behind a comma, or at a bracket.
 */
final class Layout extends TextLayout {
    /** Whether a line begins. */
    private enum Break {
        NEVER, AS_WRITTEN, ALWAYS
    }

    /** A bracket that is open, and the indentation of its line. */
    private record Open(int index, boolean block, int indent) {
    }

    /** For each lexeme the first from it on that is no comment. */
    private final int[] next;
    private final Roles roles;
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean inWord;

    Layout(Analysis analysis) {
        super(analysis.lexemes(), analysis.source());
        roles = new Roles(analysis);
        next = new int[lexemes.size()];
        for (int i = lexemes.size() - 1; i >= 0; i--) {
            next[i] = !isComment(i) ? i : i + 1 < lexemes.size() ? next[i + 1] : lexemes.size();
        }
        layOut();
    }

    @Override
    protected void lay() {
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
    }

    @Override
    protected boolean isIn(Column column, int i, int lineStart) {
        Lexeme first = lexemes.get(lineStart);
        return switch (column) {
        case NAME -> false;
        case VALUE -> roles.beginsValue(lexemes.get(i)) && roles.beginsEntry(first) && i == keyEnd(lineStart);
        case BINDING -> isBinding(i) && roles.beginsStatement(first) && isFirstBinding(i, lineStart);
        case MESSAGE -> roles.isMessage(lexemes.get(i)) && first.is("expect");
        case COMMENT -> isTrailingComment(i);
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

    private boolean isBinding(int i) {
        return lexemes.get(i).is("=") || lexemes.get(i).is("+=");
    }

    /** Whether what is bound is bound by the statement that begins the line, and not by one in its braces. */
    private boolean isFirstBinding(int i, int lineStart) {
        int at = i - 1;
        while (at > lineStart && !isBinding(at) && !lexemes.get(at).is("{")) {
            at--;
        }
        return at == lineStart;
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

    private static boolean isDot(Lexeme lexeme) {
        return lexeme.is(".") || lexeme.is("..");
    }
}
