/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

/** States that are copied, saved, loaded and compared. */
class SavedStoreTest {
    private final Store store = new Store();
    private final Animals animals = filled(store);

    private static Animals filled(Store store) {
        Animals animals = new Animals(store);
        animals.weight.ramp(50, 1000, 10);
        animals.add(100);
        animals.age.set(3, -5);
        animals.weight.set(7, Long.MIN_VALUE);
        animals.legs.set(99, 15);
        animals.name.set(4, "Wombat");
        animals.spots.allocate(8, 1000);
        animals.spots.flip(8, 999);
        animals.sons.addTail(2, 5);
        animals.sons.addTail(2, 6);
        animals.den.write(31, 60, 4, 0xCAFE);
        animals.remove(50);
        return animals;
    }

    private byte[] saved() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SavedStore.write(store, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static void load(Store into, byte[] bytes) throws IOException {
        SavedStore.read(into, new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    @Test
    void aSavedStateLoadsBackExactlyAndLivesOn() throws IOException {
        Store other = new Store();
        Animals back = new Animals(other);
        load(other, saved());
        assertSame(other, back);
    }

    @Test
    void aCopyIsTheSameStateAndChangesByItself() {
        Store other = new Store();
        Animals copy = new Animals(other);
        other.copyFrom(store);
        assertSame(other, copy);
    }

    /** The other store equals this one, now and after the same changes; and this one does not notice them. */
    private void assertSame(Store other, Animals same) {
        assertEquals(store.digest(), other.digest());
        assertEquals(List.of(), store.differences(other, 10));
        assertEquals(List.of(), other.checkInvariants());
        for (Animals each : List.of(animals, same)) {
            assertEquals(50, each.add());
            assertEquals(100, each.add(100));
            each.daughters.add(150, 151);
            each.siblings.del(5);
            each.spots.allocate(9, 4000);
            each.spots.flip(9, 3999);
            each.name.set(8, "Quoll");
            each.den.write(31, 56, 8, -1);
            each.weight.add(7, 1);
        }
        assertEquals(store.digest(), other.digest());
        same.den.write(31, 0, 1, 1);
        assertEquals(0, animals.den.read(31, 0, 1));
        assertEquals(List.of("den"), store.differences(other, 10).stream().map(Difference::field).toList());
    }

    @Test
    void theFirstDifferenceNamesFieldAndBothValues() {
        Store other = new Store();
        Animals twin = filled(other);
        assertEquals(List.of(), store.differences(other, 10));
        twin.age.set(3, 9);
        twin.siblings.del(6);
        twin.spots.flip(8, 0);
        twin.remove(20);
        assertEquals(List.of(
                new Difference("animal", 2, "sons", "from 5 to 6", "from 5 to 5"),
                new Difference("animal", 3, "age", "-5", "9"),
                new Difference("animal", 5, "siblings", "between animal.sons 2 and 6",
                        "between animal.sons 2 and animal.sons 2"),
                new Difference("animal", 6, "siblings", "between 5 and animal.sons 2", "on no list"),
                new Difference("animal", 8, "spots", "1 of 1000 bits set", "2 of 1000 bits set"),
                new Difference("animal", 20, "", "there", "not there")), store.differences(other, 10));
        assertEquals(1, store.differences(other, 1).size());
    }

    @Test
    void whatIsCutOffOrOfAnotherKindIsRefused() throws IOException {
        byte[] bytes = saved();
        for (int length = 0; length < bytes.length; length += 97) {
            Store other = new Store();
            Animals empty = new Animals(other);
            byte[] part = java.util.Arrays.copyOf(bytes, length);
            assertThrows(IOException.class, () -> load(other, part), "of " + length + " bytes, " + empty.name());
        }
        Store bare = new Store();
        Exception refused = assertThrows(IOException.class, () -> load(bare, bytes));
        assertTrue(refused.getMessage().endsWith("columns, this version 0"), refused.getMessage());
    }

    @Test
    void equalStatesHaveEqualDigestsWhateverTheWayToThem() {
        Store other = new Store();
        Animals twin = filled(other);
        twin.name.set(60, "Dingo");
        twin.name.set(61, "Quoll");
        animals.name.set(61, "Quoll");
        animals.name.set(60, "Dingo");
        twin.den.write(70, 8, 8, 1);
        twin.den.write(70, 8, 8, 0);
        twin.age.set(99, 1);
        twin.age.set(99, 0);
        assertEquals(store.digest(), other.digest());
        twin.name.set(60, "Quoll");
        assertTrue(store.digest() != other.digest());
    }
}
