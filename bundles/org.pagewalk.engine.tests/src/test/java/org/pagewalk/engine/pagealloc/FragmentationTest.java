/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.model.tables.Derived;
import org.pagewalk.model.tables.Tables;

/** Fragmentation as numbers, outside blocks and inside. */
class FragmentationTest {
    private static final int ZONE = 1;

    private final Machine machine = Machine.bareZone(1024);
    private final Tables tables = machine.tables();

    private int unusable(int order) {
        return Derived.unusable(tables, tables.zone.free_area(ZONE, order));
    }

    @Test
    void aFreshZoneIsWhole() {
        assertEquals(2, Derived.free_blocks(tables, ZONE));
        assertEquals(512, Derived.largest_free(tables, ZONE));
        assertEquals(0, unusable(9));
    }

    @Test
    void onePageTakenLeavesOneBlockOfEachOrderBelow() {
        machine.pageAllocator().rmqueue(ZONE, 0);
        assertEquals(1 + 9, Derived.free_blocks(tables, ZONE));
        assertEquals(512, Derived.largest_free(tables, ZONE));
        assertEquals(0, unusable(0), "a single page serves order 0");
        assertEquals(7, unusable(3), "1 + 2 + 4 pages are in smaller blocks");
        assertEquals(511, unusable(9));
    }

    @Test
    void everySecondPageFreeIsOfNoUseForTwo() {
        for (int i = 0; i < 1024; i++) {
            machine.pageAllocator().rmqueue(ZONE, 0);
        }
        assertEquals(0, Derived.largest_free(tables, ZONE), "nothing is free");
        assertEquals(0, Derived.free_blocks(tables, ZONE));
        for (int page = 0; page < 1024; page += 2) {
            machine.pageAllocator().__freePages(page, 0);
        }
        assertEquals(512, Derived.free_blocks(tables, ZONE));
        assertEquals(1, Derived.largest_free(tables, ZONE));
        assertEquals(512, unusable(1));
    }

    @Test
    void sizesAreRoundedUpToAnOrder() {
        FunctionDeclaration getOrder = Declarations.of(Profile.LINUX_2_4_20).function("get_order").orElseThrow();
        LongStream.of(1, 4095, 4096).forEach(size -> assertEquals(0, order(getOrder, size), size + " bytes"));
        LongStream.of(4097, 8192).forEach(size -> assertEquals(1, order(getOrder, size), size + " bytes"));
        assertEquals(5, order(getOrder, 65_537));
        assertEquals(20, order(getOrder, 0), "what comes before 0 is the largest of the kernel's unsigned long");
    }

    private long order(FunctionDeclaration getOrder, long size) {
        return ((Value.Int) getOrder.body().call(machine, new Value[] {new Value.Int(size)})).value();
    }
}
