/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Bytes are read and written as numbers of any width, the quick ways and the others alike. */
class BytesColumnTest {
    private static final int SIZE = 64;
    private static final int ROWS = 5;

    private final Store store = new Store();
    private final Table table = new Table(store, "Frame");
    private final BytesColumn column = new BytesColumn(table, "bytes", SIZE);

    @Test
    void everyWayOfReadingSeesEveryWayOfWriting() {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        Random random = new Random(seed);
        table.add(ROWS);
        ByteBuffer[] model = new ByteBuffer[ROWS];
        for (int row = 0; row < ROWS; row++) {
            model[row] = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
        }
        for (int step = 0; step < 20_000; step++) {
            String where = "seed " + seed + ", step " + step;
            int row = random.nextInt(ROWS);
            int width = 1 << random.nextInt(4);
            int offset = random.nextInt(SIZE / width) * width;
            long value = random.nextInt(3) == 0 ? random.nextLong() : 0;
            switch (random.nextInt(5)) {
                case 0 -> {
                    column.writeInt(row, offset & ~3, (int) value);
                    model[row].putInt(offset & ~3, (int) value);
                }
                case 1 -> {
                    column.writeLong(row, offset & ~7, value);
                    model[row].putLong(offset & ~7, value);
                }
                case 2 -> {
                    column.write(row, offset, width, value);
                    for (int i = 0; i < width; i++) {
                        model[row].put(offset + i, (byte) (value >>> 8 * i));
                    }
                }
                default -> {
                    assertEquals(model[row].getInt(offset & ~3), column.readInt(row, offset & ~3), where);
                    assertEquals(model[row].getLong(offset & ~7), column.readLong(row, offset & ~7), where);
                    assertEquals(model[row].getLong(offset & ~7), column.read(row, offset & ~7, 8), where);
                    assertEquals(!model[row].equals(ByteBuffer.allocate(SIZE)), column.isWritten(row), where);
                }
            }
        }
    }

    @Test
    void aRowWithoutContentsReadsAsZeroAndTakesNoMemory() {
        table.add(ROWS);
        assertEquals(0, column.readInt(3, 8));
        assertEquals(0, column.readLong(3, 8));
        column.writeLong(3, 8, 0);
        assertFalse(column.isWritten(3));
    }

    /** What a run may use is counted in rows that take memory: there and back again it must come out the same. */
    @Test
    void takesMemoryByWhatItHoldsWhicheverWayItCameToHoldIt() {
        table.add(ROWS);
        Journal journal = store.journal();
        journal.record(true);
        long start = journal.position();
        column.writeInt(1, 8, 7);
        column.writeInt(2, 0, 1);
        long both = journal.position();
        column.writeInt(1, 8, 0);
        long end = journal.position();
        assertEquals(1, column.writtenRows());
        journal.undoTo(both);
        assertEquals(2, column.writtenRows());
        journal.undoTo(start);
        assertEquals(0, column.writtenRows());
        journal.redoTo(both);
        assertEquals(2, column.writtenRows());
        journal.redoTo(end);
        assertEquals(1, column.writtenRows());
        Checkpoint checkpoint = store.checkpoint();
        column.writeInt(2, 4, 3);
        column.writeLong(2, 0, 0);
        column.writeInt(3, 0, 9);
        assertEquals(1, column.writtenRows());
        assertFalse(column.isWritten(2));
        store.restore(checkpoint, Changes.NONE);
        assertEquals(1, column.writtenRows());
        assertEquals(1, column.readInt(2, 0));
        assertEquals(0, column.readInt(2, 4));
    }

    @Test
    void aLongThatWasWrittenIsTakenBackAndMadeAgain() {
        table.add(ROWS);
        store.journal().record(true);
        long before = store.journal().position();
        column.writeLong(2, 16, 0x1234_5678_9ABC_DEF0L);
        long after = store.journal().position();
        store.journal().undoTo(before);
        assertEquals(0, column.readLong(2, 16));
        store.journal().redoTo(after);
        assertEquals(0x1234_5678_9ABC_DEF0L, column.readLong(2, 16));
    }
}
