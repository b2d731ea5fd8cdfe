/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class ListColumnTest {
    private final Animals animals = new Animals(new Store());
    private final int row = animals.add(10);

    private List<Integer> sons(int mother) {
        List<Integer> nodes = new ArrayList<>();
        int last = Table.NULL;
        for (int node = animals.sons.first(mother); node != Table.NULL; node = animals.siblings.next(node)) {
            assertEquals(last, animals.siblings.prev(node));
            nodes.add(node);
            last = node;
        }
        assertEquals(last, animals.sons.last(mother));
        assertEquals(nodes.size(), animals.sons.size(mother));
        return nodes;
    }

    @Test
    void nodesGoToTheHeadOrToTheTail() {
        animals.sons.add(row, 3);
        animals.sons.add(row, 4);
        animals.sons.addTail(row, 5);
        assertEquals(List.of(4, 3, 5), sons(row));
    }

    @Test
    void aTailIsFoundOnAListThatNobodyUsedYet() {
        animals.sons.addTail(row, 5);
        animals.sons.addTail(row, 6);
        assertEquals(List.of(5, 6), sons(row));
    }

    @Test
    void nodesLeaveFromAnywhere() {
        for (int node = 2; node < 7; node++) {
            animals.sons.addTail(row, node);
        }
        animals.siblings.del(4);
        animals.siblings.del(2);
        animals.siblings.del(6);
        assertEquals(List.of(3, 5), sons(row));
        assertEquals(3, animals.sons.removeFirst(row));
        assertEquals(5, animals.sons.removeFirst(row));
        assertEquals(Table.NULL, animals.sons.removeFirst(row));
        assertTrue(animals.sons.isEmpty(row));
    }

    @Test
    void headsOfSeveralKindsAndRowsKeepApart() {
        animals.sons.add(row, 3);
        animals.daughters.add(row, 4);
        animals.sons.add(row + 1, 5);
        assertEquals(List.of(3), sons(row));
        assertEquals(4, animals.daughters.first(row));
        assertEquals(List.of(5), sons(row + 1));
        int end = animals.siblings.nextOf(4);
        assertSame(animals.daughters, animals.siblings.headsOf(end));
        assertEquals(row, animals.siblings.rowOf(end));
    }

    @Test
    void listsStayWhereTheyAreWhenTablesGrow() {
        animals.sons.add(row, 3);
        animals.sons.add(row + 9, 4);
        int more = animals.add(100_000);
        animals.sons.add(more + 99_999, more);
        animals.sons.addTail(row, more + 1);
        assertEquals(List.of(3, more + 1), sons(row));
        assertEquals(List.of(4), sons(row + 9));
        assertEquals(List.of(more), sons(more + 99_999));
    }

    @Test
    void aNodeIsOnOneListAtMost() {
        animals.sons.add(row, 3);
        assertThrows(IllegalStateException.class, () -> animals.daughters.add(row, 3));
        assertThrows(IllegalStateException.class, () -> animals.siblings.del(4));
        assertEquals(List.of(3), sons(row));
    }
}
