/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.Derived;
import org.pagewalk.model.tables.RegionTable;

/**
 * Holds each fit against the plainest allocator that can be thought of. Each run prints its seed; {@code -Dpagewalk.operations}
 * makes it longer.
 */
class RandomRegionTest {
    private static final int OPERATIONS = Integer.getInteger("pagewalk.operations", 10_000);

    private record Held(int row, int start, int size) {
    }

    private final long seed = Long.getLong("pagewalk.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @ParameterizedTest
    @EnumSource
    void itDoesWhatThePlainestAllocatorDoes(Fit fit) {
        System.out.println("RandomRegionTest, " + fit.word() + ": -Dpagewalk.seed=" + seed);
        int unit = 1 << random.nextInt(5);
        int size = unit << 6 + random.nextInt(5);
        if (!fit.halves()) {
            size += unit * random.nextInt(100);
        }
        Machine machine = Machine.bareZone(16);
        RegionAllocator allocator = machine.regions();
        int region = allocator.declare("heap", fit.word(), size, unit);
        PlainAllocator plain = PlainAllocator.of(fit, size, unit);
        List<Held> held = new ArrayList<>();
        for (int i = 0; i < OPERATIONS; i++) {
            String where = fit + ", seed " + seed + ", operation " + i;
            boolean fills = i / 500 % 2 == 0;
            if (held.isEmpty() || random.nextInt(100) < (fills ? 60 : 40)) {
                int wanted = 1 + random.nextInt(random.nextInt(20) == 0 ? size : Math.max(1, size / 16));
                int block = allocator.regionAlloc(region, wanted);
                int start = plain.alloc(wanted);
                assertEquals(start, block == NULL ? NULL : machine.tables().regionBlock.start(block), where);
                if (block != NULL) {
                    held.add(new Held(block, start, machine.tables().regionBlock.size(block)));
                }
            } else {
                Held gone = held.remove(random.nextInt(held.size()));
                allocator.regionFree(gone.row);
                plain.free(gone.start);
            }
            compare(machine, region, plain, where);
        }
        held.forEach(each -> allocator.regionFree(each.row));
        assertEquals(1, machine.tables().region.nr_holes(region), "all is one hole again, seed " + seed);
        assertEquals(List.of(), allocator.checkInvariants());
    }

    private static void compare(Machine machine, int region, PlainAllocator plain, String where) {
        RegionTable regions = machine.tables().region;
        assertEquals(List.of(), machine.regions().checkInvariants(), where);
        assertEquals(plain.free(), Derived.free(machine.tables(), region), where);
        assertEquals(plain.largest(), Derived.largest_hole(machine.tables(), region), where);
        assertEquals(plain.looked, regions.search_length(region), where);
        assertEquals(plain.splits, regions.splits(region), where);
        assertEquals(plain.merges, regions.merges(region), where);
        assertEquals(plain.failures, regions.failures(region), where);
    }

    @ParameterizedTest
    @EnumSource
    void everyStepCanBeTakenBack(Fit fit) {
        System.out.println("RandomRegionTest, back, " + fit.word() + ": -Dpagewalk.seed=" + seed);
        Machine machine = Machine.bareZone(16);
        int region = machine.regions().declare("heap", fit.word(), 4096, 16);
        machine.store().journal().record(true);
        machine.narrator().listen(true);
        List<Integer> held = new ArrayList<>();
        List<Long> positions = new ArrayList<>();
        List<Long> digests = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            positions.add(machine.store().journal().position());
            digests.add(machine.store().digest());
            if (held.isEmpty() || random.nextInt(100) < 55) {
                int block = machine.regions().regionAlloc(region, 1 + random.nextInt(300));
                if (block != NULL) {
                    held.add(block);
                }
            } else {
                machine.regions().regionFree(held.remove(random.nextInt(held.size())));
            }
        }
        for (int i = positions.size() - 1; i >= 0; i--) {
            machine.store().journal().undoTo(positions.get(i));
            assertEquals(digests.get(i), machine.store().digest(), fit + ", seed " + seed + ", operation " + i);
        }
    }
}
