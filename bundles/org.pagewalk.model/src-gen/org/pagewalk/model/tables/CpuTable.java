/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** What the kernel keeps for one processor. Source: the kernel's sched.h. */
public final class CpuTable extends Table {

    /** The task that runs on it. Source: the kernel's sched.h. Row of {@link TaskTable}, or NULL. */
    public final IntColumn current;

    /**
     * How many interrupt handlers are running, one inside the other; nothing may sleep unless it is 0.
     * Source: the kernel's hardirq.h.
     */
    public final IntColumn local_irq_count;

    /** The node whose memory is nearest. Source: Gorman 3.1. Row of {@link NodeTable}, or NULL. */
    public final IntColumn node;

    /**
     * Control register 0: bit 31 (PG) switches paging on, bit 16 (WP) lets the kernel heed read-only
     * pages too. Unit: bits. Source: Gorman 4.6.1.
     */
    public final LongColumn cr0;

    /**
     * Control register 2: the address of the last page fault. Unit: address. Source: the kernel's
     * fault.c.
     */
    public final LongColumn cr2;

    /**
     * Control register 3: the physical address of the page global directory. Loading it empties the TLB
     * but for global entries. Unit: physical address. Source: Gorman 4.1.
     */
    public final LongColumn cr3;

    /**
     * Control register 4: bit 4 (PSE) allows large pages, bit 5 (PAE) wide entries, bit 7 (PGE) global
     * ones. Unit: bits. Source: Gorman 4.6.1.
     */
    public final LongColumn cr4;

    /**
     * 0 when the task uses the loaded address space (TLBSTATE_OK), 1 when it only borrows it
     * (TLBSTATE_LAZY). Source: Gorman 9.2.
     */
    public final IntColumn tlb_state;

    /**
     * The address space that is loaded: cpu_tlbstate.active_mm. Source: Gorman 9.2. Row of {@link
     * MmStructTable}, or NULL.
     */
    public final IntColumn active_mm;

    /** How many translations the TLB can hold. Source: seed 002, TLB. */
    public final IntColumn tlb_entries;

    /**
     * The translation look-aside buffer: set after set, in each the ways. Source: seed 002, TLB. First
     * of consecutive rows of {@link TlbEntryTable}, or NULL.
     */
    public final IntColumn tlb;

    /** How many translations the TLB had. Source: seed 002, TLB. */
    public final LongColumn tlb_hits;

    /** How many translations had to be looked up in the page tables. Source: seed 002, TLB. */
    public final LongColumn tlb_misses;

    /** How many entries of page tables were read for that. Source: seed 002, TLB. */
    public final LongColumn walk_reads;

    /** How often another processor asked for entries to be dropped. Source: the kernel's smp.c. */
    public final LongColumn shootdowns;

    /**
     * The first free page global directory that is kept for reuse; the page's first word leads to the
     * next. Source: Gorman 4.5. Row of {@link PageTable}, or NULL.
     */
    public final IntColumn pgd_quick;

    /**
     * The first free page middle directory that is kept for reuse. Source: Gorman 4.5. Row of {@link
     * PageTable}, or NULL.
     */
    public final IntColumn pmd_quick;

    /**
     * The first free page table that is kept for reuse. Source: Gorman 4.5. Row of {@link PageTable},
     * or NULL.
     */
    public final IntColumn pte_quick;

    /** How many free tables are kept in all. Unit: pages. Source: Gorman 4.5. */
    public final IntColumn pgtable_cache_sz;

    /** An empty table; Tables makes them all. */
    CpuTable(Store store) {
        super(store, "Cpu");
        current = new IntColumn(this, "current", NULL);
        local_irq_count = new IntColumn(this, "local_irq_count");
        node = new IntColumn(this, "node", NULL);
        cr0 = new LongColumn(this, "cr0");
        cr2 = new LongColumn(this, "cr2");
        cr3 = new LongColumn(this, "cr3");
        cr4 = new LongColumn(this, "cr4");
        tlb_state = new IntColumn(this, "tlb_state");
        active_mm = new IntColumn(this, "active_mm", NULL);
        tlb_entries = new IntColumn(this, "tlb_entries");
        tlb = new IntColumn(this, "tlb", NULL);
        tlb_hits = new LongColumn(this, "tlb_hits");
        tlb_misses = new LongColumn(this, "tlb_misses");
        walk_reads = new LongColumn(this, "walk_reads");
        shootdowns = new LongColumn(this, "shootdowns");
        pgd_quick = new IntColumn(this, "pgd_quick", NULL);
        pmd_quick = new IntColumn(this, "pmd_quick", NULL);
        pte_quick = new IntColumn(this, "pte_quick", NULL);
        pgtable_cache_sz = new IntColumn(this, "pgtable_cache_sz");
    }

    /** The task that runs on it. Source: the kernel's sched.h. Row of {@link TaskTable}, or NULL. */
    public int current(int row) {
        return current.get(row);
    }

    /** Sets {@link #current}. */
    public void current(int row, int value) {
        current.set(row, value);
    }

    /**
     * How many interrupt handlers are running, one inside the other; nothing may sleep unless it is 0.
     * Source: the kernel's hardirq.h.
     */
    public int local_irq_count(int row) {
        return local_irq_count.get(row);
    }

    /** Sets {@link #local_irq_count}. */
    public void local_irq_count(int row, int value) {
        local_irq_count.set(row, value);
    }

    /** The node whose memory is nearest. Source: Gorman 3.1. Row of {@link NodeTable}, or NULL. */
    public int node(int row) {
        return node.get(row);
    }

