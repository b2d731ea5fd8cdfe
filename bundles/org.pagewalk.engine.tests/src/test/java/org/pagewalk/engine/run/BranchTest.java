/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.KernelStop;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Difference;

/** Other courses of things: branch off, change a value, run on, compare. */
class BranchTest {
    private static final int NORMAL = 1;
    private final long seed = Long.getLong("pagewalk.seed", System.nanoTime());

    private Run recorded(int operations) {
        System.out.println("BranchTest: -Dpagewalk.seed=" + seed);
        Run run = Run.record(Kernel.smallMachine(), RunLimits.DEFAULT.withSegmentWords(3_000));
        Kernel kernel = new Kernel(run);
        Random random = new Random(seed);
        for (int i = 0; i < operations; i++) {
            kernel.anything(random);
        }
        return run;
    }

    @Test
    void aBranchThatChangesNothingEndsAsTheRunDid() {
        Run run = recorded(3_000);
        long end = run.machine().store().digest();
        run.cursor().moveTo(run.end() / 3);
        Run branch = run.cursor().branch();
        assertEquals(Optional.empty(), branch.origin().orElseThrow().runOn(branch));
        assertEquals(end, branch.machine().store().digest(), "seed " + seed);
        assertEquals(List.of(), branch.machine().checkInvariants());
        assertTrue(Math.abs(run.cursor().moment() - run.end() / 3) < 3, "the run's cursor stays");
    }

    @Test
    void aBranchInTheMiddleOfACallBeginsWithThatCall() {
        Run run = Run.record(Machine.bareZone(1024), RunLimits.DEFAULT);
        Kernel kernel = new Kernel(run);
        kernel.allocPages(Gfp.GFP_KERNEL, 0);
        long between = run.end();
        kernel.allocPages(Gfp.GFP_KERNEL, 0);
        run.cursor().moveTo(between + 5);
        assertEquals(between, run.cursor().branch().origin().orElseThrow().moment());
        run.cursor().moveTo(between);
        assertEquals(between, run.cursor().branch().origin().orElseThrow().moment());
    }

    @Test
    void aChangedWatermarkLeadsElsewhereAndTheRestFollowsWithItsOwnPages() {
        Run run = Run.record(Kernel.smallMachine(), RunLimits.DEFAULT);
        Kernel kernel = new Kernel(run);
        run.line(1);
        long before = run.end();
        Value page = kernel.allocPages(Gfp.GFP_KERNEL, 0);
        Value address = kernel.call("get_zeroed_page", Kernel.number(Gfp.GFP_KERNEL));
        kernel.freePages(page, 0);
        kernel.call("free_pages", address, Kernel.number(0));
        long digest = run.machine().store().digest();

        run.cursor().moveTo(before);
        Run branch = run.cursor().branch();
        Tables tables = branch.machine().tables();
        branch.set(tables.zone.pages_low, NORMAL, 1 << 20);
        assertEquals(Optional.empty(), branch.origin().orElseThrow().runOn(branch), "it frees what it was given itself");
        assertEquals(List.of(), branch.machine().checkInvariants());

        Divergence divergence = Divergence.between(run, branch).orElseThrow();
        assertEquals("Normal: 3000 free > 47 (1 << order, and pages_low of each zone tried): served from here",
                divergence.one());
        assertEquals("Normal: 3000 free <= 1048577 (1 << order, and pages_low of each zone tried): refused",
                divergence.other());
        run.cursor().toEnd();
        assertEquals(digest, run.machine().store().digest());
        assertTrue(run.machine().store().differences(branch.machine().store(), 5)
                .contains(new Difference("Zone", NORMAL, "pages_low", "46", "1048576")));
    }

    @Test
    void aValueOfEveryKindCanBeSetAndTakenBack() {
        Run run = recorded(100);
        Run branch = run.cursor().branch();
        Tables tables = branch.machine().tables();
        long digest = branch.machine().store().digest();
        branch.set(tables.page.count, 5, 77);
        branch.set(tables.page.virtual, 5, 0x1234_5678_9ABCL);
        branch.set(tables.machine.kernel, 0, "linux-of-tomorrow");
        branch.set(tables.machine.inactive_list, 0, new int[] {3, 1, 2});
        assertEquals(77, tables.page.count(5));
        assertEquals("linux-of-tomorrow", tables.machine.kernel(0));
        assertEquals(1, tables.page.lru.next(3));
        long changed = branch.machine().store().digest();
        branch.cursor().moveTo(branch.start());
        assertEquals(digest, branch.machine().store().digest());
        branch.cursor().toEnd();
        assertEquals(changed, branch.machine().store().digest());
        assertThrows(IllegalStateException.class, () -> run.set(run.machine().tables().page.count, 5, 77));
        assertThrows(IllegalArgumentException.class, () -> branch.set(tables.page.count, 1 << 20, 1));
        assertThrows(IllegalArgumentException.class, () -> branch.set(tables.freeArea.map, 0, 1));
        assertThrows(IllegalArgumentException.class,
                () -> branch.set(tables.machine.inactive_list, 0, new int[] {3, 3}));
        assertEquals(changed, branch.machine().store().digest());
    }

    @Test
    void whatStopsABranchIsTold() {
        Run run = Run.record(Machine.bareZone(1024), RunLimits.DEFAULT);
        Kernel kernel = new Kernel(run);
        Value page = kernel.allocPages(Gfp.GFP_KERNEL, 0);
        run.line(2);
        long before = run.end();
        kernel.freePages(page, 0);
        run.cursor().moveTo(before);
        Run branch = run.cursor().branch();
        branch.set(branch.machine().tables().page.mapping, ((Value.PageRef) page).pfn(), 0);
        KernelStop stop = branch.origin().orElseThrow().runOn(branch).orElseThrow();
        assertTrue(stop.getMessage().contains("belongs to a mapping"), stop.getMessage());
    }
}
