/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.Remedy;
import org.pagewalk.scenario.Severity;

/** Each mistake in a lab is told once, where it is, with what to do. */
class MistakesTest {
    private static final LabLanguage LANGUAGE = LabLanguage.create();
    private static final String TWO_CHECKS = """
              check "c" points 1 at section "s" {
                expect 1 == 1
              }
              check "d" points 1 {
                expect 2 == 2
              }""".indent(2).stripTrailing();
    private static final String HEAD = "lab \"L\" { id l }\n";

    static Stream<Arguments> mistakes() {
        return Stream.of(
                of("", "1:1 a lab begins with its title: write lab \"Title\" { id short-name }", "1:1 a lab has tasks: write task NAME \"Title\" { ... }"),
                of("task t \"T\" { number n \"Q\" points 1 { let answer = 1 } }", "1:1 a lab begins with its title: write lab \"Title\" { id short-name }"),
                of(withTask("lab { id l }"), "1:1 a lab has a title: write lab \"The buddy allocator\" { ... }"),
                of(withTask("lab \"L\" { }"), "1:1 a lab has an id, by which graders know it: write id short-name"),
                of(withTask("lab \"L\" { id Buddy_Lab }"), "1:14 an id has small letters, digits and single dashes, at most 64: write id buddy-lab"),
                of(withTask("lab \"L\" { id \"l\" }"), "1:14 id is written in another way: write id l"),
                of(withTask("lab \"L\" { id \"2 Zones\" }"), "1:14 an id has small letters, digits and single dashes, at most 64: write id \"2-zones\""),
                of(withTask("lab \"L\" { id 3 }"), "1:14 id is written in another way: write id buddy"),
                of(withTask("lab \"L\" {\n  id l\n  id k\n}"), "3:3 id is given in line 2 already: remove one of the two"),
                of(withTask("lab \"L\" { id l titel \"x\" }"), "1:16 a lab has no titel; there is id, text, starter, budget"),
                of(withTask("lab \"L\" { id l file \"x.mms\" }"), "1:16 file stands in the braces of task: write it there"),
                of(withTask("lab \"L\" { id l statements 3 }"), "1:16 statements stands in the braces of budget: write it there"),
                of(withTask("lab \"L\" { id l text lab.md }"), "1:21 lab is a word of the lab language: a text stands in quotes, and a name is another word"),
                of(withTask("lab \"L\" { id l text \"../lab.md\" }"), "1:21 \"../lab.md\" leads out of the lab's folder: name a file in there"),
                of(withTask("lab \"L\" { id l text \"/etc/passwd\" }"), "1:21 \"/etc/passwd\" is an absolute path: name it from the lab's folder on"),
                of(withTask("lab \"L\" { id l text \"C:/x.md\" }"), "1:21 \"C:/x.md\" is an absolute path: name it from the lab's folder on"),
                of(withTask("lab \"L\" { id l text \"hidden/lab.md\" }"),
                        "1:21 students read this, and never get what is in hidden/: move the file out of there"),
                of(withTask("lab \"L\" { id l starter 3 }"), "1:16 starter says what the untouched starter scores: there are only 1 point"),
                of(withTask("lab \"L\" { id l starter }"), "1:16 starter has no value: write starter 3, on one line"),
                of(withTask("lab \"L\" { id = l }"), "1:14 there is no = behind a key: write key value"),
                of(withTask("lab \"L\" { id l, text \"x.md\" }"), "1:15 , means nothing here: a lab has id, text, starter, budget"),
                of(withTask("lab \"L\" { id l budget { statements 0 output 64 events 3 KiB memory 3 } }"),
                        "1:36 statements is a number from 1 to 50000000: write statements 200000",
                        "1:45 output is a size: write output 64 KiB (or B, KiB, MiB, GiB)",
                        "1:55 events goes up to 1024 MiB, in whole MiB: write events 64 MiB",
                        "1:61 a budget has no memory; there is statements, output, events"),
                of(withTask("lab \"L\" { id l budget 200 }"), "1:16 budget has no value: write budget { statements 200000 output 64 KiB events 64 MiB }"),
                of(withTask("lab \"L\" { id l check \"x\" points 1 { expect 1 == 1 } }"),
                        "1:16 check stands in a task: move it into the braces of task NAME \"Title\" { }"),
                of(withTask("lab \"L\" { id l }\nlab \"M\" { id m }"), "2:1 there is a lab \"...\" { } in line 1 already: a file has one"),
                of(HEAD + "", "2:1 a lab has tasks: write task NAME \"Title\" { ... }"),
                of(HEAD + "tasks t \"T\" { }", "2:1 tasks means nothing here: a lab file has lab, variant and task; did you mean task?"),
                of(HEAD + "check \"c\" points 1 { expect 1 == 1 }", "2:1 check stands in a task: move it into the braces of task NAME \"Title\" { }"),
                of(HEAD + "task \"T\" { number n \"Q\" points 1 { let answer = 1 } }", "2:6 a name is missing before \"T\": write task NAME \"Title\" { ... }"),
                of(HEAD + "task t { number n \"Q\" points 1 { let answer = 1 } }", "2:6 a task has a title: write task t \"Title\" { ... }"),
                of(HEAD + "task t \"T\" number n \"Q\" points 1 { let answer = 1 }", "2:12 { is missing before number: write task NAME \"Title\" { ... }"),
                of(HEAD + "task t \"T\" { number n \"Q\" points 1 { let answer = 1 }", "2:12 this { is never closed: write } where it should end"),
                of(HEAD + "task t \"T\" { number n \"Q\" points 1 { let answer = 1 } } }", "2:57 this } closes nothing: remove it"),
                of(withTask("lab \"L\" { id l }\nvariant }"), "2:9 this } closes nothing: remove it"),
                of(HEAD + "task t \"T\" { }",
                        "2:6 there are no points in task t: write a check, mutant, prediction, number or choice with its points into its braces"),
                of(HEAD + "task t \"T\" {\n  file \"t.mms\"\n  check \"c\" points 1 { expect 1 == 1 }\n}\ntask t \"T\" {\n  file \"t.mms\"\n  check \"c\" points 1 { expect 1 == 1 }\n}",
                        "6:6 there is a task t in line 2 already: choose another name"),
                of(inBraces("check \"c\" points 1 { expect 1 == 1 }"), "3:1 check is about the run of a file, and task t names none: write file \"t.mms\""),
                of(inBraces("  mutant no-coalescing points 1"), "3:3 mutant is about the run of a file, and task t names none: write file \"t.mms\""),
                of(inBraces("  prediction \"Q\" points 1"), "3:3 prediction is about the run of a file, and task t names none: write file \"t.mms\""),
                of(inTask("run at end { let x = 1 }"),
                        "2:6 there are no points in task t: write a check, mutant, prediction, number or choice with its points into its braces"),
                of(inBraces("  file \"t.txt\"\n  check \"c\" points 1 { expect 1 == 1 }"), "3:8 \"t.txt\" is no scenario: its name ends with .mms"),
                of(inBraces("  file \"machine.mms\"\n  check \"c\" points 1 { expect 1 == 1 }"),
                        "3:8 machine.mms is made for each student by the grader: choose another name"),
                of(inBraces("  file t.mms\n  check \"c\" points 1 { expect 1 == 1 }"), "3:8 the name of a file stands in quotes: write file \"t.mms\""),
                of(inTask("file \"u.mms\"\n  check \"c\" points 1 { expect 1 == 1 }"), "4:3 file is given in line 3 already: remove one of the two"),
                of(inTask("given \"t.mms\"\n  check \"c\" points 1 { expect 1 == 1 }"), "4:3 t.mms is what the student hands in: given names other files"),
                of(inBraces("  file \"a\\\\b.mms\"\n  check \"c\" points 1 { expect 1 == 1 }"), "3:8 \"a\\b.mms\" has a \\: folders are followed by /"),
                of(inBraces("  file \"aux.mms\"\n  check \"c\" points 1 { expect 1 == 1 }"),
                        "3:8 \"aux.mms\" is a name that not every system allows: choose another name"),
                of(inBraces("  file \"t?.mms\"\n  check \"c\" points 1 { expect 1 == 1 }"),
                        "3:8 \"t?.mms\" has a sign that not every system allows in a name: choose another name"),
                of(inTask("picture free-area\n  check \"c\" points 1 { expect 1 == 1 }"), "4:11 there is no picture free-area; did you mean free-areas?"),
                of(inTask("machine 3\n  check \"c\" points 1 { expect 1 == 1 }"), "4:11 machine is written in another way: write machine free"),
                of(inTask("machine own\n  check \"c\" points 1 { expect 1 == 1 }"),
                        "4:11 machine says only whether students declare it themselves: write machine free"),
                of(inTask("changes 100000\n  check \"c\" points 1 { expect 1 == 1 }"), "4:11 changes is a number from 0 to 10000: write changes 6"),
                of(inBraces("  changes 3\n  number n \"Q\" points 1 { let answer = 1 }"),
                        "3:3 changes counts lines of the task's file, and it names none: write file \"NAME.mms\""),
                of(inTask("points 20\n  check \"c\" points 1 { expect 1 == 1 }"),
                        "4:3 points stands behind the title of check, mutant, prediction, number, choice: write it there"),
                of(inTask("colour red\n  check \"c\" points 1 { expect 1 == 1 }"),
                        "4:3 a task has no colour; there is text, file, given, picture, machine, changes, check, run, mutant, prediction, number, choice"),
                of(inTask("check \"c\" { expect 1 == 1 }"), "4:3 check has points: write points 1 behind its title"),
                of(inTask("check \"c\" points { expect 1 == 1 }"), "4:13 points has no value: write points 2"),
                of(inTask("check \"c\" points 0 { expect 1 == 1 }"), "4:20 points are a number from 1 to 1000: write points 1"),
                of(inTask("check \"c\" points 1001 { expect 1 == 1 }"), "4:20 points are a number from 1 to 1000: write points 1"),
                of(inTask("check \"c\" points 99999999999999999999999999999999999999999999999999999999999 { expect 1 == 1 }"),
                        "4:20 points are a number from 1 to 1000: write points 1"),
                of(inTask("check \"c\" points 1.5 { expect 1 == 1 }"),
                        "4:20 1.5 is no whole number, and there are no others: write it in a smaller unit, as 1536 KiB for 1.5 MiB"),
                of(inTask("check \"c\" points 1 points 2 { expect 1 == 1 }"), "4:22 points is given in line 4 already: remove one of the two"),
                of(inTask("check \"c\" points 1 show all { expect 1 == 1 }"), "4:27 show all is unknown; there is everything, description, reason, points"),
                of(inTask("check \"c\" points 1 show { expect 1 == 1 }"), "4:22 show has no value: write show reason"),
                of(inTask("check \"c\" points 1 within 3 { expect 1 == 1 }"), "4:22 check has no within: it has points, show, hint, hidden, at, partial"),
                of(inTask("check \"c\" points 1 at \"split\" { expect 1 == 1 }"), "4:22 at is followed by section or end: write at section \"split\""),
                of(inTask("check \"c\" points 1 at section { expect 1 == 1 }"), "4:22 at has no value: write at section \"split\""),
                of(inTask("check \"c\" points 1 hint { expect 1 == 1 }"), "4:22 hint has no value: write hint \"Look at expand()\""),
                of(inTask("check \"c\" points 1 at section \"\" { expect 1 == 1 }"), "4:33 name a section of the student's file: write at section \"split\""),
                of(inTask("check \"c\" points 1 hidden { expect 1 == 1 }"), "4:22 hidden says that the code is withheld, and here it is: remove one of the two"),
                of(inTask("check \"c\" points 1"), "4:3 a check expects something: write { expect ... } behind it"),
                of(inTask("check \"c\" points 1 { }"), "4:3 a check expects something: write expect ... into its braces"),
                of(inTask("check \"c\" points 1 { let x = 3 }"), "4:3 a check expects something: write expect ... into its braces"),
                of(inTask("check \"c\" points 1 partial { expect 1 == 1 }"),
                        "4:3 warning: partial gives each expectation its share, and here is one: write several, or leave it out"),
                of(inTask("check \"c\" points 1 { alloc_pages(GFP_KERNEL, 0) expect 1 == 1 }"),
                        "4:24 alloc_pages changes the machine, and a check only looks: put what calls it into run { }"),
                of(inTask("check \"c\" points 1 { expect alloc_page(GFP_KERNEL) != NULL }"),
                        "4:31 alloc_page changes the machine, and a check only looks: put what calls it into run { }"),
                of(inTask("check \"c\" points 1 { wait 3 s expect 1 == 1 }"), "4:24 wait does something, and a check only looks: put it into run { }"),
                of(inTask("check \"c\" points 1 { x = 3 expect x == 3 }"),
                        "4:24 x is not bound in this check, and a check only looks: bind another name with let"),
                of(inTask("check \"c\" points 1 { machine { memory 16 MiB } expect 1 == 1 }"),
                        "4:24 machine stands at the top of a scenario, and this code runs within the student's: declare the machine in variant { }"),
                of(inTask("check \"c\" points 1 { expect count(event page_splitt) <= 3 }"), "4:43 there is no event page_splitt; did you mean page_split?"),
                of(inTask("check \"c\" points 1 { expect zone(\"Normal\").free_aera[0].nr_free == 1 }"),
                        "4:46 a zone has no field free_aera; did you mean free_area?"),
                of(inTask("check \"c\" points 1 { expect (1 == 1 }"), "4:31 this ( is not closed before the } that follows it: write ) where it should end"),
                of(inTask("check \"c\" points 1 { expect draw(1, 2) == 1 }"), "4:31 draw stands in variant { }: write let x = draw(2, 3, 4) there, and x here"),
                of(inTask("run \"x\" at end { let x = 1 }\n  check \"c\" points 1 { expect 1 == 1 }"), "4:7 run has no title: there are no points for it"),
                of(inTask("run at end\n  check \"c\" points 1 { expect 1 == 1 }"), "4:3 run has code in braces: write run at end { ... }"),
                of(inTask("run points 3 at end { let x = 1 }\n  check \"c\" points 1 { expect 1 == 1 }"), "4:7 run has no points: it has at"),
                of(inTask("run { import \"x.mms\" }\n  check \"c\" points 1 { expect 1 == 1 }"),
                        "4:9 import stands at the top of a scenario, and this code runs within the student's: take it out"),
                of(inTask("run { def f() { return 1 } }\n  check \"c\" points 1 { expect 1 == 1 }"),
                        "4:9 def stands at the top of a scenario, and this code runs within the student's: take it out"),
                of(inTask("run { predict \"x\" 1 = ? }\n  check \"c\" points 1 { expect 1 == 1 }"),
                        "4:9 predict stands in the starter's file: write prediction \"Question\" points 2 in the task"),
                of(inTask("mutant points 1"), "4:3 mutant names a bug of the kernel: write mutant no-coalescing \"Title\" points 2"),
                of(inTask("mutant no-coalesing points 1"), "4:10 there is no mutant no-coalesing; did you mean no-coalescing?"),
                of(inTask("mutant no-coalescing points 1\n  mutant no-coalescing points 2"),
                        "5:10 mutant no-coalescing stands in line 4 already: remove one of the two"),
                of(inTask("mutant no-coalescing points 1 { expect 1 == 1 }"), "4:33 mutant has no code: the student's scenario is its own"),
                of(inTask("prediction points 1"), "4:3 a prediction is known by its question: write prediction \"How many blocks are free?\" points 2"),
                of(inTask("prediction \"Q\" points 1\n  prediction \"Q\" points 1"), "5:14 prediction \"Q\" stands in line 4 already: remove one of the two"),
                of(inBraces("  number \"Q\" points 1 { let answer = 1 }"),
                        "3:3 a question has a name and a text: write number pages \"How many pages ...?\" points 1 { let answer = 8 }"),
                of(inBraces("  number n points 1 { let answer = 1 }"),
                        "3:3 a question has a name and a text: write number pages \"How many pages ...?\" points 1 { let answer = 8 }"),
                of(inBraces("  number n \"Q\" points 1"), "3:3 the right number is what its code binds to answer: write { let answer = 1 << 3 } behind it"),
                of(inTask("check \"c\" points 1 partal at end { expect 1 == 1 }"), "4:22 check has no partal; did you mean partial?"),
                of(inTask("check \"c\" point 1 show all { expect 1 == 1 }"), "4:13 check has no point; did you mean points?"),
                of(inTask("check No more than that points 1 { expect 1 == 1 }"), "4:9 a title stands in quotes: write check \"No more than that\""),
                of(inTask("mutant wrong-buddy points 1 \"T\""),
                        "4:31 a title stands directly behind mutant and its name, before points and the like: move it there"),
                of(inTask("chek \"c\" points 1 at end {\n    expect 2 - 1 == 1\n  }\n  check \"d\" points 1 { expect 1 == 1 }"),
                        "4:3 a task has no chek; did you mean check?"),
                of(withTask("lab \"L\" { id l budget { output 64 Kib } }"), "1:35 there is no unit Kib; did you mean KiB?"),
                of(withTask("lab \"L\" { id l budget { events 16 mb } }"), "1:35 there is no unit mb; did you mean MiB?"),
                of(withTask("lb \"L\" { id l }"), "1:1 lb means nothing here: a lab begins with lab \"Title\" { ... }"),
                of(HEAD + "varant { let order = draw(2, 3) }\ntask t \"T\" {\n  number n \"Q\" points 1 { let answer = order }\n}",
                        "2:1 varant means nothing here: a lab file has lab, variant and task; did you mean variant?"),
                of(withTask(HEAD + "variant { let order = drw(2, 3) }"), "2:23 there is no function drw; did you mean draw?"),
                of(inBraces("  number n \"Q\" points 1 { let answr = 1 }"), "3:31 the code of a number binds the name answer: write let answer = VALUE"),
                of(inBraces("  number n \"Q\" points 1 { let answer = order }"), "3:40 nothing is called order here: bind it before with let order = ..."),
                of(inBraces("  number n \"Q\" points 1 { let answer = 1 }\n  number n \"R\" points 1 { let answer = 1 }"),
                        "4:10 there is a question n in line 3 already, and all are answered in one file: choose another name"),
                of(inBraces("  choice n \"Q\" points 1"), "3:3 a choice has answers in braces: write { a \"first answer\" right b \"second answer\" }"),
                of(inBraces("  choice n \"Q\" points 1 { a \"1\" }"),
                        "3:3 a choice has at least two answers: write { a \"first answer\" right b \"second answer\" }"),
                of(inBraces("  choice n \"Q\" points 1 { a \"1\" b \"2\" }"), "3:3 no answer is right: write right before the one that is"),
                of(inBraces("  choice n \"Q\" points 1 { right a \"1\" right b \"2\" }"), "3:39 the answer in line 3 is right already: one is"),
                of(inBraces("  choice n \"Q\" points 1 { right a \"1\" a \"2\" }"), "3:39 there is an answer a already: choose another name"),
                of(inBraces("  choice n \"Q\" points 1 { right a \"1\", b \"2\" }"),
                        "3:38 , means nothing here: write { a \"first answer\" right b \"second answer\" }"),
                of(inBraces("  choice n \"Q\" points 1 { right \"1\" b \"2\" }"), "3:27 an answer has a name and a text: write a \"page 8\""),
                of(inBraces("  choice n \"Q\" points 1 hidden { right a \"1\" b \"2\" }"),
                        "3:3 hidden says that the right answer is withheld, and here it is: remove one of the two"),
                of(HEAD + "variant { let x = draw(1) }\ntask t \"T\" {\n  number n \"Q\" points 1 { let answer = x }\n}",
                        "2:19 with one choice there is nothing to draw: write 1 itself"),
                of(HEAD + "variant { let x = draw() }\ntask t \"T\" {\n  number n \"Q\" points 1 { let answer = x }\n}",
                        "2:19 draw chooses among what stands between its brackets: write draw(2, 3, 4) or draw(1..1000)"),
                of(HEAD + "variant { let x = draw(5..1) }\ntask t \"T\" {\n  number n \"Q\" points 1 { let answer = x }\n}",
                        "2:19 a range to draw from goes up and has at most 1000000 numbers: write draw(1..1000)"),
                of(HEAD + "variant { let x = draw(1, 2) }\ntask t \"T\" {\n  number n \"Q\" points 1 { let answer = y }\n}",
                        "4:40 nothing is called y here: bind it before with let y = ..."),
                of(HEAD + "variant { let x = draw(1, 2) import \"a.mms\" }\ntask t \"T\" {\n  number n \"Q\" points 1 { let answer = x }\n}",
                        "2:30 a variant has the machine and values that tasks use: take this out"),
                of(HEAD + "variant { machine { memroy draw(16 MiB, 32 MiB) } let x = 1 }\ntask t \"T\" {\n  number n \"Q\" points 1 { let answer = x }\n}",
                        "2:21 a machine has no memroy in this version; did you mean memory?"),
                of(HEAD + "variant { let x = draw(1, 2) }\nvariant { let x = 1 }\ntask t \"T\" {\n  number n \"Q\" points 1 { let answer = x }\n}",
                        "3:1 there is a variant in line 2 already: a lab has one"),
                of(HEAD + "task t \"T\" {\n  number n \"Q\" points 1 { let answer = 1 }\n}\nvariant { let x = draw(1, 2) }",
                        "5:1 the variant comes before the tasks: move it up, behind lab { }"),
                of(inBraces("  number n \"Q\n  points 1 { let answer = 1 }"), "3:12 this string is not closed on its line: write \" where it should end"),
                of(inBraces("  # comment\n  number n \"Q\" points 1 { let answer = 1 }"), "3:3 a comment begins with //"),
                // One mistake that spoils much.
                of(withTask("lab \"L\" { id Buddy Lab }"), "1:14 an id has small letters, digits and single dashes, at most 64: write id buddy-lab"),
                of(inBraces("  file x.mms\n" + TWO_CHECKS), "3:8 the name of a file stands in quotes: write file \"x.mms\""),
                of(twoChecks("\"c\"", "\"c"), "4:11 a quote is missing here, so the last one of the line is never closed: write \""),
                of(twoChecks("\"c\"", "c\""), "4:9 a quote is missing here, so the last one of the line is never closed: write \""),
                of(twoChecks("section \"s\"", "section s\""), "4:33 a quote is missing here, so the last one of the line is never closed: write \""),
                of(twoChecks("section \"s\"", "section \"s"), "4:33 this string is not closed on its line: write \" where it should end"),
                of(twoChecks("\"s\" {", "\"s\""), "4:3 a check expects something: write { expect ... } behind it"),
                of(twoChecks("\"s\" {", "\"s\" ("), "4:37 this ( is not closed before the } that follows it: write ) where it should end"),
                of(twoChecks("  }\n  check \"d", "  check \"d"), "4:37 this { is never closed: write } where it should end"),
                of(twoChecks("  }\n  check \"d", "  }}\n  check \"d"), "6:4 this } closes nothing: remove it"),
                of(twoChecks("points 1 at", "points = 1 at"), "4:13 points has no value: write points 2"),
                of(twoChecks("points 1 at", "points 1 show show reason at"), "4:27 show show is unknown; there is everything, description, reason, points"),
                of(inBraces("  file: \"t.mms\"\n" + TWO_CHECKS), "3:3 file has no value: write file \"split.mms\", on one line"),
                of(HEAD + "variant {\n  let let order = draw(1, 2)\n}\ntask t \"T\" {\n  number n \"Q\" points 1 { let answer = order }\n"
                        + "  number m \"Q\" points 1 { let answer = order }\n}", "3:7 a name is missing before let: write let NAME = VALUE"),
                of(inBraces("  choice n \"Q\" points 1 {\n    a page 8, or 9\n    right b \"page 12\"\n  }"),
                        "4:5 the text of an answer stands in quotes: write a \"page 8, or 9\""),
                of(inBraces("  number n \"Q\" points 1 { let answer = {1 << 2) * 3 }\n  number m \"R\" points 1 { let answer = 1 }"),
                        "3:40 this { is closed by a ): write ( here, for a call or a value"));
    }

