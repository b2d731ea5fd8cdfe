/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;

/**
 * What the TLBs of a machine hold at one moment: what {@link TlbScene} draws.
 *
 * @param replacement how an entry is chosen that gives way, in words
 * @param lastFilled row of the entry that was filled last; NULL where that is not known
 */
public record TlbFacts(List<Cpu> cpus, int sets, int ways, String replacement, int lastFilled) {
    /**
     * The TLB of a processor.
     *
     * @param taskWords the task that runs
     * @param task its row; NULL for none
     * @param cr3 the frame with the page global directory; NULL for none
     * @param space whose that is
     * @param mm row of the address space that is loaded; NULL for none
     * @param isLazy whether the task only borrows it
     * @param counts what was counted, under the names of the columns
     * @param slots its entries, set after set; the empty ones have no tag
     */
    record Cpu(int row, int task, String taskWords, int cr3, String space, int mm, boolean isLazy, List<Count> counts, List<Slot> slots) {
        long used() {
            return slots.stream().filter(slot -> !slot.isEmpty()).count();
        }
    }

    /** Something that was counted. */
    record Count(String name, String value, String unit) {
    }

    /**
     * An entry.
     *
     * @param row in its table
     * @param address the first that it translates
     * @param page the frame to which it leads; NULL where it is empty
     * @param shift the size of the page, as a power of two
     * @param rights what goes on without a look into the tables
     * @param isGlobal whether it holds in all address spaces
     * @param mm row of the address space; of a global one that which is loaded
     * @param users whose that is
     * @param age as the replacement counts it
     * @param isNext whether it gives way next
     * @param stale in what it no longer agrees with the page tables; empty where it does
     */
    record Slot(int row, int set, int way, long address, int page, int shift, String rights, boolean isGlobal, boolean isDirty, int mm,
            String users, int age, boolean isNext, String stale) {
        boolean isEmpty() {
            return shift == 0;
        }

        boolean isStale() {
            return !stale.isEmpty();
        }

        /** Marks behind the address: what is not as usual. */
        String marks(int usual) {
            return String.join(", ", java.util.stream.Stream.of(shift > usual ? Words.bytes(1L << shift) : "", isGlobal ? "global" : "",
                    isDirty ? "dirty" : "").filter(mark -> !mark.isEmpty()).toList());
        }
    }
}
