/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.syntax;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

/** What is wrong where the parser of scenarios gets stuck. */
final class PlainSyntaxErrors extends SyntaxErrorWords {
    /** How the constructs are written whose rules the parser may be in. */
    private static final Map<String, String> FORMS = Map.ofEntries(Map.entry("Let", "let NAME = VALUE"),
            Map.entry("If", "if CONDITION { ... } else { ... }"), Map.entry("While", "while CONDITION { ... }"),
            Map.entry("For", "for NAME in 1..10 { ... }"), Map.entry("Repeat", "repeat 10 { ... }"),
            Map.entry("Def", "def NAME(a, b) { ... return a }"), Map.entry("Section", "section \"name\" { ... }"),
            Map.entry("Import", "import \"other.mms\""), Map.entry("Print", "print VALUE"),
            Map.entry("Expect", "expect CONDITION \"message\""), Map.entry("Predict", "predict \"question\" VALUE = ?"),
            Map.entry("Check", "check invariants"), Map.entry("Snapshot", "snapshot NAME"),
            Map.entry("Compare", "compare NAME NAME"), Map.entry("Fail", "fail FUNCTION after 3"),
            Map.entry("Wait", "wait 30 s"), Map.entry("Task", "task NAME { ... }"), Map.entry("As", "as TASK { ... }"),
            Map.entry("Kernel", "kernel { ... }"), Map.entry("Interrupt", "interrupt { ... }"),
            Map.entry("Boot", "boot { ... }"), Map.entry("OnCpu", "on cpu 1 { ... }"),
            Map.entry("NameUse", "NAME(argument, ...)"), Map.entry("ItemList", "[item, ...]"),
            Map.entry("Step", "LIST[0]"), Map.entry("Action", "NAME = VALUE"), Map.entry("Entry", "key value"));
    /** Where {@code =} is no mistaken comparison. */
    private static final Set<String> NO_CONDITION = Set.of("Let", "For", "Def", "Task", "Section", "Entry");
    /** Signs that stand before a value in C. */
    private static final Map<String, String> PREFIXES = Map.of("&", "a page is known by its name, and page_address(page) is where its"
            + " contents lie", "*", "load(addr) reads what lies at an address, and store(addr, value) writes there");
    private static final Set<String> VALUES = Set.of("Expression", "Operand", "Path", "Primary", "Number", "Argument",
            "NameUse", "PrefixOperator");

    PlainSyntaxErrors() {
        super(FORMS);
    }

    @Override
    protected Optional<SyntaxErrorMessage> special(String found, String missing, List<String> rules) {
        if (found.equals("=") && rules.stream().filter(FORMS::containsKey).noneMatch(NO_CONDITION::contains)) {
            return Optional.of(new SyntaxErrorMessage("to compare, write ==", "syntax", new String[] {"=="}));
        }
        if (missing.equals("a value") && PREFIXES.containsKey(found)) {
            return message("there is no " + found + " here: " + PREFIXES.get(found));
        }
        if (found.equals(";") && missing.equals("something")) {
            return message("there is no ; between keys: remove it");
        }
        if (missing.equals("{") && construct(rules).filter("Expect"::equals).isPresent()) {
            return message("{ is missing before " + brief(found) + ": write expect error ENOMEM { ... }");
        }
        if (missing.equals("{") && rules.getFirst().equals("Statement")) {
            return message("{ is missing before " + brief(found) + ": write { } behind what this is derived from");
        }
        return Optional.empty();
    }

    private static Optional<SyntaxErrorMessage> message(String words) {
        return Optional.of(new SyntaxErrorMessage(words, "syntax"));
    }

    @Override
    protected String wanted(String rule) {
        if (VALUES.contains(rule)) {
            return "a value";
        }
        return switch (rule) {
        case "Name", "Key", "WordText" -> "a name";
        case "Expect", "If", "While" -> "a condition";
        case "Block" -> "}";
        default -> "something";
        };
    }
}
