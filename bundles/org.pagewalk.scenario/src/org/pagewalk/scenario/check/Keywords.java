/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.DeclarationKind;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.MachineKind;

/** The words that begin statements: for suggestions, proposals and hovers. */
public final class Keywords {
    /**
     * A statement.
     *
     * @param form how it is written
     * @param explanation what it does
     * @param example a scenario that uses it
     */
    public record Form(String form, String explanation, String example) {
    }

    /** Every statement of this version by its first word. */
    public static final Map<String, Form> FORMS = forms();
    /** What begins a statement. */
    public static final List<String> STATEMENTS = List.copyOf(FORMS.keySet());
    /** What would begin a declaration in C. */
    static final List<String> TYPES = List.of("int", "long", "unsigned", "char", "void", "struct", "static", "const", "var");
    /** What stands directly before braces. */
    static final List<String> BLOCKS = List.of("machine", "section", "repeat", "else", "kernel", "interrupt", "boot");

    private Keywords() {
    }

    private static Map<String, Form> forms() {
        Map<String, Form> forms = new LinkedHashMap<>();
        DeclarationKind machine = Declarations.of(Profile.LINUX_2_4_20).kind(MachineKind.NAME).orElseThrow();
        forms.put(machine.name(), new Form(machine.form(), machine.explanation(), machine.example()));
        forms.put("let", new Form("let NAME = VALUE", "Binds a name in this block; NAME = VALUE gives it another value later.",
                "let page = alloc_page(GFP_KERNEL)\n__free_page(page)\npage = NULL"));
        forms.put("print", new Form("print VALUE", "Prints a value.",
                "print zone(\"Normal\").free_pages"));
        forms.put("expect", new Form("expect CONDITION \"message\"",
                "Checks a condition; the run goes on if it fails. Also: expect event NAME where CONDITION, expect no event NAME,"
                        + " expect bug { ... }, expect error ENOMEM { ... }, expect signal SIGSEGV { ... }.",
                "expect zone(\"DMA\").free_pages > 0  \"nobody has taken anything\""));
        forms.put("predict", new Form("predict \"question\" VALUE = ?",
                "Asks what a value will be: write your answer in place of the ?. The true value is shown after the run.",
                "predict \"How many pages has a block of order 3?\" 1 << 3 = 8"));
        forms.put("section", new Form("section \"name\" { ... }", "Gives a part of the scenario a name.",
                "section \"no pressure\" {\n  expect zone(\"Normal\").free_pages > zone(\"Normal\").pages_high\n}"));
        forms.put("for", new Form("for NAME in 1..10 { ... }", "Repeats a block for each number of a range, or each item of a list.",
                "let pages = []\nfor i in 1..10 { pages += alloc_page(GFP_KERNEL) }\nfor page in pages { __free_page(page) }"));
        forms.put("repeat", new Form("repeat 10 { ... }", "Repeats a block a number of times.",
                "repeat 3 { alloc_page(GFP_KERNEL) }\nexpect count(event page_alloc) == 3"));
        forms.put("if", new Form("if CONDITION { ... } else { ... }", "Executes a block if a condition holds.",
                "let page = alloc_page(GFP_ATOMIC)\nif page == NULL { print \"none\" } else { __free_page(page) }"));
        forms.put("while", new Form("while CONDITION { ... }", "Repeats a block as long as a condition holds.",
                "let n = 0\nwhile n < 10 { n += 1 }\nexpect n == 10"));
        forms.put("def", new Form("def NAME(a, b) { ... return a }", "Defines a function, at the top level.",
                "def twice(n) { return n * 2 }\nexpect twice(21) == 42"));
        forms.put("return", new Form("return VALUE", "Ends a function with a value.",
                "def smaller(a, b) {\n  if a < b { return a }\n  return b\n}\nexpect smaller(3, 4) == 3"));
        forms.put("task", new Form("task NAME { ... }", "Makes a process and enters it in user mode.",
                "task bash { print getpid() }"));
        forms.put("as", new Form("as TASK { ... }", "Goes on in a process that was made before.",
                "task bash { }\nas bash { print getpid() }"));
        forms.put("kernel", new Form("kernel { ... }", "Inside a task: code of the kernel on its behalf.",
                "task bash {\n  kernel { alloc_page(GFP_USER) }\n}"));
        forms.put("boot", new Form("boot { ... }", "Code of the kernel that runs while the machine boots, before the page allocator"
                + " has any page. It comes first, behind the machine.", "boot {\n  let table = alloc_bootmem(100)\n}"));
        forms.put("interrupt", new Form("interrupt { ... }", "An interrupt handler, in which nothing may sleep.",
                "interrupt { alloc_page(GFP_ATOMIC) }"));
        forms.put("on", new Form("on cpu 1 { ... }", "Goes on on another processor; machine { cpus 2 } gives it two.",
                "machine { cpus 2 }\non cpu 1 { expect smp_processor_id() == 1 }"));
        forms.put("wait", new Form("wait 30 s", "Lets the clock run: timers expire, and the kernel's threads run.",
                "wait 30 s\nexpect jiffies() == 30 * HZ"));
        forms.put("snapshot", new Form("snapshot NAME", "Keeps the present state under a name, for compare.",
                "snapshot before\nalloc_page(GFP_KERNEL)\nsnapshot after\ncompare before after"));
        forms.put("compare", new Form("compare A B", "Prints what differs from one snapshot to another.",
                "snapshot before\nalloc_page(GFP_KERNEL)\nsnapshot after\ncompare before after"));
        forms.put("fail", new Form("fail alloc_pages after 3",
                "Makes one call of a kernel function fail, after so many that do their work: to test what its callers do then.",
                "fail alloc_pages after 1\nexpect alloc_pages(GFP_KERNEL, 0) != NULL\nexpect alloc_pages(GFP_KERNEL, 0) == NULL"));
        forms.put("import", new Form("import \"lib.mms\"", "Takes in another file of this folder, at the top level and once.",
                "import \"lib.mms\"  // in which stands: def twice(n) { return n * 2 }\nexpect twice(21) == 42"));
        forms.put("check", new Form("check invariants", "Checks all of the kernel's structures.",
                "__free_page(alloc_page(GFP_KERNEL))\ncheck invariants"));
        return java.util.Collections.unmodifiableMap(forms);
    }
}
