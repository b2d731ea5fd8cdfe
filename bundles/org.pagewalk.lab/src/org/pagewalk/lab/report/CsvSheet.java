/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.pagewalk.lab.report.Emitter.WrongInput;
import org.pagewalk.lab.submission.Delimiter;

/**
 * A CSV file of somebody else's that is edited in place: what is not set stays as it is, byte for byte, with its byte order mark,
 * quotes and line ends. Rows and columns count from 0; row 0 is the header.
 */
final class CsvSheet {
    private static final long BYTES_MAX = 64L << 20;

    private final String name;
    private final String text;
    private final char delimiter;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Integer, TreeMap<Integer, String>> changes = new TreeMap<>();

    private record Cell(int start, int end, String value) {
    }

    /** {@code end} is before the line end. */
    private record Row(List<Cell> cells, int end) {
    }

    private CsvSheet(String name, String text) throws WrongInput {
        this.name = name;
        this.text = text;
        delimiter = Delimiter.of(text);
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        while (at < text.length()) {
            at = readRow(at);
        }
        if (rows.isEmpty()) {
            throw new WrongInput(Messages.text("sheet.empty", name));
        }
    }

    /** Reads a file that should be UTF-8. */
    static CsvSheet read(Path file) throws IOException, WrongInput {
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file)) {
            throw new WrongInput(Messages.text("sheet.missing", file));
        }
        if (Files.size(file) > BYTES_MAX) {
            throw new WrongInput(Messages.text("sheet.large", name, BYTES_MAX >> 20));
        }
        try {
            return new CsvSheet(name, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new WrongInput(Messages.text("sheet.encoding", name));
        }
    }

    private int readRow(int from) throws WrongInput {
        List<Cell> cells = new ArrayList<>();
        int at = from;
        while (true) {
            at = readCell(at, cells);
            if (at < text.length() && text.charAt(at) == delimiter) {
                at++;
            } else {
                break;
            }
        }
        rows.add(new Row(cells, at));
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        return at < text.length() && text.charAt(at) == '\n' ? at + 1 : at;
    }

    private int readCell(int from, List<Cell> cells) throws WrongInput {
        StringBuilder value = new StringBuilder();
        int at = from;
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            while (true) {
                if (at >= text.length()) {
                    throw new WrongInput(Messages.text("sheet.quote", name, line(from)));
                }
                char c = text.charAt(at++);
                if (c != '"') {
                    value.append(c);
                } else if (at < text.length() && text.charAt(at) == '"') {
                    value.append('"');
                    at++;
                } else {
                    break;
                }
            }
        }
        while (at < text.length() && text.charAt(at) != delimiter && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            value.append(text.charAt(at++));
        }
        cells.add(new Cell(from, at, value.toString()));
        return at;
    }

    private long line(int offset) {
        return text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    /** What messages call it. */
    String name() {
        return name;
    }

    /** How many rows there are, the header included. */
    int rows() {
        return rows.size();
    }

    /** How many cells a row has; an empty line has one. */
    int width(int row) {
        return rows.get(row).cells().size();
    }

    /** The header's cells. */
    List<String> header() {
        return rows.getFirst().cells().stream().map(cell -> cell.value().strip()).toList();
    }

    /** The column of this name, or else of this name with other capitals, since platforms change them; or -1. */
    int column(String column) {
        int exact = header().indexOf(column);
        return exact >= 0 ? exact : header().stream().map(each -> each.toLowerCase(Locale.ROOT)).toList().indexOf(column.toLowerCase(Locale.ROOT));
    }

    /** What a cell holds; empty if the row ends before it. */
    String value(int row, int column) {
        List<Cell> cells = rows.get(row).cells();
        return column >= 0 && column < cells.size() ? cells.get(column).value() : "";
    }

    /** Sets a cell. Beyond the row's end, that many delimiters are put before it. */
    void set(int row, int column, String value) {
        changes.computeIfAbsent(row, each -> new TreeMap<>()).put(column, value);
    }

    /** The file with what was set. */
    byte[] bytes() {
        StringBuilder out = new StringBuilder();
        int copied = 0;
        for (Map.Entry<Integer, TreeMap<Integer, String>> change : changes.entrySet()) {
            Row row = rows.get(change.getKey());
            int width = row.cells().size();
            for (Map.Entry<Integer, String> cell : change.getValue().entrySet()) {
                int column = cell.getKey();
                if (column < row.cells().size()) {
                    Cell old = row.cells().get(column);
                    out.append(text, copied, old.start()).append(written(cell.getValue(), old));
                    copied = old.end();
                } else {
                    out.append(text, copied, row.end());
                    copied = row.end();
                    out.append(String.valueOf(delimiter).repeat(column - width + 1))
                            .append(written(cell.getValue(), old(row)));
                    width = column + 1;
                }
            }
        }
        return out.append(text, copied, text.length()).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Cell old(Row row) {
        return new Cell(row.end(), row.end(), "");
    }

    private String written(String value, Cell old) {
        boolean wasQuoted = old.start() < old.end() && text.charAt(old.start()) == '"';
        boolean mustQuote = value.indexOf(delimiter) >= 0 || value.indexOf('"') >= 0 || value.indexOf('\n') >= 0
                || value.indexOf('\r') >= 0 || !value.equals(value.strip());
        return wasQuoted || mustQuote ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
