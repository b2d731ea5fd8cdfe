/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.judge.ItemResult;
import org.pagewalk.lab.judge.TaskResult;
import org.pagewalk.lab.judge.Verdict;
import org.pagewalk.lab.report.Emitter.WrongInput;
import org.pagewalk.lab.submission.Student;

/** Sheets that the platforms' own programs write and read, in the forms that their sources show beside the usual one. */
class PlatformSheetsTest {
    private static final String MOODLE = "Identifier,Full name,Email address,Status,Group,Grade,Maximum grade,Grade can be changed,Last modified (grade),Feedback comments\n";

    @TempDir
    private Path folder;

    private static Graded named(String key, String displayName, Map<String, String> platform) {
        Graded graded = SampleGradebook.student(key);
        return new Graded(key, key, new Student(key, "manifest", displayName, platform), graded.submittedAt(), graded.status(), graded.messages(),
                graded.verdict(), graded.digest());
    }

    private Written written(String format, String text, Graded... students) throws Exception {
        Path sheet = Files.writeString(folder.resolve("sheet.csv"), text);
        return Written.by(format, SampleGradebook.with(List.of(students), Map.of(), Map.of(format, sheet)));
    }

    private String sheet(String format, String text, Graded... students) throws Exception {
        return written(format, text, students).text("reports/" + format + "/sheet.csv");
    }

    /** Since Moodle 4.1 a group's folder has the group's name and number; the worksheet tells who is in it. */
    @Test
    void whatAGroupHasHandedInFillsTheRowsOfItsMembers() throws Exception {
        Written written = written("moodle", MOODLE + "Participant 7,Ann Example,a@x,s,Team: Blue_1,,21.00,Yes,-,\n"
                + "Participant 12,Ben Other,b@x,s,Red,,21.00,Yes,-,\nParticipant 8,Cy Third,c@x,s,Team: Blue_1,,21.00,Yes,-,\n",
                named("perfect", "Team Blue 1", Map.of("moodle.participant", "12", "name", "Team Blue 1")));
        List<String> rows = written.text("reports/moodle/sheet.csv").lines().toList();
        assertTrue(rows.get(1).startsWith("Participant 7,Ann Example,a@x,s,Team: Blue_1,21,") && rows.get(3).startsWith("Participant 8,Cy Third,c@x,s,Team: Blue_1,21,"),
                rows::toString);
        assertEquals("Participant 12,Ben Other,b@x,s,Red,,21.00,Yes,-,", rows.get(2), "12 is the number of the group");
        assertEquals(Set.of("Team Blue 1_7_assignsubmission_file_/feedback.html", "Team Blue 1_8_assignsubmission_file_/feedback.html"), zip(written));
    }

