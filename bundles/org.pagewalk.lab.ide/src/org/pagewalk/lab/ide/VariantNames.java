/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.ide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.pagewalk.lab.Code;
import org.pagewalk.lab.Draw;
import org.pagewalk.lab.Draws;
import org.pagewalk.lab.Lab;
import org.pagewalk.scenario.syntax.Lexeme;
import org.pagewalk.scenario.syntax.Place;

/** What the variant of a lab binds for its students: where that is said, and what it can be. */
final class VariantNames {
    private final LabDocument document;
    private final List<Lexeme> words;

    VariantNames(LabDocument document) {
        this.document = document;
        words = document.lexemes().stream().filter(word -> word.kind() != Lexeme.Kind.COMMENT && isInside(word.place().offset())).toList();
    }

    private boolean isInside(int offset) {
        return document.variant().filter(code -> code.offset() <= offset && offset < code.offset() + code.text().length()).isPresent();
    }

    /** The place of a name where it is bound. */
    Optional<Place> name(String name) {
        return IntStream.range(1, words.size()).filter(i -> words.get(i).text().equals(name) && words.get(i - 1).is("let"))
                .mapToObj(i -> words.get(i).place()).findFirst();
    }

    /** The place of the first word of which a file is made. */
    Optional<Place> file(String file) {
        return words.stream().filter(word -> word.is(file.equals(Lab.MACHINE) ? "machine" : "let")).map(Lexeme::place).findFirst();
    }

    /** What is said on the line of an offset, and what it can be for a student; nothing outside of the variant. */
    Optional<String> words(int offset) {
        if (!isInside(offset)) {
            return Optional.empty();
        }
        int line = document.source().line(offset);
        String said = document.text().lines().skip(line - 1L).findFirst().orElse("").strip();
        return Optional.of("In line " + line + " of " + Lab.FILE + ": " + said + "\n" + choices(line));
    }

    private String choices(int line) {
        Code code = document.variant().orElseThrow();
        String choices = Draws.of(code.text()).list().stream().filter(draw -> document.source().line(code.offset() + draw.offset()) == line)
                .map(VariantNames::choices).collect(Collectors.joining("; "));
        return choices.isEmpty() ? "Each student gets it from the grader." : "Drawn for each student: " + choices + ".";
    }

    private static String choices(Draw draw) {
        return draw.choices().isEmpty() ? draw.first() + " to " + draw.last() : String.join(", ", draw.choices());
    }
}
