/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.pagewalk.engine.Architecture;

/**
 * How many levels the page tables have, and which bits of an address choose the entry at each: level 0 is the page global
 * directory, the last level holds the entries of pages (Gorman 4.1, figures 4.1 to 4.3). All sizes are powers of two.
 */
public final class Geometry {
    private final int pageShift;
    private final int entryShift;
    private final int[] bits;
    private final int[] shifts;
    private final int[] masks;
    private final int firstLargeLevel;

    /**
     * Tables of any shape.
     *
     * @param pageShift the size of a page
     * @param entryShift the size of an entry: 2 for 4 bytes, 3 for 8
     * @param firstLargeLevel the first level at which an entry may map memory itself, as one large page
     * @param bits how many bits of the address each level takes, from the page global directory on
     */
    public Geometry(int pageShift, int entryShift, int firstLargeLevel, int... bits) {
        this.pageShift = pageShift;
        this.entryShift = entryShift;
        this.firstLargeLevel = firstLargeLevel;
        this.bits = bits.clone();
        shifts = new int[bits.length];
        masks = new int[bits.length];
        int shift = pageShift;
        for (int level = bits.length - 1; level >= 0; level--) {
            shifts[level] = shift;
            masks[level] = (1 << bits[level]) - 1;
            shift += bits[level];
        }
    }

    /** The page tables of an architecture: those of seed 002's table of granules, among others. */
    public static Geometry of(Architecture architecture) {
        return switch (architecture.name()) {
            case "x86" -> new Geometry(12, 2, 0, 10, 10);
            case "x86-pae" -> new Geometry(12, 3, 1, 2, 9, 9);
            case "x86-64", "aarch64-4k" -> new Geometry(12, 3, 1, 9, 9, 9, 9);
            case "aarch64-16k" -> new Geometry(14, 3, 2, 1, 11, 11, 11);
            case "aarch64-64k" -> new Geometry(16, 3, 1, 6, 13, 13);
            case "riscv-sv39" -> new Geometry(12, 3, 0, 9, 9, 9);
            default -> throw new IllegalArgumentException("no page tables are known for " + architecture.name());
        };
    }

    /** How many levels of tables there are: 2 to 4. */
    public int levels() {
        return bits.length;
    }

    /** PAGE_SHIFT. */
    public int pageShift() {
        return pageShift;
    }

    /** The size of an entry in bytes: 4 or 8. */
    public int entrySize() {
        return 1 << entryShift;
    }

    /** The same as a power of two. */
    public int entryShift() {
        return entryShift;
    }

    /** How many bits of an address are below those that choose the entry at a level: what an entry there maps. */
    public int shift(int level) {
        return shifts[level];
    }

    /** How many bits choose the entry at a level. */
    public int bits(int level) {
        return bits[level];
    }

    /** How many entries a table of a level has. */
    public int entries(int level) {
        return 1 << bits[level];
    }

    /** Which entry of a table of a level an address takes. */
    public int index(int level, long address) {
        return (int) (address >>> shifts[level]) & masks[level];
    }

    /** How many bits of an address are translated at all. */
    public int addressBits() {
        return shifts[0] + bits[0];
    }

    /** Whether an entry of a level may map memory itself: as a page at the last level, as a large page above. */
    public boolean mayMap(int level) {
        return level >= firstLargeLevel;
    }

    /** The level whose entries lead to the last tables: that of pmd_t. */
    public int pmdLevel() {
        return levels() - 2;
    }

    /** PGDIR_SHIFT. */
    public int pgdirShift() {
        return shifts[0];
    }

    /** PGDIR_SIZE: how many bytes an entry of the page global directory maps. */
    public long pgdirSize() {
        return 1L << shifts[0];
    }

    /** PGDIR_MASK. */
    public long pgdirMask() {
        return -pgdirSize();
    }

    /** PMD_SHIFT; the same as PGDIR_SHIFT where there are two levels only. */
    public int pmdShift() {
        return shifts[pmdLevel()];
    }

    /** PTRS_PER_PGD. */
    public int ptrsPerPgd() {
        return entries(0);
    }

    /** PTRS_PER_PMD; 1 where the middle directory is folded into the page global directory. */
    public int ptrsPerPmd() {
        return levels() == 2 ? 1 : entries(pmdLevel());
    }

    /** PTRS_PER_PTE. */
    public int ptrsPerPte() {
        return entries(levels() - 1);
    }

    /** The sizes of pages, in bytes, smallest first: what an entry of each level maps that may map memory itself. */
    public List<Long> pageSizes() {
        TreeSet<Long> sizes = new TreeSet<>();
        for (int level = firstLargeLevel; level < levels(); level++) {
            sizes.add(1L << shifts[level]);
        }
        return List.copyOf(sizes);
    }

    @Override
    public String toString() {
        return Arrays.toString(bits) + " + " + pageShift;
    }
}
