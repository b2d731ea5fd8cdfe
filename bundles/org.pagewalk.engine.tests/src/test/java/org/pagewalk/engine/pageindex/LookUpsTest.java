/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.pagewalk.store.Table.NULL;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.pageindex.LookUp.RadixStep;
import org.pagewalk.model.tables.Tables;

class LookUpsTest {
    private final Machine machine = Machine.bareZone(1024);
    private final Tables tables = machine.tables();

    @Test
    void theWayThroughTheHashTableIsTheChain() {
        int mapping = tables.addressSpace.add();
        assertEquals(-1, LookUps.hash(tables, mapping, 0).bucket(), "there is no table yet");
        for (int page = 10; page < 13; page++) {
            int index = 1023 * (page - 10);
            tables.page.mapping(page, mapping);
            tables.page.index(page, index);
            machine.pageIndexes().insert(mapping, index, page);
        }
        LookUp.Hash way = LookUps.hash(tables, mapping, 0);
        assertEquals(List.of(12, 11, 10), way.chain());
        assertEquals(10, way.found());
        assertEquals(machine.pageIndexes().hash().bucket(mapping, 0), way.bucket());
        LookUp.Hash nothing = LookUps.hash(tables, mapping, 3 * 1023);
        assertEquals(List.of(12, 11, 10), nothing.chain());
        assertEquals(NULL, nothing.found());
    }

    @Test
    void theWayThroughARadixTreeIsItsNodes() {
        RadixTrees trees = new RadixTrees(tables, machine.narrator());
        int root = trees.create("tree", NULL);
        trees.insert(root, 3 << 12 | 5 << 6 | 7, 42);
        LookUp.Radix way = LookUps.radix(tables, root, 3 << 12 | 5 << 6 | 7);
        assertEquals(List.of(new RadixStep(0, 12, 3, 2), new RadixStep(1, 6, 5, 3), new RadixStep(2, 0, 7, 43)), way.steps());
        assertEquals(42, way.found());
        assertEquals(List.of(new RadixStep(0, 12, 4, 0)), LookUps.radix(tables, root, 4 << 12).steps());
        assertFalse(LookUps.radix(tables, root, 1 << 18).fits());
        assertEquals(NULL, LookUps.radix(tables, root, 1 << 18).found());
    }
}
