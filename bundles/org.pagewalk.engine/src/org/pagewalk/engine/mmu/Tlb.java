/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmu;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.TlbSpec;
import org.pagewalk.engine.paging.Geometry;
import org.pagewalk.model.tables.CpuTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TlbEntryTable;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.LongColumn;

/**
 * The translation look-aside buffers: set after set of each processor's, in each set the ways. The tag of an entry is the
 * number of its first virtual page, plus 1; a large page lies in the set that its own number chooses. So one look finds a
 * page of ordinary size, and one more for each size of large pages those.
 */
public final class Tlb {
    private static final int GUESSES = 1 << 12;

    private final CpuTable cpus;
    private final TlbEntryTable entries;
    private final LongColumn tags;
    private final IntColumn shifts;
    private final IntColumn firsts;
    private final Replacement replacement;
    private final TlbSpec spec;
    private final int pageShift;
    private final int ways;
    private final int setMask;
    /** The sizes of large pages, as powers of two. */
    private final int[] largeShifts;
    /** In which way of its set a page was found last, by the last bits of its number: a guess, which the tag there confirms or not. */
    private final short[] guesses = new short[GUESSES];

    Tlb(Tables tables, TlbSpec spec, Geometry geometry, long seed) {
        cpus = tables.cpu;
        entries = tables.tlbEntry;
        tags = entries.tag;
        shifts = entries.page_shift;
        firsts = cpus.tlb;
        this.spec = spec;
        replacement = Replacement.of(spec, entries, seed);
        pageShift = geometry.pageShift();
        ways = spec.ways();
        setMask = spec.entries() / ways - 1;
        largeShifts = geometry.pageSizes().stream().mapToInt(Long::numberOfTrailingZeros).filter(shift -> shift > pageShift).toArray();
    }

    /** Gives each processor an empty TLB. */
    void powerOn() {
        for (int cpu = 0; cpu < cpus.limit(); cpu++) {
            cpus.tlb_entries(cpu, spec.entries());
            cpus.tlb.set(cpu, entries.add(spec.entries()));
        }
    }

    /** How many entries a set has. */
    public int ways() {
        return ways;
    }

    /** How many sets there are. */
    public int sets() {
        return setMask + 1;
    }

    /** Which entry of a set of a processor gives way to the next new one; an empty one does before. */
    public int victim(int cpu, int set) {
        int first = firsts.get(cpu) + set * ways;
        return first + replacement.victim(first, cpus.tlb_misses(cpu));
    }

    /** The first entry of the set in which a page of ordinary size is looked for, by its number. */
    int set(int cpu, long page) {
        return firsts.get(cpu) + ((int) page & setMask) * ways;
    }

    /** In which way of its set a page may be: what {@link #find} saw last. */
    int guess(long page) {
        return guesses[(int) page & GUESSES - 1];
    }

    /** The entry of a processor that translates an address, or NULL. */
    int find(int cpu, long address) {
        long page = address >>> pageShift;
        int first = set(cpu, page);
        for (int way = 0; way < ways; way++) {
            if (tags.get(first + way) == page + 1) {
                guesses[(int) page & GUESSES - 1] = (short) way;
                return first + way;
            }
        }
        return findLarge(cpu, address);
    }

    private int findLarge(int cpu, long address) {
        for (int shift : largeShifts) {
            int row = firstOf(cpu, address, shift);
            long tag = tag(address, shift);
            for (int end = row + ways; row < end; row++) {
                if (tags.get(row) == tag && shifts.get(row) == shift) {
                    return row;
                }
            }
        }
        return NULL;
    }

    /** The first entry of the set in which a page is looked for. */
    private int firstOf(int cpu, long address, int shift) {
        return firsts.get(cpu) + ((int) (address >>> shift) & setMask) * ways;
    }

    private long tag(long address, int shift) {
        return (address >>> shift << shift - pageShift) + 1;
    }

    /** An entry served. */
    void used(int row) {
        int way = row & ways - 1;
        used(row - way, way);
    }

    /** The same, by the first entry of its set and its way there. */
    void used(int first, int way) {
        replacement.used(first, way);
    }

    /** The first address of the page that an entry translates. */
    public long address(int row) {
        return tags.get(row) - 1 << pageShift;
    }

    /** The entry in which a page is to be remembered: an empty one, or the one that gives way. */
    int choose(int cpu, long address, int shift) {
        int first = firstOf(cpu, address, shift);
        for (int row = first; row < first + ways; row++) {
            if (tags.get(row) == 0) {
                return row;
            }
        }
        return first + replacement.victim(first, cpus.tlb_misses(cpu));
    }

    /** Remembers a translation. */
    void fill(int row, long address, int shift, int page, int flags, int mm) {
        int way = row & ways - 1;
        for (int other = row - way; other < row - way + ways; other++) {
            if (tags.get(other) == tag(address, shift)) {
                empty(other);
            }
        }
        tags.set(row, tag(address, shift));
        shifts.set(row, shift);
        entries.page(row, page);
        entries.flags(row, flags);
        entries.mm(row, mm);
        replacement.filled(row - way, way);
    }

    /** Forgets what a processor remembers of the page at an address, global or not; gives how many entries that were. */
    int drop(int cpu, long address) {
        int dropped = dropFrom(firstOf(cpu, address, pageShift), tag(address, pageShift), pageShift);
        for (int shift : largeShifts) {
            dropped += dropFrom(firstOf(cpu, address, shift), tag(address, shift), shift);
        }
        return dropped;
    }

    private int dropFrom(int first, long tag, int shift) {
        int dropped = 0;
        for (int row = first; row < first + ways; row++) {
            if (tags.get(row) == tag && shifts.get(row) == shift) {
                empty(row);
                dropped++;
            }
        }
        return dropped;
    }

    /** Forgets all that a processor remembers, but for global translations unless these are asked for; gives how many entries that were. */
    int dropAll(int cpu, boolean globalToo) {
        int first = firsts.get(cpu);
        int dropped = 0;
        for (int row = first; row < first + spec.entries(); row++) {
            if (tags.get(row) != 0 && (globalToo || entries.mm(row) != NULL)) {
                empty(row);
                dropped++;
            }
        }
        return dropped;
    }

    private void empty(int row) {
        tags.set(row, 0);
        shifts.set(row, 0);
        entries.page(row, NULL);
        entries.flags(row, 0);
        entries.mm(row, NULL);
    }
}
