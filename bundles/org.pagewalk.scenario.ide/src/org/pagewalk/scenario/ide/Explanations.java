/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.DeclarationKey;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.model.Glossary;
import org.pagewalk.scenario.check.Keywords;
import org.pagewalk.scenario.check.Observer;
import org.pagewalk.scenario.check.Signature;
import org.pagewalk.scenario.run.Shape;
import org.pagewalk.scenario.syntax.Lexeme;

/** Explains functions, constants, fields, keys, keywords and names. */
final class Explanations {
    private final Analysis analysis;

    Explanations(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Explains the word at an offset. */
    Optional<Hover> at(int offset) {
        List<Lexeme> lexemes = analysis.lexemes();
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            if (lexeme.place().offset() <= offset && offset < lexeme.place().end()) {
                boolean word = lexeme.kind() == Lexeme.Kind.NAME || lexeme.kind() == Lexeme.Kind.KEYWORD;
                return word ? word(i).map(text -> new Hover(lexeme.place().offset(), lexeme.place().length(), text))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<String> word(int index) {
        Lexeme word = analysis.lexemes().get(index);
        String name = word.text();
        if (index > 0 && analysis.lexemes().get(index - 1).is(".")) {
            return analysis.beforeDot(analysis.lexemes().get(index - 1)).flatMap(of -> field(of, name));
        }
        Surroundings surroundings = new Surroundings(analysis, word.place().offset());
        if (surroundings.isInDeclaration()) {
            return surroundings.declaration().flatMap(kind -> kind.keys().stream().filter(key -> key.name().equals(name)).findFirst())
                    .map(Explanations::text);
        }
        if (index > 0 && analysis.lexemes().get(index - 1).is("event")) {
            return analysis.declarations().event(name).map(Explanations::text);
        }
        boolean call = index + 1 < analysis.lexemes().size() && analysis.lexemes().get(index + 1).is("(");
        if (call) {
            return analysis.declarations().function(name).map(Explanations::text);
        }
        Observer.Bound bound = analysis.namesAt(word.place().end() + 1).get(name);
        if (bound != null) {
            return Optional.of(name + ": " + bound.shape().words() + "\nBound in line "
                    + analysis.source().line(bound.place().offset()) + ".");
        }
        return analysis.declarations().constant(name).map(Explanations::text)
                .or(() -> Optional.ofNullable(Keywords.FORMS.get(name)).map(form -> form.form() + "\n" + form.explanation()))
                .or(() -> analysis.declarations().kind(name).map(Explanations::text))
                .or(() -> analysis.declarations().function(name).map(Explanations::text));
    }

    /** A field of a structure. */
    static Optional<String> field(Shape of, String name) {
        return of instanceof Shape.Structure(var type)
                ? new Glossary().feature(type.getName(), name).map(entry -> Shape.name(type.getName()) + "." + name + ": "
                        + entry.type() + "\n" + entry.text())
                : Optional.empty();
    }

    static String text(FunctionDeclaration function) {
        StringBuilder text = new StringBuilder(Signature.of(function));
        text.append(": ").append(Shape.of(function.result()).words()).append('\n').append(function.explanation());
        for (Parameter parameter : function.parameters()) {
            text.append("\n  ").append(parameter.name()).append(": ").append(parameter.type().words());
            if (!parameter.explanation().isEmpty()) {
                text.append(", ").append(parameter.explanation());
            }
        }
        if (!function.errors().isEmpty()) {
            text.append("\nErrors: ").append(function.errors());
        }
        text.append("\nKernels: ").append(String.join(", ", function.profiles().stream().sorted().toList()));
        return text.append("\nSource: ").append(function.source()).toString();
    }

    static String text(ConstantDeclaration constant) {
        return constant.name() + " = " + constant.value() + " (0x" + Long.toHexString(constant.value()) + ")\n"
                + constant.explanation() + (constant.source().isEmpty() ? "" : "\nSource: " + constant.source());
    }

    static String text(DeclarationKind kind) {
        StringBuilder text = new StringBuilder(kind.form()).append('\n').append(kind.explanation());
        kind.keys().forEach(key -> text.append("\n  ").append(key.name()).append(' ').append(key.fallback()).append(": ")
                .append(key.explanation()));
        return text.append("\nSource: ").append(kind.source()).toString();
    }

    static String text(EventDeclaration event) {
        StringBuilder text = new StringBuilder(event.name()).append(": an event\n").append(event.explanation());
        event.fields().forEach(field -> text.append("\n  ").append(field.name()).append(": ").append(field.type().words())
                .append(", ").append(field.explanation()));
        return text.append("\nSource: ").append(event.source()).toString();
    }

    static String text(DeclarationKey key) {
        return key.name() + " " + key.fallback() + "\n" + key.explanation()
                + (key.words().isEmpty() ? "" : "\nPossible: " + String.join(", ", key.words())) + "\nDefault: " + key.fallback();
    }
}
