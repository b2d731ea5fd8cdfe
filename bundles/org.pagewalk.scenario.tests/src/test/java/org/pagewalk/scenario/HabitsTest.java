/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people write who know other languages: one message each, which says how it is written here. */
class HabitsTest {
    private static final ScenarioLanguage LANGUAGE = ScenarioLanguage.create();

    static Stream<Arguments> habits() {
        return Stream.of(
                // words
                of("if 1 { print 1 } elif 2 { print 2 }", "1:18 there is no elif here: write else if"),
                of("function f(n) { return n }", "1:1 there is no function here: write def"),
                of("while 1 { break }", "1:11 there is no break here: write the condition of a while, or return in a function"),
                of("sleep 3 s", "1:1 there is no sleep here: write wait 30 s"),
                of("printf(\"%d\", 3)", "1:1 there is no printf here: write print VALUE"),
                of("task bash { let p = malloc(100) }", "1:21 there is no malloc here: write mmap(0, 4 pages, PROT_READ | PROT_WRITE,"
                        + " MAP_PRIVATE | MAP_ANONYMOUS)"),
                of("task bash { expect brk(0) != MAP_FAILED }", "1:30 there is no MAP_FAILED here: write -ENOMEM, or another error: a system"
                        + " call gives the error itself"),
                of("task bash { exec(\"bc\") }", "1:13 there is no exec here: write execve(PROGRAM)"),
                of("task bash { waitpid(301) }", "1:13 there is no waitpid here: write as CHILD { ... }"),
                of("task bash { expect SIGSEGV { load(0x10) } }", "1:20 a block that must end so is expected with another word: write expect signal"
                        + " SIGSEGV { ... }"),
                of("expect ENOMEM { alloc_pages(GFP_KERNEL, 10) }", "1:8 a block that must end so is expected with another word: write expect error"
                        + " ENOMEM { ... }"),
                of("expect oops { load(NULL) }", "1:8 a block that must end so is expected with another word: write expect bug { ... }"),
                of("thread worker { }", "1:1 this version has no declarations of kind thread; did you mean task?"),
                of("task bash { mmap(0, 1 page, PROT_READ, MAP_PRIVATE | MAP_ANON) }", "1:54 there is no MAP_ANON here: write MAP_ANONYMOUS"),
                of("task bash { mmap(0, 1 page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) }", "1:69 file of mmap is a file, this is a number: leave"
                        + " it out, or declare one, as in file NAME { ... }"),
                of("task bash {\n  let child = fork()\n  if child == 0 { }\n}", "3:12 a task and a number are never equal: fork gives the child itself, or"
                        + " NULL; what the child does stands in as CHILD { ... }, its number is CHILD.pid"),
                of("task bash {\n  let p = brk(0)\n  p[0] = 3\n}", "3:3 p is no list: it is a user address; what lies there is written with store(p,"
                        + " VALUE)"),
                of("task bash {\n  let p = brk(0)\n  print p[0]\n}", "3:10 only a list has items that [ ] can pick; this is a user address: what lies"
                        + " there is read with load(...)"),
                of("assert(1 == 1)", "1:1 there is no assert here: write expect CONDITION"),
                of("let a = [1]\nprint len(a)", "2:7 there is no len here: write LIST.size"),
                of("for i in range(10) { }", "1:10 there is no range here: write 1..10"),
                of("expect 1 == 1 and 2 == 2", "1:15 there is no and here: write &&"),
                of("expect not true", "1:8 there is no not here: write !"),
                of("let a = nil", "1:9 there is no nil here: write NULL"),
                of("cpu 1 { print 1 }", "1:1 there is no cpu here: write on cpu 1 { ... }"),
                of("def twice(n) { n * 2 }\nprint twice(1)", "1:16 this does nothing: return it, expect something of it, or give it a value with ="),
                of("print event page_split", "1:7 there is no event here: write count(event NAME)"),
                // signs
                of("print 'a'", "1:7 strings stand in double quotes: write \"...\""),
                of("print 'a' + 'b'", "1:7 strings stand in double quotes: write \"...\"", "1:13 strings stand in double quotes: write \"...\""),
                of("print 1, 2", "1:8 a comma stands between arguments, items and parameters only: remove it, and begin another statement for"
                        + " what follows"),
                of("expect 1 == 1, \"why\"", "1:14 a comma stands between arguments, items and parameters only: remove it, and begin another"
                        + " statement for what follows"),
                of("print 3.14", "1:7 3.14 is no whole number, and there are no others: write it in a smaller unit, as 1536 KiB for 1.5 MiB"),
                of("machine { memory 1.5 MiB }", "1:18 1.5 is no whole number, and there are no others: write it in a smaller unit, as 1536 KiB"
                        + " for 1.5 MiB"),
                of("print 0xZZ", "1:7 0xZZ is no hexadecimal number: after 0x come digits and a to f"),
                of("let a = []\nprint a.size()", "2:13 only functions are called, and this is none: a field is read without ( ), an item is picked"
                        + " with [ ], and += adds one to a list"),
                of("let a = []\na.add(3)", "2:6 only functions are called, and this is none: a field is read without ( ), an item is picked"
                        + " with [ ], and += adds one to a list"),
                of("let p = page(3)\nlet q = &p", "2:9 there is no & here: a page is known by its name, and page_address(page) is where its"
                        + " contents lie"),
                of("let p = page(3)\nlet q = *p", "2:9 there is no * here: load(addr) reads what lies at an address, and store(addr, value)"
                        + " writes there"),
                of("machine { cpus 2; memory 64 MiB }", "1:17 there is no ; between keys: remove it"),
                of("print 1 \ud83d\ude00", "1:9 the character \ud83d\ude00 (U+1F600) can stand in strings and comments only: remove it"),
                of("print 1 \u202e", "1:9 the character U+202E can stand in strings and comments only: remove it"),
                // forms
                of("expect bug __free_page(page(0))", "1:8 this is not complete: write expect bug { ... }"),
                of("expect error { alloc_page(GFP_KERNEL) }", "1:8 this is not complete: write expect error ENOMEM { ... }"),
                of("expect signal { }", "1:8 this is not complete: write expect signal SIGSEGV { ... }"),
                of("expect no events page_split", "1:8 this is not complete: write expect no event NAME"),
                of("expect error ENOMEM alloc_page(GFP_KERNEL)", "1:21 { is missing before alloc_page: write expect error ENOMEM { ... }"),
                of("print count(page_split)", "1:7 count counts events: write count(event page_split)"),
                of("predict \"how many\" 3 == ?", "1:25 a value is missing before ?: write predict \"question\" VALUE = ?"),
                of("machine {\n  memory 64 MiB\nlet x = 3", "1:9 this { is never closed: write } where it should end"),
                of("section \"a\" {\n  print 1\n\nsection \"b\" {\n  print 2\n}",
                        "1:13 this { is never closed: write } where it should end"),
                of("wait 1 MiB", "1:6 wait takes a time with its unit: write wait 1 s (or ms, min)"),
                of("task a { kill(a, SIGTERM) }", "1:15 pid of kill is a number, this is a task: use a.pid"),
                of("store(0x1000, 1)", "1:7 addr of store is a kernel address, this is a number: take what __get_free_pages, __get_free_page or"
                        + " get_zeroed_page gives"),
                of("expect event kswapd_wake where zone == Normal", "1:40 nothing is called Normal here: bind it before with let Normal = ...;"
                        + " a string stands in quotes: \"Normal\""));
    }

    private static Arguments of(String text, String... messages) {
        return Arguments.of(text, List.of(messages));
    }

    @ParameterizedTest
    @MethodSource("habits")
    void isToldOnceAndWhatToWriteInstead(String text, List<String> messages) {
        List<String> told = LANGUAGE.parse(text, "lab.mms").problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.message()).toList();
        assertEquals(messages, told);
    }

    /** The same words may be names. */
    @ParameterizedTest
    @MethodSource("names")
    void aNameThatIsBoundMeansWhatItIsBoundTo(String text) {
        assertEquals(List.of(), LANGUAGE.parse(text, "lab.mms").problems());
    }

    static Stream<String> names() {
        return Stream.of("let and = 3\nprint and", "def len(a) { return a.size }\nprint len([1])", "let no = 1\nexpect no", "let cpu = 3\nprint cpu");
    }
}
