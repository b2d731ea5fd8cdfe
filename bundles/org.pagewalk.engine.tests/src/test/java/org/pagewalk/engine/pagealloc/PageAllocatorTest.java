/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Livelock;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;

/** __alloc_pages: which zone serves, when kswapd is woken, and what happens when memory is short. */
class PageAllocatorTest {
    private static final int DMA = 0;
    private static final int NORMAL = 1;
    private static final int HIGHMEM = 2;

    private final List<String> asked = new ArrayList<>();

    /** Takes single pages out of a zone, past all watermarks, until so many are left. */
    private static void drain(Machine machine, int zone, int left) {
        while (machine.tables().zone.free_pages(zone) > left) {
            machine.pageAllocator().rmqueue(zone, 0);
        }
    }

    private static int zoneOf(Machine machine, int page) {
        return machine.tables().page.flags(page) >>> 24;
    }

    private Machine machine(Reclaim reclaim) {
        return Machine.ofZones(new int[] {4096, 12_288, 0}, new BitSet(), reclaim);
    }

    /** Notes what it is asked, and frees nothing. */
    private class Asked implements Reclaim {
        @Override
        public void wakeKswapd(int classzone) {
            asked.add("wake " + classzone);
        }

        @Override
        public int tryToFreePagesZone(int classzone, int gfpMask) {
            asked.add("direct " + classzone);
            return 0;
        }

        @Override
        public void yield() {
            asked.add("yield");
        }
    }

    @Test
    void eachKindOfRequestHasItsZone() throws ConfigurationException {
        Machine machine = Machine.boot(MachineSpec.defaults().withMemory(1L << 30).bare());
        PageAllocator allocator = machine.pageAllocator();
        assertEquals(NORMAL, zoneOf(machine, allocator.allocPages(Gfp.GFP_KERNEL, 0)));
        assertEquals(DMA, zoneOf(machine, allocator.allocPages(Gfp.GFP_KERNEL | Gfp.GFP_DMA, 0)));
        assertEquals(HIGHMEM, zoneOf(machine, allocator.allocPages(Gfp.GFP_HIGHUSER, 0)));
        assertEquals(DMA, zoneOf(machine, allocator.allocPages(Gfp.GFP_HIGHUSER | Gfp.GFP_DMA, 0)));
    }

    @Test
    void addressesAndPagesLeadToEachOther() throws ConfigurationException {
        Machine machine = Machine.boot(MachineSpec.defaults().bare());
        PageAllocator allocator = machine.pageAllocator();
        long address = allocator.__getFreePages(Gfp.GFP_KERNEL, 0);
        assertEquals(0xC3FF_F000L, address);
        assertEquals(16_383, machine.memory().virtToPage(address + 0xFFF));
        assertEquals(address, machine.memory().pageAddress(16_383));
        allocator.freePages(address, 0);
        allocator.freePages(0, 0);
        assertEquals(List.of(), machine.checkInvariants());
    }

    @Test
    void ordersThatAreNoneGiveNull() throws ConfigurationException {
        PageAllocator allocator = Machine.boot(MachineSpec.defaults().bare()).pageAllocator();
        assertEquals(NULL, allocator.allocPages(Gfp.GFP_KERNEL, 10));
        assertEquals(NULL, allocator.allocPages(Gfp.GFP_KERNEL, -1));
        assertEquals(0, allocator.__getFreePages(Gfp.GFP_KERNEL, 10));
    }

    @Test
    void aZoneServesOnlyWhileMoreThanItsLowWatermarkAndTheRequestAreFree() {
        Machine machine = machine(new Asked());
        drain(machine, NORMAL, 192 + 2);
        assertEquals(NORMAL, zoneOf(machine, machine.pageAllocator().allocPages(Gfp.GFP_KERNEL, 0)));
        assertEquals(DMA, zoneOf(machine, machine.pageAllocator().allocPages(Gfp.GFP_KERNEL, 0)));
        assertEquals(List.of(), asked);
    }

    @Test
    void belowTheLowWatermarksTheFirstZoneIsToBeBalancedAndKswapdWoken() {
        Machine machine = machine(new Asked());
        drain(machine, NORMAL, 193);
        drain(machine, DMA, 192 + 64 + 1);
        assertEquals(NORMAL, zoneOf(machine, machine.pageAllocator().allocPages(Gfp.GFP_KERNEL, 0)));
        assertEquals(List.of("wake 1"), asked);
        assertEquals(1, machine.tables().zone.need_balance(NORMAL));
        assertEquals(0, machine.tables().zone.need_balance(DMA));
    }

