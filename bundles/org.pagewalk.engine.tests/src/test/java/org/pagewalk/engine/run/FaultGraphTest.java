/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.Profile;
import org.pagewalk.engine.files.Files;
import org.pagewalk.engine.functions.Declarations;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.engine.run.CallGraph.Limits;
import org.pagewalk.engine.sched.SchedFunctions;

/** What page faults call, held against Gorman's figures edge by edge. */
class FaultGraphTest {
    private static final int RW = VmFlags.PROT_READ | VmFlags.PROT_WRITE;
    private static final int PAGE = 4096;

    private final Declarations declarations = Declarations.of(Profile.LINUX_2_4_20);
    private Run run;
    private Kernel kernel;
    private Value file;

    @BeforeEach
    void startAProcess() throws ConfigurationException {
        Machine machine = Machine.boot(MachineSpec.defaults().withMemory(32 << 20).bare());
        int row = machine.files().create("data", 2 * PAGE, Files.FMODE_READ | Files.FMODE_WRITE, "text");
        file = new Value.Row(machine.tables().file, row, machine.tables().file.generation(row));
        run = Run.record(machine, RunLimits.DEFAULT);
        kernel = new Kernel(run);
        run.call(SchedFunctions.SWITCH, run.call(SchedFunctions.CREATE, new Value.Text("bash")));
    }

    private static Value user(long address) {
        return new Value.Address(Type.USER_ADDRESS, address);
    }

    private long map(int prot, int flags, Value mapped) {
        return ((Value.Address) kernel.call("mmap", user(0), Kernel.number(4 * PAGE), Kernel.number(prot), Kernel.number(flags), mapped,
                Kernel.number(0))).value();
    }

    private long anonymous(int prot) {
        return map(prot, VmFlags.MAP_PRIVATE | VmFlags.MAP_ANONYMOUS, Value.Nothing.NULL);
    }

    private void store(long address) {
        run.call(declarations.function("store").orElseThrow().inUserMode(), user(address), Kernel.number(42), Kernel.number(4));
    }

    private void load(long address) {
        run.call(declarations.function("load").orElseThrow().inUserMode(), user(address), Kernel.number(4));
    }

