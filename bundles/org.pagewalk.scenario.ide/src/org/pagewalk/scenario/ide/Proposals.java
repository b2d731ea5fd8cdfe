/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pagewalk.engine.functions.DeclarationKey;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.proc.ProcFiles;
import org.pagewalk.scenario.check.Keywords;
import org.pagewalk.scenario.check.Observer;
import org.pagewalk.scenario.check.Paths;
import org.pagewalk.scenario.check.Signature;
import org.pagewalk.scenario.run.Shape;
import org.pagewalk.scenario.syntax.Lexeme;
import org.pagewalk.scenario.syntax.Unit;

/** What could be written at a caret. */
final class Proposals {
    private final Analysis analysis;
    private final String prefix;
    private final int start;
    private final int end;
    private final Surroundings surroundings;
    private final List<Completion> list = new ArrayList<>();

    Proposals(Analysis analysis, int caret) {
        this.analysis = analysis;
        String text = analysis.source().text();
        int offset = Math.clamp(caret, 0, text.length());
        String others = new Surroundings(analysis, offset).isInMachine() ? "-." : "";
        int first = offset;
        while (first > 0 && isWord(text.charAt(first - 1), others)) {
            first--;
        }
        int last = offset;
        while (last < text.length() && isWord(text.charAt(last), others)) {
            last++;
        }
        start = first;
        end = last;
        prefix = text.substring(first, offset).toLowerCase(Locale.ROOT);
        surroundings = new Surroundings(analysis, start);
    }

