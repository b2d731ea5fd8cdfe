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
    static final List<String> BLOCKS = List.of("machine", "section", "repeat", "else", "kernel", "interrupt");

    private Keywords() {
    }

    private static Map<String, Form> forms() {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put("machine", new Form("machine { ... }", "Declares the machine that runs: kernel, arch, memory and so on. It comes first."));
        forms.put("let", new Form("let NAME = VALUE", "Binds a name in this block; NAME = VALUE gives it another value later."));
        forms.put("print", new Form("print VALUE", "Prints a value."));
        forms.put("expect", new Form("expect CONDITION \"message\"",
                "Checks a condition; the run goes on if it fails. Also: expect event NAME where CONDITION, expect no event NAME,"
                        + " expect bug { ... }, expect error ENOMEM { ... }, expect signal SIGSEGV { ... }."));
        forms.put("predict", new Form("predict \"question\" VALUE = ?",
                "Asks what a value will be: write your answer in place of the ?. The true value is shown after the run."));
        forms.put("section", new Form("section \"name\" { ... }", "Gives a part of the scenario a name."));
        forms.put("for", new Form("for NAME in 1..10 { ... }", "Repeats a block for each number of a range, or each item of a list."));
        forms.put("repeat", new Form("repeat 10 { ... }", "Repeats a block a number of times."));
        forms.put("if", new Form("if CONDITION { ... } else { ... }", "Executes a block if a condition holds."));
        forms.put("while", new Form("while CONDITION { ... }", "Repeats a block as long as a condition holds."));
        forms.put("def", new Form("def NAME(a, b) { ... return a }", "Defines a function, at the top level."));
        forms.put("return", new Form("return VALUE", "Ends a function with a value."));
        forms.put("task", new Form("task NAME { ... }", "Makes a process and enters it in user mode."));
        forms.put("as", new Form("as TASK { ... }", "Goes on in a process that was made before."));
        forms.put("kernel", new Form("kernel { ... }", "Inside a task: code of the kernel on its behalf."));
        forms.put("interrupt", new Form("interrupt { ... }", "An interrupt handler, in which nothing may sleep."));
        forms.put("on", new Form("on cpu 1 { ... }", "Goes on on another processor; machine { cpus 2 } gives it two."));
        forms.put("wait", new Form("wait 30 s", "Lets the clock run: timers expire, and the kernel's threads run."));
        forms.put("snapshot", new Form("snapshot NAME", "Keeps the present state under a name, for compare."));
        forms.put("compare", new Form("compare A B", "Prints what differs from one snapshot to another."));
        forms.put("fail", new Form("fail alloc_pages after 3",
                "Makes one call of a kernel function fail, after so many that do their work: to test what its callers do then."));
        forms.put("import", new Form("import \"lib.mms\"", "Takes in another file of this folder, at the top level and once."));
        forms.put("check", new Form("check invariants", "Checks all of the kernel's structures."));
        return java.util.Collections.unmodifiableMap(forms);
    }
}
