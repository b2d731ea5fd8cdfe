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
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.engine.run.CallGraph.Edge;
import org.pagewalk.engine.run.CallGraph.Limits;
import org.pagewalk.engine.sched.SchedFunctions;

/**
 * The call graphs of address-space calls, held against Gorman's figures 9.3 to 9.10 edge by edge. What a figure leaves out is
 * ignored here by name.
 */
class AreaCallGraphTest {
    private static final int PAGE = 4096;
    private static final Value NONE = Value.Nothing.NULL;

    private final Run run;
    private final Kernel kernel;

    AreaCallGraphTest() throws ConfigurationException {
        run = Run.record(Machine.boot(MachineSpec.defaults()), RunLimits.DEFAULT);
        kernel = new Kernel(run);
        run.call(SchedFunctions.SWITCH, run.call(SchedFunctions.CREATE, new Value.Text("bash")));
    }

    private static Value user(long address) {
        return new Value.Address(Type.USER_ADDRESS, address);
    }

    private static Value pages(int count) {
        return Kernel.number((long) count * PAGE);
    }

    private Value map(long address, int count, int prot, int flags) {
        return kernel.call("mmap", user(address), pages(count), Kernel.number(prot), Kernel.number(flags | VmFlags.MAP_ANONYMOUS), NONE, NONE);
    }

    private Value map(long address, int count) {
        return map(address, count, VmFlags.PROT_READ | VmFlags.PROT_WRITE, VmFlags.MAP_PRIVATE | VmFlags.MAP_FIXED);
    }

    private void holds(String root, Limits limits, String... edges) {
        Set<String> found = new TreeSet<>(CallGraph.of(run, root, limits).edges().stream().map(Edge::toString).toList());
        assertEquals(new TreeSet<>(Set.of(edges)), found);
    }

    @Test
    void figure9_3_sysMmap2() {
        map(0x5000_0000L, 4);
        map(0x5000_4000L, 4);
        map(0x5000_2000L, 2, VmFlags.PROT_READ, VmFlags.MAP_SHARED | VmFlags.MAP_FIXED);
        kernel.call("mlockall", Kernel.number(VmFlags.MCL_FUTURE));
        map(0x6000_0000L, 1);
        holds("sys_mmap2", Limits.NONE.notInto("get_unmapped_area", "do_munmap", "vm_enough_memory", "vma_link", "make_pages_present",
                "shmem_zero_setup"),
                "sys_mmap2 -> do_mmap2",
                "do_mmap2 -> do_mmap_pgoff",
                "do_mmap_pgoff -> get_unmapped_area",
                "do_mmap_pgoff -> find_vma_prepare",
                "do_mmap_pgoff -> do_munmap",
                "do_mmap_pgoff -> vm_enough_memory",
                "do_mmap_pgoff -> vma_merge",
                "do_mmap_pgoff -> shmem_zero_setup",
                "do_mmap_pgoff -> vma_link",
                "do_mmap_pgoff -> make_pages_present");
    }

    @Test
    void figure9_4_getUnmappedArea() {
        map(0, 4, VmFlags.PROT_READ, VmFlags.MAP_PRIVATE);
        holds("get_unmapped_area", Limits.NONE,
                "get_unmapped_area -> arch_get_unmapped_area",
                "arch_get_unmapped_area -> find_vma");
    }

    @Test
    void figure9_5_insertVmStruct() {
        Value mm = kernel.call("mm_alloc");
        for (int i = 0; i < 8; i++) {
            long start = 0x5000_0000L + (i % 2 == 0 ? i : 32 - i) * 2L * PAGE;
            kernel.call("insert_vm_struct", mm, user(start), user(start + PAGE), Kernel.number(VmFlags.VM_READ));
        }
        holds("insert_vm_struct", Limits.NONE,
                "insert_vm_struct -> find_vma_prepare",
                "insert_vm_struct -> vma_link",
                "vma_link -> lock_vma_mappings",
                "vma_link -> __vma_link",
                "vma_link -> unlock_vma_mappings",
                "__vma_link -> __vma_link_list",
                "__vma_link -> __vma_link_rb",
                "__vma_link -> __vma_link_file",
                "__vma_link_rb -> rb_insert_color",
                "rb_insert_color -> __rb_rotate_right",
                "rb_insert_color -> __rb_rotate_left");
    }

    private void remap() {
        map(0x5000_0000L, 4);
        Value none = user(0);
        Value mayMove = Kernel.number(VmFlags.MREMAP_MAYMOVE);
        kernel.call("mremap", user(0x5000_0000L), pages(4), pages(2), mayMove, none);
        map(0x5000_2000L, 1, VmFlags.PROT_READ, VmFlags.MAP_PRIVATE | VmFlags.MAP_FIXED);
        kernel.call("mlock", user(0x5000_0000L), pages(2));
        kernel.call("mremap", user(0x5000_0000L), pages(2), pages(4), mayMove, none);
        kernel.call("mremap", user(0x4000_0000L), pages(4), pages(6), Kernel.number(0), none);
    }

