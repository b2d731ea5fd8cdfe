/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.util.Arrays;
import java.util.Random;

import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.TlbSpec;
import org.pagewalk.engine.mmu.Mmu;
import org.pagewalk.engine.paging.PageTables;

/**
 * How fast addresses are translated: with a TLB that knows them all, beside a look-up in two plain arrays, and by a walk through
 * four levels, beside a walk through an {@code int[]} that holds the same tables. Each translation waits for the one before, as in a
 * program that follows pointers.
 */
final class TranslationFigures {
    /** A power of two. */
    private static final int ADDRESSES = 1 << 16;
    private static final int TRANSLATIONS = 1 << 13;
    private static final int PAGE_SHIFT = 12;
    private static final int[] BEYOND = {50};
    private static final int WARM_PAGES = TlbSpec.USUAL.entries();
    /** So many pages, each behind the other: 512 tables of pages, which are 2 MiB. */
    private static final int WALKED_PAGES = 1 << 18;
    private static final int LEVEL_BITS = 9;
    private static final long BASE = 0x4000_0000L;

    private final Figures figures;
    private final int rounds;

    TranslationFigures(Figures figures, int rounds) {
        this.figures = figures;
        this.rounds = rounds;
    }

    void measure() {
        try {
            warm();
            walks();
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A machine whose current task has some pages behind each other, one frame each. */
    private static Machine machine(String arch, int pages) throws ConfigurationException {
        Machine machine = Machine.boot(MachineSpec.defaults().withArch(arch).withMemory(2L << 30).bare());
        int mm = machine.tables().mmStruct.add();
        PageTables tables = machine.pageTables();
        machine.tables().mmStruct.pgd(mm, tables.pgdAlloc());
        for (int page = 0; page < pages; page++) {
            long address = BASE + ((long) page << PAGE_SHIFT);
            long pmd = tables.pmdAlloc(mm, tables.pgdOffset(mm, address), address);
            tables.write(tables.pteAlloc(mm, pmd, address), tables.format().mkPte(frame(page), tables.format().protection(0xB)));
        }
        machine.tables().task.mm(machine.scheduler().current(), mm);
        machine.mmu().switchMm(-1, mm);
        return machine;
    }

    /** Which frame a page has: none beside that of its neighbour. */
    private static int frame(int page) {
        return page * 5 & WALKED_PAGES - 1;
    }

    private static long[] addresses(int pages) {
        Random random = new Random(1);
        long[] addresses = new long[ADDRESSES];
        Arrays.setAll(addresses, i -> BASE + ((long) random.nextInt(pages) << PAGE_SHIFT) + random.nextInt(1 << PAGE_SHIFT));
        return addresses;
    }

    private void warm() throws ConfigurationException {
        Mmu mmu = machine("x86", WARM_PAGES).mmu();
        long[] addresses = addresses(WARM_PAGES);
        long[] tags = new long[WARM_PAGES];
        int[] frames = new int[WARM_PAGES];
        for (int page = 0; page < WARM_PAGES; page++) {
            long number = (BASE >>> PAGE_SHIFT) + page;
            tags[(int) number & WARM_PAGES - 1] = number;
            frames[(int) number & WARM_PAGES - 1] = frame(page);
        }
        Turns turns = new Turns(rounds, TRANSLATIONS, round -> lookUp(round, addresses, tags, frames), round -> translate(round, addresses, mmu));
        figures.add("look-up in an array of tags and one of frames", turns.ofFirst(), "ns");
        figures.add("translation with a warm TLB", turns.ofSecond(), "ns");
        figures.atMost(3, "translation with a warm TLB, times that look-up", turns.ratio(), "x");
    }

    private void walks() throws ConfigurationException {
        Machine machine = machine("aarch64-4k", WALKED_PAGES);
        long[] addresses = addresses(WALKED_PAGES);
        PageTables tables = machine.pageTables();
        int mm = machine.tables().task.mm(machine.scheduler().current());
        int[] plain = plainTables();
        Turns turns = new Turns(rounds, TRANSLATIONS, round -> walk(round, addresses, plain), round -> walk(round, addresses, tables, mm));
        figures.add("walk through four levels in an int[]", turns.ofFirst(), "ns");
        figures.add("walk through four levels of page tables in frames", turns.ofSecond(), "ns");
        figures.atMost(2, "walk through page tables, times that through an int[]", turns.ratio(), "x");
        Turns misses = new Turns(rounds, TRANSLATIONS, round -> walk(round, addresses, plain),
                round -> translate(round, addresses, machine.mmu()));
        figures.add("translation that the TLB does not know, with the walk", misses.ofSecond(), "ns");
    }

    /** Where the addresses of a round begin: behind those of the round before. */
    private static int first(int round) {
        return round * TRANSLATIONS & ADDRESSES - 1;
    }

    /**
     * Which address comes next: the one behind it, but nobody knows that before the last one is translated. Physical addresses end
     * far below 2 to the power of 50; no compiler sees that, since the shift is read anew from an array.
     */
    private static int next(int place, long physical) {
        return place + 1 + (int) (physical >>> BEYOND[0]) & ADDRESSES - 1;
    }

    private static long physical(long address, long[] tags, int[] frames) {
        long number = address >>> PAGE_SHIFT;
        int place = (int) number & tags.length - 1;
        return tags[place] == number ? ((long) frames[place] << PAGE_SHIFT) + (address & (1 << PAGE_SHIFT) - 1) : -1;
    }

    private static long lookUp(int round, long[] addresses, long[] tags, int[] frames) {
        long sum = 0;
        for (int i = 0, place = first(round); i < TRANSLATIONS; i++) {
            long physical = physical(addresses[place], tags, frames);
            sum += physical;
            place = next(place, physical);
        }
        return sum;
    }

    private static long translate(int round, long[] addresses, Mmu mmu) {
        long sum = 0;
        for (int i = 0, place = first(round); i < TRANSLATIONS; i++) {
            long physical = mmu.translate(addresses[place], false, true);
            sum += physical;
            place = next(place, physical);
        }
        return sum;
    }

    private static long walk(int round, long[] addresses, int[] tables) {
        long sum = 0;
        for (int i = 0, place = first(round); i < TRANSLATIONS; i++) {
            long physical = physical(tables, addresses[place]);
            sum += physical;
            place = next(place, physical);
        }
        return sum;
    }

    private static long walk(int round, long[] addresses, PageTables tables, int mm) {
        long sum = 0;
        for (int i = 0, place = first(round); i < TRANSLATIONS; i++) {
            long physical = tables.physical(mm, addresses[place]);
            sum += physical;
            place = next(place, physical);
        }
        return sum;
    }

    /**
     * The same tables, 512 entries each: bit 0 says that an entry is present, above it stands the number of the next table, at the
     * last level that of the frame.
     */
    private static int[] plainTables() {
        int entries = 1 << LEVEL_BITS;
        int last = WALKED_PAGES / entries;
        int[] tables = new int[(3 + last) * entries];
        long base = BASE >>> PAGE_SHIFT;
        tables[0] = 1 << 1 | 1;
        tables[entries + (int) (base >>> 2 * LEVEL_BITS) % entries] = 2 << 1 | 1;
        for (int table = 0; table < last; table++) {
            tables[2 * entries + table] = 3 + table << 1 | 1;
            for (int i = 0; i < entries; i++) {
                tables[(3 + table) * entries + i] = frame(table * entries + i) << 1 | 1;
            }
        }
        return tables;
    }

    private static long physical(int[] tables, long address) {
        int table = 0;
        for (int shift = PAGE_SHIFT + 3 * LEVEL_BITS; shift >= PAGE_SHIFT; shift -= LEVEL_BITS) {
            int entry = tables[(table << LEVEL_BITS) + ((int) (address >>> shift) & (1 << LEVEL_BITS) - 1)];
            if ((entry & 1) == 0) {
                return -1;
            }
            table = entry >>> 1;
        }
        return ((long) table << PAGE_SHIFT) + (address & (1 << PAGE_SHIFT) - 1);
    }
}
