/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

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
        animals.den.write(row, 60, 4, -1);
        animals.den.write(row + 3, 3, 8, 0x0102030405060708L);
        animals.den.clear(row);
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
        assertEquals(0x0102030405060708L, animals.den.read(row + 3, 3, 8));
        assertEquals(0, animals.den.read(row, 60, 4));
        assertTrue(animals.exists(fresh));
        assertFalse(animals.exists(row + 50));
    }

    @Test
    void inThePastNothingCanBeWrittenUntilTheStateIsBackAtTheEnd() {
        journal.record(true);
        animals.age.set(row, 1);
        animals.age.set(row, 2);
        long end = journal.position();
        journal.undoTo(0);
        assertEquals(end, journal.newest());
        Exception refused = assertThrows(IllegalStateException.class, () -> animals.age.set(row, 5));
        assertEquals("the state is in the past, at 0 of 2: it changes on a branch alone", refused.getMessage());
        assertThrows(IllegalStateException.class, () -> animals.sons.add(row, row + 1));
        assertThrows(IllegalStateException.class, () -> animals.spots.allocate(row, 9));
        assertThrows(IllegalStateException.class, () -> animals.den.write(row, 0, 4, 1));
        assertEquals(0, animals.age.get(row));
        assertTrue(animals.sons.isEmpty(row));
        journal.redoTo(end);
        animals.age.set(row, 5);
        assertEquals(5, animals.age.get(row));
    }

    @Test
    void notesStandBetweenTheWritesAndAreReadInBothDirections() {
        journal.record(true);
        animals.age.set(row, 7);
        journal.note(4095, -1, 12);
        journal.note(0, 3, Long.MIN_VALUE);
        animals.weight.set(row + 1, 1L << 40);
        long second = journal.next(0);
        long third = journal.next(second);
        long fourth = journal.next(third);
        assertFalse(journal.isNote(0));
        assertEquals(animals.age, journal.column(0));
        assertTrue(journal.isNote(second));
        assertEquals(List.of(4095, -1, 12L), List.of(journal.kind(second), journal.index(second), journal.payload(second)));
        assertEquals(List.of(0, 3, Long.MIN_VALUE), List.of(journal.kind(third), journal.index(third), journal.payload(third)));
        assertEquals(row + 1, journal.row(fourth));
        assertEquals(journal.position(), journal.next(fourth));
        assertEquals(fourth, journal.previous(journal.position()));
        assertEquals(third, journal.previous(fourth));
        assertEquals(second, journal.previous(third));
        assertEquals(third, journal.align(third + 1), "the second word of an entry belongs to it");
        journal.undoTo(0);
        assertEquals(0, animals.age.get(row));
        journal.redoTo(journal.newest());
        assertEquals(1L << 40, animals.weight.get(row + 1));
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
