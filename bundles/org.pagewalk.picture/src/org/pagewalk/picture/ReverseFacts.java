/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;

/**
 * Who uses a page frame, at one moment: what {@link ReverseScene} draws.
 *
 * @param words what the frame is
 * @param count of its struct page
 * @param isReserved whether it is never freed, so that its count tells nothing
 * @param uses the entries of page tables that lead to it, at most {@link #USES_MAX}
 * @param usesAll how many there are
 * @param others who else is counted
 * @param tables what the frame is as a table itself, a line for each address space that has it
 * @param search what had to be read to find all this
 */
public record ReverseFacts(int frame, String words, int count, boolean isReserved, List<Use> uses, int usesAll, List<Other> others, List<String> tables,
        Search search) {
    /** So many entries are kept. */
    static final int USES_MAX = 60;

    /**
     * An entry that leads to the frame.
     *
     * @param users of the address space
     * @param task row of the first of them; NULL for none
     * @param area row of the area in which it lies; NULL for none
     * @param areaWords what that is
     * @param range its addresses
     * @param address that leads to the frame
     * @param where the entry lies, and what it says
     * @param rights that it gives
     */
    record Use(int mm, String users, int task, int area, String areaWords, String range, long address, String where, String rights) {
    }

    /** Somebody else who is counted, so many times. */
    record Other(int times, String words) {
    }

    /** What was read to find the entries. */
    record Search(int spaces, int tables, long entries) {
        String words() {
            return "2.4.20 keeps no way from a page back to its entries: to find them, every page table of every process is gone through. Here: "
                    + Words.count(spaces, "address space") + ", " + Words.count(tables, "table") + ", " + Words.grouped(entries) + " entries.";
        }
    }

    /** How often it is counted for reasons that are known. */
    int known() {
        return usesAll + others.stream().mapToInt(Other::times).sum();
    }
}
