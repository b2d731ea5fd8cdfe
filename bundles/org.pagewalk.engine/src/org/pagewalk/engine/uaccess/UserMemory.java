/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.uaccess;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.Livelock;
import org.pagewalk.engine.mmu.Mmu;
import org.pagewalk.engine.pagefault.PageFault;
import org.pagewalk.engine.physmem.PhysicalMemory;

/**
 * What the current process does to its memory. An access that gets a signal is not made, nor is what follows of it; the
 * signal then waits for the process.
 */
public final class UserMemory {
    /** Instead of a physical address: the access is not made. */
    static final long NOT_MADE = -1;
    /** So many page faults may come of one access before it must be made. */
    private static final int FAULTS_MAX = 16;

    private final int pageSize;
    private final Mmu mmu;
    private final PageFault faults;
    private final PhysicalMemory memory;

    /** The memory of a machine's processes. */
    public UserMemory(Architecture architecture, Mmu mmu, PageFault faults, PhysicalMemory memory) {
        pageSize = architecture.pageSize();
        this.mmu = mmu;
        this.faults = faults;
        this.memory = memory;
    }

    /**
     * Reads a number of 1, 2, 4 or 8 bytes, lowest byte first; the bytes may lie on two pages.
     *
     * @return the number; 0 when a signal is raised
     */
    public long load(long address, int width) {
        int first = (int) Math.min(width, left(address));
        long low = physical(address, false);
        if (low == NOT_MADE || first == width) {
            return low == NOT_MADE ? 0 : memory.read(low, width);
        }
        long high = physical(address + first, false);
        long number = 0;
        for (int i = width - 1; high != NOT_MADE && i >= 0; i--) {
            number = number << Byte.SIZE | memory.read(i < first ? low + i : high + i - first, 1);
        }
        return number;
    }

    /**
     * Writes the lowest 1, 2, 4 or 8 bytes of a number, lowest byte first: all of them, or, when a signal is raised, none.
     *
     * @return whether they were written
     */
    public boolean store(long address, int width, long value) {
        int first = (int) Math.min(width, left(address));
        long low = physical(address, true);
        if (low == NOT_MADE) {
            return false;
        }
        if (first == width) {
            memory.write(low, width, value);
            return true;
        }
        long high = physical(address + first, true);
        for (int i = 0; high != NOT_MADE && i < width; i++) {
            memory.write(i < first ? low + i : high + i - first, 1, value >>> i * Byte.SIZE);
        }
        return high != NOT_MADE;
    }

    /** Writes the same byte over and over, page by page: {@code memset}; false when a signal was raised on the way. */
    public boolean fill(long address, long length, byte value) {
        for (long done = 0; done < length;) {
            long run = Math.min(length - done, left(address + done));
            long physical = physical(address + done, true);
            if (physical == NOT_MADE) {
                return false;
            }
            memory.fill(physical, run, value);
            done += run;
        }
        return true;
    }

    /** Copies bytes from lower to higher addresses: {@code memcpy}; false when a signal was raised on the way. */
    public boolean copy(long to, long from, long length) {
        for (long done = 0; done < length;) {
            long run = Math.min(length - done, Math.min(left(to + done), left(from + done)));
            long source = physical(from + done, false);
            long target = source == NOT_MADE ? NOT_MADE : physical(to + done, true);
            if (target == NOT_MADE) {
                return false;
            }
            memory.copy(target, source, run);
            done += run;
        }
        return true;
    }

    /**
     * The kernel touches an address that is not directly mapped, by an instruction that is in no exception table.
     *
     * @throws org.pagewalk.engine.KernelBug an oops, unless it is memory of the current process
     */
    public void touchByKernel(long address) {
        physical(address, true, false, faults.exceptions().otherEip());
    }

    /** How many bytes there are from an address to the end of its page. */
    private long left(long address) {
        return pageSize - (address & pageSize - 1);
    }

    private long physical(long address, boolean isWrite) {
        return physical(address, isWrite, true, 0);
    }

    /**
     * The physical address behind an address, after whatever page faults it takes.
     *
     * @param isUser whether the processor is in user mode
     * @param eip which instruction of the kernel it is otherwise
     * @return the address, or {@link #NOT_MADE} after a signal or a fix-up
     */
    long physical(long address, boolean isWrite, boolean isUser, long eip) {
        for (int fault = 0; fault < FAULTS_MAX; fault++) {
            long physical = mmu.translate(address, isWrite, isUser);
            if (physical >= 0) {
                return physical;
            }
            if (faults.doPageFault(mmu.errorCode(), eip) != PageFault.Outcome.RETRY) {
                return NOT_MADE;
            }
        }
        throw new Livelock("the access to 0x%x was tried %d times, and each time the page fault handler said that it is allowed now, while"
                .formatted(address, FAULTS_MAX) + " the processor still finds that it is not: the entry of the page table was changed behind"
                + " the kernel's back");
    }
}
