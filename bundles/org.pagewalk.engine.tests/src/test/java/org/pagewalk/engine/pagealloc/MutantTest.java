/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.KernelStop;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.MemoryMap;
import org.pagewalk.engine.Mutant;
import org.pagewalk.engine.SavedMachine;
import org.pagewalk.engine.SavedMachine.DamagedException;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.RunLimits;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Table;

/** Bugs that are put into the page allocator: each shows its own fault, and none brings the emulator down. */
class MutantTest {
    private static final long MIB = 1L << 20;
    private static final int DMA = 0;
    private static final int NORMAL = 1;
    private static final int OPERATIONS = Integer.getInteger("pagewalk.operations", 2_000);
    /** Two zones that meet in the middle of what could be a block of order 9: [4096, 4352) of node 0, and node 1 behind it. */
    private static final MachineSpec NODES = MachineSpec.defaults().withArch("x86-64").bare()
            .withMap(MemoryMap.PLAIN.withNodes(List.of(17 * MIB, 2 * MIB)));

    /** What must hold on the true kernel, and which mutants break it. */
    private record Probe(MachineSpec spec, Predicate<Machine> holds, Set<Mutant> broken) {
    }

    private static MachineSpec small() {
        return MachineSpec.defaults().withMemory(20 * MIB).bare();
    }

    private static int nrFree(Machine machine, int zone, int order) {
        Tables tables = machine.tables();
        return tables.freeArea.free_list.size(tables.zone.free_area(zone, order));
    }

    private static int page(Machine machine) {
        return machine.pageAllocator().allocPages(Gfp.GFP_KERNEL, 0);
    }

    private static int free(Machine machine, int zone) {
        return machine.tables().zone.free_pages(zone);
    }

    /** Takes single pages until no more than so many are left in zone Normal. */
    private static void drain(Machine machine, int left) {
        while (free(machine, NORMAL) > left) {
            page(machine);
        }
    }

    /** What is given back is in one piece again, whichever half comes first. */
    private static boolean mergesBuddies(Machine machine) {
        int upper = page(machine);
        int lower = page(machine);
        machine.pageAllocator().__freePages(lower, 0);
        machine.pageAllocator().__freePages(upper, 0);
        return nrFree(machine, NORMAL, 9) == 2;
    }

    /** The upper page of one pair and the lower one of the next lie side by side, and stay apart. */
    private static boolean leavesNeighboursApart(Machine machine) {
        page(machine);
        int lowerOfSecond = page(machine);
        int upperOfFirst = page(machine);
        page(machine);
        machine.pageAllocator().__freePages(lowerOfSecond, 0);
        machine.pageAllocator().__freePages(upperOfFirst, 0);
        return upperOfFirst + 1 == lowerOfSecond && nrFree(machine, NORMAL, 1) == 0 && nrFree(machine, NORMAL, 0) == 2;
    }

    private static boolean keepsZonesApart(Machine machine) {
        PageAllocator allocator = machine.pageAllocator();
        allocator.allocPagesNode(1, Gfp.GFP_KERNEL, 8);
        int upper = allocator.allocPagesNode(0, Gfp.GFP_KERNEL, 7);
        allocator.__freePages(upper, 7);
        return nrFree(machine, 4, 8) == 1 && nrFree(machine, NORMAL, 9) == 0;
    }

    private static boolean takesOnlyWhatItGives(Machine machine) {
        drain(machine, 41);
        int before = free(machine, NORMAL) + free(machine, DMA);
        page(machine);
        page(machine);
        return free(machine, NORMAL) + free(machine, DMA) == before - 2;
    }

    private static boolean marksForBalance(Machine machine) {
        drain(machine, 41);
        while (free(machine, DMA) > 41 + machine.tables().zone.pages_low(DMA)) {
            page(machine);
        }
        page(machine);
        page(machine);
        return machine.tables().zone.need_balance(NORMAL) == 1;
    }

    private static List<Probe> probes() {
        return List.of(new Probe(small(), MutantTest::mergesBuddies, EnumSet.of(Mutant.NO_COALESCING, Mutant.WRONG_BUDDY)),
                new Probe(small(), MutantTest::leavesNeighboursApart, EnumSet.of(Mutant.WRONG_BUDDY)),
                new Probe(NODES, MutantTest::keepsZonesApart, EnumSet.of(Mutant.MERGE_ACROSS_ZONE_END)),
                new Probe(small(), machine -> {
                    drain(machine, 41);
                    return machine.tables().page.flags(page(machine)) >>> 24 == DMA;
                }, EnumSet.of(Mutant.WATERMARK_OFF_BY_ONE)),
                new Probe(small(), MutantTest::takesOnlyWhatItGives, EnumSet.of(Mutant.LEAKED_BLOCK_ON_FALLBACK)),
                new Probe(small(), MutantTest::marksForBalance, EnumSet.of(Mutant.NEED_BALANCE_NEVER_SET)));
    }

