/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pagewalk.model.tables.AddressSpaceTable;

/** A handle that somebody holds is the row's one handle in every moment in which its row is there. */
class HandlesThroughTimeTest {
    private final SmallRun run = SmallRun.recorded();
    private final AddressSpaceTable spaces = run.small.tables.addressSpace;

    private AddressSpace space() {
        return (AddressSpace) run.model.handle(spaces, 0);
    }

    @Test
    void aHandleComesBackWithItsMoment() {
        spaces.nrpages(spaces.add(), 7);
        long first = run.now();
        AddressSpace before = space();
        spaces.remove(0);
        long nobody = run.now();
        spaces.nrpages(spaces.add(), 8);
        long second = run.now();
        AddressSpace after = space();
        assertNotSame(before, after);
        for (int i = 0; i < 3; i++) {
            run.moveTo(first);
            assertSame(before, space());
            assertEquals(7, before.getNrpages());
            assertTrue(after.isStale());
            run.moveTo(nobody);
            assertTrue(before.isStale() && after.isStale());
            run.moveTo(second);
            assertSame(after, space());
            assertEquals(8, after.getNrpages());
            assertTrue(before.isStale());
        }
    }

    @Test
    void everyTenantOfARowKeepsItsHandle() {
        List<AddressSpace> tenants = new ArrayList<>();
        List<Long> moments = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            spaces.add();
            tenants.add(space());
            moments.add(run.now());
            spaces.remove(0);
        }
        for (int i = 19; i >= 0; i--) {
            run.moveTo(moments.get(i));
            assertSame(tenants.get(i), space());
        }
        for (int i = 0; i < 20; i++) {
            run.moveTo(moments.get(i));
            assertSame(tenants.get(i), space());
            assertEquals(1, tenants.stream().filter(each -> !each.isStale()).count());
        }
    }

    @Test
    void whoListensToFormerTenantsIsStillThereWhenTheyComeBack() throws InterruptedException {
        spaces.add();
        long first = run.now();
        Ear ear = new Ear(space());
        spaces.remove(0);
        spaces.add();
        assertFalse(space().eAdapters().contains(ear));
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(2);
        }
        run.moveTo(first);
        assertEquals(List.of(ear), space().eAdapters());
    }
}
