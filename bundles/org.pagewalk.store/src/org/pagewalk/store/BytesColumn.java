/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Some bytes for each row, all zero at first: what a page frame holds. A row takes memory while any of its bytes is
 * other than zero, and so by what it holds alone, whichever way a run went back and forth to it. Checkpoints share the
 * bytes of a row until the next write into it, which then works on a copy. Numbers lie in little-endian order.
 */
public final class BytesColumn extends Column {
    private static final VarHandle INT =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final int size;
    private int limit;
    /** The bytes of each row and behind them, in 4 bytes more, how many of its words are not 0; null if none. */
    private byte[][] rows = {};
    /** A bit for each row: nobody but this column holds its bytes. */
    private long[] owned = {};
    /** How many rows take memory. */
    private int written;
    /** The bytes of the row that last became zero, for the next that needs some: one word may come and go. */
    private byte[] spare;

    /** @param size how many bytes a row has: a multiple of 4, at most 64 KiB */
    public BytesColumn(Table table, String name, int size) {
        super(table, name);
        this.size = size;
        table.register(this);
    }

    /** How many bytes a row has. */
    public int size() {
        return size;
    }

    /**
     * Reads a number.
     *
     * @param width 1, 2, 4 or 8 bytes, all of which lie in the row
     * @return the number, without sign for widths below 8
     */
    public long read(int row, int offset, int width) {
        if (!isWritten(row)) {
            return 0;
        }
        byte[] bytes = rows[row];
        long number = 0;
        for (int i = width - 1; i >= 0; i--) {
            number = number << Byte.SIZE | bytes[offset + i] & 0xFF;
        }
        return number;
    }

    /**
     * Writes the lowest bytes of a number.
     *
     * @param width 1, 2, 4 or 8 bytes, all of which lie in the row
     */
    public void write(int row, int offset, int width, long value) {
        int inWord = offset & 3;
        if (inWord + width <= Integer.BYTES) {
            int shift = inWord * Byte.SIZE;
            int mask = (width == Integer.BYTES ? -1 : (1 << width * Byte.SIZE) - 1) << shift;
            replace(row, offset - inWord, wordAt(row, offset - inWord) & ~mask | (int) value << shift & mask);
        } else {
            int half = width / 2;
            write(row, offset, half, value);
            write(row, offset + half, half, value >>> half * Byte.SIZE);
        }
    }

    /** The number in 4 bytes of the row, from a multiple of 4 on; as quick as an array. A row that is not there reads as 0. */
    public int readInt(int row, int offset) {
        byte[][] all = rows;
        if (Integer.compareUnsigned(row, all.length) >= 0) {
            return 0;
        }
        byte[] bytes = all[row];
        return bytes == null ? 0 : (int) INT.get(bytes, offset);
    }

    /** The number in 8 bytes of the row, from a multiple of 8 on. */
    public long readLong(int row, int offset) {
        byte[][] all = rows;
        if (Integer.compareUnsigned(row, all.length) >= 0) {
            return 0;
        }
        byte[] bytes = all[row];
        return bytes == null ? 0 : (long) LONG.get(bytes, offset);
    }

    /** Writes 4 bytes of the row, from a multiple of 4 on. */
    public void writeInt(int row, int offset, int value) {
        replace(row, offset, value);
    }

    /** Writes 8 bytes of the row, from a multiple of 4 on. */
    public void writeLong(int row, int offset, long value) {
        replace(row, offset, (int) value);
        replace(row, offset + Integer.BYTES, (int) (value >>> Integer.SIZE));
    }

    /** Copies a run of the row's bytes out. */
    public void read(int row, int offset, byte[] to, int at, int length) {
        if (isWritten(row)) {
            System.arraycopy(rows[row], offset, to, at, length);
        } else {
            Arrays.fill(to, at, at + length, (byte) 0);
        }
    }

    /** Copies a run of bytes into the row. */
    public void write(int row, int offset, byte[] from, int at, int length) {
        int i = 0;
        while (i < length) {
            if ((offset + i & 3) == 0 && i + Integer.BYTES <= length) {
                replace(row, offset + i, (int) INT.get(from, at + i));
                i += Integer.BYTES;
            } else {
                write(row, offset + i, 1, from[at + i]);
                i++;
            }
        }
    }

    /** Lets the row be as it was at first. */
    public void clear(int row) {
        if (isWritten(row)) {
            for (int offset = 0; recorded && offset < size; offset += Integer.BYTES) {
                record(row, offset, wordAt(row, offset));
            }
            rows[row] = null;
            written--;
            mark(row);
        }
    }

