/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmu;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.TlbSpec;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.engine.paging.Geometry;
import org.pagewalk.engine.paging.PageTables;
import org.pagewalk.engine.paging.PteFormat;
import org.pagewalk.engine.physmem.PhysicalMemory;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.model.tables.CpuTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.LongColumn;

/**
 * Translates addresses as the processor does: by its TLB, else by a walk through the page tables to which cr3 leads. What the
 * TLB remembers holds until it is dropped, whatever the tables say meanwhile.
 */
public final class Mmu {
    /** Bits of the error code: the page is there and does not allow this; it was a write; in user mode. */
    public static final int PROTECTION = 1;
    public static final int WRITE = 2;
    public static final int USER = 4;

    private static final int KINDS_OF_ACCESS = 4;

    private final Tables tables;
    private final CpuTable cpus;
    private final Scheduler scheduler;
    private final PhysicalMemory memory;
    private final Geometry geometry;
    private final PteFormat format;
    private final Tlb tlb;
    private final Flushes flushes;
    private final Roots roots;
    private final Voice<MmuNote> voice;
    private final LongColumn hits;
    private final LongColumn tags;
    private final IntColumn flags;
    private final IntColumn pages;
    private final IntColumn shifts;
    private final int pageShift;
    private final int entryShift;
    private final int entrySize;
    private final int lastLevel;
    /** What is told of each level. */
    private final MmuNote[] steps;
    /** By kind of access, 1 for a write plus 2 for user mode: which bits of the TLB's decide, and what they must be. */
    private final int[] masks = new int[KINDS_OF_ACCESS];
    private final int[] wanted = new int[KINDS_OF_ACCESS];
    /** Of the last translation that failed; until the fault has been handled. */
    private int errorCode;

    /** The processors' memory management units. */
    public Mmu(Tables tables, TlbSpec spec, long seed, Architecture architecture, PageTables pageTables, PhysicalMemory memory,
            Scheduler scheduler, Narrator narrator) {
        this.tables = tables;
        cpus = tables.cpu;
        this.scheduler = scheduler;
        this.memory = memory;
        geometry = pageTables.geometry();
        format = pageTables.format();
        voice = narrator.voice(MmuNote.values());
        tlb = new Tlb(tables, spec, geometry, seed);
        roots = new Roots(tables, architecture, geometry);
        flushes = new Flushes(tables, tlb, architecture, scheduler, voice);
        hits = cpus.tlb_hits;
        tags = tables.tlbEntry.tag;
        flags = tables.tlbEntry.flags;
        pages = tables.tlbEntry.page;
        shifts = tables.tlbEntry.page_shift;
        pageShift = geometry.pageShift();
        entryShift = geometry.entryShift();
        entrySize = geometry.entrySize();
        lastLevel = geometry.levels() - 1;
        steps = switch (geometry.levels()) {
            case 2 -> new MmuNote[] {MmuNote.WALK_PGD, MmuNote.WALK_PTE};
            case 3 -> new MmuNote[] {MmuNote.WALK_PGD, MmuNote.WALK_PMD, MmuNote.WALK_PTE};
            default -> new MmuNote[] {MmuNote.WALK_PGD, MmuNote.WALK_PUD, MmuNote.WALK_PMD, MmuNote.WALK_PTE};
        };
        for (int access = 0; access < KINDS_OF_ACCESS; access++) {
            masks[access] = format.tlbMask((access & 1) != 0, (access & 2) != 0);
            wanted[access] = format.tlbWanted((access & 1) != 0, (access & 2) != 0);
        }
    }

    /** Gives each processor its TLB. */
    public void powerOn() {
        tlb.powerOn();
    }

    /** What the processors remember. */
    public Tlb tlb() {
        return tlb;
    }

    /** How the kernel keeps TLBs true. */
    public Flushes flushes() {
        return flushes;
    }

    /** Why the last translation failed: bits of {@link #PROTECTION}, {@link #WRITE} and {@link #USER}, as the x86 has them. */
    public int errorCode() {
        return errorCode;
    }

    /**
     * The physical address behind an address, for the processor at hand. What the hardware notes of the access is in the entry
     * then.
     *
     * @return -1 when there is none: then cr2 and {@link #errorCode} tell why, and a page fault is to be handled
     */
    public long translate(long address, boolean write, boolean user) {
        int cpu = scheduler.cpu();
        long page = address >>> pageShift;
        int first = tlb.set(cpu, page);
        int way = tlb.guess(page);
        int access = (write ? 1 : 0) | (user ? 2 : 0);
        int row = first + way;
        if (tags.get(row) == page + 1 && (flags.get(row) & masks[access]) == wanted[access]) {
            long physical = ((long) pages.get(row) << pageShift) + (address & (1L << shifts.get(row)) - 1);
            tlb.used(first, way);
            hits.add(cpu, 1);
            return physical;
        }
        return search(cpu, address, write, user);
    }

    /** The guess was wrong: is it elsewhere in the TLB? */
    private long search(int cpu, long address, boolean write, boolean user) {
        int access = (write ? 1 : 0) | (user ? 2 : 0);
        int row = tlb.find(cpu, address);
        if (row != NULL && (flags.get(row) & masks[access]) == wanted[access]) {
            tlb.used(row);
            hits.add(cpu, 1);
            return ((long) pages.get(row) << pageShift) + (address & (1L << shifts.get(row)) - 1);
        }
        return miss(cpu, row, address, write, user);
    }

