/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.functions.ConstantDeclaration;
import org.pagewalk.engine.functions.DeclarationKey;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.EventDeclaration;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.proc.ProcFiles;
import org.pagewalk.scenario.check.Keywords;
import org.pagewalk.scenario.check.Paths;
import org.pagewalk.scenario.ide.Surroundings.Mode;
import org.pagewalk.scenario.run.Shape;
import org.pagewalk.scenario.syntax.Lexeme;
import org.pagewalk.scenario.syntax.Unit;

/** What could be written at a caret: only what has a meaning there. */
final class Proposals {
    private static final List<String> ZONES = List.of("DMA", "Normal", "HighMem");
    /** Behind these comes a name that is new, or a number. */
    private static final List<String> BEFORE_NEW = List.of("let", "for", "def", "task", "section", "snapshot", "import", "predict", "after");
    /** Behind these and a name or text comes a sign. */
    private static final List<String> UNFINISHED = List.of("let", "task", "section");

    private final Analysis analysis;
    private final Surroundings surroundings;
    private final ProposalList proposals;

    Proposals(Analysis analysis, int caret) {
        this.analysis = analysis;
        String text = analysis.source().text();
        int offset = Math.clamp(caret, 0, text.length());
        Surroundings caretAt = new Surroundings(analysis, offset);
        String others = caretAt.isInDeclaration() || caretAt.call().filter("preset"::equals).isPresent() ? "-." : "";
        int first = offset;
        while (first > 0 && isWord(text.charAt(first - 1), others)) {
            first--;
        }
        int last = offset;
        while (last < text.length() && isWord(text.charAt(last), others)) {
            last++;
        }
        proposals = new ProposalList(analysis, first, offset, last);
        surroundings = new Surroundings(analysis, first);
    }

