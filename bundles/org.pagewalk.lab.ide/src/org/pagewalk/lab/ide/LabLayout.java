/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.ide;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pagewalk.lab.Code;
import org.pagewalk.lab.LabWord;
import org.pagewalk.lab.lang.Entry;
import org.pagewalk.lab.lang.Item;
import org.pagewalk.lab.lang.LangPackage;
import org.pagewalk.lab.lang.Option;
import org.pagewalk.lab.lang.Part;
import org.pagewalk.lab.lang.Setting;
import org.pagewalk.scenario.ide.Edit;
import org.pagewalk.scenario.ide.ScenarioServices;
import org.pagewalk.scenario.ide.TextLayout;
import org.pagewalk.scenario.syntax.Lexeme;

/**
 * The layout of a lab. Parts, keys and items begin a line, unless their braces were written on one line and fit; settings stand where
 * they were written. Code looks as it does in scenarios, indented by its braces.
 */
final class LabLayout extends TextLayout {
    private final LabDocument document;
    private final Set<Integer> elements = new HashSet<>();
    private final Set<Integer> entries = new HashSet<>();
    private final Set<Integer> options = new HashSet<>();
    private final Set<Integer> names = new HashSet<>();
    private final Set<Integer> settings = new HashSet<>();
    private final Map<Integer, Code> codes = new HashMap<>();
    /** What stands in code, whose columns scenarios know. */
    private final BitSet inCode = new BitSet();
    private boolean isRight = true;

    LabLayout(LabDocument document) {
        super(document.lexemes(), document.source());
        this.document = document;
        document.codes().forEach(code -> codes.put(code.offset() - 1, code));
        document.tree().file().eAllContents().forEachRemaining(this::element);
        layOut();
    }

    private void element(EObject element) {
        int offset = source.place(element).offset();
        if (element instanceof Entry entry && isStrayWord(entry, offset)) {
            settings.add(offset);
            return;
        }
        if (element instanceof Part || element instanceof Entry || element instanceof Item || element instanceof Option) {
            elements.add(offset);
        }
        if (element instanceof Entry) {
            entries.add(offset);
        } else if (element instanceof Option option) {
            options.add(offset);
            source.places(option, LangPackage.Literals.OPTION__NAME).forEach(place -> names.add(place.offset()));
        } else if (element instanceof Setting) {
            settings.add(offset);
        }
    }

    /** Whether it is a word that means nothing behind something else, as a misspelled setting does: to be told so, it must stay there. */
    private boolean isStrayWord(Entry entry, int offset) {
        int before = offset - 1;
        while (before >= 0 && " \t".indexOf(source.own().charAt(before)) >= 0) {
            before--;
        }
        return entry.getKey() != null && before >= 0 && "{\r\n".indexOf(source.own().charAt(before)) < 0
                && LabWord.ALL.stream().noneMatch(known -> known.word().equals(entry.getKey()));
    }

    /** Whether all of the code could be laid out; if not, nothing is. */
    boolean isRight() {
        return isRight;
    }

    @Override
    protected void lay() {
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
    }

    private int breaksBefore(int i, Deque<Integer> open) {
        Lexeme lexeme = lexemes.get(i);
        Lexeme before = lexemes.get(i - 1);
        int written = linesBefore(i);
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
        inCode.set(brace + 1, closing[brace]);
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

    @Override
    protected boolean isIn(Column column, int i, int lineStart) {
        int begin = lexemes.get(lineStart).place().offset();
        boolean isOption = options.contains(begin);
        return switch (column) {
        case NAME -> names.contains(lexemes.get(i).place().offset());
        case VALUE -> !isComment(i) && (i == lineStart + 1 && entries.contains(begin) && !lexemes.get(i).is("{")
                || i > lineStart && isOption && lexemes.get(i).kind() == Lexeme.Kind.STRING);
        case COMMENT -> isTrailingComment(i) && !inCode.get(i);
        case BINDING, MESSAGE -> false; // those of code
        };
    }
}