    @Test
    void figure9_6_sysMremap() {
        remap();
        holds("sys_mremap", Limits.NONE.notInto("do_munmap", "make_pages_present", "get_unmapped_area", "move_vma"),
                "sys_mremap -> do_mremap",
                "do_mremap -> do_munmap",
                "do_mremap -> find_vma",
                "do_mremap -> vm_enough_memory",
                "do_mremap -> make_pages_present",
                "do_mremap -> get_unmapped_area",
                "do_mremap -> move_vma",
                "vm_enough_memory -> nr_free_pages");
    }

    @Test
    void figure9_7_moveVma() {
        remap();
        holds("move_vma", Limits.NONE.notInto("find_vma_prev", "move_page_tables", "insert_vm_struct", "do_munmap", "make_pages_present")
                .ignoring("find_vma"),
                "move_vma -> find_vma_prev",
                "move_vma -> move_page_tables",
                "move_vma -> insert_vm_struct",
                "move_vma -> do_munmap",
                "move_vma -> make_pages_present");
    }

    @Test
    void figure9_9_sysMlock() {
        for (int i = 0; i < 4; i++) {
            map(0x5000_0000L + i * 16L * PAGE, 4);
        }
        kernel.call("mlock", user(0x5000_0000L), pages(4));
        kernel.call("mlock", user(0x5001_0000L), pages(2));
        kernel.call("mlock", user(0x5002_2000L), pages(2));
        kernel.call("mlock", user(0x5003_1000L), pages(2));
        holds("sys_mlock", Limits.NONE.notInto("make_pages_present", "__insert_vm_struct", "find_vma"),
                "sys_mlock -> do_mlock",
                "do_mlock -> find_vma",
                "do_mlock -> mlock_fixup",
                "mlock_fixup -> mlock_fixup_all",
                "mlock_fixup -> mlock_fixup_start",
                "mlock_fixup -> mlock_fixup_end",
                "mlock_fixup -> mlock_fixup_middle",
                "mlock_fixup -> make_pages_present",
                "mlock_fixup_start -> lock_vma_mappings",
                "mlock_fixup_start -> __insert_vm_struct",
                "mlock_fixup_start -> unlock_vma_mappings",
                "mlock_fixup_end -> lock_vma_mappings",
                "mlock_fixup_end -> __insert_vm_struct",
                "mlock_fixup_end -> unlock_vma_mappings",
                "mlock_fixup_middle -> lock_vma_mappings",
                "mlock_fixup_middle -> __insert_vm_struct",
                "mlock_fixup_middle -> unlock_vma_mappings");
    }

    @Test
    void figure9_10_doMunmap() {
        map(0x5000_0000L, 8);
        kernel.call("munmap", user(0x5000_2000L), pages(2));
        holds("do_munmap", Limits.NONE.notInto("zap_page_range", "free_pgtables", "__insert_vm_struct").ignoring("find_vma_prev", "rb_erase"),
                "do_munmap -> remove_shared_vm_struct",
                "do_munmap -> zap_page_range",
                "do_munmap -> unmap_fixup",
                "do_munmap -> free_pgtables",
                "remove_shared_vm_struct -> lock_vma_mappings",
                "remove_shared_vm_struct -> __remove_shared_vm_struct",
                "remove_shared_vm_struct -> unlock_vma_mappings",
                "unmap_fixup -> lock_vma_mappings",
                "unmap_fixup -> __insert_vm_struct",
                "unmap_fixup -> unlock_vma_mappings");
    }

    @Test
    void figure9_8_movePageTables() {
        Value from = map(0x5000_0000L, 2);
        kernel.processCall("store", from, Kernel.number(1), NONE);
        map(0x5000_2000L, 1, VmFlags.PROT_READ, VmFlags.MAP_PRIVATE | VmFlags.MAP_FIXED);
        kernel.call("mremap", from, pages(2), pages(4), Kernel.number(VmFlags.MREMAP_MAYMOVE), user(0));
        Set<String> edges = new TreeSet<>(CallGraph.of(run, "move_page_tables", Limits.NONE.notInto("pte_alloc")).edges().stream()
                .map(Edge::toString).toList());
        for (String edge : new String[] {"move_page_tables -> move_one_page", "move_one_page -> get_one_pte", "move_one_page -> alloc_one_pte",
            "move_one_page -> copy_one_pte", "alloc_one_pte -> pte_alloc"}) {
            assertEquals(true, edges.contains(edge), edge + " in " + edges);
        }
    }
}
