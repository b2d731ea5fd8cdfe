/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.scenario.syntax.Lexeme;

/** Colours words by their kind and their neighbours. */
final class Highlighting {
    /** Keywords that are one wherever they stand. */
    private static final Set<String> ALWAYS = Set.of("let", "if", "else", "while", "for", "in", "def", "return");

    /** Keywords that follow another. */
    private static final Map<String, Set<String>> AFTER = Map.of("expect", Set.of("no", "event", "signal", "error", "bug"),
            "no", Set.of("event"), "on", Set.of("cpu"), "check", Set.of("invariants"));

    private final Set<String> constants = new HashSet<>(Set.of("NULL", "true", "false"));
    private final Declarations declarations;

    Highlighting(Declarations declarations) {
        declarations.constants().forEach(constant -> constants.add(constant.name()));
        this.declarations = declarations;
    }

    /** Colours a text. */
    List<Span> spans(String text) {
        return after(Coloured.NOTHING, text).spans();
    }

    /** Colours a text that differs in one place from another, as one key makes it; where it does not differ, the colours stay. */
    Coloured after(Coloured before, String text) {
        return new Walk(before, text).coloured();
    }

    /** Goes through the words of a text, from the last mark that a change leaves as it is to the first at which all is as it was. */
    private final class Walk {
        private final Coloured before;
        private final String text;
        private final int shift;
        /** Where the part begins that is as it was. */
        private final int same;
        private final Iterator<Lexeme> lexemes;
        private final Context context;
        private final List<Span> spans;
        private final List<Coloured.Mark> marks;
        /** The first mark behind the change that has not been passed. */
        private int ahead;
        private int unmarked;

        Walk(Coloured before, String text) {
            this.before = before;
            this.text = text;
            shift = text.length() - before.text().length();
            int unchanged = before.unchanged(text);
            same = text.length() - before.unchangedEnd(text, unchanged);
            int kept = before.marksBefore(unchanged);
            Coloured.Mark start = kept == 0 ? Coloured.Mark.START : before.marks().get(kept - 1);
            marks = new ArrayList<>(before.marks().subList(0, kept));
            spans = new ArrayList<>(before.spans().subList(0, start.spans()));
            lexemes = Lexeme.from(text, start.offset());
            context = new Context(start.before());
            ahead = kept;
        }

        Coloured coloured() {
            Optional<Lexeme> coming = next();
            while (coming.isPresent()) {
                Lexeme lexeme = coming.get();
                if (lexeme.kind() == Lexeme.Kind.COMMENT) {
                    spans.add(span(lexeme, Span.Kind.COMMENT));
                    coming = next();
                    continue;
                }
                boolean newLine = context.isNewLine(text, lexeme.place().offset());
                if (newLine && context.isPlain() && isAsBefore(lexeme)) {
                    return rest();
                }
                coming = next();
                kind(lexeme, coming.orElse(lexeme), context, newLine).ifPresent(kind -> spans.add(span(lexeme, kind)));
                context.next(lexeme, newLine);
            }
            return new Coloured(text, spans, marks);
        }

        private Optional<Lexeme> next() {
            return lexemes.hasNext() ? Optional.of(lexemes.next()) : Optional.empty();
        }

        /** Whether from here on everything is as it was; if not, marks the place now and then. */
        private boolean isAsBefore(Lexeme lexeme) {
            Coloured.Mark here = new Coloured.Mark(lexeme.place().offset(), lexeme.place().end(), spans.size(), context.last());
            while (ahead < before.marks().size() && before.marks().get(ahead).offset() + shift < here.offset()) {
                ahead++;
            }
            if (here.offset() >= same && ahead < before.marks().size() && before.marks().get(ahead).isLike(here, shift)) {
                return true;
            }
            if (unmarked++ % Coloured.LINES == 0 && (marks.isEmpty() || marks.getLast().offset() < here.offset())) {
                marks.add(here);
            }
            return false;
        }

        private Coloured rest() {
            int old = before.marks().get(ahead).spans();
            int more = spans.size() - old;
            before.spans().subList(old, before.spans().size()).forEach(span -> spans.add(span.moved(shift)));
            before.marks().subList(ahead, before.marks().size()).forEach(mark -> marks.add(mark.moved(shift, more)));
            return new Coloured(text, spans, marks);
        }
    }

