/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.batch.Graded.Status;
import org.pagewalk.lab.submission.Student;

/**
 * Fills in Moodle's grading worksheet, in place: of its columns only Grade and Feedback comments change. Beside it a zip of
 * feedback pages, for "Upload multiple feedback files in a zip". Points are scaled to the worksheet's maximum grade. The row of
 * a submission that could not be graded through no fault of its own stays as it is.
 *
 * @see <a href="https://docs.moodle.org/en/Using_Assignment">Using Assignment</a>
 */
final class MoodleEmitter implements Emitter {
    private static final Pattern FOLDER = Pattern.compile("[^/\\\\_]*_(\\d+)_assignsubmission_[a-z]+_?.*");
    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d+)\\s*$");
    private static final String PARTICIPANT = "moodle.participant";

    @Override
    public String name() {
        return "moodle";
    }

    @Override
    public String description() {
        return Messages.text("moodle.description");
    }

    @Override
    public void emit(Gradebook gradebook, Output output) throws IOException, WrongInput {
        CsvSheet sheet = CsvSheet.read(gradebook.file(name())
                .orElseThrow(() -> new WrongInput(Messages.text("moodle.needed"))));
        for (String needed : List.of("Identifier", "Grade", "Last modified (grade)")) {
            if (sheet.column(needed) < 0) {
                throw new WrongInput(Messages.text("moodle.column", sheet.name(), needed));
            }
        }
        SheetRows rows = new SheetRows(sheet, gradebook.students(), List.of(
                new SheetRows.Way("Identifier", MoodleEmitter::lastNumber, student -> participant(student).stream()
                        .toList()),
                new SheetRows.Way("Email address", text -> text, MoodleEmitter::names),
                new SheetRows.Way("Full name", text -> text, SheetRows::fullNames)));
        for (Map.Entry<Integer, Graded> row : rows.found().entrySet()) {
            fill(sheet, row.getKey(), ForStudent.of(gradebook.lab(), row.getValue()), rows);
        }
        output.write("reports/moodle/" + sheet.name(), sheet.bytes());
        output.write("reports/moodle/feedback.zip", feedback(gradebook, rows));
        rows.tell("reports/moodle/notes.txt", output);
    }

    private static void fill(CsvSheet sheet, int row, Graded graded, SheetRows rows) {
        if (graded.status() == Status.INFRASTRUCTURE) {
            rows.notes().add(Messages.text("sheet.later", graded.student().displayName()));
        } else if (sheet.value(row, sheet.column("Grade can be changed")).strip().equals("No")) {
            rows.notes().add(Messages.text("moodle.locked", sheet.value(row, sheet.column("Identifier"))));
        } else {
            String grade = maximum(sheet, row).map(max -> Scaled.of(graded.points(), graded.verdict().max(), max))
                    .orElse(graded.points().toString());
            sheet.set(row, sheet.column("Grade"), grade);
            if (sheet.column("Feedback comments") >= 0) {
                sheet.set(row, sheet.column("Feedback comments"), comment(graded));
            }
        }
    }

    private static Optional<BigDecimal> maximum(CsvSheet sheet, int row) {
        String max = sheet.value(row, sheet.column("Maximum Grade")).strip();
        return max.matches("\\d{1,6}([.,]\\d{1,5})?") ? Optional.of(new BigDecimal(max.replace(',', '.')))
                : Optional.empty();
    }

    /** Moodle takes comments for HTML; line feeds are not needed in it, and a spreadsheet shows it better without. */
    private static String comment(Graded graded) {
        List<String> lines = new ArrayList<>(Told.all(graded));
        return "<p>" + String.join("<br>", lines.stream().map(MoodleEmitter::escaped).toList()) + "</p>";
    }

    private static String escaped(String line) {
        String text = line.strip();
        return "&nbsp;".repeat(line.indexOf(text)) + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] feedback(Gradebook gradebook, SheetRows rows) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Graded graded : gradebook.students()) {
            Optional<String> folder = folder(graded);
            if (folder.isPresent()) {
                HandOut.files(gradebook.lab(), graded).forEach((name, content) -> files.put(folder.get() + "/" + name,
                        content));
            } else {
                rows.notes().add(Messages.text("moodle.folder", graded.student().displayName()));
            }
        }
        return ZipBytes.of(files);
    }

    /** As in the download of all submissions: Moodle looks for the number in it. */
    private static Optional<String> folder(Graded graded) {
        Matcher matcher = FOLDER.matcher(graded.name());
        String name = graded.student().displayName().replaceAll("[^\\p{L}\\p{M}\\p{N} .,'-]", " ").strip();
        return (matcher.matches() ? Optional.of(matcher.group(1)) : participant(graded.student()))
                .map(number -> (name.isEmpty() || name.startsWith(".") ? "student" : name) + "_" + number
                        + "_assignsubmission_file_");
    }

    private static Optional<String> participant(Student student) {
        return Optional.ofNullable(student.platform().get(PARTICIPANT)).map(MoodleEmitter::lastNumber)
                .filter(number -> !number.isEmpty());
    }

    private static String lastNumber(String text) {
        Matcher matcher = LAST_NUMBER.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static Collection<String> names(Student student) {
        List<String> names = new ArrayList<>(List.of(student.identity()));
        names.addAll(student.platform().values());
        return names;
    }
}
