/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.paging.EntryField;

/**
 * How one address is translated at one moment: what {@link WalkScene} draws.
 *
 * @param mm row of the address space
 * @param users who uses it
 * @param address that is translated
 * @param isPicked whether the reader picked it; else it is where the last fault was, or the first address of all
 * @param digits hexadecimal digits of an entry
 * @param slices the bits of the address, from the highest down
 * @param levels the tables that the walk comes through
 * @param landing where it arrives; none where it stops
 * @param stop why it stops; empty where it arrives
 * @param area in which the address lies; none for no area
 * @param tlb what the processors have of it in their TLBs, a line for each that has it
 */
public record WalkFacts(int mm, String users, long address, boolean isPicked, int digits, List<Slice> slices, List<Level> levels, Optional<Landing> landing,
        String stop, Optional<MmFacts.Area> area, List<String> tlb) {
    /**
     * Bits of the address.
     *
     * @param name what they choose
     * @param shift the name of the constant that says where they begin; empty for none
     * @param high the highest
     * @param low the lowest
     */
    record Slice(String name, String shift, int high, int low, long value) {
        int bits() {
            return high - low + 1;
        }
    }

    /**
     * A table on the way.
     *
     * @param name PGD, PUD, PMD or PTE
     * @param frame that it fills
     * @param index of the entry that is taken
     * @param at the physical address of that entry
     * @param excerpt the entries around it, itself among them
     * @param kind what the entry is: a table, a page, a block
     * @param fields what its bits say
     */
    record Level(String name, int frame, int index, long at, List<Entry> excerpt, String kind, List<EntryField> fields) {
        Entry taken() {
            return excerpt.stream().filter(entry -> entry.index() == index).findFirst().orElseThrow();
        }
    }

    /**
     * An entry of a table.
     *
     * @param page the frame to which it leads; NULL for none
     */
    record Entry(int index, long value, int page) {
    }

    /**
     * Where a walk arrives.
     *
     * @param frame that has the byte
     * @param physical address of the byte
     * @param pageShift the size of the page, as a power of two
     * @param words what the frame is
     * @param bytes of memory around it, from {@code first} on; none where nothing was ever written
     * @param first the offset in its frame of the first of them
     */
    record Landing(int frame, long physical, int pageShift, String words, List<Byte> bytes, int first) {
    }
}
