/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.physmem;

import org.pagewalk.engine.functions.WrongArgument;

/** What the code of a process does with memory: each access goes through the TLB and the page tables. */
public interface ProcessMemory {
    /** Where processes have no address spaces yet. */
    ProcessMemory NONE = new ProcessMemory() {
        @Override
        public long load(long address, int width) {
            throw new WrongArgument("this process has no memory of its own yet");
        }

        @Override
        public void store(long address, int width, long value) {
            load(address, width);
        }

        @Override
        public void fill(long address, long n, byte value) {
            load(address, 1);
        }

        @Override
        public void copy(long to, long from, long n) {
            load(from, 1);
        }
    };

    /** Reads a number of 1, 2, 4 or 8 bytes. */
    long load(long address, int width);

    /** Writes the lowest bytes of a number. */
    void store(long address, int width, long value);

    /** Writes the same byte n times. */
    void fill(long address, long n, byte value);

    /** Copies n bytes. */
    void copy(long to, long from, long n);
}
