/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.engine.run.Narration;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.RunLimits;
import org.pagewalk.model.tables.Derived;
import org.pagewalk.model.tables.RegionBlockTable;
import org.pagewalk.model.tables.RegionTable;

/** What each fit does, on sequences that fit on a sheet of paper. */
class RegionAllocatorTest {
    private static final int KIB = 1024;

    private final Machine machine = Machine.bareZone(16);
    private final RegionAllocator allocator = machine.regions();
    private final RegionTable regions = machine.tables().region;
    private final RegionBlockTable blocks = machine.tables().regionBlock;

    private int region(Fit fit, int kib) {
        return allocator.declare(fit.word(), fit.word(), kib * KIB, KIB);
    }

    private int alloc(int region, int kib) {
        return allocator.regionAlloc(region, (long) kib * KIB);
    }

    /** Where a block of so many KiB is, in KiB; -1 if there is none. */
    private int place(int region, int kib) {
        int block = alloc(region, kib);
        return block == NULL ? -1 : blocks.start(block) / KIB;
    }

    /** Holes of 8, 4, 12 and 6 KiB, and 2 at the end, with blocks of 1 KiB between them. */
    private int holes(Fit fit) {
        int region = region(fit, 36);
        int[] all = IntStream.of(8, 1, 4, 1, 12, 1, 6, 1).map(kib -> alloc(region, kib)).toArray();
        for (int i = 0; i < all.length; i += 2) {
            allocator.regionFree(all[i]);
        }
        assertEquals(List.of(), machine.checkInvariants());
        return region;
    }

    @Test
    void eachFitTakesAnotherHole() {
        assertEquals(0, place(holes(Fit.FIRST), 3));
        assertEquals(34, place(holes(Fit.NEXT), 2), "behind the block that was handed out last");
        assertEquals(9, place(holes(Fit.BEST), 3));
        assertEquals(14, place(holes(Fit.WORST), 3));
    }

    @Test
    void nextFitGoesOnWhereItWasAndBeginsAnew() {
        int region = holes(Fit.NEXT);
        assertEquals(0, place(region, 3), "2 KiB at the end are too small");
        assertEquals(3, place(region, 5));
        assertEquals(14, place(region, 5), "4 KiB at 9 are too small");
        assertEquals(19, place(region, 4));
        assertEquals(27, place(region, 4));
        assertEquals(9, place(region, 4), "nothing behind it is large enough");
    }

    @Test
    void bestFitStopsAtAHoleOfJustTheSize() {
        int region = holes(Fit.BEST);
        assertEquals(9, place(region, 4));
        assertEquals(2, regions.last_search(region));
        assertEquals(27, place(region, 5));
        assertEquals(4, regions.last_search(region), "no hole is just as large, so it looks at all");
        assertEquals(0, regions.failures(region));
        assertEquals(-1, place(region, 13));
        assertEquals(1, regions.failures(region));
    }

    @Test
    void whatIsFreeAgainIsMergedOnBothSides() {
        int region = region(Fit.FIRST, 16);
        int[] all = IntStream.of(4, 4, 4).map(kib -> alloc(region, kib)).toArray();
        allocator.regionFree(all[0]);
        assertEquals(2, regions.nr_holes(region));
        allocator.regionFree(all[2]);
        assertEquals(2, regions.nr_holes(region), "merged with the 4 KiB behind it");
        assertEquals(4 * KIB, Derived.external_waste(machine.tables(), region));
        allocator.regionFree(all[1]);
        assertEquals(1, regions.nr_holes(region));
        assertEquals(16 * KIB, Derived.largest_hole(machine.tables(), region));
        assertEquals(3, regions.merges(region));
        assertEquals(3, regions.splits(region));
    }

    @Test
    void requestsAreRoundedUpToUnitsOrPowersOfTwo() {
        int first = region(Fit.FIRST, 64);
        allocator.regionAlloc(first, 4 * KIB + 1);
        assertEquals(5 * KIB, regions.used(first));
        assertEquals(KIB - 1, Derived.internal_waste(machine.tables(), first));
        int buddy = region(Fit.BUDDY, 64);
        allocator.regionAlloc(buddy, 4 * KIB + 1);
        assertEquals(8 * KIB, regions.used(buddy));
        assertEquals(4 * KIB - 1, Derived.internal_waste(machine.tables(), buddy));
    }

