/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that begin statements: for suggestions, proposals and hovers. */
public final class Keywords {
    /**
     * A statement.
     *
     * @param form how it is written
     * @param explanation what it does
     */
    public record Form(String form, String explanation) {
    }

    /** Every statement of this version by its first word. */
    public static final Map<String, Form> FORMS = forms();
    /** What begins a statement. */
    public static final List<String> STATEMENTS = List.copyOf(FORMS.keySet());
    /** What would begin a declaration in C. */
    static final List<String> TYPES = List.of("int", "long", "unsigned", "char", "void", "struct", "static", "const", "var");
    /** What stands directly before braces. */
    static final List<String> BLOCKS = List.of("machine", "section", "repeat", "else");

    private Keywords() {
    }

    private static Map<String, Form> forms() {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put("machine", new Form("machine { ... }", "Declares the machine that runs: kernel, arch, memory and so on. It comes first."));
        forms.put("let", new Form("let NAME = VALUE", "Binds a name in this block; NAME = VALUE gives it another value later."));
        forms.put("print", new Form("print VALUE", "Prints a value."));
        forms.put("expect", new Form("expect CONDITION \"message\"",
                "Checks a condition; the run goes on if it fails. expect bug { ... } checks that the kernel finds a bug."));
        forms.put("section", new Form("section \"name\" { ... }", "Gives a part of the scenario a name."));
        forms.put("for", new Form("for NAME in 1..10 { ... }", "Repeats a block for each number of a range, or each item of a list."));
        forms.put("repeat", new Form("repeat 10 { ... }", "Repeats a block a number of times."));
        forms.put("if", new Form("if CONDITION { ... } else { ... }", "Executes a block if a condition holds."));
        forms.put("while", new Form("while CONDITION { ... }", "Repeats a block as long as a condition holds."));
        forms.put("def", new Form("def NAME(a, b) { ... return a }", "Defines a function, at the top level."));
        forms.put("return", new Form("return VALUE", "Ends a function with a value."));
        forms.put("check", new Form("check invariants", "Checks all of the kernel's structures."));
        return java.util.Collections.unmodifiableMap(forms);
    }
}
