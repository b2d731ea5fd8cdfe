/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.files.Files;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.pagealloc.ProcessFlags;
import org.pagewalk.engine.sched.Rlimits;
import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.engine.sched.Signal;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TaskTable;

class ProcessesTest {
    private static final int PAGE = 4096;
    private static final int RW = VmFlags.PROT_READ | VmFlags.PROT_WRITE;
    private static final long TOP = 0xC000_0000L;

    private Machine machine;
    private Tables tables;
    private TaskTable tasks;
    private MmStructTable mms;
    private int bash;

    @BeforeEach
    void startBash() throws ConfigurationException {
        machine = Machine.boot(MachineSpec.defaults().withMemory(32 << 20));
        tables = machine.tables();
        tasks = tables.task;
        mms = tables.mmStruct;
        bash = machine.processes().start("bash");
        machine.scheduler().switchTo(bash);
    }

    private long map(int pages) {
        return machine.addressSpaces().mmap().doMmapPgoff(NULL, 0, (long) pages * PAGE, RW, VmFlags.MAP_PRIVATE, 0);
    }

    private boolean store(long address, int number) {
        return machine.userMemory().store(address, 4, number);
    }

    private long load(long address) {
        return machine.userMemory().load(address, 4);
    }

    private boolean isPending(int task, Signal signal) {
        return tasks.pending(task) == 1L << signal.number() - 1;
    }

    private List<String> areas(int task) {
        List<String> areas = new ArrayList<>();
        for (int vma = mms.mmap(tasks.mm(task)); vma != NULL; vma = tables.vmArea.vm_next(vma)) {
            int file = tables.vmArea.vm_file(vma);
            areas.add("%08x-%08x %x %d %s".formatted(tables.vmArea.vm_start(vma), tables.vmArea.vm_end(vma), tables.vmArea.vm_flags(vma),
                    tables.vmArea.vm_pgoff(vma), file == NULL ? "-" : tables.dentry.d_name(tables.file.f_dentry(file))));
        }
        return areas;
    }

    @Test
    void aProcessBeginsWithAStackThatHoldsItsName() {
        assertEquals(List.of("bffff000-c0000000 177 0 -"), areas(bash));
        assertEquals(1, mms.rss(tasks.mm(bash)));
        long nameAt = mms.arg_end(tasks.mm(bash));
        assertEquals(0x68736162, load(nameAt), "bash, lowest byte first");
        assertEquals(0, machine.userMemory().load(nameAt + 4, 1));
        assertEquals(List.of(), machine.checkInvariants());
    }

    @Test
    void parentAndChildSeeTheSameUntilOneWrites() {
        long address = map(2);
        store(address, 42);
        int page = machine.pageTables().followPage(tasks.mm(bash), address, false);
        int child = machine.processes().fork(0);
        assertEquals(2, tables.page.count(page));
        assertEquals(mms.rss(tasks.mm(bash)), mms.rss(tasks.mm(child)));
        machine.scheduler().switchTo(child);
        assertEquals(42, load(address));
        store(address, 43);
        assertEquals(1, tables.page.count(page));
        machine.scheduler().switchTo(bash);
        assertEquals(42, load(address));
        store(address, 44);
        assertEquals(page, machine.pageTables().followPage(tasks.mm(bash), address, true), "the last user keeps the page");
        machine.scheduler().switchTo(child);
        assertEquals(43, load(address));
        assertEquals(bash, tasks.p_pptr(child));
        assertEquals(List.of(), machine.checkInvariants());
    }

    @Test
    void threadsShareTheAddressSpaceAndTheLastOneTakesItAlong() {
        int thread = machine.processes().fork(Fork.CLONE_VM);
        int mm = tasks.mm(bash);
        assertEquals(mm, tasks.mm(thread));
        assertEquals(2, mms.mm_users(mm));
        long address = map(1);
        store(address, 7);
        machine.scheduler().switchTo(thread);
        assertEquals(7, load(address));
        machine.signals().doExit(0);
        assertEquals(1, mms.mm_users(mm));
        machine.scheduler().switchTo(bash);
        assertEquals(7, load(address));
        machine.signals().doExit(0);
        assertTrue(mms.exists(mm), "the one that ends borrows it until another one runs");
        machine.scheduler().switchTo(machine.processes().start("next"));
        assertEquals(List.of(), machine.checkInvariants());
    }

