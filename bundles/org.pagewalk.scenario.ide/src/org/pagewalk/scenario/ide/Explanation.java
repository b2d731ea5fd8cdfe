/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.DeclarationKey;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.model.Glossary;
import org.pagewalk.model.PagewalkPackage;
import org.pagewalk.scenario.check.Keywords;
import org.pagewalk.scenario.check.Signature;
import org.pagewalk.scenario.run.Shape;

/**
 * All that is declared of one thing of the language. Hover, completion, command line and reference show the same.
 *
 * @param form how it is written: "alloc_pages(gfp_mask, order)"
 * @param type what it gives or holds, in words; empty where that makes no sense
 * @param text what it is, in a sentence or a few
 * @param parts its parameters, fields or keys
 * @param facts what else is known, in the order in which it is told
 * @param example a scenario that uses it; empty for what no scenario can reach
 */
public record Explanation(String form, String type, String text, List<Part> parts, List<Fact> facts, String example) {
    private static final Pattern CLASS = Pattern.compile("[A-Z]\\w+");

    /**
     * A parameter, a field of an event, or a key.
     *
     * @param form its name; a key's with its default
     * @param type what it takes or holds; empty for a key
     * @param unit what a number counts; empty where it counts nothing
     */
    public record Part(String form, String type, String unit, String text) {
        private static Part of(Parameter parameter) {
            return new Part(parameter.name(), parameter.type().words(), parameter.unit(), parameter.explanation());
        }

        /** All but the form, in a line: "a number (pages), how many there are". */
        public String words() {
            String what = type + (unit.isEmpty() ? "" : " (" + unit + ")");
            return String.join(", ", Stream.of(what, text).filter(each -> !each.isEmpty()).toList());
        }
    }

    /** Something under a heading: "Source", "Gorman 6.3". */
    public record Fact(String label, String text) {
        /** The heading of the errors of a function. */
        public static final String ERRORS = "Errors";
        /** The heading of where a thing is explained. */
        public static final String SOURCE = "Source";
    }

    /** Copies the lists. */
    public Explanation {
        parts = List.copyOf(parts);
        facts = List.copyOf(facts);
    }

    /** A function of the kernel. */
    public static Explanation of(FunctionDeclaration function) {
        return new Explanation(Signature.of(function), Shape.of(function.result()).words(), function.explanation(),
                parts(function),
                facts(new Fact(Fact.ERRORS, errors(function)),
                        new Fact("Called by", function.isSystemCall() ? "processes" : function.inUserMode() == function ? ""
                                : "the kernel and processes"),
                        new Fact("Can be made to fail", function.canBeFailed() ? "fail " + function.name() + " after 0" : ""),
                        new Fact("Kernels", String.join(", ", function.profiles().stream().sorted().toList())),
                        new Fact(Fact.SOURCE, function.source())),
                function.example());
    }

