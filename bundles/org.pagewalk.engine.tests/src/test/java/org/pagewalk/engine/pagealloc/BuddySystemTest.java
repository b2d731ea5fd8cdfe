/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.Tables;

/** rmqueue, expand and __free_pages_ok on a single zone. */
class BuddySystemTest {
    private static final int ZONE = 1;

    private final Machine machine = Machine.bareZone(4096);
    private final PageAllocator allocator = machine.pageAllocator();
    private final Tables tables = machine.tables();

    private List<Integer> free(int order) {
        List<Integer> blocks = new ArrayList<>();
        int page = tables.freeArea.free_list.first(tables.zone.free_area(ZONE, order));
        while (page != NULL) {
            blocks.add(page);
            page = tables.page.list.next(page);
        }
        return blocks;
    }

    @Test
    void afterBootTheLastBlockFreedIsTheFirstOnItsList() {
        assertEquals(List.of(3584, 3072, 2560, 2048, 1536, 1024, 512, 0), free(9));
        for (int order = 0; order < 9; order++) {
            assertEquals(List.of(), free(order));
        }
    }

    @Test
    void aFreshZoneIsServedFromItsTopDownwards() {
        assertEquals(4095, allocator.rmqueue(ZONE, 0));
        assertEquals(4094, allocator.rmqueue(ZONE, 0));
        assertEquals(4093, allocator.rmqueue(ZONE, 0));
        assertEquals(4090, allocator.rmqueue(ZONE, 1));
        assertEquals(4084, allocator.rmqueue(ZONE, 2));
        assertEquals(4096 - 9, tables.zone.free_pages(ZONE));
        assertEquals(List.of(), machine.checkInvariants());
    }

    @Test
    void splittingLeavesALowerHalfOnEachListPassed() {
        allocator.rmqueue(ZONE, 5);
        assertEquals(List.of(4032), free(5));
        assertEquals(List.of(3968), free(6));
        assertEquals(List.of(3840), free(7));
        assertEquals(List.of(3584), free(8));
        assertEquals(7, free(9).size());
    }

    @Test
    void aFreedBlockMergesWithItsBuddyAsFarAsPossible() {
        int page = allocator.rmqueue(ZONE, 0);
        int buddy = allocator.rmqueue(ZONE, 0);
        assertEquals(page ^ 1, buddy);
        allocator.__freePages(page, 0);
        assertEquals(List.of(page), free(0));
        allocator.__freePages(buddy, 0);
        assertEquals(List.of(3584, 3072, 2560, 2048, 1536, 1024, 512, 0), free(9));
        assertEquals(List.of(), machine.checkInvariants());
    }

    @Test
    void aPairsBitTellsWhetherExactlyOneOfTheTwoIsFree() {
        int area = tables.zone.free_area(ZONE, 3);
        int page = allocator.rmqueue(ZONE, 3);
        assertTrue(tables.freeArea.map.get(area, page >> 4));
        int buddy = allocator.rmqueue(ZONE, 3);
        assertFalse(tables.freeArea.map.get(area, page >> 4));
        allocator.__freePages(buddy, 3);
        assertTrue(tables.freeArea.map.get(area, page >> 4));
    }

    @Test
    void anEmptyZoneGivesNull() {
        for (int i = 0; i < 8; i++) {
            assertTrue(allocator.rmqueue(ZONE, 9) != NULL);
        }
        assertEquals(NULL, allocator.rmqueue(ZONE, 0));
        assertEquals(0, tables.zone.free_pages(ZONE));
        assertEquals(List.of(), machine.checkInvariants());
    }

    @Test
    void aZoneOfOddSizeIsServedWhole() {
        Machine odd = Machine.bareZone(1000);
        int pages = 0;
        while (odd.pageAllocator().rmqueue(ZONE, 0) != NULL) {
            pages++;
        }
        assertEquals(1000, pages);
        assertEquals(List.of(), odd.checkInvariants());
    }

    @Test
    void invariantsSeeADamagedList() {
        int first = tables.freeArea.free_list.first(tables.zone.free_area(ZONE, 9));
        tables.page.list.del(first);
        List<String> findings = machine.checkInvariants();
        assertTrue(findings.contains("Normal.free_pages is 4096, but its lists hold 3584"), findings.toString());
        assertTrue(findings.contains("page 3584 belongs to nobody"), findings.toString());
    }

    @Test
    void invariantsSeeAFlippedBit() {
        tables.freeArea.map.flip(tables.zone.free_area(ZONE, 2), 5);
        assertEquals(List.of("bit 5 of order 2 in zone Normal is 1"), machine.checkInvariants());
    }
}
