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
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in a folder of results from an earlier call. */
class GradeAgainTest {
    private static final String LAB = """
            lab "Tiny" { id tiny text "lab.md" }
            task one "One" {
              file "one.mms"
              check "It is one" points 2 show everything { expect x == 1 }
            }
            """;

    @TempDir
    private Path folder;

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> handedOut() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("results/feedback"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @BeforeEach
    void gradeTwo() throws IOException {
        write("lab/lab.lab", LAB);
        write("lab/lab.md", "# Tiny\n");
        write("class/ana/one.mms", "let x = 2\n");
        write("class/ben/one.mms", "let x = 1\n");
        Call.of("grade", at("lab"), at("class"), "-o", at("results")).ends(0);
        assertEquals(List.of("ana-one.pwreplay", "ana.html", "ben.html"), handedOut());
    }

    /** What a lab keeps back now must not lie there to be handed out because it was not kept back before. */
    @Test
    void noPageOfAnEarlierCallIsLeftThatWouldBeHandedOut() throws IOException {
        write("lab/lab.lab", LAB.replace("show everything", "show points"));
        Files.delete(folder.resolve("class/ben/one.mms"));
        Files.delete(folder.resolve("class/ben"));
        write("results/feedback/letter.txt", "Dear students");
        write("class/cy/one.mms", "let x = 1\n");
        Call.of("grade", at("lab"), at("class"), "-o", at("results")).ends(0);
        assertEquals(List.of("ana.html", "cy.html", "letter.txt"), handedOut());
        assertFalse(Files.exists(folder.resolve("results/students/ben.html")));
        assertTrue(Files.exists(folder.resolve("results/reports/csv/grades.csv")));
        Call.of("grade", at("lab"), at("class"), "-o", at("results"), "--emit", "junit").ends(0);
        assertEquals(List.of("ana.html", "cy.html", "letter.txt"), handedOut());
    }

    @Test
    void resultsOfAnotherLabStay() throws IOException {
        write("other/lab.lab", LAB.replace("tiny", "other"));
        write("other/lab.md", "# Other\n");
        Call.of("grade", at("other"), at("class"), "-o", at("results")).ends(2)
                .warns("results: there are results of the lab \"tiny\" in it; name another folder with -o DIR");
        assertEquals(List.of("ana-one.pwreplay", "ana.html", "ben.html"), handedOut());
    }

    @Test
    void aListOfReportsLeadsNowhereElse() throws IOException {
        write("mine.txt", "mine");
        write("results/.contents", "#lab tiny\nhtml ../mine.txt\nhtml students\nhtml feedback/ana.html\n");
        Files.delete(folder.resolve("class/ana/one.mms"));
        Files.delete(folder.resolve("class/ana"));
        Call.of("grade", at("lab"), at("class"), "-o", at("results")).ends(0);
        assertTrue(Files.exists(folder.resolve("mine.txt")) && Files.exists(folder.resolve("results/students/ben/result.json")));
        assertEquals(List.of("ana-one.pwreplay", "ben.html"), handedOut());
    }

    @Test
    void aRosterIsReadBeforeItIsPacked() throws IOException {
        write("class.csv", "name\nAna\n");
        Call.of("lab", "export", "buddy", "--to", "student", "-o", at("out"), "--roster", at("class.csv")).ends(2)
                .warns("class.csv:1: there is no column \"student\"");
        write("class.csv", "student,name\n");
        Call.of("grade", at("lab"), at("class"), "-o", at("results"), "--roster", at("class.csv")).ends(2)
                .warns("class.csv:1: there is no student in it; write a line for each below the names of the columns");
    }
}
