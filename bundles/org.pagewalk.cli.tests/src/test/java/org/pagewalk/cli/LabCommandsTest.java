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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabCommandsTest {
    @TempDir
    private Path folder;

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private static List<String> names(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "verify", "export", "open", "submit"})
    void everyCommandOfTheGroupIsListedAndExplainsItself(String word) {
        Call.of("lab", "--help").ends(0).warnsOfNothing().says("Usage: pagewalk lab COMMAND", "\n  " + word + " ");
        Call.of("lab", word, "--help").ends(0).warnsOfNothing().says("Usage: pagewalk lab " + word, "Exit status: 0");
        Call.of("help", "lab", word).ends(0).says("Usage: pagewalk lab " + word);
    }

    @Test
    void wrongCallsGetOneMessageWithTheRemedy() throws IOException {
        Call.of("lab").ends(2).saysOnly("").warns("name what to do: new, verify, export, open, submit; pagewalk lab --help explains");
        Call.of("lab", "nwe").ends(2).warns("name what to do: new,");
        Call.of("lab", "new").ends(2).warns("name what to work on: ID; pagewalk lab new --help explains");
        Call.of("lab", "new", "a", "b").ends(2).warns("\"b\" is not expected here");
        Call.of("lab", "new", "Page Tables", "-o", at("x")).ends(2).warns("use lower case letters, digits and single dashes");
        Call.of("lab", "verify", at("none")).ends(2).warns("there is no such lab", "buddy");
        Call.of("lab", "verify", folder.toString()).ends(2).warns("has no lab.lab, so it is no lab");
        Call.of("lab", "open", "buddy").ends(2).warns("say whose it is: --student");
        Call.of("lab", "open", "buddy", "--student", " ").ends(2).warns("say who you are");
        Call.of("lab", "export", "buddy").ends(2).warns("say for whom: --to student, or one of student, gradescope");
        Call.of("lab", "export", "buddy", "--to", "moodle").ends(2).warns("there is no platform \"moodle\"; --to knows: student,");
        Call.of("lab", "export", "buddy", "--to", "shell").ends(2).warns("was not started by its own start script");
        Path zip = Files.writeString(folder.resolve("no.zip"), "no zip");
        Call.of("lab", "open", zip.toString(), "--student", "a").ends(2).warns("no.zip");
        assertFalse(Files.exists(folder.resolve("x")));
    }

    @Test
    void aNewLabVerifies() {
        Call.of("lab", "new", "page-tables", "-o", at("new")).ends(0).warnsOfNothing().says("a lab to begin with", "lab.lab");
        Call.of("lab", "verify", at("new")).ends(0).warnsOfNothing().saysOnly(at("new") + ": keeps what it promises: 25 points, all of its 6 variants\n");
    }

    @Test
    void whatIsWrongIsToldForPeopleAndForPrograms() throws IOException {
        Call.of("lab", "new", "page-tables", "-o", at("lab")).ends(0);
        Path text = folder.resolve("lab/lab.md");
        Files.writeString(text, Files.readString(text).replace("25 points", "24 points"));
        Files.writeString(folder.resolve("lab/lab.lab"), Files.readString(folder.resolve("lab/lab.lab")).replace("draw(2, 3, 4)", "3").replace("draw(20 MiB, 24 MiB)",
                "20 MiB"));
        Call.of("lab", "verify", at("lab")).ends(1).says(at("lab") + "/lab.md:5: error: it says that there are 24 points in all, and there are 25\n",
                ": 1 error, 0 warnings");
        Call.of("lab", "verify", "--json", at("lab")).ends(1).says("\"result\":\"failed\"", "\"file\":\"lab.md\",\"line\":5", "\"variants\":1");
    }

    @Test
    void whatSomebodyHasWrittenIsNeverReplaced() throws IOException {
        Path mine = Files.writeString(Files.createDirectory(folder.resolve("mine")).resolve("notes"), "mine");
        Call.of("lab", "new", "tables", "-o", at("mine")).ends(2).saysOnly("").warns("is there and is not empty; name another folder with -o DIR");
        Call.of("lab", "open", "buddy", "--student", "a", "-o", at("mine")).ends(2).warns("is not empty");
        Call.of("lab", "new", "tables", "-o", mine.toString()).ends(2).warns("is a file; name a folder");
        assertEquals(List.of("notes"), names(folder.resolve("mine")));
        Call.of("lab", "export", "buddy", "--to", "student", "-o", at("out")).ends(0).warnsOfNothing();
        Call.of("lab", "export", "buddy", "--to", "student", "-o", at("out")).ends(2).warns("buddy-student.zip: is there already");
    }

    @Test
    void aStudentOpensWorksAndHandsIn() throws IOException {
        Call.of("lab", "export", "buddy", "--to", "student", "-o", at("out")).ends(0).saysOnly(at("out/buddy-student.zip") + "\n");
        Call.of("lab", "open", at("out/buddy-student.zip"), "--student", "alice@example.edu", "-o", at("project")).ends(0).says("for alice@example.edu");
        assertTrue(names(folder.resolve("project")).containsAll(List.of(".project", "lab.lab", "lab.md", "machine.mms", "student.properties", "variant.mms")));
        assertFalse(names(folder.resolve("project")).contains("reference"));
        Call.of("lab", "submit", at("project"), "-o", at("alice.zip")).ends(0).warnsOfNothing().says("alice.zip: ", "for alice@example.edu");
        byte[] first = Files.readAllBytes(folder.resolve("alice.zip"));
        Call.of("lab", "submit", at("project"), "-o", at("alice.zip")).ends(0);
        assertEquals(-1, java.util.Arrays.mismatch(first, Files.readAllBytes(folder.resolve("alice.zip"))), "an earlier one is replaced by the same bytes");
        Call.of("grade", "buddy", at("alice.zip"), "-o", at("results"), "--emit", "json").ends(0).says("alice", " points");
    }

    @Test
    void aSubmissionNeedsAStudentAndReplacesNothingElse() throws IOException {
        Call.of("lab", "new", "tables", "-o", at("lab")).ends(0);
        Call.of("lab", "submit", at("lab")).ends(2).warns("is no student's lab; open one with pagewalk lab open");
        Call.of("lab", "open", at("lab"), "--student", "Bob 7", "-o", at("bob")).ends(0);
        Files.delete(folder.resolve("bob/size.mms"));
        Path mine = Files.writeString(folder.resolve("mine.zip"), "mine");
        Call.of("lab", "submit", at("bob"), "-o", mine.toString()).ends(2).warns("mine.zip: is there already");
        assertEquals("mine", Files.readString(mine));
        Call.of("lab", "submit", at("bob"), "-o", at("bob.zip")).ends(1).warns("size.mms: the lab asks for this file, and it is not there");
        assertTrue(Files.exists(folder.resolve("bob.zip")));
        Call.of("lab", "submit", at("bob"), "-o", at("new/folder/bob.zip")).ends(1);
        assertTrue(Files.exists(folder.resolve("new/folder/bob.zip")));
        Call.of("lab", "submit", at("bob"), "-o", at("mine.zip/bob.zip")).ends(2).warns("bob.zip: cannot be written");
    }
}