    private static Set<String> zip(Written written) throws Exception {
        return DisclosureTest.forStudents(written).keySet().stream().filter(name -> name.endsWith("/feedback.html"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aNumberThatIsSomebodyElsesFillsNoRow() throws Exception {
        Written written = written("moodle", MOODLE.replace("Group,", "") + "Participant 7,Zo\u00eb O'Neil,z@x,s,,21.00,Yes,-,\nParticipant 8,Somebody,s@x,s,,21.00,Yes,-,\n",
                named("perfect", "Zo\u251c\u00bd O'Neil", Map.of("moodle.participant", "7", "name", "Zo\u251c\u00bd O'Neil")),
                named("nothing", "Ben Other", Map.of("moodle.participant", "8", "name", "Ben Other")));
        List<String> rows = written.text("reports/moodle/sheet.csv").lines().toList();
        assertTrue(rows.get(1).contains(",s,21,21.00,"), "spoilt by a program that unpacked the archive");
        assertEquals("Participant 8,Somebody,s@x,s,,21.00,Yes,-,", rows.get(2));
        assertTrue(written.text("reports/moodle/notes.txt").contains("Ben Other (nothing) is not in sheet.csv."));
        assertEquals(Set.of("Zo O'Neil_7_assignsubmission_file_/feedback.html"), zip(written).stream().map(name -> name.replaceAll("Zo\\W+O", "Zo O")).collect(Collectors.toSet()));
    }

    /** The row tells the number where the submissions do not come from Moodle. */
    @Test
    void whoIsFoundByAnAddressGetsFeedbackToo() throws Exception {
        Written written = written("moodle", MOODLE + "Participant 7,Ann Example,ann@x,s,,,21.00,Yes,-,\n", named("perfect", "ann", Map.of("file", "ann@x")));
        assertEquals(Set.of("ann_7_assignsubmission_file_/feedback.html"), zip(written));
    }

    @Test
    void aWorksheetWithoutPointsIsTold() {
        for (String max : List.of("-5.00", "0.00", "\"0,00\"")) {
            assertTrue(assertThrows(WrongInput.class, () -> sheet("moodle", MOODLE + "Participant 7,Ann,a@x,s,,,"  + max + ",Yes,-,\n",
                    named("perfect", "Ann", Map.of("moodle.participant", "7")))).getMessage()
                    .startsWith("sheet.csv is the worksheet of an assignment that is graded on a scale or not at all."), max);
        }
    }

    /** PHP's fgetcsv, by which Moodle reads the sheet, takes a quotation mark behind a backslash for a part of the cell. */
    @Test
    void noTextOfAStudentBreaksTheWorksheet() throws Exception {
        Graded graded = named("partial", "Ann", Map.of("moodle.participant", "7"));
        List<TaskResult> tasks = new ArrayList<>();
        for (TaskResult task : graded.verdict().tasks()) {
            tasks.add(new TaskResult(task.name(), task.title(), task.items().stream().map(item -> new ItemResult(item.kind(), item.number(), item.title(),
                    item.show(), item.hint(), item.max(), item.points(), item.reason().isEmpty() ? "" : "print \"a\\\" , \"b\\\"")).toList(),
                    task.messages(), task.difference()));
        }
        String text = sheet("moodle", MOODLE + "Participant 7,Ann,a@x,s,,,21.00,Yes,-,\n", new Graded(graded.key(), graded.name(), graded.student(),
                graded.submittedAt(), graded.status(), graded.messages(), new Verdict(tasks), graded.digest()));
        assertTrue(text.contains("print &quot;a\\&quot; , &quot;b\\&quot;"), text);
        assertFalse(text.contains("\\\""), text);
    }

    /** A header's titles may have more semicolons in them than there are columns. */
    @Test
    void whatIsInQuotesSeparatesNothing() throws Exception {
        assertEquals("Student,ID,Section,\"a;b;c;d;e;f;g (1)\",The buddy allocator (2)\nAnn,7000,A,,21\n", sheet("canvas",
                "Student,ID,Section,\"a;b;c;d;e;f;g (1)\",The buddy allocator (2)\nAnn,7000,A,,\n", named("perfect", "Ann", Map.of("canvas.user", "7000"))));
    }

    /** Canvas splits names if it is told to, hides scores in a row of their own, and tells the separator by rows of one length. */
    @Test
    void aNewColumnIsInEachRowOfCanvass() throws Exception {
        assertEquals("\uFEFFLastName;FirstName;ID;SIS Login ID;Section;Warm-up (11);The buddy allocator\r\n;;;;;Manual Posting;\r\n    Points Possible;;;;;10,00;21\r\n"
                + "Example;Ann;7000;ann;A;N/A;21\r\nOther;Ben;7001;ben;A;;\r\n\r\n",
                sheet("canvas", "\uFEFFLastName;FirstName;ID;SIS Login ID;Section;Warm-up (11)\r\n;;;;;Manual Posting\r\n    Points Possible;;;;;10,00\r\n"
                        + "Example;Ann;7000;ann;A;N/A\r\nOther;Ben;7001;ben;A;\r\n\r\n", named("perfect", "exampleann", Map.of("canvas.user", "7000"))));
    }

    @Test
    void whoIsExcusedStaysExcused() throws Exception {
        Written written = written("canvas", "Student,ID,Section,The buddy allocator (2)\nAnn,7000,A,EX\n", named("perfect", "Ann", Map.of("canvas.user", "7000")));
        assertEquals("Student,ID,Section,The buddy allocator (2)\nAnn,7000,A,EX\n", written.text("reports/canvas/sheet.csv"));
        assertEquals("Ann was left as it is: Canvas says that the student is excused.\n", written.text("reports/canvas/notes.txt"));
    }
}
