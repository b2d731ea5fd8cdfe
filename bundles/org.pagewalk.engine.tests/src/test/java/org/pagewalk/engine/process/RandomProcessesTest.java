/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.PageCacheSpec;
import org.pagewalk.engine.files.Files;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.engine.pagefault.PageInvariants;
import org.pagewalk.engine.sched.Signal;
import org.pagewalk.model.tables.Tables;

/** Random programs of several processes see what plain boxes say, and all pages add up. */
class RandomProcessesTest {
    private static final int OPERATIONS = Integer.getInteger("pagewalk.operations", 6_000);
    private static final int FILE_PAGES = 12;
    private static final int PAGES_MAX = 24;
    private static final int PROCESSES_MAX = 7;
    private static final int WINDOW = 160;
    private static final int CHECK_EVERY = 199;

    private final long seed = Long.getLong("pagewalk.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<Integer> tasks = new ArrayList<>();
    private Machine machine;
    private PlainProcesses plain;
    private int file;
    private int pageShift;
    private long base;

    private void powerOn(String arch) throws ConfigurationException {
        System.out.println("RandomProcessesTest " + arch + ": -Dpagewalk.seed=" + seed);
        machine = Machine.boot(MachineSpec.defaults().withArch(arch).withMemory(arch.equals("aarch64-64k") ? 256L << 20 : 64L << 20).withSeed(seed)
                .withPageCache(new PageCacheSpec(random.nextBoolean() ? "hash" : "radix", true, "window")));
        pageShift = machine.architecture().pageShift();
        base = machine.architecture().taskSize() / 2 >> pageShift;
        file = machine.files().create("file", (long) FILE_PAGES << pageShift, Files.FMODE_READ | Files.FMODE_WRITE, "");
        plain = new PlainProcesses(FILE_PAGES);
    }

    @ParameterizedTest
    @ValueSource(strings = { "x86", "x86-pae", "x86-64", "aarch64-4k", "aarch64-16k", "aarch64-64k", "riscv-sv39" })
    void processesSeeTheirMemoryAndAllPagesAddUp(String arch) throws ConfigurationException {
        powerOn(arch);
        start();
        for (int operation = 0; operation < OPERATIONS; operation++) {
            anything();
            if (operation % CHECK_EVERY == 0) {
                check(operation);
            }
        }
        check(OPERATIONS);
        while (!tasks.isEmpty()) {
            exit(tasks.getLast());
        }
        machine.scheduler().switchTo(0);
        check(OPERATIONS);
        assertEquals(0, machine.tables().vmArea.size(), "areas, seed " + seed);
    }

    private void anything() {
        int task = tasks.get(random.nextInt(tasks.size()));
        machine.scheduler().switchTo(task);
        int what = random.nextInt(100);
        if (what < 70) {
            access(task);
        } else if (what < 82) {
            map(task);
        } else if (what < 88) {
            unmap(task);
        } else if (what < 93) {
            protect(task);
        } else if (what < 96) {
            move(task);
        } else if (what < 98 && tasks.size() < PROCESSES_MAX) {
            fork(task);
        } else if (tasks.size() > 1) {
            exit(task);
        } else {
            start();
        }
    }

    private long anyPage() {
        return base + random.nextInt(WINDOW);
    }

    private int anyProt() {
        return new int[] {0, PlainProcesses.READ, PlainProcesses.READ | PlainProcesses.WRITE, PlainProcesses.READ | PlainProcesses.WRITE}[random.nextInt(4)];
    }

    private void start() {
        int task = machine.processes().create("p" + tasks.size());
        assertNotEquals(NULL, task, "seed " + seed);
        tasks.add(task);
        plain.start(task);
    }

    private void fork(int task) {
        int child = machine.processes().fork(0);
        assertNotEquals(NULL, child, "seed " + seed);
        tasks.add(child);
        plain.fork(task, child);
    }

    private void exit(int task) {
        machine.scheduler().switchTo(task);
        machine.signals().doExit(0);
        tasks.remove((Integer) task);
        plain.exit(task);
        machine.scheduler().switchTo(tasks.isEmpty() ? 0 : tasks.getFirst());
    }

    private void map(int task) {
        long page = anyPage();
        int pages = 1 + random.nextInt(PAGES_MAX);
        int prot = anyProt();
        boolean isShared = random.nextBoolean();
        boolean isFile = random.nextInt(3) == 0;
        int index = random.nextInt(FILE_PAGES);
        int flags = VmFlags.MAP_FIXED | (isShared ? VmFlags.MAP_SHARED : VmFlags.MAP_PRIVATE);
        long address = machine.addressSpaces().mmap().doMmapPgoff(isFile ? file : NULL, page << pageShift, (long) pages << pageShift, prot, flags,
                isFile ? index : 0);
        assertEquals(page << pageShift, address, "seed " + seed);
        if (isFile) {
            plain.mapFile(task, page, pages, prot, isShared, index);
        } else {
            plain.mapAnonymous(task, page, pages, prot, isShared);
        }
    }

    private void unmap(int task) {
        long page = anyPage();
        int pages = 1 + random.nextInt(PAGES_MAX);
        assertEquals(0, machine.addressSpaces().munmap().sysMunmap(machine.tables().task.mm(task), page << pageShift, (long) pages << pageShift));
        plain.unmap(task, page, pages);
    }

    private void protect(int task) {
        long page = anyPage();
        int pages = 1 + random.nextInt(PAGES_MAX);
        if (plain.isMapped(task, page, pages)) {
            int prot = anyProt();
            assertEquals(0, machine.addressSpaces().mprotect().sysMprotect(page << pageShift, (long) pages << pageShift, prot), "seed " + seed);
            plain.protect(task, page, pages, prot);
        }
    }

    private void move(int task) {
        long page = anyPage();
        long to = base + WINDOW + PAGES_MAX + random.nextInt(WINDOW);
        int vma = machine.addressSpaces().vmAreas().findVma(machine.tables().task.mm(task), page << pageShift);
        if (vma != NULL && machine.tables().vmArea.vm_start(vma) <= page << pageShift) {
            int pages = (int) Math.min(1 + random.nextInt(8), machine.tables().vmArea.vm_end(vma) - (page << pageShift) >> pageShift);
            long length = (long) pages << pageShift;
            assertEquals(to << pageShift, machine.addressSpaces().mremap().sysMremap(page << pageShift, length, length,
                    VmFlags.MREMAP_MAYMOVE | VmFlags.MREMAP_FIXED, to << pageShift), "seed " + seed);
            plain.move(task, page, to, pages);
        }
    }

    private void access(int task) {
        long page = random.nextInt(4) == 0 ? anyPage() + WINDOW : anyPage();
        boolean isWrite = random.nextBoolean();
        int number = random.nextInt();
        PlainProcesses.Outcome expected = plain.judge(task, page, isWrite ? PlainProcesses.WRITE : PlainProcesses.READ);
        long address = (page << pageShift) + 4 * random.nextInt(2);
        long loaded = 0;
        if (isWrite) {
            // Both words hold the same number, so it does not matter which one is read.
            machine.userMemory().store(page << pageShift, 8, (long) number << 32 | number & 0xFFFF_FFFFL);
        } else {
            loaded = machine.userMemory().load(address, 4);
        }
        long pending = machine.tables().task.pending(task);
        machine.tables().task.pending(task, 0);
        PlainProcesses.Outcome got = pending == 0 ? PlainProcesses.Outcome.FINE
                : pending == 1L << Signal.SIGBUS.number() - 1 ? PlainProcesses.Outcome.SIGBUS : PlainProcesses.Outcome.SIGSEGV;
        String place = (isWrite ? "store" : "load") + " of task " + task + " at page " + page + ", seed " + seed;
        assertEquals(expected, got, place);
        if (got == PlainProcesses.Outcome.FINE && isWrite) {
            plain.store(task, page, number);
        } else if (got == PlainProcesses.Outcome.FINE) {
            assertEquals(plain.load(task, page), (int) loaded, place);
        }
    }

    /** Invariants, and exact counts: nobody but entries, the page cache and buffers uses pages of data here. */
    private void check(int operation) {
        String when = "operation " + operation + ", seed " + seed;
        assertEquals(List.of(), machine.checkInvariants(), when);
        Tables tables = machine.tables();
        PageInvariants pages = new PageInvariants(tables, machine.pageTables());
        assertEquals(List.of(), pages.check(), when);
        pages.entries().forEach((page, leading) -> assertEquals(leading + (tables.page.mapping(page) == NULL ? 0 : 1)
                + (tables.page.buffers(page) == NULL ? 0 : 1), tables.page.count(page),
                "count of page " + page + ", " + when));
    }

    @Test
    void whatProcessesTookIsFreeAgainWhenTheyHaveEnded() throws ConfigurationException {
        powerOn("x86");
        start();
        int first = tasks.getFirst();
        machine.scheduler().switchTo(first);
        long before = free();
        for (int i = 0; i < 3; i++) {
            int child = machine.processes().fork(0);
            machine.scheduler().switchTo(child);
            long address = machine.addressSpaces().mmap().doMmapPgoff(NULL, 0, 64 << pageShift, PlainProcesses.READ | PlainProcesses.WRITE,
                    VmFlags.MAP_PRIVATE, 0);
            for (int page = 0; page < 64; page++) {
                assertTrue(machine.userMemory().store(address + ((long) page << pageShift), 4, page));
            }
            machine.signals().doExit(0);
            machine.scheduler().switchTo(first);
        }
        long kept = machine.tables().cpu.pgtable_cache_sz(0);
        assertTrue(kept > 0, "page tables are kept for the next process");
        assertEquals(before, free() + kept);
    }

    private long free() {
        long free = 0;
        for (int zone = 0; zone < machine.tables().zone.limit(); zone++) {
            free += machine.tables().zone.free_pages(zone);
        }
        return free;
    }
}
