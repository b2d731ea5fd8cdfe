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
import java.util.regex.Pattern;

import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.batch.Graded.Status;
import org.pagewalk.lab.submission.Student;

/**
 * Fills in the gradebook that Canvas has exported, for its import. The column is that of the assignment with the lab's title,
 * {@code Title (id)}; if there is none, a new one of that title, for which Canvas makes an assignment. Points are scaled to
 * those in the row Points Possible.
 *
 * @see <a href="https://community.canvaslms.com/t5/Instructor-Guide/How-do-I-import-grades-in-the-Gradebook/ta-p/807">How do I
 *      import grades in the Gradebook?</a>
 */
final class CanvasEmitter implements Emitter {
    private static final Pattern NAME_AND_ID = Pattern.compile("(.*) \\(\\d+\\)");
    private static final String POSSIBLE = "Points Possible";
    private static final String STUDENT = "Student";
    /** Two columns in place of Student, where Canvas splits names. */
    private static final String LAST = "LastName";
    private static final String FIRST = "FirstName";
    private static final String EXCUSED = "EX";

    @Override
    public String name() {
        return "canvas";
    }

    @Override
    public String description() {
        return Messages.text("canvas.description");
    }

    @Override
    public void emit(Gradebook gradebook, Output output) throws IOException, WrongInput {
        CsvSheet sheet = CsvSheet.read(gradebook.file(name())
                .orElseThrow(() -> new WrongInput(Messages.text("canvas.needed"))));
        for (String needed : List.of(sheet.column(LAST) < 0 ? STUDENT : FIRST, "ID", "Section")) {
            if (sheet.column(needed) < 0) {
                throw new WrongInput(Messages.text("canvas.column", sheet.name(), needed));
            }
        }
        int column = column(sheet, gradebook.lab().title());
        int possibleRow = possibleRow(sheet);
        BigDecimal max = max(sheet, gradebook, column, possibleRow);
        SheetRows rows = new SheetRows(sheet, gradebook.students(), List.of(
                new SheetRows.Way("ID", text -> text, student -> known(student, "canvas.user")),
                new SheetRows.Way("SIS Login ID", text -> text, CanvasEmitter::names),
                new SheetRows.Way("SIS User ID", text -> text, CanvasEmitter::names),
                new SheetRows.Way(STUDENT, CanvasEmitter::firstLast, SheetRows::fullNames)));
        if (max.compareTo(BigDecimal.valueOf(gradebook.lab().points())) != 0) {
            rows.notes().add(Messages.text("canvas.scaled", gradebook.lab().points(), max.toPlainString()));
        }
        for (Map.Entry<Integer, Graded> row : rows.found().entrySet()) {
            Graded graded = row.getValue();
            if (graded.status() == Status.INFRASTRUCTURE) {
                rows.notes().add(Messages.text("sheet.later", graded.student().displayName()));
            } else if (sheet.value(row.getKey(), column).strip().equalsIgnoreCase(EXCUSED)) {
                rows.notes().add(Messages.text("canvas.excused", graded.student().displayName()));
            } else if (row.getKey() != possibleRow) {
                sheet.set(row.getKey(), column, Scaled.of(graded.points(), graded.verdict().max(), max));
            }
        }
        output.write("reports/canvas/" + sheet.name(), sheet.bytes());
        rows.tell("reports/canvas/notes.txt", output);
    }

    private static int column(CsvSheet sheet, String title) throws WrongInput {
        List<Integer> columns = new ArrayList<>();
        List<String> header = sheet.header();
        for (int i = 0; i < header.size(); i++) {
            var matcher = NAME_AND_ID.matcher(header.get(i));
            if (matcher.matches() && matcher.group(1).strip().equalsIgnoreCase(title.strip())) {
                columns.add(i);
            }
        }
        if (columns.size() > 1) {
            throw new WrongInput(Messages.text("canvas.several", sheet.name(), PlainText.line(title, PlainText.NAME_MAX)));
        }
        if (columns.isEmpty()) {
            // In each row, since Canvas tells the separator by rows that are of one length.
            for (int row = 1; row < sheet.rows(); row++) {
                if (sheet.width(row) > 1) {
                    sheet.set(row, header.size(), "");
                }
            }
            sheet.set(0, header.size(), PlainText.line(title, PlainText.NAME_MAX));
            return header.size();
        }
        return columns.getFirst();
    }

    private static int possibleRow(CsvSheet sheet) {
        for (int row = 1; row < sheet.rows(); row++) {
            if (sheet.value(row, 0).contains(POSSIBLE)) {
                return row;
            }
        }
        return -1;
    }

    private static BigDecimal max(CsvSheet sheet, Gradebook gradebook, int column, int possibleRow) throws WrongInput {
        String possible = possibleRow < 0 ? "" : sheet.value(possibleRow, column).strip();
        if (possible.contains("read only")) {
            throw new WrongInput(Messages.text("canvas.readonly", sheet.name(), sheet.header().get(column)));
        }
        if (possible.matches("\\d{1,6}([.,]\\d{1,5})?")) {
            return new BigDecimal(possible.replace(',', '.'));
        }
        if (possibleRow > 0 && possible.isEmpty()) {
            sheet.set(possibleRow, column, String.valueOf(gradebook.lab().points()));
        }
        return BigDecimal.valueOf(gradebook.lab().points());
    }

    private static Collection<String> known(Student student, String key) {
        return student.platform().containsKey(key) ? List.of(student.platform().get(key)) : List.of();
    }

    private static Collection<String> names(Student student) {
        List<String> names = new ArrayList<>(List.of(student.identity()));
        student.platform().forEach((key, value) -> {
            if (!key.startsWith("canvas.")) {
                names.add(value);
            }
        });
        return names;
    }

    /** "Example, Ann" and "Ann Example" are one. */
    private static String firstLast(String name) {
        int comma = name.indexOf(',');
        return comma < 0 ? name : name.substring(comma + 1).strip() + " " + name.substring(0, comma).strip();
    }
}
