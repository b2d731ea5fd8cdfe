/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.proc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pagewalk.store.Table.NULL;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.files.Files;
import org.pagewalk.engine.mmap.VmFlags;

/** What is written of a process. */
class ProcessFilesTest {
    /** A machine on which bash runs. */
    private static final class Shell {
        private final Machine machine;
        private final int bash;

        Shell(String arch) {
            try {
                machine = Machine.boot(MachineSpec.defaults().withArch(arch));
            } catch (ConfigurationException e) {
                throw new AssertionError(e);
            }
            bash = machine.processes().start("bash");
            machine.scheduler().switchTo(bash);
        }

        long map(int file, int pages, int prot, int flags, long pgoff) {
            return machine.addressSpaces().mmap().sysMmap2(0, (long) pages * machine.architecture().pageSize(), prot,
                    file == NULL ? flags | VmFlags.MAP_ANONYMOUS : flags, file, pgoff);
        }

        String text(String name) {
            return ProcFiles.text(name, machine).orElseThrow();
        }
    }

    private final Shell shell = new Shell("x86");
    private final Machine machine = shell.machine;
    private final int bash = shell.bash;

    private long map(int file, int pages, int prot, int flags, long pgoff) {
        return shell.map(file, pages, prot, flags, pgoff);
    }

    private String text(String name) {
        return shell.text(name);
    }

    @Test
    void mapsHasALineForEachArea() {
        int file = machine.files().create("lib/libc.so", 1 << 20, Files.FMODE_READ, "");
        map(file, 3, VmFlags.PROT_READ | VmFlags.PROT_EXEC, VmFlags.MAP_PRIVATE, 0);
        map(file, 2, VmFlags.PROT_READ, VmFlags.MAP_SHARED, 16);
        map(NULL, 1, VmFlags.PROT_READ | VmFlags.PROT_WRITE, VmFlags.MAP_PRIVATE, 0);
        map(NULL, 4, VmFlags.PROT_NONE, VmFlags.MAP_SHARED, 0);
        assertEquals("""
                40000000-40003000 r-xp 00000000 03:01 1          /lib/libc.so
                40003000-40005000 r--s 00010000 03:01 1          /lib/libc.so
                40005000-40006000 rw-p 00000000 00:00 0
                40006000-4000a000 ---s 00000000 00:04 3          /dev/zero (deleted)
                bffff000-c0000000 rwxp 00000000 00:00 0
                """, text("maps"));
    }

    @Test
    void aStackThatHasGrownHasAnOffsetBelowZero() {
        int stack = machine.addressSpaces().vmAreas().findVma(machine.tables().task.mm(bash), 0xBFFF_F000L);
        machine.addressSpaces().stacks().expandStack(stack, 0xBFFF_C123L);
        assertEquals("bfffc000-c0000000 rwxp ffffd000 00:00 0\n", text("maps"));
    }

    @Test
    void addressesOf64BitsAreTwiceAsLong() {
        Shell wide = new Shell("x86-64");
        int file = wide.machine.files().create("data", 1 << 20, Files.FMODE_READ, "");
        wide.map(file, 1, VmFlags.PROT_READ, VmFlags.MAP_PRIVATE, 0);
        String line = wide.text("maps").lines().findFirst().orElseThrow();
        assertTrue(line.matches("[0-9a-f]{16}-[0-9a-f]{16} r--p 0{16} 03:01 1 +/data"), line);
        assertEquals(73, line.indexOf("/data"));
    }

    @Test
    void statusAddsUpAreasByWhatTheyAreFor() {
        long heap = map(NULL, 10, VmFlags.PROT_READ | VmFlags.PROT_WRITE, VmFlags.MAP_PRIVATE, 0);
        int file = machine.files().create("libc.so", 1 << 20, Files.FMODE_READ, "");
        map(file, 3, VmFlags.PROT_READ | VmFlags.PROT_EXEC, VmFlags.MAP_PRIVATE, 0);
        machine.addressSpaces().mlock().sysMlock(heap, 2 << 12);
        String status = text("status");
        assertTrue(status.startsWith("Name:\tbash\nState:\tR (running)\nTgid:\t300\nPid:\t300\nPPid:\t1\n"), status);
        assertTrue(status.contains("""
                VmSize:\t      56 kB
                VmLck:\t       8 kB
                VmRSS:\t      12 kB
                VmData:\t      40 kB
                VmStk:\t       4 kB
                VmExe:\t       0 kB
                VmLib:\t      12 kB
                """), status);
    }

    @Test
    void smapsSaysWhatIsSharedAndWhatWasWritten() {
        long heap = map(NULL, 4, VmFlags.PROT_READ | VmFlags.PROT_WRITE, VmFlags.MAP_PRIVATE, 0);
        machine.userMemory().store(heap, 4, 1);
        machine.userMemory().store(heap + 4096, 4, 1);
        assertTrue(text("smaps").startsWith(smap(16, 8, 0, 8)), text("smaps"));
        int child = machine.processes().fork(0);
        machine.userMemory().store(heap, 4, 2);
        assertTrue(text("smaps").startsWith(smap(16, 8, 4, 4)), text("smaps"));
        assertEquals(ProcFiles.named("smaps").orElseThrow().text(machine, child), text(machine.tables().task.pid(child) + "/smaps"));
    }

    private static String smap(int size, int rss, int sharedDirty, int privateDirty) {
        return """
                40000000-40004000 rw-p 00000000 00:00 0
                Size:          %8d kB
                Rss:           %8d kB
                Shared_Clean:         0 kB
                Shared_Dirty:  %8d kB
                Private_Clean:        0 kB
                Private_Dirty: %8d kB
                """.formatted(size, rss, sharedDirty, privateDirty);
    }

    @Test
    void aProcessIsSaidByItsNumberItsProgramOrAsTheCurrentOne() {
        assertEquals(text("maps"), text("300/maps"));
        assertEquals(text("maps"), text("bash/maps"));
        assertEquals(text("maps"), text("self/maps"));
        assertEquals("", text("init/maps"));
        assertEquals(Optional.empty(), ProcFiles.text("nobody/maps", machine));
        assertEquals(Optional.empty(), ProcFiles.text("bash/meminfo", machine));
    }
}
