/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pagewalk grade}: a small class, from the call to the reports. */
class GradeCommandTest {
    private static final String LAB = """
            lab "Tiny" { id tiny text "lab.md" }
            task one "One" {
              file "one.mms"
              check "Memory is there" points 2 show reason { expect zone("Normal").free_pages > 0 }
              check "It says so" points 1 partial show everything hint "print" { expect x == 1  expect x < 3 }
            }
            """;
    private static final String GOOD = "import \"machine.mms\"\nlet x = 1\n";

    @TempDir
    private Path folder;

    private String lab;
    private String place;
    private String results;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @BeforeEach
    void makeALab() throws IOException {
        write("lab/lab.lab", LAB);
        write("lab/lab.md", "# Tiny\n");
        write("lab/starter/one.mms", GOOD.replace("x = 1", "x = 0"));
        write("lab/reference/one.mms", GOOD);
        lab = folder.resolve("lab").toString();
        place = folder.resolve("class").toString();
        results = folder.resolve("results").toString();
    }

    private void handIn() throws IOException {
        write("class/alice/one.mms", GOOD);
        write("class/bob/one.mms", GOOD.replace("x = 1", "x = 2"));
        write("class/carol/other.txt", "");
        write("class/dave.zip", "no zip");
    }

    private Map<String, String> content(String name) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder.resolve(name))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                content.put(folder.resolve(name).relativize(path).toString(), Files.readString(path, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return content;
    }

    @Test
    void eachSubmissionHasItsLineAndTheReportIsNamed() throws IOException {
        handIn();
        Call call = Call.of("grade", lab, place, "-o", results).ends(1).warnsOfNothing();
        call.saysOnly("alice: 3 of 3 points\nbob: 2.5 of 3 points\ncarol: not graded, empty\n"
                + "  It has none of the lab's files, only other.txt. The lab asks for answers.properties, one.mms.\n"
                + "dave: not graded, broken\n  dave.zip is no archive, whatever its name says. Hand in a zip of the lab's files.\n"
                + "2 of 4 submissions graded\nReport: " + folder.resolve("results").resolve("index.html") + "\n");
        assertTrue(Files.exists(folder.resolve("results/reports/csv/grades.csv")));
        Map<String, String> first = content("results");
        assertFalse(first.toString().contains(folder.toString()), "no path of this machine");
        Call.of("grade", lab, place, "-o", results, "--jobs", "3").ends(1).warns("4 of 4 submissions were graded before");
        assertEquals(first, content("results"));
        Call.of("grade", lab, place, "-o", folder.resolve("other").toString(), "--jobs", "1").ends(1);
        assertEquals(first, content("other"));
    }

    @Test
    void oneSubmissionOfAKnownStudentIsGradedForAPlatform() throws IOException {
        Path one = write("class/alice/one.mms", GOOD).getParent();
        Call call = Call.of("grade", lab, one.toString(), "-o", results, "--student", "alice@uni", "--emit", "autolab").ends(0);
        call.says("alice_at_uni: 3 of 3 points");
        assertTrue(call.out().lines().reduce((a, b) -> b).orElse("").startsWith("{\"scores\":{"), call::toString);
        Call.of("grade", lab, one.toString(), "-o", results, "--student", "alice@uni", "--emit", "json", "--json").ends(0)
                .saysOnly("{\"key\":\"alice_at_uni\",\"name\":\"alice\",\"student\":\"alice@uni\",\"status\":\"graded\",\"points\":3,\"max\":3,\"messages\":[]}\n");
    }

    /** What is written into a lab would count as a part of it: graded by, and packed for everybody who grades. */
    @Test
    void resultsAreNeitherWrittenIntoTheLabNorAmongOwnResults() throws IOException {
        handIn();
        Call.of("grade", lab, place, "-o", lab + "/results").ends(2).saysOnly("").warns("lies in the lab's own folder");
        Call.of("lab", "export", lab, "--to", "student", "-o", lab).ends(2).saysOnly("").warns("lies in the lab's own folder");
        Call.of("grade", lab, place, "-o", place).ends(2).saysOnly("").warns("is among the submissions");
        Call.of("grade", lab, Files.createDirectories(folder.resolve("results/students")).toString(), "-o", results).ends(2).saysOnly("").warns("is among the submissions");
        Call.of("grade", lab, place, "-o", "").ends(2).saysOnly("").warns("this option needs a value: -o, --output DIR");
        Call.of("lab", "foo").ends(2).warns("there is no \"lab foo\"; name what to do: new");
    }

    @Test
    void theRosterSaysWhoIsMeant() throws IOException {
        write("class/Alice A_1001_assignsubmission_file_/one.mms", GOOD);
        String roster = write("roster.csv", "student;moodle\nalice@uni;1001\n").toString();
        Call.of("grade", lab, place, "-o", results, "--roster", roster, "--json").ends(0).says("\"student\":\"alice@uni\"");
        String wrong = write("roster.csv", "name\nAlice\n").toString();
        Call.of("grade", lab, place, "-o", results, "--roster", wrong).ends(2).saysOnly("").warns(wrong + ":1: there is no column \"student\"");
    }

    @Test
    void wrongCallsAreExplained() throws IOException {
        handIn();
        Call.of("grade", lab).ends(2).warns("name a lab and the submissions to grade");
        Call.of("grade", lab, place).ends(2).warns("-o DIR");
        Call.of("grade", lab, place, "-o", results, "--student", " ").ends(2).warns("name the student of the submission");
        Call.of("grade", "nowhere", place, "-o", results).ends(2).warns("nowhere");
        Call.of("grade", lab, "nowhere", "-o", results).ends(2).warns("nowhere: there is no such folder or archive; check the path");
        Call.of("grade", lab, place, "-o", results, "--emit", "html,fax").ends(2).warns("fax");
        Call.of("grade", lab, place, "-o", results, "--jobs", "0").ends(2).warns("--jobs N takes a number from 1 to 256, not 0");
        Call.of("grade", lab, place, "-o", results, "--worksheet", "none.csv").ends(2).warns("none.csv: there is no such file");
        Call.of("grade", lab, Files.createDirectory(folder.resolve("empty")).toString(), "-o", results).ends(2).warns("there is no submission in it");
        Call.of("grade", lab, place, "-o", write("file", "").toString()).ends(2).warns("results cannot be written there");
        write("lab/lab.lab", LAB.replace("points 2", "points two"));
        Call.of("grade", lab, place, "-o", results).ends(2).saysOnly("").warns("lab.lab:", "the lab has errors and cannot grade");
        assertFalse(Files.exists(folder.resolve("results")), "nothing is written when nothing is graded");
    }

    @Test
    void resultsAmongTheSubmissionsAreNoSubmission() throws IOException {
        handIn();
        String within = folder.resolve("class/results").toString();
        Call.of("grade", lab, place, "-o", within).ends(1).says("2 of 4 submissions graded");
        Call.of("grade", lab, place, "-o", within).ends(1).says("2 of 4 submissions graded");
    }

    @Test
    void whatNeverEndsOrNeverFallsSilentEndsByTheBudgetsOfTheLab() throws IOException {
        write("lab/lab.lab", LAB.replace("text \"lab.md\"", "text \"lab.md\" budget { statements 5000 output 4 KiB }"));
        write("class/good/one.mms", GOOD);
        write("class/endless/one.mms", GOOD + "repeat 1000000000000 { repeat 1000000 { x = 1 } }\n");
        write("class/flood/one.mms", GOOD + "repeat 4000 { print \"" + "flood ".repeat(100) + "\" }\n");
        write("class/noise/one.mms", "\u0000\u0001\u0002\uFFFD{{{{");
        write("class/nested/one.mms", "let x = " + "(".repeat(200_000) + "1");
        Call.of("grade", lab, place, "-o", results).ends(0).says("endless: 0 of 3 points", "flood: 0 of 3 points", "good: 3 of 3 points",
                "nested: 0 of 3 points", "noise: 0 of 3 points", "5 of 5 submissions graded");
        assertTrue(Files.size(folder.resolve("results/students/flood/result.json")) < 100_000, "the flood stays out of it");
    }

    @Test
    void aTerminalShowsHowFarItIs() throws IOException {
        handIn();
        Call.coloured("grade", lab, place, "-o", results).ends(1).warns("[########################] 4 of 4 submissions graded");
    }
}
