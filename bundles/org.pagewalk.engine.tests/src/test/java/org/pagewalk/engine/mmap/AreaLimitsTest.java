/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pagewalk.store.Table.NULL;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.files.Files;
import org.pagewalk.engine.sched.Rlimits;

/** How much a process may have: resource limits, areas, locked pages, promises of memory, rights. */
class AreaLimitsTest {
    private static final long BASE = 0x4000_0000L;
    private static final int PAGE = 4096;
    private static final int RW = VmFlags.PROT_READ | VmFlags.PROT_WRITE;
    private static final int PRIVATE = VmFlags.MAP_PRIVATE;
    private static final int FIXED = VmFlags.MAP_PRIVATE | VmFlags.MAP_FIXED;
    private static final int EPERM = -1;
    private static final int EBADF = -9;
    private static final int EAGAIN = -11;
    private static final int ENOMEM = -12;
    private static final int EACCES = -13;
    private static final int EINVAL = -22;

    private final Process process = new Process();
    private final AddressSpaces spaces = process.spaces;
    private final int current = process.machine.scheduler().current();

    private void limit(int resource, long bytes) {
        process.machine.scheduler().rlimits().set(current, resource, bytes, Rlimits.RLIM_INFINITY);
    }

    @Test
    void rlimitAsCountsAllAreas() {
        limit(Rlimits.RLIMIT_AS, 4 * PAGE);
        assertEquals(BASE, process.map(0, 3, RW, PRIVATE));
        assertEquals(ENOMEM, process.map(0, 2, RW, PRIVATE));
        assertEquals(BASE + 3 * PAGE, process.map(0, 1, RW, PRIVATE));
        assertEquals(Process.START_BRK, spaces.mmap().sysBrk(Process.START_BRK + PAGE));
        assertEquals(ENOMEM, spaces.mremap().sysMremap(BASE, 4 * PAGE, 5 * PAGE, VmFlags.MREMAP_MAYMOVE, 0));
        assertEquals(ENOMEM, process.map(BASE, 5, RW, FIXED), "what was there is gone before the limit is looked at");
        assertEquals(List.of(), process.words());
    }

    @Test
    void rlimitDataHoldsTheHeap() {
        limit(Rlimits.RLIMIT_DATA, 8 * PAGE);
        process.tables.mmStruct.start_data(process.mm, Process.START_BRK - 4 * PAGE);
        assertEquals(Process.START_BRK + 4 * PAGE, spaces.mmap().sysBrk(Process.START_BRK + 4 * PAGE));
        assertEquals(Process.START_BRK + 4 * PAGE, spaces.mmap().sysBrk(Process.START_BRK + 4 * PAGE + 1));
        assertEquals(Process.START_BRK, spaces.mmap().sysBrk(Process.START_BRK), "shrinking is always allowed");
        assertEquals(Process.START_BRK, spaces.mmap().sysBrk(Process.END_CODE - 1));
    }

    @Test
    void theHeapKeepsAPageAwayFromTheNextArea() {
        process.map(Process.START_BRK + 4 * PAGE, 1, RW, FIXED);
        assertEquals(Process.START_BRK, spaces.mmap().sysBrk(Process.START_BRK + 4 * PAGE));
        assertEquals(Process.START_BRK + 3 * PAGE, spaces.mmap().sysBrk(Process.START_BRK + 3 * PAGE));
    }

    @Test
    void rlimitMemlockAndHalfOfAllPagesBoundWhatIsLocked() {
        process.map(BASE, 16, RW, FIXED);
        limit(Rlimits.RLIMIT_MEMLOCK, 8 * PAGE);
        assertEquals(0, spaces.mlock().sysMlock(BASE, 8 * PAGE));
        assertEquals(ENOMEM, spaces.mlock().sysMlock(BASE, 1), "pages that are locked already count once more");
        assertEquals(ENOMEM, spaces.mlock().sysMlockall(VmFlags.MCL_CURRENT));
        assertEquals(EAGAIN, spaces.mremap().sysMremap(BASE, 8 * PAGE, 9 * PAGE, VmFlags.MREMAP_MAYMOVE, 0));
        limit(Rlimits.RLIMIT_MEMLOCK, Rlimits.RLIM_INFINITY);
        assertEquals(ENOMEM, spaces.mlock().sysMlock(0x5000_0000L, (Process.PAGES / 2L - 7) * PAGE), "before areas are looked at");
        assertEquals(ENOMEM, spaces.mlock().sysMlock(0x5000_0000L, PAGE), "a hole");
    }

    @Test
    void whatIsLockedForTheFutureHasToFit() {
        assertEquals(EINVAL, spaces.mlock().sysMlockall(0));
        assertEquals(EINVAL, spaces.mlock().sysMlockall(4));
        assertEquals(0, spaces.mlock().sysMlockall(VmFlags.MCL_FUTURE));
        limit(Rlimits.RLIMIT_MEMLOCK, 2 * PAGE);
        assertEquals(EAGAIN, process.map(0, 3, RW, PRIVATE));
        assertEquals(Process.START_BRK, spaces.mmap().sysBrk(Process.START_BRK + 3 * PAGE));
        assertEquals(BASE, process.map(0, 2, RW, PRIVATE));
        assertEquals(2, process.tables.mmStruct.locked_vm(process.mm));
        assertEquals(0, spaces.mlock().sysMunlockall());
        assertEquals(0, process.tables.mmStruct.locked_vm(process.mm));
        assertEquals(0, process.tables.mmStruct.def_flags(process.mm));
    }