    /** Whether the row holds anything other than zeros, and so takes memory. */
    public boolean isWritten(int row) {
        return row < rows.length && rows[row] != null;
    }

    /** How many rows hold anything other than zeros. */
    public int writtenRows() {
        return written;
    }

    private int wordAt(int row, int offset) {
        return isWritten(row) ? (int) INT.get(rows[row], offset) : 0;
    }

    private void replace(int row, int offset, int word) {
        int old = wordAt(row, offset);
        if (word != old) {
            if (recorded) {
                record(row, offset, word ^ old);
            }
            put(row, offset, word);
        }
    }

    private void record(int row, int offset, int difference) {
        if (difference != 0) {
            journal.recordWide(id, row, (long) offset << Integer.SIZE | difference & 0xFFFF_FFFFL);
        }
    }

    private void put(int row, int offset, int word) {
        if (row >= rows.length) {
            rows = Arrays.copyOf(rows, Math.max(limit, row + 1));
            owned = Arrays.copyOf(owned, rows.length + 63 >>> 6);
            markable(rows.length);
        }
        if (rows[row] == null) {
            rows[row] = spare == null ? new byte[size + Integer.BYTES] : spare;
            spare = null;
            written++;
        } else if ((owned[row >>> 6] >>> row & 1) == 0) {
            rows[row] = rows[row].clone();
        }
        owned[row >>> 6] |= 1L << row;
        byte[] bytes = rows[row];
        int old = (int) INT.get(bytes, offset);
        INT.set(bytes, offset, word);
        if (old == 0 || word == 0) {
            count(row, bytes, word == 0 ? -1 : 1);
        }
        mark(row);
    }

    /** So many words of the row more are not 0. */
    private void count(int row, byte[] bytes, int more) {
        int words = (int) INT.get(bytes, size) + more;
        INT.set(bytes, size, words);
        if (words == 0) {
            rows[row] = null;
            spare = bytes;
            written--;
        }
    }

    /** Writes the bytes of a row out. */
    void write(int row, DataOutput out) throws IOException {
        out.write(rows[row], 0, size);
    }

    /** Reads the bytes of a row, as they lie in {@link #cells}. */
    byte[] read(DataInput in) throws IOException {
        byte[] bytes = new byte[size + Integer.BYTES];
        in.readFully(bytes, 0, size);
        int words = 0;
        for (int offset = 0; offset < size; offset += Integer.BYTES) {
            words += (int) INT.get(bytes, offset) == 0 ? 0 : 1;
        }
        INT.set(bytes, size, words);
        return words == 0 ? null : bytes;
    }

    /** The bytes of these rows are somebody else's too from now on. */
    void share(int from, int to) {
        for (int row = from; row < to; row++) {
            owned[row >>> 6] &= ~(1L << row);
        }
    }

    @Override
    void grow(int needed) {
        limit = capacity(limit, needed);
    }

    @Override
    void reset(int row) {
        clear(row);
    }

    @Override
    void apply(boolean undo, boolean flag, int row, long payload) {
        int offset = (int) (payload >>> Integer.SIZE);
        put(row, offset, wordAt(row, offset) ^ (int) payload);
    }

    @Override
    long digest(long hash) {
        long folded = hash;
        for (int row = 0; row < rows.length; row++) {
            for (int offset = 0; rows[row] != null && offset < size; offset += Integer.BYTES) {
                int word = wordAt(row, offset);
                if (word != 0) {
                    folded = Digest.fold(folded, (long) id << 32 | row, (long) offset << Integer.SIZE ^ word);
                }
            }
        }
        return folded;
    }

    @Override
    boolean sameAt(Column other, int row) {
        return firstDifference((BytesColumn) other, row) < 0;
    }

    /** Where the row's bytes begin to differ from those of another column's; -1 if they are the same. */
    private int firstDifference(BytesColumn other, int row) {
        for (int offset = 0; offset < size && (isWritten(row) || other.isWritten(row)); offset += Integer.BYTES) {
            if (wordAt(row, offset) != other.wordAt(row, offset)) {
                return offset;
            }
        }
        return -1;
    }

    @Override
    String textAt(int row) {
        return isWritten(row) ? "bytes, hash " + Integer.toHexString(Arrays.hashCode(rows[row])) : "all zero";
    }

    @Override
    Object cells() {
        return rows;
    }

    @Override
    void cells(Object array) {
        rows = (byte[][]) array;
        owned = new long[rows.length + 63 >>> 6];
        limit = Math.max(limit, rows.length);
        restored();
    }

    @Override
    void restored() {
        written = 0;
        for (byte[] bytes : rows) {
            written += bytes == null ? 0 : 1;
        }
    }
}
