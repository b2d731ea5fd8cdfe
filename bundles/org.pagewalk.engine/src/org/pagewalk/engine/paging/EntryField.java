/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

/**
 * Some bits of a page table entry that belong together.
 *
 * @param name as the kernel or the processor's manual calls them, without _PAGE_: "PRESENT"
 * @param high the highest bit
 * @param low the lowest bit
 * @param value what stands there, shifted down to bit 0; of an address the whole physical address
 * @param meaning what that says, in a few words
 */
public record EntryField(String name, int high, int low, long value, String meaning) {
    /** Whether the field is one bit, and set. */
    public boolean isSet() {
        return high == low && value != 0;
    }
}
