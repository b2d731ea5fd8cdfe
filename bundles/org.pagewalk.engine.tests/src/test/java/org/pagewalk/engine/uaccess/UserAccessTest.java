/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.uaccess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pagewalk.store.Table.NULL;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.engine.pagealloc.Gfp;

class UserAccessTest {
    private static final int PAGE = 4096;
    private static final int EFAULT = -14;
    private static final long TASK_SIZE = 0xC000_0000L;

    private Machine machine;
    private UserAccess access;
    private long kernel;
    /** Two pages that may be read and written; behind them nothing. */
    private long user;

    @BeforeEach
    void startAProcess() throws ConfigurationException {
        machine = Machine.boot(MachineSpec.defaults().withMemory(32 << 20));
        access = machine.virtualMemory().userAccess();
        kernel = machine.pageAllocator().__getFreePages(Gfp.GFP_KERNEL, 2);
        machine.scheduler().switchTo(machine.processes().start("bash"));
        user = machine.addressSpaces().mmap().doMmapPgoff(NULL, 0x5000_0000L, 2 * PAGE, VmFlags.PROT_READ | VmFlags.PROT_WRITE,
                VmFlags.MAP_PRIVATE, 0);
    }

    private void kernelBytes(int from, int length, int value) {
        machine.memory().fill(machine.memory().physical(kernel + from, length), length, (byte) value);
    }

    private long kernelByte(int at) {
        return machine.memory().read(machine.memory().physical(kernel + at, 1), 1);
    }

    @Test
    void aCopyBringsPagesThatWereNeverTouched() {
        kernelBytes(0, 6000, 0x5a);
        assertEquals(0, access.copyToUser(user + 100, kernel, 6000));
        assertEquals(0x5a5a, machine.userMemory().load(user + 4095, 2));
        assertEquals(0, machine.userMemory().load(user + 6100, 1));
        assertEquals(2, machine.tables().mmStruct.rss(machine.tables().task.mm(machine.scheduler().current())) - 1);
        assertEquals(0, access.copyFromUser(kernel + 8192, user + 100, 6000));
        assertEquals(0x5a, kernelByte(8192 + 5999));
    }

    /** Four bytes are moved at a time: those that lie across the end are left out together. */
    @ParameterizedTest
    @CsvSource({ "100, 100, 0", "100, 104, 4", "100, 103, 3", "98, 104, 8", "99, 104, 8", "97, 200, 104", "1, 3, 2", "0, 40, 40" })
    void aCopyThatRunsIntoNothingSaysHowManyBytesAreLeft(int beforeTheEnd, int length, long left) {
        kernelBytes(0, length, 0x77);
        long to = user + 2 * PAGE - beforeTheEnd;
        assertEquals(left, access.copyToUser(to, kernel, length));
        for (int i = 0; i < beforeTheEnd; i++) {
            assertEquals(i < length - left ? 0x77 : 0, machine.userMemory().load(to + i, 1), "byte " + i);
        }
        kernelBytes(0, length, 0x11);
        assertEquals(left, access.copyFromUser(kernel, to, length));
        for (int i = 0; i < length; i++) {
            assertEquals(i < length - left ? 0x77 : 0, kernelByte(i), "byte " + i + " of the kernel");
        }
        assertEquals(0, machine.tables().task.pending(machine.scheduler().current()), "no signal: the kernel was told");
    }

    @Test
    void whatReachesIntoTheKernelIsRefusedAtOnce() {
        assertEquals(10, access.copyToUser(TASK_SIZE - 4, kernel, 10));
        kernelBytes(0, 10, 0x33);
        assertEquals(10, access.copyFromUser(kernel, TASK_SIZE, 10));
        assertEquals(0, kernelByte(9));
        assertEquals(EFAULT, access.putUser(1, TASK_SIZE, 4));
        assertEquals(EFAULT, access.getUser(kernel, TASK_SIZE - 2, 4));
        assertEquals(EFAULT, access.strncpyFromUser(kernel, TASK_SIZE, 10));
    }

    @Test
    void numbersAndStringsGoBothWays() {
        assertEquals(0, access.putUser(0x1234_5678, user + PAGE - 2, 4));
        assertEquals(0, access.getUser(kernel, user + PAGE - 2, 4));
        assertEquals(0x1234_5678, machine.memory().read(machine.memory().physical(kernel, 4), 4));
        assertEquals(EFAULT, access.getUser(kernel, user + 2 * PAGE - 2, 4));
        assertEquals(0, machine.memory().read(machine.memory().physical(kernel, 4), 4));
        assertEquals(EFAULT, access.putUser(1, user + 2 * PAGE, 1));
        machine.userMemory().store(user + 10, 4, 0x0063_6261);
        assertEquals(3, access.strncpyFromUser(kernel, user + 10, 100));
        assertEquals(2, access.strncpyFromUser(kernel, user + 10, 2));
        assertEquals('a', kernelByte(0));
        assertEquals(4, access.strnlenUser(user + 10, 100));
        assertEquals(3, access.strnlenUser(user + 10, 2));
        machine.userMemory().fill(user + PAGE, PAGE, (byte) 1);
        assertEquals(0, access.strnlenUser(user + PAGE, 2 * PAGE));
        assertEquals(EFAULT, access.strncpyFromUser(kernel, user + PAGE, 2 * PAGE));
    }

    @Test
    void aReadOnlyAreaIsNotWrittenByTheKernelEither() {
        machine.addressSpaces().mprotect().sysMprotect(user, PAGE, VmFlags.PROT_READ);
        assertEquals(8, access.copyToUser(user, kernel, 8));
        assertEquals(0, access.copyFromUser(kernel, user, 8));
    }

    @Test
    void anyOtherInstructionOfTheKernelThatFaultsIsAnOops() {
        KernelBug oops = assertThrows(KernelBug.class, () -> machine.userMemory().touchByKernel(0x10));
        assertTrue(oops.getMessage().startsWith("Unable to handle kernel NULL pointer dereference at virtual address 00000010"), oops.getMessage());
        assertTrue(machine.log().text().contains("Process bash (pid: 300)"), machine.log().text());
        assertTrue(assertThrows(KernelBug.class, () -> machine.userMemory().touchByKernel(0xF000_0000L)).getMessage()
                .startsWith("Unable to handle kernel paging request at virtual address f0000000"));
    }
}