    /** Whether the character belongs to the word that is being typed; bare words such as linux-2.4.20 and names of presets have others too. */
    private static boolean isWord(char c, String others) {
        return others.indexOf(c) >= 0 || c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** The proposals, the likeliest first. */
    List<Completion> list() {
        if (surroundings.around().isPresent()) {
            if (surroundings.around().get().kind() == Lexeme.Kind.STRING) {
                strings().forEach(each -> proposals.add(each, each, Span.Kind.STRING, "", explanation(each)));
            }
        } else if (surroundings.last().filter(last -> last.is(".")).isPresent()) {
            fields(surroundings.last().get());
        } else if (surroundings.isBehindNumber()) {
            units();
        } else if (surroundings.isInDeclaration()) {
            declaration();
        } else if (surroundings.isStatement()) {
            statements();
        } else if (!continuation()) {
            values();
        }
        return proposals.list();
    }

    /** What a string here can be. */
    private List<String> strings() {
        return switch (surroundings.call().orElse("")) {
        case "zone" -> surroundings.index() == 0 ? ZONES : List.of();
        case "proc" -> surroundings.index() == 0 ? ProcFiles.names() : List.of();
        case "preset" -> presets().stream().map(DeclarationKind.Preset::name).toList();
        default -> compared().filter(field -> field.type() == Type.ZONE).isPresent() ? ZONES : List.of();
        };
    }

    /** What is known of a string that can stand here. */
    private String explanation(String string) {
        return surroundings.call().filter("proc"::equals).flatMap(call -> ProcFiles.named(string)).map(Explanations::text)
                .or(() -> surroundings.declaration().derived().flatMap(kind -> kind.preset(string).map(preset -> Explanations.text(kind, preset))))
                .orElse("");
    }

    private void fields(Lexeme dot) {
        Shape shape = analysis.beforeDot(dot).orElse(Shape.Open.ANY);
        for (String name : Paths.fields(shape)) {
            String detail = Paths.fieldShape(shape, name).filter(field -> field != Shape.Open.ANY).map(Shape::words).orElse("");
            proposals.add(name, name, Span.Kind.FIELD, detail, Explanations.field(shape, name).orElse("How many items the list has."));
        }
    }

    private void units() {
        String unit = surroundings.isInDeclaration() ? surroundings.declaration().key().map(DeclarationKey::unit).orElse("")
                : surroundings.parameter().map(Parameter::unit)
                        .orElse(surroundings.isCounted() || surroundings.event().isPresent() ? "" : surroundings.isWaiting() ? "ms" : "any");
        for (Unit each : Unit.values()) {
            boolean size = each.kind() == Unit.Kind.SIZE;
            if (unit.equals("any") || unit.equals(size ? "bytes" : "ms") || unit.equals("jiffies") && !size) {
                if ((!size || each.factor() <= 1L << 30) && each != Unit.PAGE) {
                    proposals.add(each.text(), each.text(), Span.Kind.UNIT, each.factor() + (size ? " bytes" : " ms"), "");
                }
            }
        }
    }

    /** Behind a key its values, else the keys of the group; in brackets stand numbers only. */
    private void declaration() {
        DeclarationWords words = surroundings.declaration();
        if (surroundings.last().filter(surroundings::isOnLine).isPresent() && words.isBehindKey()) {
            words.key().ifPresent(key -> (key.words().isEmpty() ? List.of(key.fallback()) : key.words())
                    .forEach(word -> proposals.add(word, word, Span.Kind.CONSTANT, "", key.explanation())));
        } else if (!surroundings.isInBrackets()) {
            DeclarationKind kind = words.kind().orElseThrow();
            kind.group(words.group()).stream().filter(key -> !words.isSaid(key)).forEach(key -> {
                String name = words.group().isEmpty() ? key.name() : key.name().substring(words.group().length() + 1);
                proposals.add(name, name + " " + key.fallback(), Span.Kind.FIELD, key.fallback(), Explanations.text(kind, key));
            });
        }
    }

    /** What a declaration can be derived from. */
    private List<DeclarationKind.Preset> presets() {
        return surroundings.declaration().derived().map(DeclarationKind::presets).orElse(List.of());
    }

    private void statements() {
        Keywords.FORMS.forEach((word, form) -> {
            if (canBegin(word)) {
                proposals.add(word, word + " ", Span.Kind.KEYWORD, form.form().substring(word.length()).strip(), Explanation.of(form).plain());
            }
        });
        analysis.declarations().kinds().stream().filter(DeclarationKind::isNamed).forEach(kind -> proposals.add(kind.name(), kind.name() + " ",
                Span.Kind.KEYWORD, kind.form().substring(kind.name().length()).strip(), Explanations.text(kind)));
        proposals.variables(Optional.empty());
        proposals.functions(function -> !function.isQuestion() && canBeCalled(function));
    }

    /** Whether a statement that begins so has a meaning here. */
    private boolean canBegin(String word) {
        Mode mode = surroundings.mode();
        return switch (word) {
        case "machine" -> surroundings.last().isEmpty();
        case "import", "def", "boot" -> surroundings.isTop();
        case "return" -> surroundings.isInFunction();
        case "kernel" -> mode == Mode.USER || mode == Mode.ANYWHERE;
        case "interrupt" -> mode != Mode.USER && mode != Mode.BOOT;
        case "task", "as", "on", "wait" -> mode != Mode.INTERRUPT && mode != Mode.BOOT;
        default -> true;
        };
    }

    private boolean canBeCalled(FunctionDeclaration function) {
        return switch (surroundings.mode()) {
        case USER -> function.isQuestion() || function.inUserMode().isSystemCall();
        case BOOT -> function.isForBoot();
        case ANYWHERE -> true;
        default -> !function.isSystemCall() && !function.isOnlyForBoot();
        };
    }

    /** What the words before ask for; false if that is a value of any kind. */
    private boolean continuation() {
        Optional<Lexeme> last = surroundings.last();
        String word = last.map(Lexeme::text).orElse("");
        String before = surroundings.beforeLast().map(Lexeme::text).orElse("");
        if (last.filter(each -> each.kind() == Lexeme.Kind.KEYWORD).isPresent() && surroundings.isKeyword()) {
            return behindKeyword(word);
        }
        boolean isName = last.filter(Surroundings::isName).isPresent();
        if (isName && before.equals("event")) {
            keywords("where");
        } else if (isName && before.equals("for")) {
            keywords("in");
        } else if (isName && before.equals("fail")) {
            keywords("after");
        } else if (last.filter(surroundings::isOnLine).isPresent() && hasPresets(word)) {
            keywords("from");
        } else if (isName && before.equals("compare")) {
            proposals.words(Span.Kind.VARIABLE, surroundings.snapshots());
        } else if (surroundings.endsValue() && !before.equals("predict")) {
            if (!surroundings.isInBrackets() && !UNFINISHED.contains(before)) {
                statements();
            }
        } else {
            return false;
        }
        return true;
    }

    private boolean behindKeyword(String word) {
        switch (word) {
        case "check" -> proposals.add("invariants", "invariants", Span.Kind.KEYWORD, "", "Checks all of the kernel's structures.");
        case "event" -> analysis.declarations().events().forEach(event -> proposals.add(event.name(), event.name(), Span.Kind.CONSTANT, "",
                Explanations.text(event)));
        case "expect" -> {
            keywords("bug", "error", "event", "no", "signal");
            return false;
        }
        case "no" -> keywords("event");
        case "error" -> proposals.constants(constant -> constant.type() == Type.ERROR);
        case "signal" -> proposals.constants(constant -> constant.type() == Type.SIGNAL);
        case "fail" -> analysis.declarations().functions().stream().filter(each -> each.canBeFailed())
                .forEach(each -> proposals.add(each.name(), each.name(), Span.Kind.FUNCTION, "", Explanations.text(each)));
        case "compare" -> proposals.words(Span.Kind.VARIABLE, surroundings.snapshots());
        case "on" -> keywords("cpu");
        case "from" -> presets().forEach(preset -> proposals.add("preset(\"" + preset.name() + "\")", "preset(\"" + preset.name() + "\")",
                Span.Kind.FUNCTION, preset.words(), explanation(preset.name())));
        case "as" -> wanted(Type.TASK, "");
        case "wait", "repeat", "cpu" -> wanted(Type.INT, "");
        default -> {
            return BEFORE_NEW.contains(word);
        }
        }
        return true;
    }

    private boolean hasPresets(String kind) {
        return analysis.declarations().kind(kind).filter(each -> !each.presets().isEmpty()).isPresent();
    }

    private void keywords(String... words) {
        proposals.words(Span.Kind.KEYWORD, List.of(words));
    }

    private void values() {
        Optional<Parameter> parameter = surroundings.parameter();
        Optional<Parameter> compared = compared();
        if (surroundings.call().filter("count"::equals).isPresent() && surroundings.event().isEmpty()) {
            keywords("event");
        } else if (surroundings.isIndex()) {
            wanted(Type.INT, "");
        } else if (parameter.isPresent()) {
            parameter.get().family().ifPresentOrElse(this::family, () -> wanted(parameter.get().type(), parameter.get().unit()));
        } else if (!flagsBefore().isEmpty()) {
            wanted(Type.GFP, "");
        } else if (compared.isPresent()) {
            wanted(compared.get().type() == Type.ZONE ? Type.STRING : compared.get().type(), compared.get().unit());
        } else {
            surroundings.event().flatMap(analysis.declarations()::event).map(EventDeclaration::fields).orElse(List.of())
                    .forEach(field -> proposals.add(field.name(), field.name(), Span.Kind.FIELD, field.type().words(), field.explanation()));
            proposals.variables(Optional.empty());
            proposals.functions(function -> function.result() != Type.VOID && canBeCalled(function));
            proposals.constants(constant -> true);
            proposals.words(Span.Kind.CONSTANT, List.of("NULL", "true", "false"));
            proposals.add("count", "count(event )", Span.Kind.FUNCTION, Explanations.COUNT_FORM, Explanations.COUNT);
        }
    }

    /** Constants whose names begin alike, and the variables that may hold some. */
    private void family(String prefix) {
        List<String> given = surroundings.combined();
        proposals.constants(constant -> constant.name().startsWith(prefix) && !given.contains(constant.name()));
        proposals.variablesOf(Shape.INT);
    }

    /** Values of one type. */
    private void wanted(Type type, String unit) {
        Shape shape = Shape.of(type);
        List<String> strings = type == Type.STRING ? strings() : List.of();
        strings.forEach(each -> proposals.add('"' + each + '"', '"' + each + '"', Span.Kind.STRING, "", explanation(each)));
        List<ConstantDeclaration> flags = type == Type.GFP ? flagsBefore() : List.of();
        if (type == Type.GFP) {
            proposals.constants(constant -> constant.type() == type && goesWith(constant, flags));
        }
        proposals.variables(Optional.of(shape));
        proposals.functions(function -> function.result() != Type.VOID && canBeCalled(function) && !unit.equals("order")
                && strings.isEmpty()
                && (gives(function, shape) || function.isQuestion() && function.result() != Type.LIST
                        && ProposalList.leads(Shape.of(function.result()), shape)));
        // An order is a small number: of the constants only the one that bounds it is one.
        proposals.constants(constant -> constant.type() == type && type != Type.GFP
                && (!unit.equals("order") || constant.name().equals("MAX_ORDER")));
        if (shape.isPointer() && type != Type.TASK) {
            proposals.words(Span.Kind.CONSTANT, List.of("NULL"));
        }
        if (type == Type.BOOLEAN) {
            proposals.words(Span.Kind.CONSTANT, List.of("true", "false"));
        }
    }

    /** Whether a function gives what is wanted. Every number is an address for a process, but few are meant to be one. */
    private static boolean gives(FunctionDeclaration function, Shape shape) {
        Shape given = Shape.of(function.result());
        if (shape.equals(Shape.of(Type.VIRTUAL_ADDRESS))) {
            return given.equals(Shape.of(Type.USER_ADDRESS));
        }
        return shape.accepts(given) && !(shape.isAddress() && given.equals(Shape.INT));
    }

    /** Whether a flag adds something to others, and contradicts none. */
    private static boolean goesWith(ConstantDeclaration flag, List<ConstantDeclaration> others) {
        long all = others.stream().mapToLong(ConstantDeclaration::value).reduce(0, (a, b) -> a | b);
        return others.isEmpty() || (flag.value() & ~all) != 0
                && others.stream().allMatch(other -> flag.contradiction(other).isEmpty() && other.contradiction(flag).isEmpty());
    }

    /** The flags that stand directly before, combined with |. */
    private List<ConstantDeclaration> flagsBefore() {
        List<ConstantDeclaration> flags = new ArrayList<>();
        surroundings.combined().forEach(word -> analysis.declarations().constant(word).filter(constant -> constant.type() == Type.GFP)
                .ifPresent(flags::add));
        return flags;
    }

    /** The field of an event that is compared with what stands here. */
    private Optional<Parameter> compared() {
        return surroundings.event().flatMap(analysis.declarations()::event).map(EventDeclaration::fields).orElse(List.of()).stream()
                .filter(field -> surroundings.isComparedWith(field.name())).findFirst();
    }
}
