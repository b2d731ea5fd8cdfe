/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.syntax;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.pagewalk.scenario.syntax.SyntaxErrorWords;

/** What is wrong where the parser of labs gets stuck. */
final class LabSyntaxErrors extends SyntaxErrorWords {
    private static final Map<String, String> FORMS = Map.of("Heading", "lab \"Title\" { ... }", "VariantPart", "variant { ... }",
            "TaskPart", "task NAME \"Title\" { ... }", "Options", "{ a \"first answer\" right b \"second answer\" }", "Entry", "key value");

    LabSyntaxErrors() {
        super(FORMS);
    }

    @Override
    protected Optional<SyntaxErrorMessage> special(String found, String missing, List<String> rules) {
        return missing.equals("something") && LabSyntax.WORDS.contains(found) ? Optional.of(new SyntaxErrorMessage(found
                + " is a word of the lab language: a text stands in quotes, and a name is another word", "syntax")) : Optional.empty();
    }

    @Override
    protected String wanted(String rule) {
        return switch (rule) {
        case "Name", "PlainName", "Word", "ItemName", "OptionName" -> "a name";
        case "CodeBlock", "Group", "Options" -> "}";
        default -> "something";
        };
    }
}
