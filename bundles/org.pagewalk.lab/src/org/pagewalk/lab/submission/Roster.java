/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.pagewalk.lab.Utf8;

/**
 * Says which student is meant by what a platform calls them: a table whose column {@code student} has the identities, and whose
 * other columns have whatever platforms know the students by. Read as spreadsheets write it: CSV with commas, semicolons or tabs,
 * in UTF-8 or UTF-16.
 */
public final class Roster {
    /** Knows nobody. */
    public static final Roster NONE = new Roster(Map.of(), 0);

    private static final String STUDENT = "student";

    private final Map<String, String> students;
    private final int size;

    private Roster(Map<String, String> students, int size) {
        this.students = Map.copyOf(students);
        this.size = size;
    }

    /** Says what is wrong with a roster, where, and what to do. */
    public static final class Mistake extends Exception {
        private static final long serialVersionUID = 1L;

        Mistake(String file, long line, String message) {
            super(file + ":" + line + ": " + message);
        }
    }

    /** Whether there is one at all. */
    public boolean isThere() {
        return size > 0;
    }

    /** The identity of whom a platform calls by one of these names; the first that is known counts. */
    public Optional<String> find(Collection<String> names) {
        return names.stream().map(Roster::fold).map(students::get).filter(java.util.Objects::nonNull).findFirst();
    }

    private static String fold(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a roster.
     *
     * @param file what messages call it
     */
    public static Roster read(String file, byte[] bytes) throws Mistake {
        String text = text(file, bytes);
        CSVFormat format = CSVFormat.Builder.create().setDelimiter(Delimiter.of(text)).setIgnoreEmptyLines(true).setTrim(true).get();
        try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
            return of(file, rows);
        } catch (IOException | RuntimeException e) {
            throw new Mistake(file, 1, "this is no table: a quotation mark is opened and never closed, perhaps; save it as CSV from the spreadsheet");
        }
    }

    private static String text(String file, byte[] bytes) throws Mistake {
        int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        Charset charset = first == 0xFFFE ? StandardCharsets.UTF_16LE : first == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Mistake(file, Utf8.wrongLine(bytes).orElse(1), "this is not UTF-8; save the table as \"CSV UTF-8\"");
        }
    }

    private static Roster of(String file, CSVParser rows) throws Mistake {
        int column = -1;
        Map<String, String> students = new HashMap<>();
        Map<String, Long> lines = new HashMap<>();
        Map<String, String> own = new TreeMap<>();
        Map<String, String> ambiguous = new HashMap<>();
        for (CSVRecord row : rows) {
            long line = Math.max(rows.getCurrentLineNumber(), 1);
            if (column < 0) {
                column = column(file, row);
                continue;
            }
            String student = row.size() > column ? row.get(column).strip() : "";
            if (student.isEmpty()) {
                throw new Mistake(file, line, "the column \"" + STUDENT + "\" is empty; write the student's identity, or take the line out");
            }
            Long other = lines.put(fold(student), line);
            if (other != null) {
                throw new Mistake(file, line, "\"" + Words.name(student) + "\" is in line " + other + " already; each student is in one line");
            }
            own.put(fold(student), student);
            add(students, ambiguous, row, student);
        }
        if (column < 0) {
            throw new Mistake(file, 1, "there is nothing in it; the first line names the columns, one of them \"" + STUDENT + "\"");
        }
        if (lines.isEmpty()) {
            throw new Mistake(file, 1, "there is no student in it; write a line for each below the names of the columns");
        }
        ambiguous.keySet().forEach(students::remove);
        // Who is called by somebody else's identity does not take that identity away.
        students.putAll(own);
        return new Roster(students, lines.size());
    }

    /** What two students share, such as a section or a first name, stands for neither. */
    private static void add(Map<String, String> students, Map<String, String> ambiguous, CSVRecord row, String student) {
        for (String value : row) {
            String name = fold(value);
            String other = name.isEmpty() ? student : students.putIfAbsent(name, student);
            if (other != null && !other.equals(student)) {
                ambiguous.put(name, other);
            }
        }
    }

    private static int column(String file, CSVRecord header) throws Mistake {
        for (int i = 0; i < header.size(); i++) {
            if (fold(header.get(i)).equals(STUDENT)) {
                return i;
            }
        }
        throw new Mistake(file, 1, "there is no column \"" + STUDENT + "\"; the first line names the columns: "
                + Words.name(String.join(", ", header.toList())));
    }
}
