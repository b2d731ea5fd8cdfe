/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.scenario.syntax.Lexeme;

/** What surrounds a place in a text, judged by the words before it: brackets, the call and its argument, the line. */
final class Surroundings {
    /** Where code runs. */
    enum Mode {
        KERNEL, INTERRUPT, BOOT, USER,
        /** In a function of the scenario. */
        ANYWHERE
    }

    private static final Map<String, Mode> MODES = Map.of("task", Mode.USER, "as", Mode.USER, "kernel", Mode.KERNEL,
            "interrupt", Mode.INTERRUPT, "boot", Mode.BOOT, "def", Mode.ANYWHERE);
    /** Keywords behind which, when they begin no statement, something stands that only they ask for. */
    private static final Map<String, List<String>> CONTINUED = Map.of("event", List.of("expect", "no", "("), "no", List.of("expect"),
            "error", List.of("expect"), "signal", List.of("expect"), "cpu", List.of("on"));
    /** Behind these a statement can begin. */
    private static final Set<String> ENDS = Set.of("{", "}", ";");
    private static final Set<String> AFTER_NAME = Set.of("where", "after");
    private static final Set<String> ALWAYS = Set.of("let", "if", "else", "while", "for", "in", "def", "return");

    /** A bracket that is open, the word before it, and how many commas have come since. */
    private static final class Open {
        private final Lexeme bracket;
        private final Optional<Lexeme> before;
        private final Optional<Mode> mode;
        private int commas;
        private Optional<String> argument = Optional.empty();

