/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rosters as spreadsheets write them, and what is said of those that are wrong. */
class RosterTest {
    private static Roster read(String text, Charset charset) throws Roster.Mistake {
        return Roster.read("roster.csv", text.getBytes(charset));
    }

    static Stream<Arguments> forms() {
        String table = "Student,Name,Moodle\r\nalice@uni,\"M\u00fcller, Alice\",1001\r\n\r\nbob@uni,Bob,1002\r\n";
        return Stream.of(Arguments.of("commas", table, StandardCharsets.UTF_8), Arguments.of("a byte order mark", "\uFEFF" + table, StandardCharsets.UTF_8),
                Arguments.of("semicolons", "name;student;moodle\n\"M\u00fcller, Alice\";alice@uni;1001\nBob;bob@uni;1002", StandardCharsets.UTF_8),
                Arguments.of("tabs in UTF-16, as Excel's Unicode text", "\uFEFF" + table.replace("\"M\u00fcller, Alice\"", "'").replace(',', '\t').replace("'", "M\u00fcller, Alice"),
                        StandardCharsets.UTF_16LE),
                Arguments.of("UTF-16 the other way round", "\uFEFF" + table, StandardCharsets.UTF_16BE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void everyFormIsRead(String name, String text, Charset charset) throws Roster.Mistake {
        Roster roster = read(text, charset);
        assertEquals(Optional.of("alice@uni"), roster.find(List.of("1001")));
        assertEquals(Optional.of("alice@uni"), roster.find(List.of("unknown", " mu\u0308LLER, Alice ")));
        assertEquals(Optional.of("bob@uni"), roster.find(List.of("BOB@uni")));
        assertEquals(Optional.empty(), roster.find(List.of("carol")));
    }

    @Test
    void whatTwoStudentsShareStandsForNeither() throws Roster.Mistake {
        Roster roster = read("student,section,nick\nalice,A,x\nbob,A,alice\n", StandardCharsets.UTF_8);
        assertEquals(Optional.empty(), roster.find(List.of("A")));
        assertEquals(Optional.of("alice"), roster.find(List.of("alice")), "an identity is that student's, whatever others are called");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(Arguments.of("", "roster.csv:1: there is nothing in it; the first line names the columns, one of them \"student\""),
                Arguments.of("name,mail\na,b\n", "roster.csv:1: there is no column \"student\"; the first line names the columns: name, mail"),
                Arguments.of("student\nalice\nbob\nAlice\n", "roster.csv:4: \"Alice\" is in line 2 already; each student is in one line"),
                Arguments.of("student,name\nalice,A\n,B\n", "roster.csv:3: the column \"student\" is empty; write the student's identity, or take the line out"),
                Arguments.of("student\n\"alice\n", "roster.csv:1: this is no table: a quotation mark is opened and never closed, perhaps; save it as CSV from the spreadsheet"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void eachMistakeIsSaidWithItsLineAndItsRemedy(String text, String message) {
        assertEquals(message, assertThrows(Roster.Mistake.class, () -> read(text, StandardCharsets.UTF_8)).getMessage());
    }

    @Test
    void otherCharacterSetsAreToldFromUtf8() {
        assertEquals("roster.csv:2: this is not UTF-8; save the table as \"CSV UTF-8\"",
                assertThrows(Roster.Mistake.class, () -> read("student\nm\u00fcller\n", StandardCharsets.ISO_8859_1)).getMessage());
    }
}
