/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.PageCacheSpec;
import org.pagewalk.engine.mmap.Msync;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.model.tables.Tables;

/**
 * Random programs that read, write, map, cut and synchronise files, on every architecture and with every index and kind of
 * read-ahead: no byte is ever wrong, and what the disk is certain of survives a failure of the power. What is stored through a
 * mapping is not on the disk before the mapping is gone, so files are read past the page cache only while nobody maps them shared.
 */
class RandomFilesTest {
    private static final int OPERATIONS = Integer.getInteger("pagewalk.operations", 700);
    private static final int FILES = 3;
    private static final int TASKS = 2;
    private static final int CHECK_EVERY = 61;
    private static final int PROT = VmFlags.PROT_READ | VmFlags.PROT_WRITE;
    private static final int SECTOR_BYTES = 4096;

    /** A mapping of a file in a process. */
    private static final class Area {
        private final int task;
        private final PlainFile file;
        private final long start;
        private final int firstPage;
        private final int pages;
        private final boolean isShared;
        /** Of a private mapping, what it has copied, by page of the file. */
        private final Map<Integer, byte[]> copies = new HashMap<>();

        Area(int task, PlainFile file, long start, int firstPage, int pages, boolean isShared) {
            this.task = task;
            this.file = file;
            this.start = start;
            this.firstPage = firstPage;
            this.pages = pages;
            this.isShared = isShared;
        }
    }

