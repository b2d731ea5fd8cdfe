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

class TableTest {
    private final Store store = new Store();
    private final Animals animals = new Animals(store);

    @Test
    void freshRowsHoldTheDefaults() {
        int row = animals.add(10_000) + 9_999;
        assertEquals(0, animals.age.get(row));
        assertEquals(Table.NULL, animals.mother.get(row));
        assertEquals(0, animals.weight.get(row));
        assertEquals(0, animals.legs.get(row));
        assertEquals("", animals.name.get(row));
        assertEquals(0, animals.spots.length(row));
        assertFalse(animals.siblings.isOn(row));
        assertTrue(animals.sons.isEmpty(row));
    }

    @Test
    void aCopyWithMoreRowsThanWereEverWrittenCanRemoveTheLast() {
        int last = animals.add(1000) + 999;
        Store other = new Store();
        Animals copies = new Animals(other);
        other.copyFrom(store);
        copies.remove(last);
        assertFalse(copies.exists(last));
        assertEquals(last, copies.add());
    }

    @Test
    void aRemovedRowIsUsedAgainUnderANewGenerationWithNothingLeftOfTheOldOne() {
        int first = animals.add(2);
        int generation = animals.generation(first);
        animals.age.set(first, 7);
        animals.mother.set(first, first + 1);
        animals.weight.set(first, 1L << 40);
        animals.legs.set(first, 4);
        animals.name.set(first, "Wombat");
        animals.spots.allocate(first, 100);
        animals.spots.flip(first, 99);
        animals.daughters.add(first + 1, first);

        animals.remove(first);
        assertFalse(animals.exists(first));
        assertEquals(1, animals.size());
        assertTrue(animals.daughters.isEmpty(first + 1));

        assertEquals(first, animals.add());
        assertTrue(animals.exists(first));
        assertTrue(animals.generation(first) != generation);
        assertEquals(0, animals.age.get(first));
        assertEquals(Table.NULL, animals.mother.get(first));
        assertEquals(0, animals.weight.get(first));
        assertEquals(0, animals.legs.get(first));
        assertEquals("", animals.name.get(first));
        assertEquals(0, animals.spots.length(first));
        animals.spots.allocate(first, 100);
        assertFalse(animals.spots.get(first, 99));
    }

    @Test
    void removingAHeadsRowTakesItsNodesOffTheList() {
        int row = animals.add(3);
        animals.sons.add(row, row + 1);
        animals.sons.add(row, row + 2);
        animals.remove(row);
        assertFalse(animals.siblings.isOn(row + 1));
        assertFalse(animals.siblings.isOn(row + 2));
    }

    @Test
    void whatIsNotThereCannotBeRemoved() {
        int row = animals.add();
        animals.remove(row);
        assertThrows(IllegalStateException.class, () -> animals.remove(row));
        assertThrows(IllegalStateException.class, () -> animals.remove(row + 1));
        assertFalse(animals.exists(Table.NULL));
    }

    @Test
    void nullIsNoRowToReadFrom() {
        animals.add();
        assertThrows(IndexOutOfBoundsException.class, () -> animals.age.get(Table.NULL));
        assertThrows(IndexOutOfBoundsException.class, () -> animals.weight.get(Table.NULL));
    }

    @Test
    void columnsAreListedByNameInTheirOrder() {
        assertEquals(List.of("age", "mother", "weight", "legs", "name", "spots", "siblings", "sons", "daughters", "den"),
                animals.columns().stream().map(Column::name).toList());
        assertEquals(List.of(animals), store.tables());
    }

    @Test
    void aRampGivesEachRowItsOwnDefault() {
        animals.weight.ramp(100, 1000, 10);
        int row = animals.add(200);
        assertEquals(1990, animals.weight.get(row + 99));
        assertEquals(0, animals.weight.get(row + 100));
        animals.weight.set(row + 5, 3);
        assertEquals(3, animals.weight.get(row + 5));
        assertEquals(1060, animals.weight.get(row + 6));
        animals.remove(row + 5);
        assertEquals(1050, animals.weight.get(row + 5));
    }

    @Test
    void equalStatesHaveEqualDigestsHoweverTheyCameAbout() {
        int row = animals.add(5000);
        long digest = store.digest();
        animals.age.set(row + 4321, 3);
        animals.sons.add(row, row + 1);
        assertTrue(store.digest() != digest);
        animals.age.set(row + 4321, 0);
        animals.siblings.del(row + 1);
        assertEquals(digest, store.digest());
    }
}