    private static Machine boot(MachineSpec spec) {
        try {
            return Machine.boot(spec);
        } catch (ConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void eachShowsItsOwnFaultAndNoOther() {
        List<Probe> probes = probes();
        for (int i = 0; i < probes.size(); i++) {
            Probe probe = probes.get(i);
            assertTrue(probe.holds.test(boot(probe.spec)), "the true kernel, probe " + i);
            Set<Mutant> broken = EnumSet.noneOf(Mutant.class);
            for (Mutant mutant : Mutant.values()) {
                if (!probe.holds.test(boot(probe.spec.withMutant(mutant.word())))) {
                    broken.add(mutant);
                }
            }
            assertEquals(probe.broken, broken, "probe " + i);
        }
    }

    @ParameterizedTest
    @EnumSource
    void allMachinesBeginAlike(Mutant mutant) {
        for (MachineSpec spec : List.of(MachineSpec.defaults().withMemory(20 * MIB), small(), NODES)) {
            assertEquals(boot(spec).store().digest(), boot(spec.withMutant(mutant.word())).store().digest());
        }
    }

    /** Takes and gives back at random, until the kernel stops. */
    private static void anything(Machine machine, Random random, List<Long> held) {
        Tables tables = machine.tables();
        if (random.nextInt(50) == 0) {
            tables.task.flags(machine.scheduler().current(), random.nextBoolean() ? ProcessFlags.PF_MEMALLOC : 0);
        }
        if (held.isEmpty() || random.nextInt(100) < 55) {
            int order = Math.min(9, Integer.numberOfTrailingZeros(random.nextInt() | 1024));
            int gfp = random.nextInt(4) | (random.nextBoolean() ? Gfp.GFP_ATOMIC : Gfp.GFP_KERNEL);
            int page = random.nextInt(3) == 0
                    ? machine.pageAllocator().allocPagesNode(random.nextInt(tables.node.limit()), gfp, order)
                    : machine.pageAllocator().allocPages(gfp, order);
            if (page != Table.NULL) {
                held.add((long) page << 8 | order);
            }
        } else {
            long block = held.remove(random.nextInt(held.size()));
            machine.pageAllocator().__freePages((int) (block >> 8), (int) block & 15);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsCalledOnlyTheKernelStops(Mutant mutant) {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        System.out.println("MutantTest: -Dpagewalk.seed=" + seed);
        Random random = new Random(seed);
        for (MachineSpec spec : List.of(NODES, small(), MachineSpec.defaults().withMemory(8 * MIB))) {
            Machine machine = boot(spec.withMutant(mutant.word()));
            List<Long> held = new ArrayList<>();
            int stops = 0;
            for (int i = 0; i < OPERATIONS; i++) {
                try {
                    anything(machine, random, held);
                } catch (KernelStop stop) {
                    stops++;
                }
                if (i % 200 == 0) {
                    machine.checkInvariants();
                    assertEquals(List.of(), machine.store().checkInvariants(), "seed " + seed + ", " + mutant);
                }
            }
            assertTrue(stops < OPERATIONS / 2, stops + " stops, seed " + seed + ", " + mutant);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneCanGoBackInTimeAndSaveTheState(Mutant mutant) throws IOException, DamagedException {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        System.out.println("MutantTest, time: -Dpagewalk.seed=" + seed);
        Run run = Run.record(boot(NODES.withMutant(mutant.word())), RunLimits.DEFAULT.withSegmentWords(500));
        Machine machine = run.machine();
        Map<Long, Long> digests = calls(run, new Random(seed));
        List<Long> moments = new ArrayList<>(digests.keySet());
        Collections.shuffle(moments, new Random(seed));
        for (long moment : moments) {
            run.cursor().moveTo(moment);
            assertEquals(digests.get(moment), machine.store().digest(), "seed " + seed + ", moment " + moment);
        }
        run.cursor().toEnd();
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        SavedMachine.write(machine, saved);
        Machine back = SavedMachine.read(new ByteArrayInputStream(saved.toByteArray()));
        assertEquals(machine.spec(), back.spec());
        assertEquals(machine.store().digest(), back.store().digest());
    }

    /** Calls of a recorded run, with the digest after each. */
    private static Map<Long, Long> calls(Run run, Random random) {
        Declarations declarations = Declarations.of(run.machine().profile());
        FunctionDeclaration alloc = declarations.function("alloc_pages").orElseThrow();
        FunctionDeclaration free = declarations.function("__free_pages").orElseThrow();
        Map<Long, Long> digests = new LinkedHashMap<>();
        List<Value> held = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            try {
                if (held.isEmpty() || random.nextInt(100) < 55) {
                    int order = random.nextInt(4);
                    Value page = run.call(alloc, new Value.Int(Gfp.GFP_ATOMIC), new Value.Int(order));
                    if (page instanceof Value.PageRef) {
                        held.add(page);
                    }
                } else {
                    Value.PageRef page = (Value.PageRef) held.remove(random.nextInt(held.size()));
                    run.call(free, page, new Value.Int(run.machine().pageAllocator().allocatedOrder(page.pfn())));
                }
            } catch (KernelStop stop) {
                // what is done until then must be undone as well
            }
            digests.put(run.end(), run.machine().store().digest());
        }
        return digests;
    }

    @Test
    void whatThereIsNotIsRefusedWithWhatThereIs() {
        assertEquals("there is no mutant wrong-body; write one of these: none, no-coalescing, wrong-buddy, merge-across-zone-end, "
                + "watermark-off-by-one, need-balance-never-set, leaked-block-on-fallback",
                assertThrows(ConfigurationException.class, () -> Mutant.named("wrong-body")).getMessage());
        assertEquals("linux-2.4.20, x86, 20 MiB, seed 1, mutant wrong-buddy", small().withMutant("wrong-buddy").words());
    }
}