    private final long seed = Long.getLong("pagewalk.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<PlainFile> files = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final List<Integer> tasks = new ArrayList<>();
    private final Map<Integer, Long> buffers = new HashMap<>();
    private Machine machine;
    private Tables tables;
    private int pageSize;
    private int bufferBytes;
    private int sizeMax;

    static Stream<MachineSpec> machines() {
        Stream<MachineSpec> architectures = Stream.of("x86", "x86-pae", "x86-64", "aarch64-4k", "aarch64-16k", "aarch64-64k", "riscv-sv39")
                .map(arch -> MachineSpec.defaults().withArch(arch).withMemory(arch.equals("aarch64-64k") ? 256L << 20 : 64L << 20));
        Stream<MachineSpec> caches = PageCacheSpec.INDEXES.stream().flatMap(index -> PageCacheSpec.READAHEADS.stream()
                .flatMap(ahead -> Stream.of(false, true).map(compare -> MachineSpec.defaults().withPageCache(new PageCacheSpec(index, compare, ahead)))));
        return Stream.concat(architectures, caches);
    }

    @ParameterizedTest
    @MethodSource("machines")
    void noByteIsEverWrong(MachineSpec spec) throws ConfigurationException {
        System.out.println("RandomFilesTest " + spec.arch() + " " + spec.pageCache() + ": -Dpagewalk.seed=" + seed);
        boot(spec);
        for (int operation = 0; operation < OPERATIONS; operation++) {
            anything();
            if (operation % CHECK_EVERY == 0) {
                assertEquals(List.of(), machine.checkInvariants(), "operation " + operation + ", seed " + seed);
            }
        }
        crash();
        assertEquals(List.of(), machine.checkInvariants(), "at the end, seed " + seed);
    }

    private void boot(MachineSpec spec) throws ConfigurationException {
        machine = Machine.boot(spec);
        tables = machine.tables();
        pageSize = machine.architecture().pageSize();
        bufferBytes = 4 * Math.max(pageSize, SECTOR_BYTES);
        sizeMax = 9 * Math.max(pageSize, 2 * SECTOR_BYTES);
        int blockSize = 1024 << random.nextInt(3);
        machine.disks().create("hda", blockSize, (16 << 20) / blockSize, 1 + random.nextInt(3), 16);
        for (int i = 0; i < FILES; i++) {
            String text = "file " + i;
            int size = random.nextInt(sizeMax);
            size = Math.max(size, text.length());
            machine.files().fput(machine.files().create("f" + i, size, Files.FMODE_READ | Files.FMODE_WRITE, text));
            files.add(new PlainFile("f" + i, text.getBytes(), size));
        }
        startTasks();
    }

    private void startTasks() {
        for (int i = 0; i < TASKS; i++) {
            int task = machine.processes().create("p" + i);
            assertNotEquals(NULL, task);
            tasks.add(task);
            machine.scheduler().switchTo(task);
            long buffer = machine.addressSpaces().mmap().doMmapPgoff(NULL, 0, bufferBytes, PROT, VmFlags.MAP_PRIVATE, 0);
            buffers.put(task, buffer);
        }
    }

    private void anything() {
        int task = tasks.get(random.nextInt(tasks.size()));
        machine.scheduler().switchTo(task);
        PlainFile file = files.get(random.nextInt(files.size()));
        int what = random.nextInt(100);
        if (what < 25) {
            write(task, file, false);
        } else if (what < 45) {
            read(task, file, random.nextInt(8) == 0 && areas.stream().noneMatch(area -> area.file == file && area.isShared));
        } else if (what < 65 && !areas.isEmpty()) {
            access(areas.get(random.nextInt(areas.size())));
        } else if (what < 72 && areas.size() < 6) {
            map(task, file);
        } else if (what < 76 && !areas.isEmpty()) {
            unmap(areas.get(random.nextInt(areas.size())));
        } else if (what < 82) {
            cut(file);
        } else if (what < 88) {
            synchronise(file);
        } else if (what < 91 && areas.stream().noneMatch(area -> area.file == file)) {
            write(task, file, true);
        } else if (what < 94) {
            reclaim();
        } else if (what < 96) {
            dropCaches();
        } else if (what < 97) {
            crash();
        } else {
            machine.scheduler().switchTo(0);
            machine.scheduler().pass(1 + random.nextInt(3));
        }
    }

    private int open(PlainFile file, int flags) {
        int row = machine.files().open(file.name, Files.FMODE_READ | Files.FMODE_WRITE);
        assertNotEquals(NULL, row);
        tables.file.f_flags(row, OpenFlags.O_RDWR | flags);
        return row;
    }

    private int inode(PlainFile file) {
        int row = open(file, 0);
        int inode = machine.files().inode(row);
        machine.files().fput(row);
        return inode;
    }

    private int anyLength() {
        return 1 + random.nextInt(new int[] {40, 600, 5000, bufferBytes}[random.nextInt(4)]);
    }

    /** Blocks of files are read and written past the page cache in whole sectors of the largest block. */
    private int anySectors() {
        return SECTOR_BYTES * (1 + random.nextInt(Math.min(4, bufferBytes / SECTOR_BYTES)));
    }

    private void write(int task, PlainFile file, boolean isDirect) {
        int at = isDirect ? random.nextInt(sizeMax / SECTOR_BYTES) * SECTOR_BYTES : random.nextInt(random.nextInt(4) == 0 ? sizeMax : file.size() + 1);
        byte[] data = new byte[isDirect ? anySectors() : Math.min(anyLength(), sizeMax)];
        random.nextBytes(data);
        long buffer = buffers.get(task) + (isDirect ? 0 : random.nextInt(bufferBytes - data.length + 1));
        for (int i = 0; i < data.length; i++) {
            assertTrue(machine.userMemory().store(buffer + i, 1, data[i]));
        }
        int row = open(file, isDirect ? OpenFlags.O_DIRECT : random.nextInt(8) == 0 ? OpenFlags.O_SYNC : 0);
        tables.file.f_pos(row, at);
        assertEquals(data.length, machine.virtualMemory().writing().fileWrites().genericFileWrite(row, buffer, data.length), when(file, at));
        assertEquals(at + data.length, tables.file.f_pos(row));
        machine.files().fput(row);
        file.write(at, data);
    }

    private void read(int task, PlainFile file, boolean isDirect) {
        int at = isDirect ? random.nextInt(file.size() / SECTOR_BYTES + 1) * SECTOR_BYTES : random.nextInt(file.size() + 10);
        int length = isDirect ? Math.min(anySectors(), (file.size() - at) / SECTOR_BYTES * SECTOR_BYTES) : anyLength();
        if (length <= 0) {
            return;
        }
        int row = open(file, isDirect ? OpenFlags.O_DIRECT : 0);
        long buffer = buffers.get(task);
        int expected = Math.max(0, Math.min(length, file.size() - at));
        assertEquals(expected, machine.virtualMemory().reading().fileReads().genericFileRead(row, buffer, length, at), when(file, at));
        machine.files().fput(row);
        for (int i = 0; i < expected; i++) {
            int index = at + i;
            assertEquals(file.at(index), (byte) machine.userMemory().load(buffer + i, 1), () -> "read of " + when(file, index));
        }
    }

    private String when(PlainFile file, int index) {
        return "byte " + index + " of " + file.name + " with " + file.size() + " bytes, seed " + seed;
    }

    private void map(int task, PlainFile file) {
        int pages = 1 + random.nextInt(4);
        int first = random.nextInt(sizeMax / pageSize);
        boolean isShared = random.nextInt(3) > 0;
        int row = open(file, 0);
        long start = machine.addressSpaces().mmap().doMmapPgoff(row, 0, (long) pages * pageSize, PROT,
                isShared ? VmFlags.MAP_SHARED : VmFlags.MAP_PRIVATE, first);
        machine.files().fput(row);
        areas.add(new Area(task, file, start, first, pages, isShared));
    }

    private void unmap(Area area) {
        machine.scheduler().switchTo(area.task);
        assertEquals(0, machine.addressSpaces().munmap().sysMunmap(tables.task.mm(area.task), area.start, (long) area.pages * pageSize));
        areas.remove(area);
    }

    private void access(Area area) {
        machine.scheduler().switchTo(area.task);
        int page = random.nextInt(area.pages);
        int offset = random.nextInt(pageSize);
        int index = (area.firstPage + page) * pageSize + offset;
        long address = area.start + (long) page * pageSize + offset;
        boolean isBehind = (area.firstPage + page) * pageSize >= area.file.size();
        if (random.nextBoolean() && (index < area.file.size() || isBehind)) {
            byte value = (byte) random.nextInt();
            boolean stored = machine.userMemory().store(address, 1, value);
            assertEquals(!isBehind, stored && tables.task.pending(area.task) == 0, () -> "store to " + when(area.file, index));
            if (!isBehind) {
                store(area, index, value);
            }
        } else {
            byte loaded = (byte) machine.userMemory().load(address, 1);
            assertEquals(isBehind, tables.task.pending(area.task) != 0, () -> "load of " + when(area.file, index));
            if (!isBehind) {
                byte[] copy = area.copies.get(index / pageSize);
                assertEquals(copy == null ? area.file.at(index) : copy[offset], loaded, () -> (area.isShared ? "shared " : "private ") + "load of "
                        + when(area.file, index));
            }
        }
        tables.task.pending(area.task, 0);
    }

    private void store(Area area, int index, byte value) {
        if (area.isShared) {
            area.file.write(index, new byte[] {value});
            return;
        }
        byte[] copy = area.copies.computeIfAbsent(index / pageSize, page -> {
            byte[] bytes = new byte[pageSize];
            for (int i = 0; i < pageSize; i++) {
                bytes[i] = area.file.at(page * pageSize + i);
            }
            return bytes;
        });
        copy[index % pageSize] = value;
    }

    private void cut(PlainFile file) {
        int size = random.nextInt(random.nextBoolean() ? sizeMax : file.size() + 1);
        assertEquals(0, machine.virtualMemory().writing().truncate().vmtruncate(inode(file), size));
        file.resize(size);
        int pages = (size + pageSize - 1) / pageSize;
        areas.stream().filter(area -> area.file == file).forEach(area -> area.copies.keySet().removeIf(page -> page >= pages));
    }

    /** What was stored through a shared mapping is synchronised by msync, or when the mapping goes; the rest by fsync. */
    private void synchronise(PlainFile file) {
        for (Area area : List.copyOf(areas)) {
            if (area.file == file && area.isShared) {
                if (random.nextBoolean()) {
                    machine.scheduler().switchTo(area.task);
                    assertEquals(0, machine.addressSpaces().msync().sysMsync(area.start, (long) area.pages * pageSize, Msync.MS_SYNC));
                } else {
                    unmap(area);
                }
            }
        }
        assertEquals(0, machine.virtualMemory().writing().syncs().fsync(inode(file), false));
        file.synced();
    }

    private void reclaim() {
        machine.scheduler().switchTo(0);
        int zone = random.nextInt(2);
        machine.virtualMemory().vmscan().refillInactive(random.nextInt(32));
        machine.virtualMemory().vmscan().shrinkCache(1 + random.nextInt(32), zone, Gfp.GFP_KERNEL, 1 + random.nextInt(6));
    }

    private void dropCaches() {
        for (int mapping = 0; mapping < tables.addressSpace.limit(); mapping++) {
            if (tables.addressSpace.exists(mapping)) {
                machine.virtualMemory().writing().truncate().invalidateInodePages(mapping);
            }
        }
    }

    /** The power fails. Blocks of a file that was cut may be another's already, so the disk knows of that first. */
    private void crash() {
        files.stream().filter(PlainFile::wasCut).forEach(this::synchronise);
        machine.scheduler().switchTo(0);
        machine.virtualMemory().writing().crash().crash();
        areas.clear();
        tasks.clear();
        buffers.clear();
        assertEquals(0, tables.machine.page_cache_size(0), "pages in the cache after a crash, seed " + seed);
        startTasks();
        for (PlainFile file : files) {
            assertEquals(Optional.empty(), file.afterCrash(contents(tasks.getFirst(), file)), "seed " + seed);
            cutWhereItEnds(file);
        }
    }

    /** Behind its end the last block may hold what was written when it was longer: a disk's checker would remove that. */
    private void cutWhereItEnds(PlainFile file) {
        assertEquals(0, machine.virtualMemory().writing().truncate().vmtruncate(inode(file), file.size()));
        assertEquals(0, machine.virtualMemory().writing().syncs().fsync(inode(file), false));
    }

    private byte[] contents(int task, PlainFile file) {
        machine.scheduler().switchTo(task);
        int row = open(file, 0);
        byte[] bytes = new byte[(int) tables.inode.i_size(machine.files().inode(row))];
        long buffer = buffers.get(task);
        for (int at = 0; at < bytes.length; at += bufferBytes) {
            int length = Math.min(bufferBytes, bytes.length - at);
            assertEquals(length, machine.virtualMemory().reading().fileReads().genericFileRead(row, buffer, length, at));
            for (int i = 0; i < length; i++) {
                bytes[at + i] = (byte) machine.userMemory().load(buffer + i, 1);
            }
        }
        machine.files().fput(row);
        return bytes;
    }
}