    /** 34 K, 66 K, 35 K and 67 K in a mebibyte, as every course draws it. */
    @Test
    void buddiesAreCutInHalvesOfWhichTheLowerIsHandedOut() {
        int region = region(Fit.BUDDY, 1024);
        int[] all = IntStream.of(34, 66, 35, 67).map(kib -> alloc(region, kib)).toArray();
        assertEquals(List.of(0, 128, 64, 256), IntStream.of(all).mapToObj(block -> blocks.start(block) / KIB).toList());
        for (int i : new int[] {2, 0, 1, 3}) {
            allocator.regionFree(all[i]);
        }
        assertEquals(1, regions.nr_holes(region));
        assertEquals(regions.splits(region), regions.merges(region));
    }

    @Test
    void neighboursThatAreNoBuddiesAreNotMerged() {
        int region = region(Fit.BUDDY, 16);
        int[] all = IntStream.of(4, 4, 4, 4).map(kib -> alloc(region, kib)).toArray();
        allocator.regionFree(all[1]);
        allocator.regionFree(all[2]);
        assertEquals(2, regions.nr_holes(region));
        assertEquals(-1, place(region, 8));
    }

    @Test
    void theLazyBuddySystemLeavesBlocksAsTheyAreWhileManyAreInUse() {
        int region = region(Fit.LAZY_BUDDY, 16);
        int[] all = IntStream.range(0, 16).map(i -> alloc(region, 1)).toArray();
        int splits = regions.splits(region);
        int order = regions.orders(region, 0);
        for (int i = 0; i < 7; i++) {
            allocator.regionFree(all[i]);
        }
        assertEquals(0, regions.merges(region));
        assertEquals(16 - 2 * 7, Derived.slack(machine.tables(), order));
        for (int i = 0; i < 7; i++) {
            all[i] = alloc(region, 1);
        }
        assertEquals(splits, regions.splits(region), "they were there as they were left");
        for (int i = 0; i < 16; i++) {
            allocator.regionFree(all[i]);
        }
        assertEquals(0, machine.tables().regionOrder.nr_local(order), "with nothing in use nothing is left unmerged");
        assertEquals(1, regions.nr_holes(region));
    }

    @Test
    void theLazyBuddySystemMergesBeforeItRefuses() {
        int region = region(Fit.LAZY_BUDDY, 16);
        int[] all = IntStream.range(0, 16).map(i -> alloc(region, 1)).toArray();
        for (int i = 0; i < 8; i++) {
            allocator.regionFree(all[i]);
        }
        assertEquals(8, regions.nr_holes(region));
        assertEquals(0, place(region, 8));
        assertEquals(0, regions.failures(region));
    }

    @Test
    void aBlockThatIsNotHandedOutCannotBeFreed() {
        int region = region(Fit.FIRST, 16);
        int block = alloc(region, 4);
        allocator.regionFree(block);
        KernelBug bug = assertThrows(KernelBug.class, () -> allocator.regionFree(block));
        assertEquals("the block at 0 B of first is freed, but it is free already; free each block once", bug.getMessage());
        assertEquals(List.of("region_free"), bug.callChain());
    }

    @Test
    void itTellsWhatItLooksAtAndWhy() {
        int region = holes(Fit.BEST);
        Run run = Run.record(machine, RunLimits.DEFAULT);
        run.call(Declarations.of(machine.profile()).function("region_alloc").orElseThrow(),
                new Value.Row(regions, region, regions.generation(region)), new Value.Int(5 * KIB));
        List<String> told = new ArrayList<>();
        Narration narration = new Narration(run);
        run.cursor().tell(run.start(), each -> each.note().kind() == Note.Kind.MARK || each.isLeave() || told.add(narration.words(each)),
                Progress.NONE);
        assertEquals(List.of(
                "region_alloc(best, 5 KiB)",
                "the hole of 8 KiB at 0 B: the one that suits best so far",
                "the hole of 4 KiB at 9 KiB: too small for 5 KiB",
                "the hole of 12 KiB at 14 KiB: large enough, but it suits no better",
                "the hole of 6 KiB at 27 KiB: the one that suits best so far",
                "the hole of 2 KiB at 34 KiB: too small for 5 KiB",
                "the hole of 6 KiB at 27 KiB is taken",
                "a hole is cut: 1 KiB at 32 KiB of best stay free",
                "5 KiB at 27 KiB of best are handed out"), told);
    }
}
