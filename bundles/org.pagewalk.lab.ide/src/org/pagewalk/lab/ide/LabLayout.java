/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.ide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pagewalk.lab.Code;
import org.pagewalk.lab.lang.Entry;
import org.pagewalk.lab.lang.Item;
import org.pagewalk.lab.lang.Option;
import org.pagewalk.lab.lang.Part;
import org.pagewalk.lab.lang.Setting;
import org.pagewalk.scenario.ide.Edit;
import org.pagewalk.scenario.ide.ScenarioServices;
import org.pagewalk.scenario.syntax.Lexeme;
import org.pagewalk.scenario.syntax.Source;

/**
 * Where lines begin in a lab that is well formed, how far they are indented, and how many spaces stand between what is on one line.
 * Parts, keys and items begin a line, unless their braces were written on one line and fit; settings stand where they were written.
 * Code looks as it does in scenarios, indented by its braces.
 */
final class LabLayout {
    private static final int WIDTH_MAX = 120;
    private static final int INDENT = 2;
    private static final int CONTINUATION = 4;

    private final LabDocument document;
    private final List<Lexeme> lexemes;
    private final Source source;
    private final Set<Integer> elements = new HashSet<>();
    private final Set<Integer> entries = new HashSet<>();
    private final Set<Integer> options = new HashSet<>();
    private final Set<Integer> settings = new HashSet<>();
    private final Map<Integer, Code> codes = new HashMap<>();
    /** For each brace that opens, the one that closes it. */
    private final int[] closing;
    /** The braces that stay on one line, those of code included. */
    private final BitSet inline = new BitSet();
    private final int[] breaks;
    private final int[] spaces;
    private boolean isRight = true;

    LabLayout(LabDocument document) {
        this.document = document;
        lexemes = document.lexemes();
        source = document.source();
        closing = new int[lexemes.size()];
        breaks = new int[lexemes.size()];
        spaces = new int[lexemes.size()];
        document.codes().forEach(code -> codes.put(code.offset() - 1, code));
        document.tree().file().eAllContents().forEachRemaining(this::element);
        matchBraces();
        do {
            lay();
        } while (isRight && breakLongLines());
        align();
    }

    private void element(EObject element) {
        int offset = source.place(element).offset();
        if (element instanceof Part || element instanceof Entry || element instanceof Item || element instanceof Option) {
            elements.add(offset);
        }
        if (element instanceof Entry) {
            entries.add(offset);
        } else if (element instanceof Option) {
            options.add(offset);
        } else if (element instanceof Setting) {
            settings.add(offset);
        }
    }

    /** Whether all of the code could be laid out; if not, nothing is. */
    boolean isRight() {
        return isRight;
    }

    /** The line ends before a lexeme: 0 to 2. */
    int breaks(int index) {
        return breaks[index];
    }

    /** The spaces before a lexeme; where it begins a line, its indentation. */
    int spaces(int index) {
        return spaces[index];
    }

    private void matchBraces() {
        Deque<Integer> stack = new ArrayDeque<>();
        for (int i = 0; i < lexemes.size(); i++) {
            if (lexemes.get(i).is("{")) {
                stack.push(i);
            } else if (lexemes.get(i).is("}")) {
                int from = stack.pop();
                closing[from] = i;
                inline.set(from, line(from) == line(i));
            }
        }
    }

    private int line(int index) {
        return source.line(lexemes.get(index).place().offset());
    }

    private void lay() {
        Deque<Integer> open = new ArrayDeque<>();
        int lineIndent = 0;
        for (int i = 0; i < lexemes.size(); i++) {
            breaks[i] = i == 0 ? 0 : breaksBefore(i, open);
            if (breaks[i] > 0 || i == 0) {
                lineIndent = indent(i, open);
                spaces[i] = lineIndent;
            } else {
                spaces[i] = gap(i);
            }
            Code code = codes.get(lexemes.get(i).place().offset());
            if (code != null) {
                code(code, i, lineIndent);
                i = closing[i];
            } else if (lexemes.get(i).is("{")) {
                open.push(i);
            } else if (lexemes.get(i).is("}")) {
                open.pop();
            }
        }
        for (int i = 1; i < lexemes.size(); i++) {
            if (isTrailingComment(i)) {
                spaces[i] = 2;
            }
        }
    }

    private int breaksBefore(int i, Deque<Integer> open) {
        Lexeme lexeme = lexemes.get(i);
        Lexeme before = lexemes.get(i - 1);
        int written = line(i) - source.line(before.place().end());
        boolean begins = begins(i);
        int wanted = written > 1 && !before.is("{") && !lexeme.is("}") ? 2 : 1;
        if (before.text().startsWith("//")) {
            return wanted;
        }
        if (!open.isEmpty() && inline.get(open.peek()) || before.is("{") && lexeme.is("}")) {
            return 0;
        }
        if (isComment(i)) {
            return written > 0 ? wanted : 0;
        }
        if (begins && !(isComment(i - 1) && written == 0) || lexeme.is("}") || before.is("{")) {
            return wanted;
        }
        boolean mayBreak = isComment(i - 1) || settings.contains(lexeme.place().offset())
                || lexeme.kind() == Lexeme.Kind.STRING && !before.is("hint") && !before.is("section");
        return mayBreak && written > 0 ? 1 : 0;
    }

    private boolean begins(int i) {
        return elements.contains(lexemes.get(i).place().offset());
    }

    private boolean isComment(int i) {
        return lexemes.get(i).kind() == Lexeme.Kind.COMMENT;
    }