    @Test
    void whoCannotWaitMayGoDownToAQuarterOfTheMinimum() {
        Machine machine = machine(new Asked());
        drain(machine, DMA, 0);
        drain(machine, NORMAL, 96 / 4 + 2);
        PageAllocator allocator = machine.pageAllocator();
        assertTrue(allocator.allocPages(Gfp.GFP_ATOMIC, 0) != NULL);
        assertEquals(NULL, allocator.allocPages(Gfp.GFP_ATOMIC, 0));
        assertEquals(List.of("wake 1", "wake 1"), asked);
    }

    @Test
    void whoReclaimsMemoryItselfTakesWhateverThereIs() {
        Machine machine = machine(new Asked());
        drain(machine, DMA, 0);
        drain(machine, NORMAL, 1);
        PageAllocator allocator = machine.pageAllocator();
        machine.tables().task.flags(machine.scheduler().current(), ProcessFlags.PF_MEMALLOC);
        assertTrue(allocator.allocPages(Gfp.GFP_KERNEL, 0) != NULL);
        assertEquals(NULL, allocator.allocPages(Gfp.GFP_KERNEL, 0));
        assertEquals(0, machine.tables().zone.free_pages(NORMAL));
    }

    @Test
    void aLargeBlockIsGivenUpAfterOneTryToReclaim() {
        Machine machine = machine(new Asked());
        drain(machine, DMA, 0);
        drain(machine, NORMAL, 0);
        assertEquals(NULL, machine.pageAllocator().allocPages(Gfp.GFP_KERNEL, 4));
        assertEquals(List.of("wake 1", "direct 1"), asked);
    }

    @Test
    void aSmallBlockIsWaitedForUntilNobodyCanHelp() {
        Machine machine = machine(new Asked());
        drain(machine, DMA, 0);
        drain(machine, NORMAL, 5);
        Livelock livelock = assertThrows(Livelock.class,
                () -> machine.pageAllocator().allocPages(Gfp.GFP_NOIO, 2));
        assertEquals("the caller waits for a block of order 2 with flags __GFP_WAIT | __GFP_HIGH, and nobody frees "
                + "one: Normal has 5 free pages (pages_min 96), DMA has 0 free pages (pages_min 32); it gave way 1000 "
                + "times. Free pages first, or leave __GFP_WAIT out and be ready for NULL", livelock.getMessage());
        assertEquals(List.of("alloc_pages", "_alloc_pages", "__alloc_pages"), livelock.callChain());
        assertEquals(List.of("wake 1", "direct 1", "yield", "direct 1", "yield"), asked.subList(0, 5));
    }

    @Test
    void theFirstBlockThatTheCallerWinsBackIsItsOwn() {
        int[] held = new int[2];
        Machine[] machine = new Machine[1];
        machine[0] = machine(new Reclaim() {
            @Override
            public int tryToFreePagesZone(int classzone, int gfpMask) {
                machine[0].pageAllocator().__freePages(held[0], 1);
                machine[0].pageAllocator().__freePages(held[1], 1);
                return 4;
            }
        });
        held[0] = machine[0].pageAllocator().rmqueue(NORMAL, 1);
        held[1] = machine[0].pageAllocator().rmqueue(NORMAL, 1);
        drain(machine[0], DMA, 0);
        drain(machine[0], NORMAL, 0);
        assertEquals(held[0], machine[0].pageAllocator().allocPages(Gfp.GFP_KERNEL, 1));
        assertEquals(2, machine[0].tables().zone.free_pages(NORMAL));
        assertEquals(List.of(), machine[0].checkInvariants());
    }

    @Test
    void reservedPagesAreNeverServed() {
        BitSet reserved = new BitSet();
        reserved.set(0, 10);
        reserved.set(100);
        Machine machine = Machine.ofZones(new int[] {0, 128, 0}, reserved, Reclaim.NONE);
        assertEquals(117, machine.tables().zone.free_pages(NORMAL));
        drain(machine, NORMAL, 0);
        assertEquals(0, machine.tables().page.count(100));
        assertTrue(machine.tables().page.PageReserved(100));
        assertEquals(List.of(), machine.checkInvariants());
    }
}