    private Optional<Span.Kind> kind(Lexeme lexeme, Lexeme next, Context context, boolean newLine) {
        return switch (lexeme.kind()) {
        case COMMENT -> Optional.of(Span.Kind.COMMENT);
        case STRING -> Optional.of(Span.Kind.STRING);
        // The numbers in linux-2.4.20 are parts of a name.
        case NUMBER -> context.words.kind().isPresent() && (context.isAfter("-") || context.isAfter("."))
                ? Optional.empty() : Optional.of(Span.Kind.NUMBER);
        case UNIT -> Optional.of(Span.Kind.UNIT);
        case SIGN -> Optional.empty();
        case KEYWORD, NAME -> word(lexeme, next, context, newLine);
        };
    }

    private Optional<Span.Kind> word(Lexeme lexeme, Lexeme next, Context context, boolean newLine) {
        String text = lexeme.text();
        if (context.isAfter(".") && !newLine) {
            return Optional.of(Span.Kind.FIELD);
        }
        boolean begins = context.isStatement(newLine);
        if (context.words.kind().isPresent()) {
            // What stands behind a key on its line is its value, and behind a sign the rest of it.
            return context.words.isKey(lexeme, newLine) ? Optional.of(Span.Kind.FIELD) : Optional.empty();
        }
        if (begins && lexeme.kind() == Lexeme.Kind.NAME && (next.is("{") || declarations.kind(text).isPresent() && next.is("from")
                || declarations.kind(text).filter(DeclarationKind::isNamed).isPresent()
                && (next.kind() == Lexeme.Kind.NAME || next.kind() == Lexeme.Kind.KEYWORD))) {
            return Optional.of(Span.Kind.KEYWORD);
        }
        if (lexeme.is("from") && context.last.flatMap(before -> declarations.kind(before.text())).isPresent()) {
            return Optional.of(Span.Kind.KEYWORD);
        }
        if (lexeme.kind() == Lexeme.Kind.KEYWORD && (ALWAYS.contains(text) || begins || context.isContinuedBy(text))) {
            return Optional.of(Span.Kind.KEYWORD);
        }
        if (next.is("(") && next != lexeme) {
            return Optional.of(Span.Kind.FUNCTION);
        }
        return constants.contains(text) ? Optional.of(Span.Kind.CONSTANT) : Optional.empty();
    }

    private static Span span(Lexeme lexeme, Span.Kind kind) {
        return new Span(lexeme.place().offset(), lexeme.place().length(), kind);
    }

    /** What is known from the words before. */
    private final class Context {
        private final DeclarationWords words;
        private Optional<Lexeme> last;
        private int brackets;
        /** Where the last word ends; 0 where a line begins with the next. */
        private int end;

        /** @param before the last words before the beginning of a line, where it {@link #isPlain} */
        Context(List<Lexeme> before) {
            words = DeclarationWords.behind(declarations, before);
            last = before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
        }

        boolean isNewLine(String text, int offset) {
            return end == 0 || text.indexOf('\n', end, offset) >= 0;
        }

        /** Whether nothing is open, so that only the last words count. */
        boolean isPlain() {
            return brackets == 0 && words.isOutside();
        }

        /** The last words, as far as they count. */
        List<Lexeme> last() {
            return words.last();
        }

        boolean isAfter(String sign) {
            return last.filter(lexeme -> lexeme.is(sign)).isPresent();
        }

        /** Whether a statement, or an entry of a declaration, can begin here. */
        boolean isStatement(boolean newLine) {
            return last.isEmpty() || isAfter("{") || isAfter("}") || isAfter(";") || newLine && brackets == 0;
        }

        /** Whether the last word is a keyword that this one continues. */
        boolean isContinuedBy(String word) {
            return last.filter(lexeme -> AFTER.getOrDefault(lexeme.text(), Set.of()).contains(word)).isPresent();
        }

        void next(Lexeme lexeme, boolean newLine) {
            if (lexeme.is("(") || lexeme.is("[")) {
                brackets++;
            } else if (lexeme.is(")") || lexeme.is("]")) {
                brackets = Math.max(0, brackets - 1);
            } else if (lexeme.is("{")) {
                brackets = 0;
            }
            words.next(lexeme, newLine);
            last = Optional.of(lexeme);
            end = lexeme.place().end();
        }
    }
}
