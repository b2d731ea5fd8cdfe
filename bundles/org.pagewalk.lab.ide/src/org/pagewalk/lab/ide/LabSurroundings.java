/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.ide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pagewalk.lab.LabWord;
import org.pagewalk.scenario.syntax.Lexeme;

/** What is known of a place from the words before it, however unfinished the text is. */
final class LabSurroundings {
    private static final Set<String> ITEMS = Set.of("check", "run", "mutant", "prediction", "number", "choice");

    private static final Set<String> KEYED = Set.of(LabWord.TOP, "lab", "budget", "task");

    private final LabDocument document;
    private final int offset;
    private final Deque<String> open = new ArrayDeque<>();
    /** The words since the last brace, or the last item or key began. */
    private final List<Lexeme> words = new ArrayList<>();
    /** The keys and items of the braces that are open, the innermost first. */
    private final Deque<List<String>> before = new ArrayDeque<>(List.of(new ArrayList<>()));
    private boolean isBehindValue;
    private Optional<Lexeme> around = Optional.empty();
    private Optional<Lexeme> previous = Optional.empty();

    LabSurroundings(LabDocument document, int offset) {
        this.document = document;
        this.offset = offset;
        for (Lexeme lexeme : document.lexemes()) {
            boolean unclosed = lexeme.kind() == Lexeme.Kind.STRING && (lexeme.text().length() == 1 || !lexeme.text().endsWith("\""))
                    || lexeme.text().startsWith("//");
            if (lexeme.place().offset() >= offset) {
                break;
            }
            if (lexeme.place().end() > offset || unclosed && lexeme.place().end() == offset) {
                around = Optional.of(lexeme).filter(each -> each.kind() == Lexeme.Kind.STRING || each.kind() == Lexeme.Kind.COMMENT);
                break;
            }
            if (lexeme.kind() != Lexeme.Kind.COMMENT) {
                step(lexeme);
            }
        }
    }

    private void step(Lexeme lexeme) {
        if (lexeme.is("{")) {
            open.push(container());
            words.clear();
            before.push(new ArrayList<>());
        } else if (lexeme.is("}")) {
            if (!open.isEmpty()) {
                open.pop();
                before.pop();
            }
            words.clear();
        } else {
            boolean isValue = previous.filter(word -> word.is("show") || word.is("mutant") || word.is("at")).isPresent() && isOnLine(lexeme, previous.get());
            isBehindValue = isValue && !lexeme.is("section"); // which asks for its name
            if (!isValue && hasKeys() && (ITEMS.contains(lexeme.text()) || LabWord.of(lexeme.text(), place()).isPresent())) {
                words.clear();
                before.peek().add(lexeme.text());
            }
            if (!isValue) {
                words.add(lexeme);
            }
        }
        previous = Optional.of(lexeme);
    }

    private boolean isOnLine(Lexeme one, Lexeme other) {
        return document.source().line(one.place().offset()) == document.source().line(other.place().offset());
    }

    /** What the braces belong to that open here. */
    private String container() {
        return words.isEmpty() ? "{" : words.getFirst().text();
    }

    /** In whose braces the place lies: as {@link LabWord#in} says it. */
    String place() {
        return open.isEmpty() ? LabWord.TOP : open.peek();
    }

    /** Whether keys, parts or items stand here, and not answers of a choice. */
    boolean hasKeys() {
        return KEYED.contains(place());
    }

    /** The keys and items that stand before in the same braces. */
    List<String> given() {
        return before.peek();
    }

    /** The item behind which the place lies. */
    Optional<String> item() {
        return words.isEmpty() ? Optional.empty() : Optional.of(words.getFirst().text()).filter(ITEMS::contains);
    }

    /** Whether the item behind which the place lies has this word. */
    boolean hasWord(String word) {
        return words.stream().skip(1).anyMatch(each -> each.is(word));
    }

    /** Whether this word stands before in the same braces. */
    boolean isThere(String word) {
        return words.stream().anyMatch(each -> each.is(word));
    }

    /** The word or sign before the place, if it stands on the same line. */
    Optional<Lexeme> last() {
        return previous.filter(word -> document.source().line(word.place().offset()) == document.source().line(offset));
    }

    /** Whether the word before the place is what a setting says, and asks for nothing itself. */
    boolean isBehindValue() {
        return isBehindValue && last().isPresent();
    }

    /** The first word of what the place belongs to. */
    Optional<String> first() {
        return words.isEmpty() ? Optional.empty() : Optional.of(words.getFirst().text());
    }

    /** The text or comment that the place lies in. */
    Optional<Lexeme> around() {
        return around;
    }
}