    /** The TLB does not know the address, or not that such an access is allowed. */
    private long miss(int cpu, int stale, long address, boolean write, boolean user) {
        cpus.tlb_misses.add(cpu, 1);
        voice.tellAt(MmuNote.TLB_MISS, address, cpu);
        errorCode = (write ? WRITE : 0) | (user ? USER : 0);
        if (stale != NULL) {
            tlb.drop(cpu, address);
        }
        long table = roots.root(cpu, address);
        return table < 0 ? fault(cpu, MmuNote.NO_ADDRESS, address) : walk(cpu, table, address);
    }

    private long walk(int cpu, long root, long address) {
        int table = frame(root);
        long rights = -1;
        for (int level = 0;; level++) {
            int index = geometry.index(level, address);
            long entry = memory.readEntry(table, index << entryShift, entrySize);
            boolean isValid = format.valid(entry, level);
            int next = format.frame(entry);
            voice.tell(steps[level], table, index, isValid ? next : NULL);
            if (!isValid || format.isLeaf(entry, level)) {
                cpus.walk_reads.add(cpu, level + 1);
                return isValid ? leaf(cpu, at(table, index), level, entry, rights, address) : fault(cpu, MmuNote.NOT_PRESENT, address);
            }
            rights &= format.rightsBelow(entry, level);
            note(at(table, index), entry, format.passed(entry, level));
            table = next;
        }
    }

    /** The entry that maps the page: may the access go on, and what is remembered of it? */
    private long leaf(int cpu, long at, int level, long entry, long rights, long address) {
        boolean write = (errorCode & WRITE) != 0;
        if (!geometry.mayMap(level)) {
            return fault(cpu, MmuNote.NOT_PRESENT, address);
        }
        if (!format.allows(entry & rights, write, (errorCode & USER) != 0)) {
            errorCode |= PROTECTION;
            return fault(cpu, MmuNote.NOT_ALLOWED, address);
        }
        int shift = geometry.shift(level);
        if (level < lastLevel) {
            voice.tell(MmuNote.LARGE, shift);
        }
        long touched = format.touched(entry, write);
        note(at, entry, touched);
        long first = format.physical(entry) & -(1L << shift);
        long physical = first + (address & (1L << shift) - 1);
        if (physical >>> pageShift >= tables.page.limit()) {
            throw new KernelBug("0x%x leads to physical address 0x%x, where there is no memory; look at the entry of the page table"
                    .formatted(address, physical));
        }
        remember(cpu, address, shift, frame(first), touched & rights);
        return physical;
    }

    private void remember(int cpu, long address, int shift, int page, long entry) {
        int row = tlb.choose(cpu, address, shift);
        int number = row - cpus.tlb.get(cpu);
        if (tables.tlbEntry.tag(row) != 0) {
            voice.tellAt(MmuNote.TLB_EVICT, tlb.address(row), number);
        }
        tlb.fill(row, address, shift, page, format.tlbFlags(entry), format.global(entry) ? NULL : roots.owner(cpu));
        voice.tell(MmuNote.TLB_FILL, number, page);
    }

    /** Writes back what the hardware has noted in an entry. */
    private void note(long at, long entry, long noted) {
        if (noted != entry) {
            memory.writeEntry(at, entrySize, noted);
            voice.tell(MmuNote.SETS_BITS, frame(at), index(at), (format.young(noted) != format.young(entry) ? 1 : 0)
                    | (format.dirty(noted) != format.dirty(entry) ? 2 : 0));
        }
    }

    private long fault(int cpu, MmuNote why, long address) {
        cpus.cr2(cpu, address);
        voice.tellAt(why, address, errorCode);
        return -1;
    }

    private long at(int table, int index) {
        return ((long) table << pageShift) + ((long) index << entryShift);
    }

    private int frame(long physical) {
        return (int) (physical >>> pageShift);
    }

    private int index(long at) {
        return (int) (at & (1L << pageShift) - 1) >>> entryShift;
    }

    /** What one page of an address space lost or changed: see {@link Flushes#page}. */
    public void flushTlbPage(int mm, long address) {
        flushes.page(mm, address);
    }

    /** A range of an address space: see {@link Flushes#range}. */
    public void flushTlbRange(int mm, long start, long end) {
        flushes.range(mm, start, end);
    }

    /** A whole address space: see {@link Flushes#mm}. */
    public void flushTlbMm(int mm) {
        flushes.mm(mm);
    }

    /** Everything, global translations too, on all processors: see {@link Flushes#all}. */
    public void flushTlbAll() {
        flushes.all();
    }

    /** Page tables that are gone: nothing to do, since no processor here remembers tables. */
    public void flushTlbPgtables(int mm, long start, long end) {
        assert Long.compareUnsigned(start, end) <= 0 : mm + ": " + start + " to " + end;
    }

    /** Loads another address space: see {@link Flushes#switchMm}. */
    public void switchMm(int prevMm, int nextMm) {
        flushes.switchMm(prevMm, nextMm);
    }

    /** Keeps the address space that is loaded, which the next task does not use: see {@link Flushes#enterLazyTlb}. */
    public void enterLazyTlb(int mm) {
        flushes.enterLazyTlb(mm);
    }
}