    /** Sets {@link #node}. */
    public void node(int row, int value) {
        node.set(row, value);
    }

    /**
     * Control register 0: bit 31 (PG) switches paging on, bit 16 (WP) lets the kernel heed read-only
     * pages too. Unit: bits. Source: Gorman 4.6.1.
     */
    public long cr0(int row) {
        return cr0.get(row);
    }

    /** Sets {@link #cr0}. */
    public void cr0(int row, long value) {
        cr0.set(row, value);
    }

    /**
     * Control register 2: the address of the last page fault. Unit: address. Source: the kernel's
     * fault.c.
     */
    public long cr2(int row) {
        return cr2.get(row);
    }

    /** Sets {@link #cr2}. */
    public void cr2(int row, long value) {
        cr2.set(row, value);
    }

    /**
     * Control register 3: the physical address of the page global directory. Loading it empties the TLB
     * but for global entries. Unit: physical address. Source: Gorman 4.1.
     */
    public long cr3(int row) {
        return cr3.get(row);
    }

    /** Sets {@link #cr3}. */
    public void cr3(int row, long value) {
        cr3.set(row, value);
    }

    /**
     * Control register 4: bit 4 (PSE) allows large pages, bit 5 (PAE) wide entries, bit 7 (PGE) global
     * ones. Unit: bits. Source: Gorman 4.6.1.
     */
    public long cr4(int row) {
        return cr4.get(row);
    }

    /** Sets {@link #cr4}. */
    public void cr4(int row, long value) {
        cr4.set(row, value);
    }

    /**
     * 0 when the task uses the loaded address space (TLBSTATE_OK), 1 when it only borrows it
     * (TLBSTATE_LAZY). Source: Gorman 9.2.
     */
    public int tlb_state(int row) {
        return tlb_state.get(row);
    }

    /** Sets {@link #tlb_state}. */
    public void tlb_state(int row, int value) {
        tlb_state.set(row, value);
    }

    /**
     * The address space that is loaded: cpu_tlbstate.active_mm. Source: Gorman 9.2. Row of {@link
     * MmStructTable}, or NULL.
     */
    public int active_mm(int row) {
        return active_mm.get(row);
    }

    /** Sets {@link #active_mm}. */
    public void active_mm(int row, int value) {
        active_mm.set(row, value);
    }

    /** How many translations the TLB can hold. Source: seed 002, TLB. */
    public int tlb_entries(int row) {
        return tlb_entries.get(row);
    }

    /** Sets {@link #tlb_entries}. */
    public void tlb_entries(int row, int value) {
        tlb_entries.set(row, value);
    }

    /**
     * Row number {@code i} of {@link #tlb}. The translation look-aside buffer: set after set, in each
     * the ways. Source: seed 002, TLB.
     */
    public int tlb(int row, int i) {
        return tlb.get(row) + i;
    }

    /** How many translations the TLB had. Source: seed 002, TLB. */
    public long tlb_hits(int row) {
        return tlb_hits.get(row);
    }

    /** Sets {@link #tlb_hits}. */
    public void tlb_hits(int row, long value) {
        tlb_hits.set(row, value);
    }

    /** How many translations had to be looked up in the page tables. Source: seed 002, TLB. */
    public long tlb_misses(int row) {
        return tlb_misses.get(row);
    }

    /** Sets {@link #tlb_misses}. */
    public void tlb_misses(int row, long value) {
        tlb_misses.set(row, value);
    }

    /** How many entries of page tables were read for that. Source: seed 002, TLB. */
    public long walk_reads(int row) {
        return walk_reads.get(row);
    }

    /** Sets {@link #walk_reads}. */
    public void walk_reads(int row, long value) {
        walk_reads.set(row, value);
    }

    /** How often another processor asked for entries to be dropped. Source: the kernel's smp.c. */
    public long shootdowns(int row) {
        return shootdowns.get(row);
    }

    /** Sets {@link #shootdowns}. */
    public void shootdowns(int row, long value) {
        shootdowns.set(row, value);
    }

    /**
     * The first free page global directory that is kept for reuse; the page's first word leads to the
     * next. Source: Gorman 4.5. Row of {@link PageTable}, or NULL.
     */
    public int pgd_quick(int row) {
        return pgd_quick.get(row);
    }

    /** Sets {@link #pgd_quick}. */
    public void pgd_quick(int row, int value) {
        pgd_quick.set(row, value);
    }

    /**
     * The first free page middle directory that is kept for reuse. Source: Gorman 4.5. Row of {@link
     * PageTable}, or NULL.
     */
    public int pmd_quick(int row) {
        return pmd_quick.get(row);
    }

    /** Sets {@link #pmd_quick}. */
    public void pmd_quick(int row, int value) {
        pmd_quick.set(row, value);
    }

    /**
     * The first free page table that is kept for reuse. Source: Gorman 4.5. Row of {@link PageTable},
     * or NULL.
     */
    public int pte_quick(int row) {
        return pte_quick.get(row);
    }

    /** Sets {@link #pte_quick}. */
    public void pte_quick(int row, int value) {
        pte_quick.set(row, value);
    }

    /** How many free tables are kept in all. Unit: pages. Source: Gorman 4.5. */
    public int pgtable_cache_sz(int row) {
        return pgtable_cache_sz.get(row);
    }

    /** Sets {@link #pgtable_cache_sz}. */
    public void pgtable_cache_sz(int row, int value) {
        pgtable_cache_sz.set(row, value);
    }
}