    private Set<String> edges(String root, String... ignored) {
        return CallGraph.of(run, root, Limits.NONE.ignoring(ignored)).edges().stream().map(CallGraph.Edge::toString)
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static Set<String> set(String... edges) {
        return new TreeSet<>(Arrays.asList(edges));
    }

    @Test
    void figure9_11_doPageFault() {
        long area = anonymous(RW);
        load(area);
        store(area);
        store(0x10);
        Value page = kernel.call("__get_free_page", Kernel.number(0x1f0));
        assertThrows(KernelBug.class, () -> kernel.call("store", new Value.Address(Type.KERNEL_ADDRESS, ((Value.Address) page).value() + (512 << 20)),
                Kernel.number(1), Kernel.number(4)));
        assertEquals(set(
                "do_page_fault -> find_vma",
                "do_page_fault -> force_sig_info",
                "do_page_fault -> handle_mm_fault",
                "do_page_fault -> search_exception_table",
                "search_exception_table -> search_one_table",
                "handle_mm_fault -> pte_alloc",
                "handle_mm_fault -> handle_pte_fault",
                "handle_pte_fault -> do_no_page",
                "handle_pte_fault -> do_wp_page",
                "do_no_page -> do_anonymous_page"),
                CallGraph.of(run, "do_page_fault", Limits.NONE.ignoring("send_sig", "wake_up_process").notInto("do_wp_page", "do_anonymous_page", "pte_alloc"))
                        .edges().stream().map(CallGraph.Edge::toString).collect(TreeSet::new, Set::add, Set::addAll));
    }

    @Test
    void figure9_14_doNoPage() {
        store(anonymous(RW));
        assertEquals(set(
                "do_no_page -> do_anonymous_page",
                "do_anonymous_page -> lru_cache_add",
                "do_anonymous_page -> mark_page_accessed"),
                edges("do_no_page", "alloc_pages", "_alloc_pages", "__alloc_pages", "rmqueue", "expand"));
    }

    @Test
    void doNoPageOfAFileReadsThePageAndBreaksCopyOnWriteEarly() {
        store(map(RW, VmFlags.MAP_PRIVATE, file));
        assertEquals(set(
                "do_no_page -> filemap_nopage",
                "do_no_page -> __free_pages",
                "do_no_page -> lru_cache_add",
                "filemap_nopage -> read_cluster_nonblocking",
                "filemap_nopage -> mark_page_accessed",
                "read_cluster_nonblocking -> page_cache_read",
                "page_cache_read -> add_to_page_cache_unique",
                "page_cache_read -> block_read_full_page",
                "page_cache_read -> __free_pages",
                "add_to_page_cache_unique -> add_page_to_hash_queue",
                "add_to_page_cache_unique -> lru_cache_add",
                "block_read_full_page -> submit_bh"),
                edges("do_no_page", "do_anonymous_page", "unlock_page", "alloc_pages", "_alloc_pages", "__alloc_pages", "rmqueue", "expand",
                        "lock_page", "TryLockPage", "__find_page_nolock"));
    }

    @Test
    void figure9_16_doWpPage() {
        long area = anonymous(RW);
        load(area);
        store(area);
        assertEquals(set(
                "do_wp_page -> TryLockPage",
                "do_wp_page -> can_share_swap_page",
                "do_wp_page -> unlock_page",
                "unlock_page -> page_waitqueue",
                "do_wp_page -> copy_cow_page",
                "do_wp_page -> break_cow",
                "break_cow -> establish_pte",
                "do_wp_page -> lru_cache_add"),
                CallGraph.of(run, "do_wp_page", Limits.NONE.ignoring("alloc_pages", "__free_pages").notInto("establish_pte", "alloc_pages"))
                        .edges().stream().map(CallGraph.Edge::toString).filter(edge -> !edge.contains("alloc_pages") && !edge.contains("rmqueue"))
                        .collect(TreeSet::new, Set::add, Set::addAll));
    }

    @Test
    void aPageThatNobodyElseUsesIsReusedWithoutACopy() {
        long area = anonymous(RW);
        store(area);
        kernel.call("mprotect", user(area), Kernel.number(PAGE), Kernel.number(VmFlags.PROT_READ));
        kernel.call("mprotect", user(area), Kernel.number(PAGE), Kernel.number(RW));
        store(area);
        assertEquals(set(
                "do_wp_page -> TryLockPage",
                "do_wp_page -> can_share_swap_page",
                "do_wp_page -> unlock_page",
                "unlock_page -> page_waitqueue",
                "do_wp_page -> establish_pte"),
                CallGraph.of(run, "do_wp_page", Limits.NONE.notInto("establish_pte")).edges().stream().map(CallGraph.Edge::toString)
                        .collect(TreeSet::new, Set::add, Set::addAll));
    }

    @Test
    void figure9_8_movePageTables() {
        long area = anonymous(RW);
        store(area);
        kernel.call("mremap", user(area), Kernel.number(4 * PAGE), Kernel.number(4 * PAGE),
                Kernel.number(VmFlags.MREMAP_MAYMOVE | VmFlags.MREMAP_FIXED), user(0x5000_0000L));
        assertEquals(set(
                "move_page_tables -> move_one_page",
                "move_one_page -> get_one_pte",
                "move_one_page -> alloc_one_pte",
                "move_one_page -> copy_one_pte",
                "alloc_one_pte -> pte_alloc"),
                CallGraph.of(run, "move_page_tables", Limits.NONE.notInto("pte_alloc")).edges().stream().map(CallGraph.Edge::toString)
                        .filter(edge -> !edge.contains("flush_tlb")).collect(TreeSet::new, Set::add, Set::addAll));
    }
}
