/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.ipc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.model.tables.ShmSegmentTable;

/** Segments of shared memory, and who attaches them. */
class ShmTest {
    private static final int KEY = 1234;
    private static final int PAGE = 4096;
    private static final long BASE = 0x4000_0000L;
    private static final int ENOENT = -2;
    private static final int EEXIST = -17;
    private static final int EINVAL = -22;

    private final Machine machine;
    private final ShmSegmentTable segments;
    private final int bash;
    private final int vi;

    ShmTest() throws ConfigurationException {
        machine = Machine.boot(MachineSpec.defaults());
        segments = machine.tables().shmSegment;
        vi = machine.processes().start("vi");
        bash = machine.processes().start("bash");
        machine.scheduler().switchTo(bash);
    }

    @AfterEach
    void allIsWell() {
        assertEquals(List.of(), machine.checkInvariants());
    }

    private int get(int key, int pages, int flags) {
        return machine.shm().sysShmget(key, (long) pages * PAGE, flags);
    }

    private long attach(int id, long address, int flags) {
        return machine.shm().sysShmat(machine.addressSpaces(), id, address, flags);
    }

    private int detach(long address) {
        return machine.shm().sysShmdt(machine.addressSpaces(), address);
    }

    @Test
    void aSegmentIsFoundByItsKeyAndOneOfYourOwnByNone() {
        assertEquals(ENOENT, get(KEY, 1, 0));
        int id = get(KEY, 4, Shm.IPC_CREAT);
        assertEquals(0, id);
        assertEquals(id, get(KEY, 4, 0));
        assertEquals(EINVAL, get(KEY, 5, 0));
        assertEquals(EEXIST, get(KEY, 4, Shm.IPC_CREAT | Shm.IPC_EXCL));
        assertEquals(32_769, get(Shm.IPC_PRIVATE, 1, 0));
        assertEquals(2 * 32_768 + 2, get(Shm.IPC_PRIVATE, 1, 0));
        assertEquals(EINVAL, get(Shm.IPC_PRIVATE, 0, 0));
        assertEquals(EINVAL, get(Shm.IPC_PRIVATE, 8193, 0));
    }

    @Test
    void whatOneProcessWritesTheOtherReads() {
        int id = get(KEY, 4, Shm.IPC_CREAT);
        long mine = attach(id, 0, 0);
        assertEquals(BASE, mine);
        machine.userMemory().store(mine + 5, 4, 4711);
        machine.scheduler().switchTo(vi);
        long yours = attach(id, 0x5000_0123L, Shm.SHM_RND | Shm.SHM_RDONLY);
        assertEquals(0x5000_0000L, yours);
        assertEquals(4711, machine.userMemory().load(yours + 5, 4));
        assertEquals(2, segments.shm_nattch(0));
        machine.userMemory().store(yours, 4, 1);
        assertTrue(machine.signals().isPending(), "it was attached to be read only");
    }

    @Test
    void placesThatWillNotDoAreRefused() {
        int id = get(KEY, 4, Shm.IPC_CREAT);
        assertEquals(EINVAL, attach(7, 0, 0));
        assertEquals(EINVAL, attach(id, BASE + 1, 0));
        assertEquals(BASE, attach(id, BASE, 0));
        assertEquals(EINVAL, attach(id, BASE + 3 * PAGE, 0));
        assertEquals(BASE + 3 * PAGE, attach(id, BASE + 3 * PAGE, Shm.SHM_REMAP));
        long stack = machine.tables().mmStruct.start_stack(machine.tables().task.mm(bash));
        long low = (stack & -PAGE) - 8 * PAGE;
        assertEquals(EINVAL, attach(id, low, 0));
        assertEquals(low - 2 * PAGE, attach(id, low - 2 * PAGE, 0));
        assertEquals(3, segments.shm_nattch(0));
    }

    @Test
    void everyAreaThatMapsASegmentCountsAsAttached() {
        int id = get(KEY, 4, Shm.IPC_CREAT);
        attach(id, 0, 0);
        assertEquals(0, machine.addressSpaces().munmap().sysMunmap(machine.addressSpaces().currentMm(), BASE + PAGE, PAGE));
        assertEquals(2, segments.shm_nattch(0));
        int child = machine.processes().fork(0);
        assertEquals(4, segments.shm_nattch(0));
        assertEquals(0, detach(BASE));
        assertEquals(2, segments.shm_nattch(0));
        assertEquals(EINVAL, detach(BASE));
        machine.scheduler().switchTo(child);
        machine.signals().doExit(0);
        assertEquals(0, segments.shm_nattch(0));
        machine.scheduler().switchTo(bash);
        assertEquals(id, get(KEY, 4, 0), "it stays until somebody removes it");
    }

    @Test
    void aSegmentThatIsRemovedGoesWithItsLastArea() {
        int id = get(KEY, 4, Shm.IPC_CREAT);
        assertEquals(BASE, attach(id, 0, 0));
        assertEquals(EINVAL, machine.shm().sysShmctl(id, 99));
        assertEquals(0, machine.shm().sysShmctl(id, Shm.IPC_RMID));
        assertTrue(segments.exists(0));
        assertEquals(ENOENT, get(KEY, 4, 0));
        machine.addressSpaces().mmap().sysMmap2(BASE, 4 * PAGE, VmFlags.PROT_READ,
                VmFlags.MAP_PRIVATE | VmFlags.MAP_ANONYMOUS | VmFlags.MAP_FIXED, -1, 0);
        assertFalse(segments.exists(0));
        assertEquals(EINVAL, attach(id, 0, 0));
        int next = get(KEY, 4, Shm.IPC_CREAT);
        assertEquals(32_768, next);
        assertEquals(0, machine.shm().sysShmctl(next, Shm.IPC_RMID));
        assertEquals(0, segments.size());
    }
}