    private static Arguments of(String text, String... messages) {
        return Arguments.of(text, List.of(messages));
    }

    /** A task with a file, its braces on lines of their own. */
    private static String inTask(String items) {
        return HEAD + "task t \"T\" {\n  file \"t.mms\"\n  " + items + "\n}";
    }

    private static String inBraces(String items) {
        return HEAD + "task t \"T\" {\n" + items + "\n}";
    }

    /** A task with two checks of several lines, in which something is written otherwise. */
    private static String twoChecks(String right, String wrong) {
        return inBraces("  file \"t.mms\"\n" + TWO_CHECKS.replace(right, wrong));
    }

    private static String withTask(String heading) {
        return heading + "\ntask t \"T\" { number n \"Q\" points 1 { let answer = 1 } }";
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isToldOnceWhereItIs(String text, List<String> messages) {
        assertEquals(messages, LANGUAGE.parse(text, "lab.lab").problems().stream().map(MistakesTest::words).toList());
    }

    private static String words(Problem problem) {
        return problem.line() + ":" + problem.column() + " " + (problem.severity() == Severity.WARNING ? "warning: " : "") + problem.message();
    }

    /** What is offered as a remedy mends what it is offered for. */
    @ParameterizedTest
    @MethodSource("mistakes")
    void isMendedByItsRemedies(String text, List<String> messages) {
        List<String> unmended = new ArrayList<>();
        for (Problem problem : LANGUAGE.parse(text, "lab.lab").problems()) {
            for (Remedy remedy : problem.remedies()) {
                String mended = text.substring(0, remedy.offset()) + remedy.text() + text.substring(remedy.offset() + remedy.length());
                if (LANGUAGE.parse(mended, "lab.lab").problems().stream().map(Problem::message).anyMatch(problem.message()::equals)) {
                    unmended.add(remedy.title() + " for " + problem.message());
                }
            }
        }
        assertEquals(List.of(), unmended, messages.toString());
    }

    @Test
    void aLabWithoutMistakesHasNone() {
        String text = """
                lab "The buddy allocator" {
                  id      buddy
                  text    "lab.md"
                  starter 3
                  budget { statements 200000  output 64 KiB  events 64 MiB }
                }
                variant {
                  machine { memory draw(16 MiB, 32 MiB)  seed draw(1..1000) }
                  let order = draw(2, 3, 4)
                }
                task split "Split a block" {
                  text "tasks/split.md"
                  file "split.mms"
                  given "lib.mms"
                  picture free-areas
                  check "One block is free" points 4 show everything hint "Look at expand()" at section "split" {
                    expect zone("Normal").free_area[order].nr_free == 1
                  }
                  check points 6 partial show points at end {
                    expect mine.count == 1
                    expect count(event page_split) <= 3
                  }
                  run at end { let more = alloc_page(GFP_KERNEL) }
                }
                task bugs "Find the bug" { file "bugs.mms"  mutant no-coalescing "Blocks never grow" points 2  mutant withheld points 2 hidden }
                task questions "Questions" {
                  number pages "How many pages?" points 1 within 2 show reason { let answer = 1 << order }
                  choice buddy "Which block?" points 1 { a "page 8"  right b "page 12" }
                  choice hide "Which block?" points 1 hidden { a "page 8"  b "page 12" }
                  number away "How many pages?" points 1 hidden
                }
                """;
        ParsedLab parsed = LANGUAGE.parse(text, "lab.lab");
        assertEquals(List.of(), parsed.problems());
        Lab lab = parsed.lab();
        assertEquals(lab, LANGUAGE.parseWithoutCode(text, "lab.lab").lab());
        assertEquals("buddy", lab.id());
        assertEquals(18, lab.points());
        LabTask split = lab.tasks().getFirst();
        assertEquals(new Place.SectionEnd("split"), ((LabItem.Check) split.items().getFirst()).at());
        assertEquals(16, split.items().getFirst().line());
        assertTrue(((LabItem.Check) split.items().get(1)).partial());
        assertEquals(" let more = alloc_page(GFP_KERNEL) ", split.runs().getFirst().code().text());
        assertEquals(text.indexOf(" let more"), split.runs().getFirst().code().offset());
        assertEquals(new LabItem.Option("b", "page 12", true), ((LabItem.ChoiceQuestion) lab.task("questions").orElseThrow().items().get(1)).options().get(1));
    }
}
