/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/**
 * Says in plain words what is wrong where a parser gets stuck: what is missing, before what, and how it is written. The data of
 * a message are what may be written in place of the word it is about.
 */
public abstract class SyntaxErrorWords extends SyntaxErrorMessageProvider {
    private final Map<String, String> forms;

    /** @param forms how the constructs are written whose rules the parser may be in */
    protected SyntaxErrorWords(Map<String, String> forms) {
        this.forms = forms;
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException exception = context.getRecognitionException();
        if (exception == null) {
            return new SyntaxErrorMessage("this cannot be read", "syntax"); // no word at all: TextScan says why
        }
        List<String> rules = rules(exception);
        Token token = exception.token;
        String found = token == null || token.getType() == Token.EOF ? "the end of the file" : token.getText().strip();
        String missing = missing(exception, context.getTokenNames(), rules);
        return special(found, missing, rules).orElseGet(() -> new SyntaxErrorMessage(missing + " is missing before " + brief(found)
                + construct(rules).map(rule -> ": write " + forms.get(rule)).orElse(""), "syntax"));
    }

    /**
     * Better words than the usual ones, where there are some.
     *
     * @param found the word where the parser got stuck
     * @param missing what it wanted, in words
     * @param rules of the grammar that it was in, innermost first
     */
    protected abstract Optional<SyntaxErrorMessage> special(String found, String missing, List<String> rules);

    /** What is wanted in a rule, in words. */
    protected abstract String wanted(String rule);

    /** The innermost construct that has a form. */
    protected final Optional<String> construct(List<String> rules) {
        return rules.stream().filter(forms::containsKey).findFirst();
    }

    /** A word of a text, short enough for a message. */
    protected static String brief(String found) {
        String line = found.lines().findFirst().orElse("");
        return line.length() <= 20 ? line : line.substring(0, 20) + "...";
    }

    /** Whether a message says only that a bracket is not closed. */
    public static boolean isMissingBracket(String message) {
        return message.startsWith("} is missing") || message.startsWith(") is missing") || message.startsWith("] is missing");
    }

    /** Whether a message says that something else was wanted, but not what: so it may be a bracket. */
    public static boolean isMissingSomething(String message) {
        return message.startsWith("something is missing");
    }

    private static List<String> rules(RecognitionException exception) {
        List<String> rules = new ArrayList<>();
        for (StackTraceElement frame : exception.getStackTrace()) {
            if (frame.getMethodName().startsWith("rule")) {
                rules.add(frame.getMethodName().substring("rule".length()));
            }
        }
        return rules;
    }

    private String missing(RecognitionException exception, String[] tokenNames, List<String> rules) {
        if (exception instanceof MismatchedTokenException mismatch && mismatch.expecting > 0
                && mismatch.expecting < tokenNames.length) {
            return expected(tokenNames[mismatch.expecting]);
        }
        return wanted(rules.isEmpty() ? "" : rules.getFirst());
    }

    private static String expected(String tokenName) {
        return switch (tokenName) {
        case "RULE_ID" -> "a name";
        case "RULE_INT", "RULE_HEX" -> "a number";
        case "RULE_STRING" -> "a text in double quotes";
        default -> tokenName.replace("'", "");
        };
    }
}
