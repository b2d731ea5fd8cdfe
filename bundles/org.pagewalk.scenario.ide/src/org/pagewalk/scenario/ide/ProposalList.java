/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.scenario.check.Observer;
import org.pagewalk.scenario.check.Paths;
import org.pagewalk.scenario.check.Signature;
import org.pagewalk.scenario.run.Shape;

/** Collects what could be written in place of a word, as far as that begins alike. */
final class ProposalList {
    private final Analysis analysis;
    private final int start;
    private final int end;
    private final String prefix;
    private final List<Completion> list = new ArrayList<>();

    /**
     * For the word from {@code start} to {@code end}.
     *
     * @param caret up to where it counts
     */
    ProposalList(Analysis analysis, int start, int caret, int end) {
        this.analysis = analysis;
        this.start = start;
        this.end = end;
        prefix = analysis.source().text().substring(start, caret).toLowerCase(Locale.ROOT);
    }

    /** All of them; those that begin exactly alike come first. */
    List<Completion> list() {
        list.sort(Comparator.comparing(completion -> !completion.label().toLowerCase(Locale.ROOT).startsWith(prefix)));
        return list;
    }

    void add(String label, String insert, Span.Kind kind, String detail, String explanation) {
        String lower = label.toLowerCase(Locale.ROOT).replaceFirst("^\"", "");
        boolean matches = lower.startsWith(prefix) || lower.replaceFirst("^_+", "").startsWith(prefix);
        if (matches && list.stream().noneMatch(other -> other.label().equals(label) && other.kind() == kind)) {
            list.add(new Completion(label, insert, start, end - start, kind, detail, explanation));
        }
    }

    void words(Span.Kind kind, List<String> words) {
        words.forEach(word -> add(word, word, kind, "", ""));
    }

    /** The variables of the wanted shape, then those that may have it or lead to it. */
    void variables(Optional<Shape> wanted) {
        for (boolean exact : new boolean[] {true, false}) {
            for (Observer.Bound bound : analysis.namesAt(start).values()) {
                boolean same = wanted.isEmpty() || bound.shape().equals(wanted.get());
                boolean number = wanted.isPresent() && wanted.get().isAddress() && bound.shape().equals(Shape.INT);
                if (exact == same && !number && (same || wanted.get().accepts(bound.shape()) || leads(bound.shape(), wanted.get()))) {
                    add(bound.name(), bound.name(), Span.Kind.VARIABLE, bound.shape().words(),
                            "Bound in " + analysis.lineWords(bound.place()) + ".");
                }
            }
        }
    }

    /** The variables of a shape, and no others. */
    void variablesOf(Shape shape) {
        analysis.namesAt(start).values().stream().filter(bound -> bound.shape().equals(shape)).forEach(bound -> add(bound.name(), bound.name(),
                Span.Kind.VARIABLE, bound.shape().words(), "Bound in " + analysis.lineWords(bound.place()) + "."));
    }

    /** Whether something has fields or items that may be what is wanted. */
    static boolean leads(Shape from, Shape wanted) {
        return from instanceof Shape.ListOf(Shape item) && (wanted.accepts(item) || leads(item, wanted)) || from instanceof Shape.Structure
                && Paths.fields(from).stream().anyMatch(field -> Paths.fieldShape(from, field).filter(wanted::equals).isPresent());
    }

    void functions(Predicate<FunctionDeclaration> fits) {
        boolean bracket = end < analysis.source().text().length() && analysis.source().text().charAt(end) == '(';
        analysis.functions().forEach((name, def) -> add(name, bracket ? name : name + "()", Span.Kind.FUNCTION,
                CallHelps.parameters(def), "Defined in " + analysis.lineWords(analysis.place(def)) + "."));
        for (FunctionDeclaration function : analysis.declarations().functions()) {
            if (fits.test(function)) {
                String detail = Signature.parameters(function)
                        + (function.result() == Type.VOID ? "" : ": " + Shape.of(function.result()).words());
                add(function.name(), bracket ? function.name() : function.name() + "()", Span.Kind.FUNCTION, detail, Explanations.text(function));
            }
        }
    }

    /** Constants; those with underscores before their names, of which others are made, last. */
    void constants(Predicate<ConstantDeclaration> fits) {
        analysis.declarations().constants().stream().filter(fits).sorted(Comparator.comparing(constant -> constant.name().startsWith("__")))
                .forEach(constant -> add(constant.name(), constant.name(), Span.Kind.CONSTANT, constant.type().words(), Explanations.text(constant)));
    }
}