    private int indent(int i, Deque<Integer> open) {
        int block = open.size() * INDENT;
        int next = i;
        while (next < lexemes.size() && isComment(next)) {
            next++;
        }
        if (lexemes.get(i).is("}")) {
            return block - INDENT;
        }
        return next == lexemes.size() || begins(next) || lexemes.get(next).is("}") ? block : block + CONTINUATION;
    }

    private int gap(int i) {
        Lexeme lexeme = lexemes.get(i);
        Lexeme before = lexemes.get(i - 1);
        if (lexeme.is("-") || before.is("-")) {
            return 0;
        }
        return begins(i) && !before.is("{") && !isComment(i - 1) ? 2 : 1;
    }

    /** Lays out a block of code: its opening brace has been laid out, the closing one has not. */
    private void code(Code code, int brace, int indent) {
        String plain = document.plain(code);
        String formatted = Edit.apply(plain, ScenarioServices.format(plain));
        List<Lexeme> before = Lexeme.all(plain);
        List<Lexeme> after = Lexeme.all(formatted);
        isRight &= before.size() == after.size();
        boolean oneLine = inline.get(brace);
        int i = brace + 1;
        int end = 0;
        for (int k = 0; isRight && k < after.size(); k++) {
            String gap = formatted.substring(end, after.get(k).place().offset()).replace("\r\n", "\n").replace('\r', '\n');
            boolean stays = k == 0 && (oneLine || isComment(i) && line(i) == line(brace));
            int lines = stays ? 0 : k == 0 ? 1 : (int) gap.chars().filter(c -> c == '\n').count();
            oneLine &= k == 0 || lines == 0;
            int own = gap.length() - gap.lastIndexOf('\n') - 1;
            breaks[i] = lines;
            spaces[i] = lines > 0 ? indent + INDENT + (k == 0 ? 0 : own) : k == 0 ? 1 : own;
            end = after.get(k).place().end();
            i = asWritten(i + 1, code.offset() + before.get(k).place().end());
        }
        isRight &= i == closing[brace];
        if (inline.get(brace) && !oneLine) {
            inline.clear(brace);
            code(code, brace, indent);
            return;
        }
        int close = closing[brace];
        breaks[close] = oneLine || after.isEmpty() ? 0 : 1;
        spaces[close] = breaks[close] > 0 ? indent : 1;
    }

    /** The rest of a draw stays as it is; gives the first lexeme behind it. */
    private int asWritten(int from, int end) {
        int i = from;
        while (i < lexemes.size() && lexemes.get(i).place().offset() < end) {
            Lexeme lexeme = lexemes.get(i);
            int behind = lexemes.get(i - 1).place().end();
            breaks[i] = line(i) - source.line(behind);
            spaces[i] = breaks[i] > 0 ? source.column(lexeme.place().offset()) - 1 : lexeme.place().offset() - behind;
            i++;
        }
        return i;
    }

    private boolean isTrailingComment(int index) {
        return isComment(index) && index > 0 && breaks[index] == 0 && (index + 1 == lexemes.size() || breaks[index + 1] > 0);
    }

    /** The column behind a lexeme that begins at a column. */
    private int behind(int index, int column) {
        String text = lexemes.get(index).text();
        int lineStart = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
        return (lineStart == 0 ? column : 0) + text.length() - lineStart;
    }

    /** Puts the content of braces on lines of its own that makes a line too long, that of the outer ones first. */
    private boolean breakLongLines() {
        boolean changed = false;
        int first = 0;
        while (first < lexemes.size()) {
            int column = 0;
            int width = 0;
            int end = first;
            do {
                column = behind(end, column + spaces[end]);
                width = isTrailingComment(end) ? width : Math.max(width, column);
                end++;
            } while (end < lexemes.size() && breaks[end] == 0);
            boolean isSplit = false; // what stands in braces on one line goes over several: then these do too
            for (int i = first; i < end; i++) {
                isSplit |= inline.get(i) && closing[i] >= end;
            }
            changed |= (width > WIDTH_MAX || isSplit) && breakBraces(first, end);
            first = end;
        }
        return changed;
    }

    private boolean breakBraces(int first, int end) {
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

    /** What began in one column, in lines without an empty one between them, begins again in one: values, then comments. */
    private void align() {
        for (boolean comments : new boolean[] {false, true}) {
            Map<String, List<Integer>> groups = new HashMap<>();
            int[] ends = new int[lexemes.size()];
            int paragraph = 0;
            int lineStart = 0;
            int codeEnd = -1;
            for (int i = 0; i < lexemes.size(); i++) {
                if (breaks[i] > 0) {
                    lineStart = i;
                    paragraph += breaks[i] - 1;
                }
                codeEnd = codes.containsKey(lexemes.get(i).place().offset()) ? Math.max(codeEnd, closing[i]) : codeEnd;
                ends[i] = behind(i, (i == lineStart ? 0 : ends[i - 1]) + spaces[i]);
                int begin = lexemes.get(lineStart).place().offset();
                boolean isValue = i == lineStart + 1 && entries.contains(begin) && !lexemes.get(i).is("{")
                        || i > lineStart && options.contains(begin) && lexemes.get(i).kind() == Lexeme.Kind.STRING;
                boolean isOfKind = comments ? isTrailingComment(i) && i > codeEnd : isValue && !isComment(i);
                if (isOfKind && line(i) == source.line(lexemes.get(i - 1).place().end())) {
                    groups.computeIfAbsent(paragraph + ":" + source.column(lexemes.get(i).place().offset()), key -> new ArrayList<>()).add(i);
                }
            }
            for (List<Integer> group : groups.values()) {
                int column = group.stream().mapToInt(i -> ends[i - 1] + spaces[i]).max().orElse(0);
                if (column <= WIDTH_MAX) {
                    group.forEach(i -> spaces[i] = column - ends[i - 1]);
                }
            }
        }
    }
}
