/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.pagealloc.PageAllocator;
import org.pagewalk.engine.pagealloc.Reclaim;
import org.pagewalk.engine.run.CallGraph.Edge;
import org.pagewalk.engine.run.CallGraph.Limits;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;

/** The call graphs of runs, held against Gorman's figures edge by edge. */
class CallGraphTest {
    private static final int NORMAL = 1;

    /** Reclaim that frees one page at a time, taken from the machine beforehand. */
    private static final class Frees implements Reclaim {
        private PageAllocator allocator;
        private int[] pages = {};
        private int next;

        @Override
        public int tryToFreePagesZone(int classzone, int gfpMask) {
            if (next == pages.length) {
                return 0;
            }
            allocator.__freePages(pages[next++], 0);
            return 1;
        }
    }

    private static Set<String> edges(Run run, String root, Limits limits) {
        Collection<Edge> edges = CallGraph.of(run, root, limits).edges();
        return edges.stream().map(Edge::toString).collect(TreeSet::new, Set::add, Set::addAll);
    }

    /** Allocations that find enough, and one that finds so little that it has to reclaim. */
    private static Run allocations() {
        Frees reclaim = new Frees();
        Machine machine = Machine.ofZones(new int[] {0, 4096, 0}, new BitSet(), reclaim);
        reclaim.allocator = machine.pageAllocator();
        reclaim.pages = new int[] {machine.pageAllocator().rmqueue(NORMAL, 0), machine.pageAllocator().rmqueue(NORMAL, 0)};
        Run run = Run.record(machine, RunLimits.DEFAULT);
        Kernel kernel = new Kernel(run);
        kernel.allocPages(Gfp.GFP_KERNEL, 1);
        while (kernel.allocPages(Gfp.GFP_ATOMIC, 0) != Value.Nothing.NULL) {
            // until it is so short of memory that even the urgent get none
        }
        kernel.allocPages(Gfp.GFP_KERNEL, 4);
        kernel.allocPages(Gfp.GFP_KERNEL, 0);
        return run;
    }

    @Test
    void figure6_2_allocPages() {
        assertEquals(new TreeSet<>(Set.of(
                "alloc_pages -> _alloc_pages",
                "_alloc_pages -> __alloc_pages",
                "__alloc_pages -> balance_classzone",
                "__alloc_pages -> rmqueue",
                "balance_classzone -> try_to_free_pages_zone",
                "balance_classzone -> __free_pages_ok",
                "rmqueue -> expand")),
                edges(allocations(), "alloc_pages", Limits.NONE.notInto("try_to_free_pages_zone", "__free_pages_ok")));
    }

    @Test
    void figure6_4_freePages() {
        Run before = Run.record(Machine.bareZone(4096), RunLimits.DEFAULT);
        Value page = new Kernel(before).allocPages(Gfp.GFP_KERNEL, 0);
        Run run = before.cursor().branch();
        Tables tables = run.machine().tables();
        int pfn = ((Value.PageRef) page).pfn();
        run.set(tables.page.flags, pfn, tables.page.flags(pfn) | 1 << PageTable.PG_lru);
        run.set(tables.machine.inactive_list, 0, new int[] {pfn});
        new Kernel(run).freePages(page, 0);
        assertEquals(new TreeSet<>(Set.of(
                "__free_pages -> __free_pages_ok",
                "__free_pages_ok -> lru_cache_del",
                "lru_cache_del -> __lru_cache_del")), edges(run, "__free_pages", Limits.NONE));
    }

    @Test
    void aGraphIsCutAtADepthWithoutFunctionsAndNotBelowSome() {
        Run run = allocations();
        assertEquals(Set.of("alloc_pages -> _alloc_pages", "_alloc_pages -> __alloc_pages"),
                edges(run, "alloc_pages", Limits.NONE.withDepth(2)));
        assertEquals(Set.of("alloc_pages -> _alloc_pages", "_alloc_pages -> __alloc_pages", "__alloc_pages -> rmqueue",
                "rmqueue -> expand"), edges(run, "alloc_pages", Limits.NONE.ignoring("balance_classzone")));
        assertEquals(Set.of("rmqueue -> expand"), edges(run, "rmqueue", Limits.NONE));
        assertEquals(Set.of(), edges(run, "expand", Limits.NONE));
    }
}