    private int program(long text, long data, long bss) {
        int file = machine.files().create("bc", text + data, Files.FMODE_READ, "code");
        int program = tables.program.add();
        tables.program.name(program, "bc");
        tables.program.dentry(program, tables.file.f_dentry(file));
        tables.program.start_code(program, 0x0804_8000L);
        tables.program.text(program, text);
        tables.program.data(program, data);
        tables.program.bss(program, bss);
        machine.files().fput(file);
        return program;
    }

    @Test
    void execveReplacesAllAreasByThoseOfTheProgram() {
        long address = map(3);
        store(address, 1);
        assertEquals(0, machine.processes().execve(program(8 * PAGE, PAGE + 100, 2 * PAGE)));
        assertEquals(List.of("08048000-08050000 1875 0 bc", "08050000-08052000 1873 8 bc", "08052000-08054000 77 0 -",
                "bffff000-c0000000 177 0 -"), areas(bash));
        assertEquals("bc", tasks.comm(bash));
        assertEquals(0x0805_4000L, mms.brk(tasks.mm(bash)));
        assertEquals(0x65646f63, load(0x0804_8000L), "code");
        store(0x0805_0000L, 5);
        assertEquals(5, load(0x0805_0000L));
        assertFalse(store(address, 1), "the old areas have gone");
        tasks.pending(bash, 0);
        assertEquals(List.of(), machine.checkInvariants());
    }

    @Test
    void execveOfAFileThatIsOpenForWritingIsRefused() {
        int program = program(PAGE, 0, 0);
        int writer = machine.files().open("bc", Files.FMODE_READ | Files.FMODE_WRITE);
        assertEquals(-Errno.ETXTBSY.number(), machine.processes().execve(program));
        assertEquals("bash", tasks.comm(bash));
        machine.files().fput(writer);
        assertEquals(0, machine.processes().execve(program));
    }

    @Test
    void aParentSleepsInVforkUntilItsChildHasAnotherAddressSpace() {
        int child = machine.processes().fork(Fork.CLONE_VM | Fork.CLONE_VFORK);
        assertTrue(machine.processes().sleepsInVfork(bash));
        machine.scheduler().switchTo(child);
        assertEquals(0, machine.processes().execve(program(PAGE, 0, 0)));
        assertFalse(machine.processes().sleepsInVfork(bash));
        assertNotEquals(tasks.mm(bash), tasks.mm(child));
        assertEquals(1, mms.mm_users(tasks.mm(bash)));
        assertEquals(List.of(), machine.checkInvariants());
    }

    @Test
    void theStackGrowsDownToTheStackPointerAndNotMuchBelow() {
        long esp = tasks.esp(bash);
        assertFalse(store(esp - 3 * PAGE, 1));
        assertTrue(isPending(bash, Signal.SIGSEGV));
        tasks.pending(bash, 0);
        tasks.esp(bash, esp - 3 * PAGE);
        assertTrue(store(esp - 3 * PAGE - 32, 1), "pusha writes 32 bytes before it moves the stack pointer");
        assertEquals(4, mms.total_vm(tasks.mm(bash)));
        machine.scheduler().rlimits().set(bash, Rlimits.RLIMIT_STACK, 8 * PAGE, 8 * PAGE);
        tasks.esp(bash, TOP - 9 * PAGE);
        assertFalse(store(TOP - 9 * PAGE, 1), "RLIMIT_STACK");
        assertTrue(isPending(bash, Signal.SIGSEGV));
    }

    @Test
    void aProcessThatFindsNoMemoryForItsPageIsKilledAndGivesAllBack() {
        long address = map(2);
        store(address, 1);
        tasks.flags(bash, ProcessFlags.PF_MEMALLOC);
        while (machine.pageAllocator().allocPages(Gfp.GFP_HIGHUSER, 0) != NULL) {
            // until there is none, not even for one who is told to win memory back
        }
        assertFalse(store(address + PAGE, 1));
        assertTrue(isPending(bash, Signal.SIGKILL));
        assertTrue(machine.log().text().endsWith("VM: killing process bash\n"), machine.log().text());
        machine.signals().doSignal();
        assertEquals(Scheduler.TASK_ZOMBIE, tasks.state(bash));
        assertEquals(0, tables.vmArea.size(), "areas");
    }
}
