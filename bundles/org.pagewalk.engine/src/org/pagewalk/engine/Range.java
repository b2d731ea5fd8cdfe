/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

/**
 * A range of physical memory.
 *
 * @param start the address of its first byte
 * @param end the address behind its last byte
 */
public record Range(long start, long end) {
    /** How many bytes it has. */
    public long size() {
        return end - start;
    }

    /** Whether some byte lies in both. */
    public boolean meets(Range other) {
        return start < other.end && other.start < end;
    }

    /** It in words: "1 MiB..64 MiB". */
    public String words() {
        return MachineSpec.sizeInWords(start) + ".." + MachineSpec.sizeInWords(end);
    }
}
