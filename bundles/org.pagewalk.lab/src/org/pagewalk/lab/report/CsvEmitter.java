/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.pagewalk.lab.LabTask;
import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.judge.ItemResult;
import org.pagewalk.lab.judge.TaskResult;

/**
 * Writes tables for the instructor's spreadsheet: {@code grades.csv} with a row for each student, {@code items.csv} with a row
 * for each student and item. What a spreadsheet would take for a formula has an apostrophe before it.
 */
final class CsvEmitter implements Emitter {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String description() {
        return Messages.text("csv.description");
    }

    @Override
    public void emit(Gradebook gradebook, Output output) throws IOException {
        output.write("reports/csv/grades.csv", grades(gradebook));
        output.write("reports/csv/items.csv", items(gradebook));
    }

    private static byte[] grades(Gradebook gradebook) throws IOException {
        List<String> header = new ArrayList<>(List.of("key", "student", "name", "status", "points", "max"));
        gradebook.lab().tasks().stream().map(LabTask::name).forEach(header::add);
        header.addAll(List.of("submission", "submitted", "messages"));
        List<List<String>> rows = new ArrayList<>(List.of(header));
        for (Graded graded : gradebook.students()) {
            List<String> row = new ArrayList<>(List.of(graded.key(), text(graded.student().identity()),
                    text(graded.student().displayName()), status(graded), graded.points().toString(),
                    String.valueOf(graded.verdict().max())));
            for (LabTask task : gradebook.lab().tasks()) {
                row.add(graded.verdict().tasks().stream().filter(result -> result.name().equals(task.name()))
                        .map(result -> result.points().toString()).findFirst().orElse(""));
            }
            row.addAll(List.of(text(graded.name()), text(graded.submittedAt().orElse("")), text(Told.whole(graded))));
            rows.add(row);
        }
        return bytes(rows);
    }

    private static byte[] items(Gradebook gradebook) throws IOException {
        List<List<String>> rows = new ArrayList<>(
                List.of(List.of("key", "student", "task", "item", "kind", "title", "points", "max", "reason")));
        for (Graded graded : gradebook.students()) {
            for (TaskResult task : graded.verdict().tasks()) {
                for (ItemResult item : task.items()) {
                    rows.add(List.of(graded.key(), text(graded.student().identity()), task.name(),
                            String.valueOf(item.number()), item.kind(), text(item.title()), item.points().toString(),
                            String.valueOf(item.max()), text(item.reason())));
                }
            }
        }
        return bytes(rows);
    }

    private static String status(Graded graded) {
        return graded.status().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** A cell that is no formula. */
    static String text(String text) {
        String plain = PlainText.of(text, PlainText.MESSAGE_MAX);
        return plain.isEmpty() || "=+-@\t".indexOf(plain.charAt(0)) < 0 ? plain : "'" + plain;
    }

    /** Rows, the header first, as a file. */
    static byte[] bytes(List<List<String>> rows) throws IOException {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
