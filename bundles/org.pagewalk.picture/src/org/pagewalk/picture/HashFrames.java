/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.BitSet;

import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.BootBlockTable;

/** Which frames have the hash table over all cached pages, by what boot has written down of it. */
final class HashFrames {
    private static final String WHAT = "page_hash_table";

    private HashFrames() {
    }

    /** The frames; none where the machine never made a table in memory. */
    static BitSet of(Machine machine) {
        BitSet frames = new BitSet();
        BootBlockTable table = machine.tables().bootBlock;
        int shift = machine.architecture().pageShift();
        for (int block = 0; block < table.limit(); block++) {
            if (table.exists(block) && WHAT.equals(table.what(block))) {
                int first = (int) (table.addr(block) >>> shift);
                frames.set(first, first + (int) (table.size(block) >>> shift));
            }
        }
        return frames;
    }
}
