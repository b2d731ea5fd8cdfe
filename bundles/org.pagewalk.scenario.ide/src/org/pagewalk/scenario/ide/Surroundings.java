/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.scenario.syntax.Lexeme;

/** What surrounds a place in a text, judged by the words before it: brackets, the call and its argument, the line. */
final class Surroundings {
    /** A bracket that is open, the word before it, and how many commas have come since. */
    private static final class Open {
        private final Lexeme bracket;
        private final Optional<Lexeme> before;
        private final Optional<Lexeme> beforeThat;
        private int commas;
        private Optional<String> argument = Optional.empty();

        private Open(Lexeme bracket, Optional<Lexeme> before, Optional<Lexeme> beforeThat) {
            this.bracket = bracket;
            this.before = before;
            this.beforeThat = beforeThat;
        }
    }

    /**
     * A call whose brackets are open.
     *
     * @param function its name
     * @param index how many arguments stand before
     * @param argument the name of the argument, if it is given
     */
    record OpenCall(String function, int index, Optional<String> argument) {
    }

    private final Analysis analysis;
    private final int offset;
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<Lexeme> last = Optional.empty();
    private Optional<Lexeme> beforeLast = Optional.empty();
    private boolean beginsLine = true;
    private Optional<Lexeme> around = Optional.empty();

    /** @param offset words that end after it are left out */
    Surroundings(Analysis analysis, int offset) {
        this.analysis = analysis;
        this.offset = offset;
        int line = analysis.source().line(offset);
        for (Lexeme lexeme : analysis.lexemes()) {
            if (lexeme.place().offset() >= offset) {
                break;
            }
            if (lexeme.place().end() > offset || lexeme.place().end() == offset && isOpenEnded(lexeme)) {
                around = Optional.of(lexeme);
                break;
            }
            if (lexeme.kind() != Lexeme.Kind.COMMENT) {
                step(lexeme);
                beginsLine &= analysis.source().line(lexeme.place().offset()) != line;
                beforeLast = last;
                last = Optional.of(lexeme);
            }
        }
    }

    private static boolean isOpenEnded(Lexeme lexeme) {
        return lexeme.kind() == Lexeme.Kind.COMMENT && lexeme.text().startsWith("//")
                || lexeme.kind() == Lexeme.Kind.STRING && (lexeme.text().length() == 1 || !lexeme.text().endsWith("\""));
    }

    private void step(Lexeme lexeme) {
        if (lexeme.is("(") || lexeme.is("[") || lexeme.is("{")) {
            open.push(new Open(lexeme, last, beforeLast));
        } else if ((lexeme.is(")") || lexeme.is("]") || lexeme.is("}")) && !open.isEmpty()) {
            open.pop();
        } else if (lexeme.is(",") && !open.isEmpty()) {
            open.peek().commas++;
            open.peek().argument = Optional.empty();
        } else if (lexeme.is(":") && !open.isEmpty()) {
            open.peek().argument = last.filter(Surroundings::isName).map(Lexeme::text);
        }
    }

    /** The last word or sign before the place. */
    Optional<Lexeme> last() {
        return last;
    }

    /** The string or comment that the place lies in. */
    Optional<Lexeme> around() {
        return around;
    }

    /** The word or sign before the last. */
    Optional<Lexeme> beforeLast() {
        return beforeLast;
    }

    /** Whether a word stands on the same line. */
    boolean isOnLine(Lexeme lexeme) {
        return analysis.source().line(lexeme.place().offset()) == analysis.source().line(offset);
    }

    boolean isInMachine() {
        return declaration().isPresent();
    }

    /** The kind of declaration whose block this is: KIND, or KIND NAME, stands before its brace. */
    Optional<DeclarationKind> declaration() {
        return open.stream().filter(each -> each.bracket.is("{"))
                .flatMap(each -> each.before.flatMap(this::kind).filter(kind -> !kind.isNamed())
                        .or(() -> each.beforeThat.flatMap(this::kind).filter(DeclarationKind::isNamed)).stream())
                .findFirst();
    }

    private Optional<DeclarationKind> kind(Lexeme word) {
        return analysis.declarations().kind(word.text());
    }

    /** Whether a statement can begin here. */
    boolean isStatement() {
        boolean block = open.isEmpty() || open.peek().bracket.is("{");
        return block && (last.isEmpty() || last.get().is("{") || last.get().is("}") || last.get().is(";") || beginsLine);
    }

    /** The name before the innermost bracket, if it is a call's. */
    Optional<String> call() {
        return open.isEmpty() || !open.peek().bracket.is("(") ? Optional.empty()
                : open.peek().before.filter(Surroundings::isName).map(Lexeme::text);
    }

    private static boolean isName(Lexeme word) {
        return word.kind() == Lexeme.Kind.NAME || word.kind() == Lexeme.Kind.KEYWORD;
    }

    /** The innermost call around the place, through brackets that only group and through lists. */
    Optional<OpenCall> innermostCall() {
        for (Open each : open) {
            if (each.bracket.is("{")) {
                return Optional.empty();
            }
            if (each.bracket.is("(") && each.before.filter(Surroundings::isName).isPresent()) {
                return each.before.map(word -> new OpenCall(word.text(), each.commas, each.argument));
            }
        }
        return Optional.empty();
    }

    /** The parameter whose argument stands here. */
    Optional<Parameter> parameter() {
        Optional<FunctionDeclaration> function = call().flatMap(analysis.declarations()::function);
        List<Parameter> parameters = function.map(FunctionDeclaration::parameters).orElse(List.of());
        if (!open.isEmpty() && open.peek().argument.isPresent()) {
            return parameters.stream().filter(each -> each.name().equals(open.peek().argument.get())).findFirst();
        }
        return open.isEmpty() || open.peek().commas >= parameters.size() ? Optional.empty()
                : Optional.of(parameters.get(open.peek().commas));
    }

    /** Whether a number stands directly before, on the same line. */
    boolean isBehindNumber() {
        return last.filter(this::isOnLine).filter(lexeme -> lexeme.kind() == Lexeme.Kind.NUMBER).isPresent();
    }
}