    /** The parameters; one that is something else in a process says what. */
    private static List<Part> parts(FunctionDeclaration function) {
        List<Parameter> processes = function.inUserMode().parameters();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < processes.size(); i++) {
            Parameter parameter = function.parameters().get(i);
            String other = processes.get(i).type() == parameter.type() ? "" : "; in a process " + processes.get(i).type().words();
            parts.add(new Part(parameter.name(), parameter.type().words(), parameter.unit(), parameter.explanation() + other));
        }
        return parts;
    }

    /** A constant. */
    public static Explanation of(ConstantDeclaration constant) {
        return new Explanation(constant.name() + " = " + constant.value() + " (0x" + Long.toHexString(constant.value()) + ")", "",
                constant.explanation(), List.of(), facts(new Fact(Fact.SOURCE, constant.source())), constant.example());
    }

    /** An event. */
    public static Explanation of(EventDeclaration event) {
        return new Explanation(event.name(), "an event", event.explanation(), event.fields().stream().map(Part::of).toList(),
                facts(new Fact(Fact.SOURCE, event.source())), event.example());
    }

    /** A kind of declaration. */
    public static Explanation of(DeclarationKind kind) {
        return new Explanation(kind.form(), "", kind.explanation(),
                kind.keys().stream().map(key -> new Part(form(key), "", "", key.explanation())).toList(),
                facts(new Fact(Fact.SOURCE, kind.source())), kind.example());
    }

    /** A key of a kind of declaration. */
    public static Explanation of(DeclarationKind kind, DeclarationKey key) {
        String otherwise = key.otherwise().isEmpty() ? key.fallback() : key.otherwise();
        return new Explanation(form(key), "", key.explanation(), List.of(),
                facts(new Fact("Possible", String.join(", ", key.words())), new Fact("Unit", key.unit()),
                        new Fact("Default", key.optional() ? otherwise : "none: it must be given"),
                        new Fact("Not together with", String.join(", ", key.insteadOf())),
                        new Fact(Fact.SOURCE, kind.source())),
                kind.example(key));
    }

    /** The keys of a kind of declaration whose names begin alike. */
    static Explanation ofGroup(DeclarationKind kind, String group) {
        return new Explanation(group + " { ... }", "", "Keys of the " + kind.name() + " that belong together.",
                kind.group(group).stream().map(key -> new Part(form(key).substring(group.length() + 1), "", "", key.explanation())).toList(),
                facts(new Fact(Fact.SOURCE, kind.source())), kind.example(kind.group(group).getFirst()));
    }

    /** What something of a kind can be derived from. */
    public static Explanation of(DeclarationKind kind, DeclarationKind.Preset preset) {
        return new Explanation(kind.form(preset), "", preset.explanation(), List.of(),
                facts(new Fact("What it is", preset.words()), new Fact(Fact.SOURCE, kind.source())), kind.example(preset));
    }

    /** All that something of a kind can be derived from. */
    static Explanation ofPresets(DeclarationKind kind) {
        return new Explanation("preset(\"NAME\")", "", "What is not given is taken from the preset.",
                kind.presets().stream().map(preset -> new Part(preset.name(), "", "", preset.words())).toList(), List.of(), "");
    }

    /** A structure of the kernel, or the flags of one: a class or an enumeration of the metamodel. */
    public static Explanation ofStructure(String className) {
        Glossary glossary = new Glossary();
        Glossary.Entry entry = glossary.classifier(className).orElseThrow();
        String struct = glossary.struct(className);
        return new Explanation(struct.isEmpty() ? className : struct, words(className), entry.description(), List.of(),
                facts(new Fact(Fact.SOURCE, source(entry))), print(glossary.way(className)));
    }

    /** What the language calls a class of the metamodel: FreeArea is free_area. */
    public static String structureName(String className) {
        return Shape.name(className);
    }

    /** A field of a structure, or one of its flags. */
    public static Explanation ofField(String className, Glossary.Entry field) {
        boolean isFlag = field.type().isEmpty();
        Optional<String> way = new Glossary().way(className);
        return new Explanation(isFlag ? field.name() : Shape.name(className) + "." + field.name(), type(field), field.description(),
                List.of(), facts(new Fact("Unit", field.unit()),
                        new Fact("Derived", field.derived() && !isFlag ? "the kernel has no such field." : ""),
                        new Fact(Fact.SOURCE, source(field))),
                print(isFlag ? way : way.map(object -> object + "." + field.name())));
    }

    /** A statement of the language. */
    public static Explanation of(Keywords.Form statement) {
        return new Explanation(statement.form(), "", statement.explanation(), List.of(), List.of(new Fact(Fact.SOURCE, "Pagewalk")),
                statement.example());
    }

    /** In words, and the errors by which a scenario may expect them. */
    private static String errors(FunctionDeclaration function) {
        String unnamed = String.join(", ", function.traits().failures().stream().map(Errno::name)
                .filter(name -> !function.errors().contains(name)).toList());
        return function.errors() + (unnamed.isEmpty() ? "" : " To be expected as " + unnamed + ".");
    }

    private static String form(DeclarationKey key) {
        return key.name() + " " + key.fallback();
    }

    /** In the language's words: "list of struct page". */
    private static String type(Glossary.Entry field) {
        return CLASS.matcher(field.type()).replaceAll(found -> words(found.group()).replaceFirst("^an? ", ""));
    }

    private static String words(String className) {
        return PagewalkPackage.eINSTANCE.getEClassifier(className) instanceof EClass eClass ? new Shape.Structure(eClass).words()
                : className;
    }

    private static String source(Glossary.Entry entry) {
        return entry.source().isEmpty() ? "Pagewalk" : entry.source();
    }

    /** What prints an object; before it stands what it takes that there is one. */
    private static String print(Optional<String> way) {
        return way.map(object -> object.substring(0, object.lastIndexOf('\n') + 1) + "print " + object.substring(object.lastIndexOf('\n') + 1))
                .orElse("");
    }

    private static List<Fact> facts(Fact... facts) {
        return Stream.of(facts).filter(fact -> !fact.text().isEmpty()).toList();
    }

    /** The first line: "alloc_pages(gfp_mask, order): a struct page". */
    public String title() {
        return type.isEmpty() || type.replaceFirst("^an? ", "").equals(form) ? form : form + ": " + type;
    }

    /** All but the example, as plain text; the first line is the title. */
    public String plain() {
        List<String> lines = new ArrayList<>(List.of(title(), text));
        parts.forEach(part -> lines.add("  " + part.form() + ": " + part.words()));
        facts.forEach(fact -> lines.add(fact.label() + ": " + fact.text()));
        return String.join("\n", lines);
    }
}
