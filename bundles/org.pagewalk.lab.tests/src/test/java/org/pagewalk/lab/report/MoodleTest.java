/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pagewalk.lab.report.Emitter.WrongInput;

class MoodleTest {
    @TempDir
    private Path folder;

    /** The cells that are filled in are cut out of both; what is left must be the same, byte for byte. */
    @Test
    void onlyGradesAndCommentsOfTheWorksheetChange() throws Exception {
        Written written = Written.by("moodle", Sheets.gradebook(folder));
        String sheet = written.text("reports/moodle/Grades-OS-Lab-42.csv");
        String others = sheet.replaceFirst("(\"Ann Example\",perfect@uni.example,\"Submitted for grading\",)100(,.*?,-,)<p>.*?</p>", "$1$2")
                .replaceFirst("\"41.24\"(,100.00.*?,-,)\"<p>.*?</p>\"", "\"12,5\"$1\"old \"\"comment\"\"\nin two lines\"")
                .replaceFirst("(\"carla  D'Arc\",,\"Submitted for grading\",)0(,21.00,Yes,-,-,)\"<p>.*?</p>\"", "$1$2");
        assertEquals(Sheets.MOODLE, others);
    }

    @Test
    void commentsAreHtmlWithoutMarkupOfTheStudent() throws Exception {
        Path sheet = folder.resolve("sheet.csv");
        Files.writeString(sheet,
                "Identifier,Full name,Grade,Last modified (grade),Feedback comments\nParticipant 1003,x,,-,\n");
        String text = Written.by("moodle", SampleGradebook.with(SampleGradebook.students(), Map.of(),
                Map.of("moodle", sheet))).text("reports/moodle/sheet.csv");
        assertTrue(text.contains("Participant 1003,x,9.66,-,\"<p>9.66 of 21 points<br>"), text);
        assertTrue(text.contains("&lt;script&gt;") && !text.contains("<script>"), text);
    }

    /** Moodle has written "Maximum Grade", and writes "Maximum grade" now. */
    @Test
    void pointsAreScaledHoweverTheMaximumIsSpelled() throws Exception {
        Path sheet = folder.resolve("sheet.csv");
        Files.writeString(sheet, "Identifier,Full name,Grade,Maximum grade,Last modified (grade)\nParticipant 1003,x,,42,-\n");
        assertTrue(Written.by("moodle", SampleGradebook.with(SampleGradebook.students(), Map.of(), Map.of("moodle", sheet)))
                .text("reports/moodle/sheet.csv").contains("Participant 1003,x,19.32,42,-"));
    }

    @Test
    void whoWasNotFoundIsTold() throws Exception {
        Written written = Written.by("moodle", Sheets.gradebook(folder));
        String notes = written.text("reports/moodle/notes.txt");
        assertTrue(notes.contains("Eve Empty (empty@uni.example) is not in Grades-OS-Lab-42.csv."), notes);
        assertTrue(notes.contains("Participant 1003 was left as it is: Moodle says that the grade cannot be changed."),
                notes);
        assertTrue(notes.contains("Ivan Infra was left out"), notes);
        assertTrue(written.lines.getFirst().startsWith("Grades-OS-Lab-42.csv: 5 rows"), written.lines::toString);
    }

    @Test
    void aRowThatTwoStudentsClaimGoesToNeither() throws Exception {
        Path sheet = folder.resolve("sheet.csv");
        Files.writeString(sheet,
                "Identifier,Email address,Full name,Grade,Last modified (grade)\n,perfect@uni.example,Ben Müller-Lüdenscheidt,,\n");
        Written written = Written.by("moodle", SampleGradebook.with(SampleGradebook.students(), Map.of(),
                Map.of("moodle", sheet)));
        assertEquals(Files.readString(sheet), written.text("reports/moodle/sheet.csv"));
        assertTrue(written.text("reports/moodle/notes.txt")
                .contains("Row 2 of sheet.csv was left as it is, because more than one student fits it: "));
    }

    /** Moodle splits the name of each folder at underscores, and wants a number, a kind and a plug-in. */
    @Test
    void theZipHasAFolderThatMoodleKnowsForEachStudent() throws Exception {
        Set<String> names = DisclosureTest.forStudents(Written.by("moodle", Sheets.gradebook(folder))).keySet().stream()
                .filter(name -> name.contains("/feedback.html")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(30, names.size(), names::toString);
        for (String name : names) {
            String[] parts = name.substring(0, name.indexOf('/')).split("_", 5);
            assertTrue(parts.length == 5 && parts[1].matches("\\d+") && parts[2].equals("assignsubmission")
                    && parts[3].equals("file") && parts[4].isEmpty(), name);
        }
        assertTrue(names.contains("Ann Example_1007_assignsubmission_file_/feedback.html"), names::toString);
    }

    @Test
    void aSheetThatIsNoneIsToldWithWhatToDo() throws Exception {
        Path sheet = folder.resolve("sheet.csv");
        Files.writeString(sheet, "ID,Vollständiger Name,Bewertung\n");
        assertTrue(wrong(sheet)
                .startsWith("sheet.csv has no column \"Identifier\", so it is no grading worksheet in English."));
        Files.writeString(sheet, "");
        assertTrue(wrong(sheet).startsWith("The file sheet.csv is empty."));
        Files.writeString(sheet, "Identifier,Grade,\"Last modified\n\n");
        assertTrue(wrong(sheet).startsWith("sheet.csv, line 1: a quote opens there"));
        Files.write(sheet, "Identifier,Müller".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(wrong(sheet).contains("is not UTF-8"));
        assertTrue(wrong(folder.resolve("gone.csv")).startsWith("There is no file "));
        assertTrue(assertThrows(WrongInput.class, () -> Written.by("moodle", SampleGradebook.all())).getMessage()
                .contains("Download grading worksheet"));
    }

    private static String wrong(Path sheet) {
        return assertThrows(WrongInput.class, () -> Written.by("moodle", SampleGradebook.with(SampleGradebook.students(),
                Map.of(), Map.of("moodle", sheet)))).getMessage();
    }
}
