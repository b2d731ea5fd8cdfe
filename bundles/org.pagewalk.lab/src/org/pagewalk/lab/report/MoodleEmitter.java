/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.batch.Graded.Status;
import org.pagewalk.lab.submission.Student;

/**
 * Fills in Moodle's grading worksheet, in place: of its columns only Grade and Feedback comments change. Beside it a zip of
 * feedback pages, for "Upload multiple feedback files in a zip". Points are scaled to the worksheet's maximum grade. What a group has
 * handed in fills the rows of all its members. The row of a submission that could not be graded through no fault of its own stays as
 * it is.
 *
 * @see <a href="https://docs.moodle.org/en/Using_Assignment">Using Assignment</a>
 */
final class MoodleEmitter implements Emitter {
    private static final Pattern FOLDER = Pattern.compile("[^/\\\\_]*_(\\d+)_assignsubmission_[a-z]+_?.*");
    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d+)\\s*$");
    private static final String PARTICIPANT = "moodle.participant";
    private static final String IDENTIFIER = "Identifier";
    private static final String FULL_NAME = "Full name";
    private static final String GROUP = "Group";

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
        for (String needed : List.of(IDENTIFIER, "Grade", "Last modified (grade)")) {
            if (sheet.column(needed) < 0) {
                throw new WrongInput(Messages.text("moodle.column", sheet.name(), needed));
            }
        }
        SheetRows rows = new SheetRows(sheet, gradebook.students(), List.of(
                new SheetRows.Way(GROUP, MoodleEmitter::letters, MoodleEmitter::folderNames, SheetRows.Choice.ALL),
                new SheetRows.Way(IDENTIFIER, MoodleEmitter::lastNumber, student -> participant(student).stream()
                        .toList(), (student, found) -> found.size() == 1 && isNamed(sheet, found.getFirst(), student) ? found : List.of()),
                new SheetRows.Way("Email address", text -> text, MoodleEmitter::names),
                new SheetRows.Way(FULL_NAME, text -> text, SheetRows::fullNames)));
        for (Map.Entry<Integer, Graded> row : rows.found().entrySet()) {
            fill(sheet, row.getKey(), ForStudent.of(gradebook.lab(), row.getValue()), rows);
        }
        output.write("reports/moodle/" + sheet.name(), sheet.bytes());
        output.write("reports/moodle/feedback.zip", feedback(gradebook, sheet, rows));
        rows.tell("reports/moodle/notes.txt", output);
    }

    private static void fill(CsvSheet sheet, int row, Graded graded, SheetRows rows) throws WrongInput {
        if (graded.status() == Status.INFRASTRUCTURE) {
            rows.notes().add(Messages.text("sheet.later", graded.student().displayName()));
        } else if (sheet.value(row, sheet.column("Grade can be changed")).strip().equals("No")) {
            rows.notes().add(Messages.text("moodle.locked", sheet.value(row, sheet.column(IDENTIFIER))));
        } else {
            Optional<BigDecimal> max = maximum(sheet, row);
            String grade = max.isEmpty() ? graded.points().toString() : Scaled.of(graded.points(), graded.verdict().max(), max.get());
            sheet.set(row, sheet.column("Grade"), grade);
            if (sheet.column("Feedback comments") >= 0) {
                sheet.set(row, sheet.column("Feedback comments"), comment(graded));
            }
        }
    }

    private static Optional<BigDecimal> maximum(CsvSheet sheet, int row) throws WrongInput {
        String max = sheet.value(row, sheet.column("Maximum Grade")).strip();
        // Moodle writes a scale as a negative number, and takes none of ours for one of its grades.
        if (max.startsWith("-") || max.matches("0([.,]0+)?")) {
            throw new WrongInput(Messages.text("moodle.points", sheet.name()));
        }
        return max.matches("\\d{1,6}([.,]\\d{1,5})?") ? Optional.of(new BigDecimal(max.replace(',', '.')))
                : Optional.empty();
    }

    /**
     * Moodle takes comments for HTML; line feeds are not needed in it, and a spreadsheet shows it better without. There is no quotation
     * mark in it: Moodle reads the sheet with PHP's fgetcsv, which takes one behind a backslash for a part of the cell and so, where it
     * ends the cell, refuses the whole sheet.
     */
    private static String comment(Graded graded) {
        List<String> lines = new ArrayList<>(Told.all(graded));
        return "<p>" + String.join("<br>", lines.stream().map(MoodleEmitter::escaped).toList()) + "</p>";
    }

    private static String escaped(String line) {
        String text = line.strip();
        return "&nbsp;".repeat(line.indexOf(text)) + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static byte[] feedback(Gradebook gradebook, CsvSheet sheet, SheetRows rows) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Map<String, List<Integer>> rowsOf = new HashMap<>();
        rows.found().forEach((row, graded) -> rowsOf.computeIfAbsent(graded.key(), each -> new ArrayList<>()).add(row));
        for (Graded graded : gradebook.students()) {
            List<String> folders = folders(graded, sheet, rowsOf.getOrDefault(graded.key(), List.of()));
            if (folders.isEmpty()) {
                rows.notes().add(Messages.text("moodle.folder", graded.student().displayName()));
            }
            SortedMap<String, byte[]> own = HandOut.files(gradebook.lab(), graded);
            folders.forEach(folder -> own.forEach((name, content) -> files.put(folder + "/" + name, content)));
        }
        return ZipBytes.of(files);
    }

    /** As in the download of all submissions: Moodle looks for the number in it. */
    private static List<String> folders(Graded graded, CsvSheet sheet, List<Integer> rows) {
        String name = graded.student().displayName().replaceAll("[^\\p{L}\\p{M}\\p{N} .,'-]", " ").strip();
        return numbers(graded, sheet, rows).stream().map(number -> (name.isEmpty() || name.startsWith(".") ? "student" : name) + "_" + number
                + "_assignsubmission_file_").toList();
    }

    private static List<String> numbers(Graded graded, CsvSheet sheet, List<Integer> rows) {
        Matcher matcher = FOLDER.matcher(graded.name());
        if (sheet.column(GROUP) < 0 && matcher.matches()) {
            return List.of(matcher.group(1));
        }
        if (!rows.isEmpty()) {
            return rows.stream().map(row -> number(sheet, row)).filter(each -> !each.isEmpty()).toList();
        }
        // The number of a group is nobody's; and neither is one that is somebody else's in this sheet.
        return participant(graded.student()).stream().filter(number -> sheet.column(GROUP) < 0 && IntStream.range(1, sheet.rows())
                .filter(row -> number(sheet, row).equals(number)).allMatch(row -> isNamed(sheet, row, graded.student()))).toList();
    }

    private static String number(CsvSheet sheet, int row) {
        return lastNumber(sheet.value(row, sheet.column(IDENTIFIER)));
    }

    /**
     * Whether a row with the number of a folder is that of whom the folder is named after: the number may be a group's, or the sheet that
     * of another assignment. Programs that unpack archives spoil other letters than those of ASCII.
     */
    private static boolean isNamed(CsvSheet sheet, int row, Student student) {
        if (sheet.column(FULL_NAME) < 0) {
            return sheet.column(GROUP) < 0;
        }
        String there = ascii(sheet.value(row, sheet.column(FULL_NAME)));
        return there.isEmpty() || folderNames(student).stream().map(MoodleEmitter::ascii)
                .allMatch(name -> name.isEmpty() || name.contains(there) || there.contains(name));
    }

    private static String ascii(String name) {
        return letters(name).replaceAll("[^a-z0-9]", "");
    }

    /** Without what Moodle leaves out of names of files. */
    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }

    private static List<String> folderNames(Student student) {
        return Optional.ofNullable(student.platform().get("name")).stream().toList();
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
