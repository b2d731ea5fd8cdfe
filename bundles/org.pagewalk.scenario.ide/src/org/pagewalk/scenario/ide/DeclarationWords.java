/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.pagewalk.engine.functions.DeclarationKey;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.scenario.syntax.Lexeme;

/**
 * Follows the words of a text, half written ones too, through its declarations: of which kind the block is, in which group of it a
 * word stands, and to which key it belongs. The words are given to it one after the other.
 */
final class DeclarationWords {
    private final Declarations declarations;
    private Optional<Lexeme> last = Optional.empty();
    private Optional<Lexeme> beforeLast = Optional.empty();
    private Optional<Lexeme> beforeThat = Optional.empty();
    private Optional<DeclarationKind> kind = Optional.empty();
    private Optional<DeclarationKind> derived = Optional.empty();
    private final Deque<String> groups = new ArrayDeque<>();
    private final Set<String> given = new HashSet<>();
    private String key = "";
    /** Whether nothing but its name has come of the key. */
    private boolean isBehindKey;
    private int brackets;

    DeclarationWords(Declarations declarations) {
        this.declarations = declarations;
    }

    /** What is known behind words that {@link #last} gave, outside of all declarations. */
    static DeclarationWords behind(Declarations declarations, List<Lexeme> last) {
        DeclarationWords words = new DeclarationWords(declarations);
        last.forEach(words::remember);
        return words;
    }

    /** Whether no declaration has begun whose block is still to come or not closed. */
    boolean isOutside() {
        return kind.isEmpty() && derived.isEmpty();
    }

    /** The last words: all that counts outside of declarations. */
    List<Lexeme> last() {
        return Stream.of(beforeThat, beforeLast, last).flatMap(Optional::stream).toList();
    }

    /** What is known behind so many words of a text. */
    static DeclarationWords behind(Analysis analysis, int count) {
        DeclarationWords words = new DeclarationWords(analysis.declarations());
        Optional<Lexeme> before = Optional.empty();
        for (Lexeme lexeme : analysis.lexemes().subList(0, count)) {
            if (lexeme.kind() != Lexeme.Kind.COMMENT) {
                words.next(lexeme, before.filter(each -> analysis.source().line(each.place().offset())
                        == analysis.source().line(lexeme.place().offset())).isEmpty());
                before = Optional.of(lexeme);
            }
        }
        return words;
    }

    /** The kind of declaration in whose block the next word stands. */
    Optional<DeclarationKind> kind() {
        return kind;
    }

    /** The kind whose {@code from} has been read, and its block not yet begun. */
    Optional<DeclarationKind> derived() {
        return derived;
    }

    /** The group in which the next word stands; empty outside of any. */
    String group() {
        return groups.isEmpty() ? "" : groups.peek();
    }

    /** The key that was begun last, if there is one of this name. */
    Optional<DeclarationKey> key() {
        return kind.flatMap(each -> each.key(key));
    }

    /** The name of the key or group that was begun last, with its group. */
    String name() {
        return key;
    }

    /** Whether the last word belongs to the name of a key. */
    boolean isBehindKey() {
        return kind.isPresent() && isBehindKey;
    }

    /** Whether the next word would be the name of a key, or the beginning of one, that there is. */
    boolean isKey(Lexeme word, boolean newLine) {
        String name = inGroup(word.text());
        return beginsKey(word, newLine)
                && kind.filter(each -> each.key(name).isPresent() || !each.group(name).isEmpty()).isPresent();
    }

    private boolean beginsKey(Lexeme word, boolean newLine) {
        return kind.isPresent() && brackets == 0 && Surroundings.isName(word)
                && (newLine || isAfter("{") || isAfter("}") || !isBehindKey && !isAfter("-") && !isAfter("."));
    }

    private String inGroup(String name) {
        return group().isEmpty() ? name : group() + "." + name;
    }

    private boolean isAfter(String sign) {
        return last.filter(lexeme -> lexeme.is(sign)).isPresent();
    }

    /** Reads a word or sign; comments are left out. */
    void next(Lexeme lexeme, boolean newLine) {
        if (kind.isEmpty()) {
            outside(lexeme, newLine);
        } else {
            inside(lexeme, newLine);
        }
        remember(lexeme);
    }

    private void remember(Lexeme lexeme) {
        beforeThat = beforeLast;
        beforeLast = last;
        last = Optional.of(lexeme);
    }

    private void outside(Lexeme lexeme, boolean newLine) {
        if (lexeme.is("{")) {
            kind = derived.or(() -> kind(last, beforeLast, false)).or(() -> kind(beforeLast, beforeThat, true));
            kind.ifPresent(each -> begin());
            derived = Optional.empty();
        } else if (lexeme.is("from")) {
            derived = kind(last, beforeLast, false).filter(each -> !newLine);
        } else if (derived.isPresent() && (lexeme.is("}") || lexeme.is(";") || newLine && !isAfter("(") && !lexeme.is(")"))) {
            derived = Optional.empty();
        }
    }

    private void begin() {
        groups.push("");
        given.clear();
        key = "";
        isBehindKey = false;
        brackets = 0;
    }

    /** The kind that a word names, unless it is a field's name. */
    private Optional<DeclarationKind> kind(Optional<Lexeme> word, Optional<Lexeme> before, boolean named) {
        return before.filter(sign -> sign.is(".")).isPresent() ? Optional.empty()
                : word.flatMap(each -> declarations.kind(each.text())).filter(each -> each.isNamed() == named);
    }

    private void inside(Lexeme lexeme, boolean newLine) {
        if (isBehindKey && isAfter(".") && Surroundings.isName(lexeme)) {
            key += "." + lexeme.text();
        } else if (lexeme.is("{")) {
            groups.push(key);
            key = "";
            isBehindKey = false;
            brackets = 0;
        } else if (lexeme.is("}")) {
            key = groups.pop();
            isBehindKey = false;
            brackets = 0;
            if (groups.isEmpty()) {
                kind = Optional.empty();
            }
        } else if (beginsKey(lexeme, newLine)) {
            key = inGroup(lexeme.text());
            isBehindKey = true;
        } else if (!(isBehindKey && lexeme.is("."))) {
            if (isBehindKey) {
                given.add(key);
            }
            isBehindKey = false;
            brackets = Math.max(0, brackets + (lexeme.is("(") || lexeme.is("[") ? 1 : lexeme.is(")") || lexeme.is("]") ? -1 : 0));
        }
    }

    /** Whether a key cannot be given any more: it is given, or another that says the same. */
    boolean isSaid(DeclarationKey other) {
        return given.contains(other.name()) || other.insteadOf().stream().anyMatch(given::contains)
                || given.stream().flatMap(name -> kind.flatMap(each -> each.key(name)).stream())
                        .anyMatch(each -> each.insteadOf().contains(other.name()));
    }
}
