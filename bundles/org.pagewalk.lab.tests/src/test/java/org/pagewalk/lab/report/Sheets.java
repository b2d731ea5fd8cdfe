/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Sheets as Moodle and Canvas export them, written by hand after their documentation, for the students of the sample. */
final class Sheets {
    /** With a byte order mark, carriage returns, needless quotes and a row of somebody who has handed in nothing. */
    static final String MOODLE = "\uFEFFIdentifier,\"Full name\",\"Email address\",Status,Grade,\"Maximum Grade\",\"Grade can be changed\",\"Last modified (submission)\",\"Last modified (grade)\",\"Feedback comments\"\r\n"
            + "\"Participant 1000\",\"Ann Example\",perfect@uni.example,\"Submitted for grading\",,100.00,Yes,\"Friday, 20 November 2026, 10:00 AM\",-,\r\n"
            + "\"Participant 1001\",\"Ben Müller-Lüdenscheidt\",partial@uni.example,\"Submitted for grading\",\"12,5\",100.00,Yes,\"Friday, 20 November 2026, 10:00 AM\",-,\"old \"\"comment\"\"\nin two lines\"\r\n"
            + "\"Participant 2002\",\"carla  D'Arc\",,\"Submitted for grading\",,21.00,Yes,-,-,\r\n"
            + "\"Participant 1003\",\"somebody\",markup@uni.example,\"Submitted for grading\",,50,No,-,-,\r\n"
            + "\"Participant 1013\",\"Ivan Infra\",slow@uni.example,\"Submitted for grading\",7,100,Yes,-,-,kept\r\n"
            + "\"Participant 1999\",\"Nora Nothing\",nora@uni.example,\"No submission\",,100.00,Yes,-,-,\r\n";

    static final String CANVAS = "Student,ID,SIS User ID,SIS Login ID,Section,Warm-up (11),The buddy allocator (4711),Current Score,Final Score\n"
            + "    Points Possible,,,,,10.00,42.00,(read only),(read only)\n"
            + "\"Example, Ann\",7000,a1,perfect@uni.example,Lab A,10.00,,50.0,50.0\n"
            + "\"Müller-Lüdenscheidt, Ben\",9999,,partial@uni.example,\"Lab A, Lab B\",EX,3.00,50.0,50.0\n"
            + "\"d'Arc, Carla\",,,,Lab A,,,,\n"
            + "\"Test, Student\",1,,,Lab A,,,,\n";

    private Sheets() {
    }

    static Gradebook gradebook(Path folder) throws IOException {
        Path moodle = folder.resolve("Grades-OS-Lab-42.csv");
        Files.writeString(moodle, MOODLE, StandardCharsets.UTF_8);
        Path canvas = folder.resolve("Grades-OS.csv");
        Files.writeString(canvas, CANVAS, StandardCharsets.UTF_8);
        return SampleGradebook.with(SampleGradebook.students(), ENVIRONMENT, Map.of("moodle", moodle, "canvas", canvas));
    }

    /** As the runner of Classroom 50 sets it. */
    static final Map<String, String> ENVIRONMENT = Map.of("CLASSROOM", "os-2026", "ASSIGNMENT", "buddy", "SUBMISSION_TAG",
            "submit/2026-11-20T10-00-00Z-a1b2c3d", "COMMIT_URL", "https://github.example/os/commit/a1b2c3d", "RELEASE_URL",
            "https://github.example/os/releases/tag/x", "USERNAME", "ann");
}
