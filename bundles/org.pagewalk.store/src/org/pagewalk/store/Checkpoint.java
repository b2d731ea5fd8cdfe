/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;

/**
 * A whole state to come back to. What was not written since the checkpoint before, chunk by chunk, is shared with it.
 */
public final class Checkpoint {
    private static final int CHUNK = 1 << Column.CHUNK_SHIFT;

    /** The cells of one column: how many, where number 0 lies among them, and copies of each chunk. */
    private record Image(int length, int origin, Object[] chunks) {
        boolean isLaidOutLike(Image other) {
            return length == other.length && origin == other.origin;
        }
    }

    /** What is like no column. */
    private static final Image NONE = new Image(-1, 0, new Object[0]);

    private final long position;
    private final Image[] images;

    private Checkpoint(long position, Image[] images) {
        this.position = position;
        this.images = images;
    }

    /** The position of the journal at which the state was so. */
    public long position() {
        return position;
    }

    /**
     * Takes one of the store as it is.
     *
     * @param before the one taken or restored last, since when the columns have marked what was touched; null for none
     */
    static Checkpoint of(Store store, Checkpoint before) {
        List<Column> columns = store.columns();
        Image[] images = new Image[columns.size()];
        for (int i = 0; i < images.length; i++) {
            images[i] = image(columns.get(i), before == null ? NONE : before.images[i]);
        }
        return new Checkpoint(store.journal().position(), images);
    }

    private static Image image(Column column, Image before) {
        Object cells = column.cells();
        int length = Array.getLength(cells);
        Image fresh = new Image(length, column.origin(), new Object[Column.chunks(length)]);
        boolean shares = fresh.isLaidOutLike(before);
        boolean changed = !shares;
        for (int chunk = 0; chunk < fresh.chunks.length; chunk++) {
            if (shares && column.touched[chunk] == 0) {
                fresh.chunks[chunk] = before.chunks[chunk];
            } else {
                fresh.chunks[chunk] = copy(column, cells, chunk, length);
                changed = true;
                if (chunk > 0 && same(fresh.chunks[chunk], fresh.chunks[chunk - 1])) {
                    fresh.chunks[chunk] = fresh.chunks[chunk - 1];
                }
            }
        }
        Arrays.fill(column.touched, (byte) 0);
        return changed ? fresh : before;
    }

    private static Object copy(Column column, Object cells, int chunk, int length) {
        int from = chunk << Column.CHUNK_SHIFT;
        int to = Math.min(length, from + CHUNK);
        if (column instanceof BytesColumn bytes) {
            bytes.share(from, to);
        }
        return switch (cells) {
            case int[] ints -> Arrays.copyOfRange(ints, from, to);
            case long[] longs -> Arrays.copyOfRange(longs, from, to);
            default -> Arrays.copyOfRange((byte[][]) cells, from, to);
        };
    }

    /** Memory after boot is much the same from end to end. */
    private static boolean same(Object a, Object b) {
        return switch (a) {
            case int[] ints -> Arrays.equals(ints, (int[]) b);
            case long[] longs -> Arrays.equals(longs, (long[]) b);
            default -> Arrays.equals((byte[][]) a, (byte[][]) b);
        };
    }

    /**
     * Makes the store what it was.
     *
     * @param base the checkpoint taken or restored last; null for none
     */
    void restore(Store store, Checkpoint base, Changes changes) {
        for (int i = 0; i < images.length; i++) {
            restore(store.columns().get(i), images[i], base == null ? NONE : base.images[i], changes);
        }
        store.journal().restart(position);
    }

    private static void restore(Column column, Image image, Image base, Changes changes) {
        boolean isLaidOut = Array.getLength(column.cells()) == image.length && column.origin() == image.origin;
        if (!isLaidOut) {
            column.cells(Array.newInstance(column.cells().getClass().getComponentType(), image.length));
            column.origin(image.origin);
            column.markable(image.length);
            changes.all(column);
        }
        boolean knowsBase = isLaidOut && image.isLaidOutLike(base);
        for (int chunk = 0; chunk < image.chunks.length; chunk++) {
            if (!knowsBase || column.touched[chunk] != 0 || image.chunks[chunk] != base.chunks[chunk]) {
                int from = chunk << Column.CHUNK_SHIFT;
                int length = Array.getLength(image.chunks[chunk]);
                System.arraycopy(image.chunks[chunk], 0, column.cells(), from, length);
                if (column instanceof BytesColumn bytes) {
                    bytes.share(from, from + length);
                }
                changes.cells(column, from, from + length);
            }
        }
        Arrays.fill(column.touched, (byte) 0);
        column.restored();
    }

    /**
     * How many bytes this holds that another one does not.
     *
     * @param before the checkpoint before this one among those that are kept; null for none
     */
    public long bytesBeside(Checkpoint before) {
        long bytes = 0;
        for (int i = 0; i < images.length; i++) {
            Image other = before == null || !images[i].isLaidOutLike(before.images[i]) ? NONE : before.images[i];
            if (images[i] != other) {
                bytes += bytesBeside(images[i].chunks, other.chunks);
            }
        }
        return bytes;
    }

    private static long bytesBeside(Object[] chunks, Object[] others) {
        long bytes = (long) chunks.length * Integer.BYTES;
        for (int i = 0; i < chunks.length; i++) {
            Object other = i < others.length ? others[i] : i > 0 ? chunks[i - 1] : null;
            if (chunks[i] != other) {
                bytes += bytes(chunks[i], other);
            }
        }
        return bytes;
    }

    private static long bytes(Object chunk, Object other) {
        int length = Array.getLength(chunk);
        if (!(chunk instanceof byte[][] rows)) {
            return (long) length * (chunk instanceof long[] ? Long.BYTES : Integer.BYTES);
        }
        byte[][] others = other == null ? new byte[0][] : (byte[][]) other;
        long bytes = (long) length * Integer.BYTES;
        for (int i = 0; i < length; i++) {
            if (rows[i] != null && (i >= others.length || rows[i] != others[i])) {
                bytes += rows[i].length;
            }
        }
        return bytes;
    }

    /** Whether this and another one, the one kept before or after it, may differ in a row of a table. */
    public boolean mayDifferIn(Checkpoint other, Table table, int row) {
        for (Column column : table.store().columns()) {
            if (column.table() == table && mayDiffer(images[column.id], other.images[column.id], column, row)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayDiffer(Image image, Image other, Column column, int row) {
        if (image == other) {
            return false;
        }
        if (!image.isLaidOutLike(other)) {
            return true;
        }
        for (int chunk = 0; chunk < image.chunks.length; chunk++) {
            if (image.chunks[chunk] != other.chunks[chunk]) {
                int first = column.rowOfCell(chunk << Column.CHUNK_SHIFT);
                int behind = column.rowOfCell(chunk + 1 << Column.CHUNK_SHIFT);
                if (column instanceof BitSetColumn || first <= row && behind > row) {
                    return true;
                }
            }
        }
        return false;
    }
}
