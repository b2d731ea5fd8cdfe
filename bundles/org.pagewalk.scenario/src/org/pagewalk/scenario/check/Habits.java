/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.syntax.Place;

/** Words of other languages that mean nothing here, and what is written instead. They may still be names. */
final class Habits {
    /** What may stand in the very place of the word. */
    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("and", "&&"), Map.entry("or", "||"), Map.entry("not", "!"),
            Map.entry("nil", "NULL"), Map.entry("None", "NULL"), Map.entry("elif", "else if"), Map.entry("elsif", "else if"),
            Map.entry("function", "def"), Map.entry("MAP_ANON", "MAP_ANONYMOUS"), Map.entry("func", "def"), Map.entry("fn", "def"));
    /** What needs other words around it too. */
    private static final Map<String, String> FORMS = Map.ofEntries(Map.entry("break", "the condition of a while, or return in a function"),
            Map.entry("continue", "an if around the rest of the block"), Map.entry("sleep", "wait 30 s"), Map.entry("cpu", "on cpu 1 { ... }"),
            Map.entry("echo", "print VALUE"), Map.entry("puts", "print VALUE"), Map.entry("printf", "print VALUE"),
            Map.entry("println", "print VALUE"), Map.entry("printk", "print VALUE"), Map.entry("assert", "expect CONDITION"),
            Map.entry("len", "LIST.size"), Map.entry("range", "1..10"), Map.entry("process", "task NAME { ... }"),
            Map.entry("event", "count(event NAME)"), Map.entry("MAP_FAILED", "-ENOMEM, or another error: a system call gives the error itself"),
            Map.entry("errno", "the value of the call: a system call gives the error itself, such as -ENOMEM"),
            Map.entry("malloc", "mmap(0, 4 pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)"), Map.entry("sbrk", "brk(ADDRESS)"),
            Map.entry("exec", "execve(PROGRAM)"), Map.entry("waitpid", "as CHILD { ... }"), Map.entry("wait4", "as CHILD { ... }"));
    /** What stands behind expect and is no condition. */
    private static final Map<String, String> EXPECT = Map.of("bug", "expect bug { ... }", "error", "expect error ENOMEM { ... }",
            "signal", "expect signal SIGSEGV { ... }", "no", "expect no event NAME", "event", "expect event NAME");
    /** Told where the block behind it stands. */
    private static final Set<String> OUTCOMES = Set.of("oops");
    /** What is no kind of declaration. */
    private static final Map<String, String> KINDS = Map.of("process", "task", "thread", "task", "proc", "task");

    private final Problems problems;

    Habits(Problems problems) {
        this.problems = problems;
    }

    /** Tells what to write instead of a word that is bound to nothing; whether there is something to tell. */
    boolean tell(String word, Place place) {
        Optional<String> instead = Optional.ofNullable(WORDS.get(word));
        instead.or(() -> Optional.ofNullable(FORMS.get(word))).ifPresent(written -> problems.error(place, "unknown-statement",
                "there is no " + word + " here: write " + written,
                () -> instead.map(each -> Remedy.write(place, each)).stream().toList()));
        return instead.isPresent() || FORMS.containsKey(word);
    }

    /** What to write instead of a kind of declaration that there is not. */
    static Optional<String> kind(String word) {
        return Optional.ofNullable(KINDS.get(word));
    }

    /** The same for the word behind {@code expect}. */
    boolean tellExpect(String word, Place place) {
        Optional<String> form = Optional.ofNullable(EXPECT.get(word));
        if (OUTCOMES.contains(word)) {
            return true;
        }
        form.ifPresent(each -> problems.error(place, "unknown-statement", "this is not complete: write " + each, List::of));
        return form.isPresent();
    }
}
