/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.files.Files;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.run.CallGraph.Limits;
import org.pagewalk.engine.sched.SchedFunctions;

/** What reclaim calls, held against Gorman's figures as far as there are no swap areas yet. */
class ReclaimGraphTest {
    private static final int PAGE = 4096;

    /** A process that has used a page of a file and lets it go, and still uses others; and reclaim. */
    private static Run run() throws ConfigurationException {
        Machine machine = Machine.boot(MachineSpec.defaults().withMemory(32 << 20).bare());
        int row = machine.files().create("data", 2 * PAGE, Files.FMODE_READ | Files.FMODE_WRITE, "text");
        Value file = new Value.Row(machine.tables().file, row, machine.tables().file.generation(row));
        Run run = Run.record(machine, RunLimits.DEFAULT);
        Kernel kernel = new Kernel(run);
        Value init = kernel.call("current");
        run.call(SchedFunctions.SWITCH, run.call(SchedFunctions.CREATE, new Value.Text("bash")));
        Value area = kernel.call("mmap", new Value.Address(Type.USER_ADDRESS, 0), Kernel.number(PAGE), Kernel.number(VmFlags.PROT_READ),
                Kernel.number(VmFlags.MAP_PRIVATE), file, Kernel.number(0));
        kernel.processCall("load", area, Kernel.number(4));
        kernel.call("munmap", area, Kernel.number(PAGE));
        run.call(SchedFunctions.SWITCH, init);
        Value zone = kernel.call("zone", new Value.Text("Normal"), Value.Nothing.NULL);
        for (int i = 0; i < 4; i++) {
            kernel.call("try_to_free_pages_zone", zone, Kernel.number(Gfp.GFP_KSWAPD));
        }
        return run;
    }

    private static Set<String> edges(Run run, String root, Limits limits) {
        return CallGraph.of(run, root, limits).edges().stream().map(CallGraph.Edge::toString).collect(TreeSet::new, Set::add, Set::addAll);
    }

    @Test
    void figure11_1_belowTryToFreePagesZone() throws ConfigurationException {
        assertEquals(new TreeSet<>(Set.of(
                "try_to_free_pages_zone -> shrink_caches",
                "try_to_free_pages_zone -> out_of_memory",
                "shrink_caches -> kmem_cache_reap",
                "shrink_caches -> refill_inactive",
                "shrink_caches -> shrink_cache",
                "shrink_caches -> shrink_dcache_memory",
                "shrink_caches -> shrink_icache_memory")), edges(run(), "try_to_free_pages_zone", Limits.NONE.withDepth(2)));
    }

    @Test
    void figure11_3_shrinkCache() throws ConfigurationException {
        assertEquals(new TreeSet<>(Set.of(
                "shrink_cache -> try_to_release_page",
                "shrink_cache -> swap_out",
                "shrink_cache -> __remove_inode_page",
                "shrink_cache -> __free_pages",
                "try_to_release_page -> try_to_free_buffers")), edges(run(), "shrink_cache", Limits.NONE
                        .ignoring("TryLockPage", "unlock_page", "__lru_cache_del")
                        .notInto("__remove_inode_page", "__free_pages", "try_to_free_buffers")));
    }
}
