/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.batch.Graded.Status;

/** Writes grades as {@code nbgrader export} does, for what reads these: one row for each student. */
final class NbgraderEmitter implements Emitter {
    private static final List<String> HEADER = List.of("assignment", "duedate", "timestamp", "student_id", "last_name",
            "first_name", "email",
            "raw_score", "late_submission_penalty", "score", "max_score");

    @Override
    public String name() {
        return "nbgrader";
    }

    @Override
    public String description() {
        return Messages.text("nbgrader.description");
    }

    @Override
    public void emit(Gradebook gradebook, Output output) throws IOException {
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        for (Graded graded : gradebook.students()) {
            String points = graded.status() == Status.INFRASTRUCTURE ? "" : graded.points().toString();
            String name = graded.student().displayName().strip();
            int space = name.lastIndexOf(' ');
            rows.add(List.of(gradebook.lab().id(), "", CsvEmitter.text(graded.submittedAt().orElse("")),
                    CsvEmitter.text(graded.student().identity()),
                    CsvEmitter.text(name.substring(space + 1)), CsvEmitter.text(space < 0 ? "" : name.substring(0, space)),
                    CsvEmitter.text(graded.student().platform().getOrDefault("email", "")), points, "0", points,
                    String.valueOf(graded.verdict().max())));
        }
        output.write("reports/nbgrader/grades.csv", CsvEmitter.bytes(rows));
    }
}