    @Test
    void onlyRootLocks() {
        process.map(BASE, 2, RW, FIXED);
        process.tables.task.uid(current, 500);
        assertEquals(EPERM, spaces.mlock().sysMlock(BASE, PAGE));
        assertEquals(EPERM, spaces.mlock().sysMlockall(VmFlags.MCL_CURRENT));
        assertEquals(EPERM, spaces.mlock().sysMunlockall());
        assertEquals(0, spaces.mlock().sysMunlock(BASE, PAGE));
    }

    @Test
    void rlimitStackBoundsAStack() {
        limit(Rlimits.RLIMIT_STACK, 8 * PAGE);
        long top = 0xC000_0000L;
        process.map(top - PAGE, 1, RW, FIXED | VmFlags.MAP_GROWSDOWN);
        int stack = process.areas().getFirst();
        assertEquals(ENOMEM, spaces.stacks().expandStack(stack, top - 9 * PAGE));
        assertEquals(0, spaces.stacks().expandStack(stack, top - 8 * PAGE + 5));
        assertEquals(List.of("bfff8000-c0000000 173 fffffffffffffff9 anonymous"), process.words());
        assertEquals(stack, spaces.stacks().findExtendVma(process.mm, top - 8 * PAGE));
        assertEquals(NULL, spaces.stacks().findExtendVma(process.mm, top - 9 * PAGE));
        assertEquals(List.of(), spaces.checkInvariants());
    }

    @Test
    void aProcessHasNoMoreAreasThanMaxMapCount() {
        for (int i = 0; i <= VmFlags.MAX_MAP_COUNT; i++) {
            assertEquals(BASE + 2L * i * PAGE, process.map(BASE + 2L * i * PAGE, 1, RW, FIXED));
        }
        assertEquals(ENOMEM, process.map(0x7000_0000L, 1, RW, FIXED), "one more than MAX_MAP_COUNT can be mapped, and no more");
        assertEquals(0, process.unmap(BASE, 1));
        assertEquals(0x7000_0000L, process.map(0x7000_0000L, 3, RW, FIXED));
        assertEquals(0, process.unmap(BASE + 2 * PAGE, 1));
        assertEquals(ENOMEM, process.unmap(0x7000_1000L, 1), "an area cannot be divided");
        assertEquals(0, process.unmap(0x7000_0000L, 1));
        assertEquals(List.of(), spaces.checkInvariants());
    }

    @Test
    void memoryIsPromisedAsLongAsThereSeemsToBeSome() {
        process.tables.machine.sysctl_overcommit_memory(0, 0);
        assertEquals(ENOMEM, process.map(0, Process.PAGES, RW, PRIVATE));
        assertEquals(BASE, process.map(0, Process.PAGES, RW, PRIVATE | VmFlags.MAP_NORESERVE));
        assertEquals(0, process.unmap(BASE, Process.PAGES));
        assertEquals(BASE, process.map(0, Process.PAGES, VmFlags.PROT_READ, PRIVATE));
        assertEquals(0, process.unmap(BASE, Process.PAGES));
        assertEquals(BASE, process.map(0, Process.PAGES, RW, VmFlags.MAP_SHARED));
        assertTrue(spaces.enoughMemory().vmEnoughMemory(Process.PAGES - 1));
        assertFalse(spaces.enoughMemory().vmEnoughMemory(Process.PAGES));
        process.tables.machine.sysctl_overcommit_memory(0, 1);
        assertTrue(spaces.enoughMemory().vmEnoughMemory(Process.PAGES));
    }

    @Test
    void aFileIsMappedOnlyAsItIsOpen() {
        int readable = process.machine.files().create("read", PAGE, Files.FMODE_READ, "");
        int writable = process.machine.files().create("write", PAGE, Files.FMODE_WRITE, "");
        assertEquals(EACCES, spaces.mmap().sysMmap2(0, PAGE, RW, VmFlags.MAP_SHARED, readable, 0));
        assertEquals(EACCES, spaces.mmap().sysMmap2(0, PAGE, VmFlags.PROT_READ, PRIVATE, writable, 0));
        assertEquals(BASE, spaces.mmap().sysMmap2(0, PAGE, VmFlags.PROT_READ, VmFlags.MAP_SHARED, readable, 0));
        assertEquals(List.of("40000000-40001000 d1 0 file"), process.words());
        assertEquals(EACCES, spaces.mprotect().sysMprotect(BASE, PAGE, RW));
        assertEquals(EBADF, spaces.mmap().sysMmap2(0, PAGE, RW, PRIVATE, NULL, 0));
        assertEquals(EINVAL, spaces.mmap().sysMmap2(0, PAGE, RW, PRIVATE | VmFlags.MAP_GROWSDOWN, readable, 0));
        assertEquals(EINVAL, spaces.mmap().sysMmap2(0, PAGE, RW, VmFlags.MAP_ANONYMOUS, NULL, 0));
    }

    @Test
    void aKernelThreadHasNothingToMapInto() {
        process.tables.task.mm(current, NULL);
        KernelBug bug = assertThrows(KernelBug.class, () -> process.map(0, 1, RW, PRIVATE));
        assertTrue(bug.getMessage().contains("has no address space of its own"), bug.getMessage());
    }
}
