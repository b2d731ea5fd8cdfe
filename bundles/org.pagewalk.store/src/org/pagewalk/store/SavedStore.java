/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;

/** A whole state as a stream of bytes: column by column, under its name, all cells as they are. */
public final class SavedStore {
    /** Cells are read in steps of so many, so that a length that lies costs nothing. */
    private static final int STEP = 1 << 16;
    private static final int STRINGS_MAX = 1 << 20;
    /** No column of any machine is longer. */
    private static final int CELLS_MAX = 1 << 27;

    private SavedStore() {
    }

    /** Writes the state of a store. */
    public static void write(Store store, DataOutput out) throws IOException {
        List<String> strings = store.strings();
        out.writeInt(strings.size());
        for (String string : strings) {
            out.writeUTF(string);
        }
        out.writeInt(store.columns().size());
        for (Column column : store.columns()) {
            out.writeUTF(column.toString());
            write(column, out);
        }
    }

    private static void write(Column column, DataOutput out) throws IOException {
        out.writeInt(column.origin());
        for (long setting : column.settings()) {
            out.writeLong(setting);
        }
        out.writeInt(Array.getLength(column.cells()));
        switch (column.cells()) {
            case int[] ints -> {
                for (int cell : ints) {
                    out.writeInt(cell);
                }
            }
            case long[] longs -> {
                for (long cell : longs) {
                    out.writeLong(cell);
                }
            }
            default -> write((BytesColumn) column, out);
        }
    }

    /** Only rows that are written: the number of each and its bytes, and -1 at the end. */
    private static void write(BytesColumn column, DataOutput out) throws IOException {
        int length = Array.getLength(column.cells());
        for (int row = 0; row < length; row++) {
            if (column.isWritten(row)) {
                out.writeInt(row);
                column.write(row, out);
            }
        }
        out.writeInt(Table.NULL);
    }

    /**
     * Reads a state into a store whose tables have the same columns, and whose state so far is lost.
     *
     * @throws StreamCorruptedException if the stream holds something else; the message says what
     * @throws IOException if it ends too early or cannot be read
     */
    public static void read(Store store, DataInput in) throws IOException {
        int strings = length(in.readInt(), STRINGS_MAX, "strings");
        for (int i = 0; i < strings; i++) {
            if (store.intern(in.readUTF()) != i) {
                throw new StreamCorruptedException("a string stands there twice");
            }
        }
        int columns = in.readInt();
        if (columns != store.columns().size()) {
            throw new StreamCorruptedException("it has " + columns + " columns, this version " + store.columns().size());
        }
        for (Column column : store.columns()) {
            String name = in.readUTF();
            if (!name.equals(column.toString())) {
                throw new StreamCorruptedException("it has a column " + name + " where this version has " + column);
            }
            read(column, in);
        }
        for (Table table : store.tables()) {
            table.cellsArrived();
        }
    }

    private static void read(Column column, DataInput in) throws IOException {
        int origin = length(in.readInt(), CELLS_MAX, column.toString());
        if (origin != 0 && !(column instanceof ListColumn)) {
            throw new StreamCorruptedException(column + " has no numbers below 0");
        }
        long[] settings = column.settings();
        for (int i = 0; i < settings.length; i++) {
            settings[i] = in.readLong();
        }
        int length = length(in.readInt(), CELLS_MAX, column.toString());
        column.cells(switch (column.cells()) {
            case int[] none -> ints(length, in);
            case long[] none -> longs(length, in);
            default -> rows(length(length, 2 * column.table().limit(), column.toString()), (BytesColumn) column, in);
        });
        column.origin(origin);
        column.settings(settings);
        column.markable(length);
    }

    private static int[] ints(int length, DataInput in) throws IOException {
        int[] cells = new int[Math.min(length, STEP)];
        for (int i = 0; i < length; i++) {
            if (i == cells.length) {
                cells = Arrays.copyOf(cells, (int) Math.min(length, i * 2L));
            }
            cells[i] = in.readInt();
        }
        return cells;
    }

    private static long[] longs(int length, DataInput in) throws IOException {
        long[] cells = new long[Math.min(length, STEP)];
        for (int i = 0; i < length; i++) {
            if (i == cells.length) {
                cells = Arrays.copyOf(cells, (int) Math.min(length, i * 2L));
            }
            cells[i] = in.readLong();
        }
        return cells;
    }

    private static byte[][] rows(int length, BytesColumn column, DataInput in) throws IOException {
        byte[][] rows = new byte[length][];
        for (int row = in.readInt(); row != Table.NULL; row = in.readInt()) {
            if (row < 0 || row >= length) {
                throw new StreamCorruptedException("there are bytes of a row " + row + " of " + length);
            }
            rows[row] = column.read(in);
        }
        return rows;
    }

    private static int length(int number, int most, String what) throws IOException {
        if (number < 0 || number > most) {
            throw new StreamCorruptedException("it counts " + number + " for " + what);
        }
        return number;
    }
}
