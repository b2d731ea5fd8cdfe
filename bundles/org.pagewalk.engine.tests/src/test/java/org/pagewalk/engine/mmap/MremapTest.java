/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pagewalk.store.Table.NULL;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.KernelBug;

/** mremap with its flags, and the mistakes of 2.4.20's. */
class MremapTest {
    private static final long BASE = 0x4000_0000L;
    private static final long ELSEWHERE = 0x5000_0000L;
    private static final int PAGE = 4096;
    private static final int RW = VmFlags.PROT_READ | VmFlags.PROT_WRITE;
    private static final int MAYMOVE = VmFlags.MREMAP_MAYMOVE;
    private static final int FIXED = VmFlags.MREMAP_FIXED | MAYMOVE;
    private static final int EINVAL = -22;
    private static final int EFAULT = -14;
    private static final int ENOMEM = -12;

    private final Process process = new Process();

    private long remap(long address, int oldPages, int newPages, int flags, long to) {
        return process.spaces.mremap().sysMremap(address, (long) oldPages * PAGE, (long) newPages * PAGE, flags, to);
    }

    private void areas(String... words) {
        assertEquals(List.of(words), process.words());
        assertEquals(List.of(), process.spaces.checkInvariants());
    }

    @Test
    void growsInPlaceWhereThereIsRoomAndMovesElsewhereOnlyIfItMay() {
        process.map(BASE, 2, RW, VmFlags.MAP_PRIVATE | VmFlags.MAP_FIXED);
        assertEquals(BASE, remap(BASE, 2, 4, 0, 0));
        areas("40000000-40004000 73 0 anonymous");
        process.map(BASE + 4 * PAGE, 1, VmFlags.PROT_READ, VmFlags.MAP_PRIVATE | VmFlags.MAP_FIXED);
        assertEquals(ENOMEM, remap(BASE, 4, 5, 0, 0));
        assertEquals(BASE + 5 * PAGE, remap(BASE, 4, 5, MAYMOVE, 0));
        areas("40004000-40005000 71 0 anonymous", "40005000-4000a000 73 0 anonymous");
    }

    @Test
    void shrinkingARangeThatIsNotMappedReturnsItsAddress() {
        assertEquals(BASE, remap(BASE, 4, 2, 0, 0));
        assertEquals(BASE, remap(BASE, 4, 0, 0, 0));
    }

    @Test
    void whatIsToShrinkAndToMoveHasLostItsTailAndItsDestinationWhenItFails() {
        process.map(BASE, 4, RW, VmFlags.MAP_PRIVATE | VmFlags.MAP_FIXED);
        process.map(ELSEWHERE, 4, RW, VmFlags.MAP_PRIVATE | VmFlags.MAP_FIXED);
        assertEquals(EFAULT, remap(BASE, 4, 2, FIXED, ELSEWHERE));
        areas("40000000-40002000 73 0 anonymous", "50002000-50004000 73 2 anonymous");
    }

    @Test
    void aDestinationIsGoneWhenALaterCheckFails() {
        process.map(BASE, 2, RW, VmFlags.MAP_PRIVATE | VmFlags.MAP_FIXED);
        process.map(ELSEWHERE, 4, RW, VmFlags.MAP_PRIVATE | VmFlags.MAP_FIXED);
        assertEquals(EFAULT, remap(BASE, 3, 4, FIXED, ELSEWHERE));
        areas("40000000-40002000 73 0 anonymous");
    }

    @Test
    void badArgumentsChangeNothing() {
        process.map(BASE, 4, RW, VmFlags.MAP_PRIVATE | VmFlags.MAP_FIXED);
        assertEquals(EINVAL, remap(BASE + 1, 4, 2, MAYMOVE, 0));
        assertEquals(EINVAL, remap(BASE, 4, 2, 4, 0));
        assertEquals(EINVAL, remap(BASE, 4, 2, VmFlags.MREMAP_FIXED, ELSEWHERE));
        assertEquals(EINVAL, remap(BASE, 4, 4, FIXED, BASE + 2 * PAGE));
        assertEquals(EINVAL, remap(BASE + 2 * PAGE, 2, 4, FIXED, BASE));
        assertEquals(EINVAL, remap(BASE, 4, 4, FIXED, 0xC000_0000L - 2 * PAGE));
        areas("40000000-40004000 73 0 anonymous");
    }

    @Test
    void noBytesAtAllMapASharedAreaOnceMore() {
        process.spaces.mmap().doMmapPgoff(process.file, BASE, 4 * PAGE, RW, VmFlags.MAP_SHARED | VmFlags.MAP_FIXED, 3);
        assertEquals(ELSEWHERE, remap(BASE + PAGE, 0, 2, FIXED, ELSEWHERE));
        areas("40000000-40004000 fb 3 file", "50000000-50002000 fb 4 file");
    }

    /** The hole in 2.4's do_mremap that became known in 2003: nothing forbids an area without any bytes. */
    @Test
    void noBytesTwiceMakeAnAreaWithoutAny() {
        process.map(BASE, 4, RW, VmFlags.MAP_PRIVATE | VmFlags.MAP_FIXED);
        assertEquals(ELSEWHERE, remap(BASE, 0, 0, FIXED, ELSEWHERE));
        areas("40000000-40004000 73 0 anonymous", "50000000-50000000 73 0 anonymous");
        process.map(ELSEWHERE + 2 * PAGE, 2, VmFlags.PROT_READ, VmFlags.MAP_PRIVATE | VmFlags.MAP_FIXED);
        KernelBug bug = assertThrows(KernelBug.class, () -> remap(BASE, 0, 0, FIXED, ELSEWHERE + 3 * PAGE));
        assertTrue(bug.getMessage().startsWith("an area from 0x50003000 to 0x50003000 is inserted where there is one already"), bug.getMessage());
    }

    @Test
    void anAreaThatMayNotExpandDoesNot() {
        process.map(BASE, 4, RW, VmFlags.MAP_PRIVATE | VmFlags.MAP_FIXED);
        int vma = process.spaces.vmAreas().findVma(process.mm, BASE);
        process.tables.vmArea.vm_flags(vma, process.tables.vmArea.vm_flags(vma) | VmFlags.VM_DONTEXPAND);
        assertEquals(EFAULT, remap(BASE, 4, 8, MAYMOVE, 0));
        assertEquals(BASE, remap(BASE, 4, 2, MAYMOVE, 0));
    }

    @Test
    void aMovedFileMappingKeepsItsPlaceInTheFile() {
        process.spaces.mmap().doMmapPgoff(process.file, BASE, 4 * PAGE, VmFlags.PROT_READ, VmFlags.MAP_PRIVATE | VmFlags.MAP_FIXED, 7);
        assertEquals(ELSEWHERE, remap(BASE + 2 * PAGE, 2, 3, FIXED, ELSEWHERE));
        areas("40000000-40002000 71 7 file", "50000000-50003000 71 9 file");
        assertEquals(NULL, process.spaces.vmAreas().findVma(process.mm, ELSEWHERE + 3 * PAGE));
    }
}
