/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pagewalk.lab.report.Emitter.WrongInput;

class CanvasTest {
    @TempDir
    private Path folder;

    @Test
    void theColumnOfTheAssignmentIsFilledInOnItsScale() throws Exception {
        Written written = Written.by("canvas", Sheets.gradebook(folder));
        String expected = Sheets.CANVAS.replace("Lab A,10.00,,50.0", "Lab A,10.00,42,50.0").replace("EX,3.00,", "EX,17.32,")
                .replace("\"d'Arc, Carla\",,,,Lab A,,,,",
                "\"d'Arc, Carla\",,,,Lab A,,0,,");
        assertEquals(expected, written.text("reports/canvas/Grades-OS.csv"));
        assertTrue(written.text("reports/canvas/notes.txt").startsWith("Eve Empty")
                || written.text("reports/canvas/notes.txt")
                .contains("Bob Broken (broken@uni.example) is not in Grades-OS.csv."));
        assertTrue(written.text("reports/canvas/notes.txt").contains("The lab has 21 points, the assignment 42.00"));
    }

    @Test
    void aNewColumnIsMadeWhereThereIsNoAssignment() throws Exception {
        Path sheet = folder.resolve("g.csv");
        Files.writeString(sheet,
                "Student;ID;SIS Login ID;Section\r\n    Points Possible;;;\r\nExample, Ann;7000;;Lab A\r\nTest, Student;1;;Lab A");
        assertEquals("Student;ID;SIS Login ID;Section;The buddy allocator\r\n    Points Possible;;;;21\r\nExample, Ann;7000;;Lab A;21\r\nTest, Student;1;;Lab A;",
                emitted(sheet));
    }

    @Test
    void twoAssignmentsOfTheTitleOrOneThatIsReadOnlyAreTold() throws Exception {
        Path sheet = folder.resolve("g.csv");
        Files.writeString(sheet, "Student,ID,Section,The buddy allocator (1),The Buddy Allocator (2)\n");
        assertTrue(assertThrows(WrongInput.class, () -> emitted(sheet)).getMessage()
                .contains("several assignments \"The buddy allocator\""));
        Files.writeString(sheet, "Student,ID,Section,The buddy allocator (1)\nPoints Possible,,,(read only)\n");
        assertTrue(assertThrows(WrongInput.class, () -> emitted(sheet)).getMessage().contains("is read only"));
        Files.writeString(sheet, "Name,Grade\n");
        assertTrue(assertThrows(WrongInput.class, () -> emitted(sheet)).getMessage()
                .startsWith("g.csv has no column \"Student\""));
    }

    private static String emitted(Path sheet) throws Exception {
        return Written.by("canvas", SampleGradebook.with(SampleGradebook.students(), Map.of(), Map.of("canvas", sheet)))
                .text("reports/canvas/" + sheet.getFileName());
    }
}