    /** Whether the character belongs to the word that is being typed; bare words such as linux-2.4.20 have others too. */
    private static boolean isWord(char c, String others) {
        return others.indexOf(c) >= 0 || c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The proposals, the likeliest first. */
    List<Completion> list() {
        if (surroundings.around().isPresent()) {
            if (surroundings.around().get().kind() == Lexeme.Kind.STRING) {
                strings();
            }
        } else if (surroundings.last().filter(last -> last.is(".")).isPresent()) {
            fields(surroundings.last().get());
        } else if (surroundings.isBehindNumber()) {
            units();
        } else if (surroundings.isInMachine()) {
            machine();
        } else if (surroundings.isStatement()) {
            statements();
        } else {
            values();
        }
        list.sort(Comparator.comparing(completion -> !completion.label().toLowerCase(Locale.ROOT).startsWith(prefix)));
        return list;
    }

    private void add(String label, String insert, Span.Kind kind, String detail, String explanation) {
        String lower = label.toLowerCase(Locale.ROOT);
        boolean matches = lower.startsWith(prefix) || lower.replaceFirst("^_+", "").startsWith(prefix);
        if (matches && list.stream().noneMatch(other -> other.label().equals(label) && other.kind() == kind)) {
            list.add(new Completion(label, insert, start, end - start, kind, detail, explanation));
        }
    }

    private void strings() {
        List<String> names = switch (surroundings.call().orElse("")) {
        case "zone" -> List.of("DMA", "Normal", "HighMem");
        case "proc" -> ProcFiles.names();
        default -> List.of();
        };
        names.forEach(name -> add(name, name, Span.Kind.STRING, "", ""));
    }

    private void fields(Lexeme dot) {
        Shape shape = analysis.beforeDot(dot).orElse(Shape.Open.ANY);
        for (String name : Paths.fields(shape)) {
            String detail = Paths.fieldShape(shape, name).filter(field -> field != Shape.Open.ANY).map(Shape::words).orElse("");
            add(name, name, Span.Kind.FIELD, detail, Explanations.field(shape, name).orElse("How many items the list has."));
        }
    }

    private void units() {
        boolean sizes = !surroundings.isInMachine() || surroundings.beforeLast().flatMap(this::key)
                .filter(key -> key.unit().equals("bytes")).isPresent();
        for (Unit unit : Unit.values()) {
            if (sizes && unit.kind() == Unit.Kind.SIZE && unit.factor() <= 1L << 30) {
                add(unit.text(), unit.text(), Span.Kind.UNIT, unit.factor() + " bytes", "");
            }
        }
    }

    private List<DeclarationKey> keys() {
        return surroundings.declaration().map(DeclarationKind::keys).orElse(List.of());
    }

    private Optional<DeclarationKey> key(Lexeme word) {
        return keys().stream().filter(key -> word.is(key.name())).findFirst();
    }

    private void machine() {
        Optional<DeclarationKey> current = surroundings.last().filter(surroundings::isOnLine).flatMap(this::key);
        if (current.isPresent()) {
            DeclarationKey key = current.get();
            List<String> words = key.words().isEmpty() ? List.of(key.fallback()) : key.words();
            words.forEach(word -> add(word, word, Span.Kind.CONSTANT, "", key.explanation()));
        } else {
            surroundings.declaration().ifPresent(kind -> kind.keys().forEach(key -> add(key.name(), key.name() + " " + key.fallback(),
                    Span.Kind.FIELD, key.fallback(), Explanations.text(kind, key))));
        }
    }

    private void statements() {
        Keywords.FORMS.forEach((word, form) -> add(word, word + " ", Span.Kind.KEYWORD, form.form().substring(word.length()).strip(),
                Explanation.of(form).plain()));
        analysis.declarations().kinds().stream().filter(DeclarationKind::isNamed).forEach(kind -> add(kind.name(), kind.name() + " ",
                Span.Kind.KEYWORD, kind.form().substring(kind.name().length()).strip(), Explanations.text(kind)));
        variables(Optional.empty());
        functions(true, Optional.empty());
    }

    private void values() {
        Optional<Lexeme> last = surroundings.last();
        if (last.filter(word -> word.is("let") || word.is("for") || word.is("def")).isPresent()) {
            return; // a new name
        }
        if (last.filter(word -> word.is("check")).isPresent()) {
            add("invariants", "invariants", Span.Kind.KEYWORD, "", "Checks all of the kernel's structures.");
            return;
        }
        if (last.filter(word -> word.is("event")).isPresent()) {
            analysis.declarations().events().forEach(event -> add(event.name(), event.name(), Span.Kind.CONSTANT, "", Explanations.text(event)));
            return;
        }
        Optional<Parameter> parameter = surroundings.parameter();
        Optional<Shape> wanted = parameter.map(each -> Shape.of(each.type()));
        if (wanted.filter(Shape.GFP::equals).isPresent()) {
            constants(true);
            variables(wanted);
            list.sort(Comparator.comparing(completion -> completion.label().startsWith("__")));
            return;
        }
        variables(wanted);
        functions(false, wanted);
        constants(false);
        add("NULL", "NULL", Span.Kind.CONSTANT, "", "No object, no address.");
        add("true", "true", Span.Kind.CONSTANT, "", "");
        add("false", "false", Span.Kind.CONSTANT, "", "");
    }

    /** The variables of the wanted type, then those that may have it. */
    private void variables(Optional<Shape> wanted) {
        for (boolean exact : new boolean[] {true, false}) {
            for (Observer.Bound bound : analysis.namesAt(start).values()) {
                boolean same = wanted.isEmpty() || bound.shape().equals(wanted.get());
                if (exact == same && (same || wanted.get().accepts(bound.shape()) || bound.shape() instanceof Shape.ListOf
                        || bound.shape() instanceof Shape.Structure)) {
                    add(bound.name(), bound.name(), Span.Kind.VARIABLE, bound.shape().words(),
                            "Bound in line " + analysis.source().line(bound.place().offset()) + ".");
                }
            }
        }
    }

    private void functions(boolean statement, Optional<Shape> wanted) {
        boolean bracket = end < analysis.source().text().length() && analysis.source().text().charAt(end) == '(';
        analysis.functions().forEach((name, parameters) -> add(name, bracket ? name : name + "()", Span.Kind.FUNCTION,
                parameters == 0 ? "()" : "(" + parameters + " values)", "Defined in this scenario."));
        for (FunctionDeclaration function : analysis.declarations().functions()) {
            Shape result = Shape.of(function.result());
            if (statement || function.result() != Type.VOID && (wanted.isEmpty() || wanted.get().accepts(result)
                    || result instanceof Shape.Structure)) {
                String detail = Signature.parameters(function) + (function.result() == Type.VOID ? "" : ": " + result.words());
                add(function.name(), bracket ? function.name() : function.name() + "()", Span.Kind.FUNCTION, detail, Explanations.text(function));
            }
        }
    }

    private void constants(boolean flags) {
        analysis.declarations().constants().stream().filter(constant -> !flags || constant.type() == Type.GFP)
                .forEach(constant -> add(constant.name(), constant.name(), Span.Kind.CONSTANT, constant.type().words(), Explanations.text(constant)));
    }
}