        private Open(Lexeme bracket, Optional<Lexeme> before, Optional<Mode> mode) {
            this.bracket = bracket;
            this.before = before;
            this.mode = mode;
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
    private final DeclarationWords declaration;
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<Lexeme> last = Optional.empty();
    private Optional<Lexeme> beforeLast = Optional.empty();
    private boolean beginsLine = true;
    private Optional<Lexeme> around = Optional.empty();
    /** The words since the last bracket of a block or end of a line outside of brackets: one statement or several. */
    private final List<Lexeme> statement = new ArrayList<>();
    private final List<String> snapshots = new ArrayList<>();

    /** @param offset words that end after it are left out */
    Surroundings(Analysis analysis, int offset) {
        this.analysis = analysis;
        this.offset = offset;
        declaration = new DeclarationWords(analysis.declarations());
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
                boolean newLine = last.filter(before -> analysis.source().line(before.place().offset())
                        == analysis.source().line(lexeme.place().offset())).isEmpty();
                if (!isInBrackets() && newLine) {
                    statement.clear();
                }
                step(lexeme);
                declaration.next(lexeme, newLine);
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
        if (last.filter(before -> before.is("snapshot")).isPresent() && isName(lexeme)) {
            snapshots.add(lexeme.text());
        }
        statement.add(lexeme);
        if (lexeme.is("(") || lexeme.is("[") || lexeme.is("{")) {
            open.push(new Open(lexeme, last, mode(lexeme)));
        } else if ((lexeme.is(")") || lexeme.is("]") || lexeme.is("}")) && !open.isEmpty()) {
            open.pop();
        } else if (lexeme.is(",") && !open.isEmpty()) {
            open.peek().commas++;
            open.peek().argument = Optional.empty();
        } else if (lexeme.is(":") && !open.isEmpty()) {
            open.peek().argument = last.filter(Surroundings::isName).map(Lexeme::text);
        }
        if (lexeme.is("{") || lexeme.is("}") || lexeme.is(";")) {
            statement.clear();
        }
    }

    /** In which mode a block that opens here is: the last keyword before it that changes it. */
    private Optional<Mode> mode(Lexeme bracket) {
        return !bracket.is("{") ? Optional.empty() : statement.reversed().stream()
                .filter(word -> word.kind() == Lexeme.Kind.KEYWORD && MODES.containsKey(word.text())).findFirst()
                .map(word -> MODES.get(word.text()));
    }

    /** Where code at this place runs. */
    Mode mode() {
        return open.stream().flatMap(each -> each.mode.stream()).findFirst().orElse(Mode.KERNEL);
    }

    boolean isTop() {
        return open.isEmpty();
    }

    boolean isInFunction() {
        return open.stream().anyMatch(each -> each.mode.filter(Mode.ANYWHERE::equals).isPresent());
    }

    /** Whether the innermost bracket that is open is a round or square one. */
    boolean isInBrackets() {
        return !open.isEmpty() && !open.peek().bracket.is("{");
    }

    /** The snapshots that were taken before. */
    List<String> snapshots() {
        return snapshots;
    }

    /** Whether the last word is a keyword and not a name that is spelt alike. */
    boolean isKeyword() {
        String word = last.map(Lexeme::text).orElse("");
        String before = beforeLast.map(Lexeme::text).orElse("");
        if (CONTINUED.containsKey(word)) {
            return CONTINUED.get(word).contains(before);
        }
        return ALWAYS.contains(word) || AFTER_NAME.contains(word) || statement.size() == 1 || ENDS.contains(before)
                || beforeLast.filter(this::isOperand).isPresent();
    }

    /** Whether a value ends here, so that no other can follow. */
    boolean endsValue() {
        return last.filter(this::isOnLine).filter(word -> isOperand(word) || !isKeyword() && isName(word)).isPresent();
    }

    private boolean isOperand(Lexeme word) {
        return word.kind() == Lexeme.Kind.NAME || word.kind() == Lexeme.Kind.STRING || word.kind() == Lexeme.Kind.NUMBER
                || word.kind() == Lexeme.Kind.UNIT || word.is(")") || word.is("]");
    }

    /** The names directly before that are combined with |, as flags are. */
    List<String> combined() {
        List<String> names = new ArrayList<>();
        for (int i = statement.size() - 1; i > 0 && statement.get(i).is("|") && isName(statement.get(i - 1)); i -= 2) {
            names.add(statement.get(i - 1).text());
        }
        return names;
    }

    /** The event of which the condition here asks. */
    Optional<String> event() {
        for (int i = statement.size() - 1; i > 1; i--) {
            if (statement.get(i).is("where") && statement.get(i - 2).is("event")) {
                return Optional.of(statement.get(i - 1).text());
            }
        }
        return Optional.empty();
    }

    /** Whether a name stands directly before, with a comparison behind it. */
    boolean isComparedWith(String name) {
        return beforeLast.filter(word -> word.is(name)).isPresent()
                && last.filter(sign -> List.of("==", "!=", "<", "<=", ">", ">=").contains(sign.text())).isPresent();
    }

    /** How many arguments stand before in the innermost bracket. */
    int index() {
        return open.isEmpty() ? 0 : open.peek().commas;
    }

    /** Whether a number here counts something: rounds, processors, items. */
    boolean isCounted() {
        return isInBrackets() && open.peek().bracket.is("[") || beforeLast.filter(word -> List.of("repeat", "in", "..", "cpu", "after")
                .contains(word.text())).isPresent();
    }

    /** Whether the number of an item is wanted, in the brackets behind a list. */
    boolean isIndex() {
        return last.filter(sign -> sign.is("[")).isPresent() && beforeLast.filter(word -> word.kind() == Lexeme.Kind.NAME || word.is("]") || word.is(")")).isPresent();
    }

    /** Whether a number here is a time to wait. */
    boolean isWaiting() {
        return beforeLast.filter(word -> word.is("wait")).isPresent();
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

    boolean isInDeclaration() {
        return declaration.kind().isPresent();
    }

    /** What is known of the declaration whose block this is. */
    DeclarationWords declaration() {
        return declaration;
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

    static boolean isName(Lexeme word) {
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
        List<Parameter> parameters = function.map(this::here).map(FunctionDeclaration::parameters).orElse(List.of());
        if (!open.isEmpty() && open.peek().argument.isPresent()) {
            return parameters.stream().filter(each -> each.name().equals(open.peek().argument.get())).findFirst();
        }
        return open.isEmpty() || open.peek().commas >= parameters.size() ? Optional.empty()
                : Optional.of(parameters.get(open.peek().commas));
    }

    /** What a name of a function means here: in a process it may be something else. */
    FunctionDeclaration here(FunctionDeclaration function) {
        return mode() == Mode.USER ? function.inUserMode() : function;
    }

    /** Whether a number stands directly before, on the same line. */
    boolean isBehindNumber() {
        return last.filter(this::isOnLine).filter(lexeme -> lexeme.kind() == Lexeme.Kind.NUMBER).isPresent();
    }
}
