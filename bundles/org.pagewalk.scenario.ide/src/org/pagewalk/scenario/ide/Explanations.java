/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.DeclarationKey;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.proc.ProcFile;
import org.pagewalk.engine.proc.ProcFiles;
import org.pagewalk.model.Glossary;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.check.Keywords;
import org.pagewalk.scenario.check.Observer;
import org.pagewalk.scenario.mms.Def;
import org.pagewalk.scenario.run.Shape;
import org.pagewalk.scenario.syntax.Lexeme;
import org.pagewalk.scenario.syntax.Unit;

/** Explains functions, constants, fields, keys, keywords and names. */
final class Explanations {
    /** To which statements the words belong that go on with one. */
    private static final Map<String, String> PARTS = Map.of("else", "if", "in", "for", "cpu", "on", "after", "fail", "invariants", "check", "event", "expect",
            "where", "expect", "no", "expect", "signal", "expect", "error", "expect");

    /** How events are counted. */
    static final String COUNT_FORM = "(event NAME where CONDITION)";
    /** What counting them gives. */
    static final String COUNT = "How often an event has happened since the section began.";

    private final Analysis analysis;
    private final Imports imports;

    Explanations(Analysis analysis, Imports imports) {
        this.analysis = analysis;
        this.imports = imports;
    }

    /** Explains the word at an offset. */
    Optional<Hover> at(int offset) {
        List<Lexeme> lexemes = analysis.lexemes();
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            if (lexeme.place().offset() <= offset && offset < lexeme.place().end()) {
                Optional<String> known = switch (lexeme.kind()) {
                case NAME, KEYWORD -> word(i);
                case STRING -> string(i);
                case UNIT -> unit(lexeme.text());
                default -> Optional.empty();
                };
                return known.map(text -> new Hover(lexeme.place().offset(), lexeme.place().length(), text));
            }
        }
        return Optional.empty();
    }

    /** A string is explained where it names a file under /proc, a preset, or a file that is made of another. */
    private Optional<String> string(int index) {
        String text = analysis.lexemes().get(index).text();
        String name = text.replace("\"", "");
        if (index > 0 && analysis.lexemes().get(index - 1).is("import")) {
            return imports.origin(name, "").map(origin -> name + "\n" + origin.words());
        }
        String call = index > 1 && analysis.lexemes().get(index - 1).is("(") ? analysis.lexemes().get(index - 2).text() : "";
        return switch (call) {
        case "proc" -> ProcFiles.named(name).map(Explanations::text);
        case "preset" -> DeclarationWords.behind(analysis, index).derived()
                .flatMap(kind -> kind.preset(name).map(preset -> text(kind, preset)));
        default -> Optional.empty();
        };
    }

    private static Optional<String> unit(String text) {
        return Arrays.stream(Unit.values()).filter(unit -> unit.text().equals(text)).findFirst().map(unit -> "1 " + text + " = " + unit.factor()
                + (unit == Unit.PAGES || unit == Unit.PAGE ? " bytes, or what the machine's pages have" : unit.kind() == Unit.Kind.TIME ? " ms" : " bytes"));
    }

    private Optional<String> word(int index) {
        Lexeme word = analysis.lexemes().get(index);
        String name = word.text();
        DeclarationWords declaration = DeclarationWords.behind(analysis, index + 1);
        if (declaration.kind().isPresent()) {
            return declaration.isBehindKey() ? key(declaration) : Optional.empty();
        }
        if (index > 0 && analysis.lexemes().get(index - 1).is(".")) {
            return analysis.beforeDot(analysis.lexemes().get(index - 1)).flatMap(of -> field(of, name));
        }
        if (index > 0 && analysis.lexemes().get(index - 1).is("event")) {
            return analysis.declarations().event(name).map(Explanations::text);
        }
        boolean call = index + 1 < analysis.lexemes().size() && analysis.lexemes().get(index + 1).is("(");
        if (call) {
            return analysis.declarations().function(name).map(Explanations::text)
                    .or(() -> Optional.ofNullable(analysis.functions().get(name)).map(this::text))
                    .or(() -> Optional.of("count" + COUNT_FORM + "\n" + COUNT).filter(text -> name.equals("count")))
                    .or(() -> declaration.derived().filter(kind -> name.equals("preset")).map(kind -> Explanation.ofPresets(kind).plain()));
        }
        Observer.Bound bound = analysis.namesAt(word.place().end() + 1).get(name);
        if (bound != null) {
            return Optional.of(name + ": " + bound.shape().words() + "\n" + analysis.importedFrom(bound.place())
                    .flatMap(file -> imports.origin(file, name)).map(Imports.Origin::words)
                    .orElseGet(() -> "Bound in " + analysis.lineWords(bound.place()) + "."));
        }
        return analysis.declarations().constant(name).map(Explanations::text)
                .or(() -> Optional.ofNullable(Keywords.FORMS.get(name)).or(() -> Optional.ofNullable(Keywords.FORMS.get(PARTS.get(name)))
                        .filter(form -> word.kind() == Lexeme.Kind.KEYWORD)).map(form -> Explanation.of(form).plain()))
                .or(() -> analysis.declarations().kind(name).map(Explanations::text))
                .or(() -> analysis.declarations().function(name).map(Explanations::text));
    }

    /** A key of a declaration, or several that begin with one name. */
    private static Optional<String> key(DeclarationWords words) {
        return words.kind().flatMap(kind -> words.key().map(key -> text(kind, key))
                .or(() -> Optional.of(words.name()).filter(name -> !kind.group(name).isEmpty()).map(name -> Explanation.ofGroup(kind, name).plain())));
    }

    /** A field of a structure. */
    static Optional<String> field(Shape of, String name) {
        return of instanceof Shape.Structure(var type)
                ? new Glossary().feature(type.getName(), name).map(entry -> Explanation.ofField(type.getName(), entry).plain())
                : Optional.empty();
    }

    static String text(FunctionDeclaration function) {
        return Explanation.of(function).plain();
    }

    private String text(Def function) {
        return "def " + function.getName() + CallHelps.parameters(function) + "\nDefined in " + analysis.lineWords(analysis.place(function)) + ".";
    }

    static String text(ProcFile file) {
        return "/proc/" + file.name() + "\n" + file.explanation() + "\nSource: " + file.source();
    }

    static String text(ConstantDeclaration constant) {
        return Explanation.of(constant).plain();
    }

    static String text(DeclarationKind kind) {
        return Explanation.of(kind).plain();
    }

    static String text(EventDeclaration event) {
        return Explanation.of(event).plain();
    }

    static String text(DeclarationKind kind, DeclarationKind.Preset preset) {
        return Explanation.of(kind, preset).plain();
    }

    static String text(DeclarationKind kind, DeclarationKey key) {
        return Explanation.of(kind, key).plain();
    }
}
