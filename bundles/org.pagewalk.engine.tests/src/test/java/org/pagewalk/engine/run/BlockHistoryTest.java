/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.boot.BootFunctions;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.model.tables.Derived;
import org.pagewalk.model.tables.Tables;

/** The history of free blocks says what the free lists said at the time; each test prints its seed. */
class BlockHistoryTest {
    private final long seed = Long.getLong("pagewalk.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @BeforeEach
    void tellTheSeed() {
        System.out.println("BlockHistoryTest: -Dpagewalk.seed=" + seed);
    }

    private static int[] listed(Tables tables, int zone, int orders) {
        int[] counts = new int[orders];
        for (int order = 0; order < orders; order++) {
            counts[order] = Derived.nr_free(tables, tables.zone.free_area(zone, order));
        }
        return counts;
    }

    /** Goes to where samples were taken; within a kernel function the lists may be half way. */
    private int compare(BlockHistory history, Run run) {
        Tables tables = run.machine().tables();
        int compared = 0;
        for (int i = 0; i < 400; i++) {
            long each = history.resolution();
            long moment = (random.nextLong(run.start(), run.end()) / each + 1) * each - 1;
            if (moment >= run.end()) {
                continue;
            }
            run.moveTo(moment);
            if (run.cursor().moment() == moment && run.cursor().where().functions().isEmpty()) {
                for (int zone = 0; zone < 3; zone++) {
                    int[] counts = new int[history.orders()];
                    history.fill(zone, moment, counts);
                    assertArrayEquals(listed(tables, zone, history.orders()), counts, "zone " + zone + " at " + moment + ", seed " + seed);
                }
                compared++;
            }
        }
        return compared;
    }

    private static void atTheEnd(BlockHistory history, Run run) {
        run.cursor().toEnd();
        for (int zone = 0; zone < 3; zone++) {
            int[] counts = new int[history.orders()];
            history.fill(zone, run.end(), counts);
            assertArrayEquals(listed(run.machine().tables(), zone, history.orders()), counts);
        }
    }

    @Test
    void ofAShortRunEachMomentIsKnown() {
        Run run = Run.record(Kernel.smallMachine(), RunLimits.DEFAULT);
        Timeline timeline = Timeline.of(run);
        Kernel kernel = new Kernel(run);
        for (int i = 0; i < 25; i++) {
            kernel.anything(random);
        }
        timeline.catchUp();
        assertEquals(1, timeline.blocks().resolution());
        assertTrue(compare(timeline.blocks(), run) > 10, "seed " + seed);
        atTheEnd(timeline.blocks(), run);
    }

    @Test
    void ofALongRunSamplesAreKnownWhetherReadAlongOrAfterwards() {
        Run run = Run.record(Kernel.smallMachine(), RunLimits.DEFAULT.withSegmentWords(1 + random.nextInt(20_000)));
        Timeline along = Timeline.of(run);
        Kernel kernel = new Kernel(run);
        for (int i = 0; i < 10_000; i++) {
            kernel.anything(random);
            along.keepUp();
        }
        along.catchUp();
        Timeline afterwards = Timeline.of(run);
        assertTrue(along.blocks().resolution() > 1);
        for (BlockHistory history : new BlockHistory[] {along.blocks(), afterwards.blocks()}) {
            assertTrue(compare(history, run) > 10, "seed " + seed);
            atTheEnd(history, run);
        }
    }

    @Test
    void zonesThatBootBuildsOnTheWayAreCountedWhereverTheCursorIs() throws ConfigurationException {
        Machine machine = Machine.powerOn(MachineSpec.defaults().withMemory(32 << 20));
        Run run = Run.record(machine, RunLimits.DEFAULT);
        Timeline along = Timeline.of(run);
        run.call(BootFunctions.COMPLETE);
        along.catchUp();
        Kernel kernel = new Kernel(run);
        for (int i = 0; i < 20; i++) {
            kernel.allocPages(Gfp.GFP_ATOMIC, random.nextInt(5));
        }
        along.catchUp();
        run.moveTo(random.nextLong(run.start(), run.end()));
        Timeline afterwards = Timeline.of(run);
        for (BlockHistory history : new BlockHistory[] {along.blocks(), afterwards.blocks()}) {
            int[] counts = new int[history.orders()];
            history.fill(1, run.start(), counts);
            assertArrayEquals(new int[history.orders()], counts, "nothing is free before there are zones");
            atTheEnd(history, run);
        }
    }

    @Test
    void whatHappensRightWhenSamplesAreThinnedOutIsInTheirFirstLongStretch() {
        Tables tables = Run.record(Kernel.smallMachine(), RunLimits.DEFAULT).machine().tables();
        BlockHistory history = new BlockHistory(tables, 11, 0);
        history.recount(0);
        int[] before = new int[11];
        history.fill(0, 0, before);
        int full = BlockHistory.SAMPLES_MAX;
        history.settle(tables.zone.zone_mem_map(0), 0, 1, full + 1);
        history.reach(2 * full);
        assertEquals(2, history.resolution());
        int[] counts = new int[11];
        history.fill(0, full - 1, counts);
        assertArrayEquals(before, counts);
        before[0]++;
        history.fill(0, full + 1, counts);
        assertArrayEquals(before, counts, "at " + (full + 1));
    }

    @Test
    void aZoneThatIsNotThereHasNoBlocks() {
        Run run = Run.record(Kernel.smallMachine(), RunLimits.DEFAULT);
        int[] counts = {7, 7};
        Timeline.of(run).blocks().fill(17, run.end(), counts);
        assertArrayEquals(new int[2], counts);
    }
}
