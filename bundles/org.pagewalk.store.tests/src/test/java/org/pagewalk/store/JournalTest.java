/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class JournalTest {
    private final Store store = new Store();
    private final Journal journal = store.journal();
    private final Animals animals = new Animals(store);
    private final int row = animals.add(100);

    @Test
    void isOffAtFirstAndThenTakesNoPosition() {
        animals.age.set(row, 1);
        assertFalse(journal.isRecording());
        assertEquals(0, journal.position());
    }

    @Test
    void takesEveryKindOfWriteBackAndForward() {
        journal.record(true);
        long before = store.digest();
        long start = journal.position();
        animals.age.set(row, Integer.MIN_VALUE);
        animals.age.set(row, Integer.MAX_VALUE);
        animals.weight.set(row, Long.MIN_VALUE);
        animals.weight.set(row, Long.MAX_VALUE);
        animals.weight.set(row, -1);
        animals.legs.set(row + 7, 15);
        animals.name.set(row, "Numbat");
        animals.spots.allocate(row, 70_000);
        animals.spots.flip(row, 69_999);
        animals.sons.add(row, row + 1);
        animals.sons.addTail(row, row + 2);
        animals.siblings.del(row + 1);
        int fresh = animals.add();
        animals.remove(row + 50);
        long after = store.digest();
        long end = journal.position();

        journal.undoTo(start);
        assertEquals(before, store.digest());
        assertEquals(0, animals.age.get(row));
        assertEquals("", animals.name.get(row));
        assertEquals(100, animals.size());
        assertTrue(animals.exists(row + 50));

        journal.redoTo(end);
        assertEquals(after, store.digest());
        assertEquals(Integer.MAX_VALUE, animals.age.get(row));
        assertEquals(-1, animals.weight.get(row));
        assertTrue(animals.spots.get(row, 69_999));
        assertEquals(row + 2, animals.sons.first(row));
        assertTrue(animals.exists(fresh));
        assertFalse(animals.exists(row + 50));
    }

    @Test
    void aWriteAfterAnUndoMakesTheOldFutureUnreachable() {
        journal.record(true);
        animals.age.set(row, 1);
        animals.age.set(row, 2);
        long end = journal.position();
        journal.undoTo(0);
        assertEquals(end, journal.newest());
        animals.age.set(row, 5);
        assertEquals(journal.position(), journal.newest());
        assertThrows(IllegalArgumentException.class, () -> journal.redoTo(end));
        journal.undoTo(0);
        assertEquals(0, animals.age.get(row));
    }

    @Test
    void forgetsTheOldestWhenItsBoundIsReached() {
        journal.limit(1 << 20);
        journal.record(true);
        for (int i = 1; i <= 1_000_000; i++) {
            animals.weight.set(row, i * 1_000_003L);
        }
        long oldest = journal.oldest();
        assertTrue(journal.position() - oldest <= (1 << 20) / Long.BYTES);
        assertTrue(journal.position() - oldest > (1 << 20) / Long.BYTES / 2);
        assertThrows(IllegalArgumentException.class, () -> journal.undoTo(oldest - 1));
        long weight = animals.weight.get(row);
        long writes = (journal.position() - oldest) / 2;
        journal.undoTo(oldest);
        assertEquals(weight - writes * 1_000_003L, animals.weight.get(row));
    }

    @Test
    void switchingItOffForgetsSinceWhatFollowsIsNotSeen() {
        journal.record(true);
        animals.age.set(row, 1);
        journal.record(false);
        animals.age.set(row, 2);
        journal.record(true);
        assertEquals(journal.position(), journal.oldest());
        animals.age.set(row, 3);
        journal.undoTo(journal.oldest());
        assertEquals(2, animals.age.get(row));
    }

    @Test
    void writingWhatIsThereAlreadyIsNoChange() {
        journal.record(true);
        animals.age.set(row, 0);
        animals.mother.set(row, Table.NULL);
        animals.name.set(row, "");
        assertEquals(0, journal.position());
    }
}
