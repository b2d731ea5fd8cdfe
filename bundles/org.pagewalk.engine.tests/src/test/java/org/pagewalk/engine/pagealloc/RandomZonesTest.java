/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.MemoryMap;
import org.pagewalk.engine.Range;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.Derived;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Table;

/** The allocation policy at random on machines of one to four zones and one to three nodes that have really booted. */
class RandomZonesTest {
    private static final long MIB = 1 << 20;
    private static final int OPERATIONS = Integer.getInteger("pagewalk.operations", 6_000);

    private record Block(int page, int order) {
    }

    static Stream<MachineSpec> machines() {
        MachineSpec x86 = MachineSpec.defaults();
        MachineSpec nodes = x86.withArch("x86-64").withCpus(4);
        return Stream.of(x86.withMemory(8 * MIB), x86.withMemory(24 * MIB).withMap(MemoryMap.PLAIN.withHoles(
                        List.of(new Range(18 * MIB + 100, 19 * MIB + 5000)))),
                x86.withMemory(920 * MIB), nodes.withMap(MemoryMap.PLAIN.withNodes(List.of(24 * MIB, 16 * MIB))),
                nodes.withMap(MemoryMap.PLAIN.withNodes(List.of(8 * MIB, 16 * MIB, 8 * MIB))));
    }

    @ParameterizedTest
    @MethodSource("machines")
    void blocksComeFromWhereTheyMayAndEverythingAddsUp(MachineSpec spec) throws ConfigurationException {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        System.out.println("RandomZonesTest: -Dpagewalk.seed=" + seed);
        Random random = new Random(seed);
        Machine machine = Machine.boot(spec);
        Tables tables = machine.tables();
        Scheduler scheduler = machine.scheduler();
        PageAllocator allocator = machine.pageAllocator();
        long before = free(tables);
        List<Block> held = new ArrayList<>();
        for (int step = 0; step < OPERATIONS; step++) {
            String where = "seed " + seed + ", step " + step + ", " + spec.words();
            if (random.nextInt(200) == 0) {
                scheduler.enterCpu(random.nextInt(spec.cpus()));
                int task = scheduler.current();
                tables.task.flags(task, random.nextInt(3) == 0 ? ProcessFlags.PF_MEMALLOC : 0);
            }
            if (held.isEmpty() || random.nextInt(100) < (step / 1500 % 2 == 0 ? 70 : 30)) {
                allocate(random, machine, held, where);
            } else {
                Block block = held.remove(random.nextInt(held.size()));
                allocator.__freePages(block.page, block.order);
                assertEquals(List.of(), allocator.checkAround(block.page, block.order), where);
            }
            if (step % 1000 == 999) {
                assertEquals(List.of(), machine.checkInvariants(), where);
            }
        }
        long pages = held.stream().mapToLong(block -> 1L << block.order).sum();
        assertEquals(before, free(tables) + pages, "seed " + seed);
        held.forEach(block -> allocator.__freePages(block.page, block.order));
        assertEquals(before, free(tables), "seed " + seed);
        assertEquals(List.of(), machine.checkInvariants(), "seed " + seed);
    }

    private static void allocate(Random random, Machine machine, List<Block> held, String where) {
        Tables tables = machine.tables();
        int order = Math.min(9, Integer.numberOfTrailingZeros(random.nextInt() | 1024));
        int gfp = random.nextInt(16) | (random.nextBoolean() ? Gfp.__GFP_HIGH : 0);
        int here = machine.scheduler().numaNodeId();
        boolean only = random.nextInt(4) == 0;
        int node = random.nextInt(tables.node.limit());
        long free = free(tables);
        int page = only ? machine.pageAllocator().allocPagesNode(node, gfp, order) : machine.pageAllocator().allocPages(gfp, order);
        if (page == Table.NULL) {
            assertEquals(free, free(tables), where);
            return;
        }
        held.add(new Block(page, order));
        assertEquals(free - (1 << order), free(tables), where);
        int zone = Derived.page_zone(tables, page);
        int its = tables.zone.zone_pgdat(zone);
        assertTrue(!only || its == node, where + ": page " + page + " is of node " + its);
        assertTrue(mayGive(tables, its, gfp, zone), where + ": zone " + tables.zone.name(zone) + " for " + Gfp.words(gfp));
        if (!only && its != here) {
            assertTrue(page < tables.node.node_start_mapnr(here) || page >= tables.node.node_start_mapnr(here) + tables.node.node_size(here),
                    where);
        }
        assertEquals(List.of(), machine.pageAllocator().checkAround(page, order), where);
    }

    private static boolean mayGive(Tables tables, int node, int gfp, int zone) {
        int zonelist = tables.node.node_zonelists(node, gfp & Gfp.GFP_ZONEMASK);
        for (int i = 0; i < 3; i++) {
            if (tables.zonelist.zones(zonelist, i) == zone) {
                return true;
            }
        }
        return false;
    }

    private static long free(Tables tables) {
        long free = 0;
        for (int zone = 0; zone < tables.zone.limit(); zone++) {
            free += tables.zone.free_pages(zone);
        }
        return free;
    }
}
