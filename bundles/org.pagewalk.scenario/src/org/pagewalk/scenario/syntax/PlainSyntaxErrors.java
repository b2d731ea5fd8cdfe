/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/**
 * Says in plain words what is wrong where the parser gets stuck: what is missing, before what, and how it is written. The data of
 * a message are what may be written in place of the word it is about.
 */
public final class PlainSyntaxErrors extends SyntaxErrorMessageProvider {
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

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException exception = context.getRecognitionException();
        if (exception == null) {
            return new SyntaxErrorMessage("this cannot be read", "syntax"); // no word at all: TextScan says why
        }
        List<String> rules = rules(exception);
        Token token = exception.token;
        String found = token == null || token.getType() == Token.EOF ? "the end of the file" : token.getText().strip();
        if (found.equals("=") && rules.stream().filter(FORMS::containsKey).noneMatch(NO_CONDITION::contains)) {
            return new SyntaxErrorMessage("to compare, write ==", "syntax", new String[] {"=="});
        }
        String missing = missing(exception, context.getTokenNames(), rules);
        if (missing.equals("a value") && PREFIXES.containsKey(found)) {
            return new SyntaxErrorMessage("there is no " + found + " here: " + PREFIXES.get(found), "syntax");
        }
        if (found.equals(";") && missing.equals("something")) {
            return new SyntaxErrorMessage("there is no ; between keys: remove it", "syntax");
        }
        if (missing.equals("{") && rules.stream().filter(FORMS::containsKey).findFirst().filter("Expect"::equals).isPresent()) {
            return new SyntaxErrorMessage("{ is missing before " + brief(found) + ": write expect error ENOMEM { ... }", "syntax");
        }
        if (missing.equals("{") && rules.getFirst().equals("Statement")) {
            return new SyntaxErrorMessage("{ is missing before " + brief(found) + ": write { } behind what this is derived from", "syntax");
        }
        String form = rules.stream().filter(FORMS::containsKey).findFirst().map(rule -> ": write " + FORMS.get(rule)).orElse("");
        return new SyntaxErrorMessage(missing + " is missing before " + brief(found) + form, "syntax");
    }

    /** Whether a message says only that a bracket is not closed. */
    public static boolean isMissingBracket(String message) {
        return message.startsWith("} is missing") || message.startsWith(") is missing") || message.startsWith("] is missing");
    }

    /** Whether a message says that something else was wanted, but not what: so it may be a bracket. */
    public static boolean isMissingSomething(String message) {
        return message.startsWith("something is missing");
    }

    /** The grammar's rules that the parser was in, innermost first. */
    private static List<String> rules(RecognitionException exception) {
        List<String> rules = new ArrayList<>();
        for (StackTraceElement frame : exception.getStackTrace()) {
            if (frame.getMethodName().startsWith("rule")) {
                rules.add(frame.getMethodName().substring("rule".length()));
            }
        }
        return rules;
    }

    private static String missing(RecognitionException exception, String[] tokenNames, List<String> rules) {
        if (exception instanceof MismatchedTokenException mismatch && mismatch.expecting > 0
                && mismatch.expecting < tokenNames.length) {
            return expected(tokenNames[mismatch.expecting]);
        }
        String rule = rules.isEmpty() ? "" : rules.getFirst();
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

    private static String expected(String tokenName) {
        return switch (tokenName) {
        case "RULE_ID" -> "a name";
        case "RULE_INT", "RULE_HEX" -> "a number";
        case "RULE_STRING" -> "a text in double quotes";
        default -> tokenName.replace("'", "");
        };
    }

    private static String brief(String found) {
        String line = found.lines().findFirst().orElse("");
        return line.length() <= 20 ? line : line.substring(0, 20) + "...";
    }
}
