/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.ArrayList;
import java.util.HashSet;
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

    List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        List<Lexeme> lexemes = Lexeme.all(text);
        Context context = new Context();
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            if (lexeme.kind() == Lexeme.Kind.COMMENT) {
                spans.add(span(lexeme, Span.Kind.COMMENT));
                continue;
            }
            boolean newLine = context.last.isEmpty()
                    || text.substring(context.last.get().place().end(), lexeme.place().offset()).indexOf('\n') >= 0;
            kind(lexeme, i + 1 < lexemes.size() ? lexemes.get(i + 1) : lexeme, context, newLine)
                    .ifPresent(kind -> spans.add(span(lexeme, kind)));
            context.next(lexeme, newLine);
        }
        return spans;
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
        private final DeclarationWords words = new DeclarationWords(declarations);
        private Optional<Lexeme> last = Optional.empty();
        private int brackets;

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
        }
    }
}
