/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.submission.Student;

/**
 * Finds the row of each student in a platform's sheet. It goes by the surest way that tells: a way is a column and what a student
 * may be called there. A name that two rows have tells nothing, unless it is that of a group, all of whose rows are meant; a row that
 * two students claim goes to neither.
 */
final class SheetRows {
    private final CsvSheet sheet;
    private final TreeMap<Integer, Graded> found = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * How students are found.
     *
     * @param column of the sheet; it need not be there
     * @param key    what is compared of a cell
     * @param names  what a student may be called in it
     * @param rows   which rows count, of those that have one of the names
     */
    record Way(String column, Function<String, String> key, Function<Student, Collection<String>> names, Choice rows) {
        /** The only row that there is. */
        Way(String column, Function<String, String> key, Function<Student, Collection<String>> names) {
            this(column, key, names, Choice.ONE);
        }
    }

    /** Chooses among the rows that have a name of a student. */
    @FunctionalInterface
    interface Choice {
        /** The row, if no other has the name. */
        Choice ONE = (student, rows) -> rows.size() == 1 ? rows : List.of();
        /** All of them. */
        Choice ALL = (student, rows) -> rows;

        /** Those that count. */
        List<Integer> of(Student student, List<Integer> rows);
    }

    SheetRows(CsvSheet sheet, List<Graded> students, List<Way> ways) {
        this.sheet = sheet;
        Map<Integer, List<Graded>> claims = new LinkedHashMap<>();
        Map<Way, Map<String, List<Integer>>> indexes = new HashMap<>();
        ways.forEach(way -> indexes.put(way, index(way)));
        for (Graded graded : students) {
            List<Integer> rows = ways.stream().map(way -> rows(graded.student(), way, indexes.get(way))).filter(each -> !each.isEmpty())
                    .findFirst().orElse(List.of());
            rows.forEach(row -> claims.computeIfAbsent(row, each -> new ArrayList<>()).add(graded));
            if (rows.isEmpty()) {
                notes.add(Messages.text("sheet.student", name(graded), sheet.name()));
            }
        }
        claims.forEach((row, claimed) -> {
            if (claimed.size() == 1) {
                found.put(row, claimed.getFirst());
            } else {
                notes.add(Messages.text("sheet.claimed", row + 1, sheet.name(), String.join(", ", claimed.stream()
                        .map(SheetRows::name).toList())));
            }
        });
    }

    /** A student's name as people say it, and as the platform does. */
    static List<String> fullNames(Student student) {
        String name = student.platform().get("name");
        return name == null ? List.of(student.displayName()) : List.of(student.displayName(), name);
    }

    private Map<String, List<Integer>> index(Way way) {
        Map<String, List<Integer>> index = new HashMap<>();
        int column = sheet.column(way.column());
        for (int row = 1; column >= 0 && row < sheet.rows(); row++) {
            String key = folded(way.key().apply(sheet.value(row, column)));
            if (!key.isEmpty()) {
                index.computeIfAbsent(key, each -> new ArrayList<>()).add(row);
            }
        }
        return index;
    }

    private static List<Integer> rows(Student student, Way way, Map<String, List<Integer>> index) {
        return way.names().apply(student).stream().map(way.key()).map(SheetRows::folded)
                .map(name -> way.rows().of(student, index.getOrDefault(name, List.of())))
                .filter(rows -> !rows.isEmpty()).findFirst().orElse(List.of());
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String name(Graded graded) {
        return PlainText.line(graded.student().displayName() + " (" + graded.student().identity() + ")", PlainText.NAME_MAX);
    }

    /** Whose each row is that was found. */
    Map<Integer, Graded> found() {
        return found;
    }

    /** What the instructor should know: who was not found, and what else was noted. */
    List<String> notes() {
        return notes;
    }

    /** Writes the notes beside the sheet, and tells of them. */
    void tell(String file, Emitter.Output output) throws java.io.IOException {
        output.line(Messages.text("sheet.done", sheet.name(), Messages.count("rows", found.size()), Messages.count("notes", notes.size()), file));
        output.write(file, (String.join("\n", notes) + (notes.isEmpty() ? "" : "\n"))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
