/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.files.Files;
import org.pagewalk.engine.mmap.AddressSpaces;
import org.pagewalk.engine.mmap.MappedPages;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.VmAreaTable;

/**
 * The mix of address-space calls whose answers the kernel's own code has given: mmap, munmap, mprotect, mlock, munlock and brk
 * of one process on the x86, whose pages are never used, folded into one number as they come.
 */
final class AddressSpaceMix {
    private static final int PAGES = 65_536;
    private static final int PAGE_SHIFT = 12;
    private static final long END_CODE = 0x805_0000;
    private static final long START_BRK = 0x806_0000;
    private static final long BASE = 0x4000_0000;
    private static final int FILES = 4;
    /** How a shared anonymous object counts among the files. */
    private static final int SHARED_MEMORY = 9;
    private static final long PRIME = 1_099_511_628_211L;

    private final Machine machine = Machine.bareZone(PAGES);
    private final AddressSpaces spaces = machine.addressSpaces();
    private final MmStructTable mms = machine.tables().mmStruct;
    private final VmAreaTable areas = machine.tables().vmArea;
    private final int[] files = new int[FILES + 1];
    private final int mm;
    private long state = 88_172_645_463_325_252L;
    private long hash = 1_469_598_103_934_665_603L;

    AddressSpaceMix() {
        spaces.backedBy(MappedPages.NONE);
        machine.tables().machine.sysctl_overcommit_memory(0, 1);
        mm = spaces.mmStructs().mmAlloc();
        mms.end_code(mm, END_CODE);
        mms.start_brk(mm, START_BRK);
        mms.brk(mm, START_BRK);
        machine.tables().task.mm(machine.scheduler().current(), mm);
        files[0] = NULL;
        for (int file = 1; file <= FILES; file++) {
            files[file] = machine.files().create("file " + file, 1 << 20, Files.FMODE_READ | Files.FMODE_WRITE, "");
        }
    }

    Machine machine() {
        return machine;
    }

    /** The address space in which all of it happens. */
    int mm() {
        return mm;
    }

    /** Makes so many calls. */
    void make(int operations) {
        for (int i = 0; i < operations; i++) {
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
            fold(call(state));
        }
    }

    private long call(long r) {
        long address = BASE + ((r >>> 8 & 2047) << PAGE_SHIFT);
        long length = (r >>> 24 & 31) + 1 << PAGE_SHIFT;
        int prot = (int) (r >>> 40 & 7);
        return switch ((int) (r & 15)) {
            case 0, 1, 2, 3, 4 -> spaces.mmap().doMmapPgoff(NULL, 0, length, prot, VmFlags.MAP_PRIVATE, 0);
            case 5, 6 -> spaces.mmap().doMmapPgoff(NULL, address, length, prot, VmFlags.MAP_PRIVATE | VmFlags.MAP_FIXED, 0);
            case 7 -> spaces.mmap().doMmapPgoff(NULL, address, length, prot, VmFlags.MAP_SHARED, 0);
            case 8, 9 -> spaces.mmap().doMmapPgoff(files[(int) (r >>> 44 & 3) + 1], bit(r, 50) ? address : 0, length, prot,
                    (bit(r, 51) ? VmFlags.MAP_SHARED : VmFlags.MAP_PRIVATE) | (bit(r, 52) ? VmFlags.MAP_FIXED : 0), r >>> 53 & 63);
            case 10, 11, 12 -> spaces.munmap().doMunmap(mm, address, length);
            case 13 -> spaces.mprotect().sysMprotect(address, length, prot);
            case 14 -> bit(r, 55) ? spaces.mlock().sysMlock(address, length) : spaces.mlock().sysMunlock(address, length);
            default -> spaces.mmap().sysBrk(START_BRK + ((r >>> 8 & 255) << PAGE_SHIFT));
        };
    }

    private static boolean bit(long number, int bit) {
        return (number >>> bit & 1) != 0;
    }

    private void fold(long value) {
        hash = (hash ^ value & 0xFFFF_FFFFL) * PRIME;
    }

    /** What all answers and the areas at the end come to. */
    long hash() {
        for (int vma = mms.mmap(mm); vma != NULL; vma = areas.vm_next(vma)) {
            fold(areas.vm_start(vma));
            fold(areas.vm_end(vma));
            fold(areas.vm_flags(vma));
            fold(areas.vm_pgoff(vma));
            fold(number(areas.vm_file(vma)));
        }
        return hash;
    }

    private int number(int file) {
        for (int known = 0; known <= FILES; known++) {
            if (files[known] == file) {
                return known;
            }
        }
        return SHARED_MEMORY;
    }
}
