/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pagewalk.engine.files.ReadMachine.PAGE;
import static org.pagewalk.engine.files.ReadMachine.pages;
import static org.pagewalk.store.Table.NULL;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.mmap.Madvise;
import org.pagewalk.engine.mmap.Msync;
import org.pagewalk.engine.mmap.VmFlags;

/** Faults on mapped files, and what processes say of how they will use them. */
class NopageTest {
    private ReadMachine reads;

    private long map(int file, int pages) {
        return reads.map(file, pages, VmFlags.MAP_SHARED);
    }

    private void begin() throws ConfigurationException {
        reads = new ReadMachine("hash", "window");
    }

    private void touch(long address) {
        reads.machine.userMemory().load(address, 1);
        reads.settle();
    }

    private int madvise(long start, int pages, int behavior) {
        return reads.machine.addressSpaces().madvise().sysMadvise(start, (long) pages * PAGE, behavior);
    }

    private int areas() {
        return reads.machine.tables().mmStruct.map_count(reads.machine.addressSpaces().currentMm());
    }

    @Test
    void aFaultBringsTheClusterInWhichItsPageIs() throws ConfigurationException {
        begin();
        int file = reads.file(30 * PAGE, "text");
        long area = map(file, 30);
        touch(area + 11 * PAGE);
        assertEquals(pages(8, 15), reads.cached(file));
        touch(area + 29 * PAGE);
        assertEquals(List.of(24, 25, 26, 27, 28, 29), reads.cached(file).subList(8, 14));
    }

    @Test
    void aSmallMachineReadsClustersOfFour() throws ConfigurationException {
        reads = new ReadMachine(MachineSpec.defaults().withMemory(12 << 20).bare());
        int file = reads.file(30 * PAGE, "text");
        touch(map(file, 30) + 11 * PAGE);
        assertEquals(pages(8, 11), reads.cached(file));
    }

    /** As far as the mapping goes, the file does. */
    @Test
    void aClusterEndsWhereTheAreaDoes() throws ConfigurationException {
        begin();
        int file = reads.file(30 * PAGE, "text");
        touch(map(file, 3));
        assertEquals(pages(0, 2), reads.cached(file));
    }

    @Test
    void withoutReadAheadAFaultReadsItsPageAlone() throws ConfigurationException {
        reads = new ReadMachine("hash", "none");
        int file = reads.file(30 * PAGE, "text");
        touch(map(file, 30) + 11 * PAGE);
        assertEquals(List.of(11), reads.cached(file));
    }

    @Test
    void whatIsUsedHereAndThereIsReadPageByPage() throws ConfigurationException {
        begin();
        int file = reads.file(30 * PAGE, "text");
        long area = map(file, 30);
        int before = areas();
        assertEquals(0, madvise(area + 8 * PAGE, 8, Madvise.MADV_RANDOM));
        assertEquals(before + 2, areas());
        touch(area + 11 * PAGE);
        assertEquals(List.of(11), reads.cached(file));
        touch(area + 16 * PAGE);
        assertEquals(pages(16, 23), reads.cached(file).subList(1, 9));
        assertEquals(0, madvise(area, 30, Madvise.MADV_NORMAL));
        assertEquals(before + 2, areas(), "they stay divided");
        touch(area + 12 * PAGE);
        assertEquals(pages(8, 15), reads.cached(file).subList(0, 8));
    }

    /** The window is 31 pages and the rest of a cluster rounded up, so 32; half-way through, the next 32 are read. */
    @Test
    void whatIsUsedFromFrontToBackIsReadAWindowAhead() throws ConfigurationException {
        begin();
        int file = reads.file(200 * PAGE, "text");
        long area = map(file, 200);
        assertEquals(0, madvise(area, 200, Madvise.MADV_SEQUENTIAL));
        int vma = reads.machine.addressSpaces().vmAreas().findVma(reads.machine.addressSpaces().currentMm(), area);
        for (int page = 0; page < 16; page++) {
            touch(area + page * PAGE);
            assertEquals(32, reads.machine.tables().vmArea.vm_raend(vma));
            assertEquals((page / 8 + 1) * 8, reads.cached(file).size());
        }
        touch(area + 16 * PAGE);
        assertEquals(64, reads.machine.tables().vmArea.vm_raend(vma));
        assertEquals(24 + 32, reads.cached(file).size());
        assertEquals(pages(32, 63), reads.cached(file).subList(24, 56));
    }

    @Test
    void whatWillBeNeededIsReadAtOnceInClusters() throws ConfigurationException {
        begin();
        int file = reads.file(30 * PAGE, "text");
        long area = map(file, 30);
        assertEquals(0, madvise(area + 9 * PAGE, 10, Madvise.MADV_WILLNEED));
        assertEquals(pages(8, 23), reads.cached(file));
        assertEquals(-Errno.EBADF.number(), madvise(reads.buffer, 1, Madvise.MADV_WILLNEED));
        long beyond = map(reads.file(PAGE, ""), 20);
        assertEquals(-Errno.EIO.number(), madvise(beyond + 16 * PAGE, 1, Madvise.MADV_WILLNEED));
    }

    @Test
    void whatIsNotNeededIsUnmappedAndWhatWasWrittenPrivatelyIsLost() throws ConfigurationException {
        begin();
        long area = reads.map(reads.file(30 * PAGE, "text"), 30, VmFlags.MAP_PRIVATE);
        reads.machine.userMemory().store(area, 1, 'x');
        assertEquals('x', reads.machine.userMemory().load(area, 1));
        assertEquals(0, madvise(area, 1, Madvise.MADV_DONTNEED));
        assertEquals('t', reads.machine.userMemory().load(area, 1));
        reads.machine.addressSpaces().mlock().sysMlock(area, PAGE);
        assertEquals(-Errno.EINVAL.number(), madvise(area, 1, Madvise.MADV_DONTNEED));
    }

    @Test
    void errorsOfMadviseAreThoseOf2_4_20() throws ConfigurationException {
        begin();
        long area = map(reads.file(30 * PAGE, "text"), 4);
        assertEquals(-Errno.EINVAL.number(), madvise(area + 1, 1, Madvise.MADV_NORMAL));
        assertEquals(0, madvise(area, 0, 99), "nobody looks at what is said of nothing");
        assertEquals(-Errno.EINVAL.number(), madvise(area, 1, 99));
        assertEquals(-Errno.ENOMEM.number(), madvise(0x7000_0000L, 1, 99));
        reads.machine.addressSpaces().munmap().sysMunmap(reads.machine.addressSpaces().currentMm(), area + PAGE, PAGE);
        assertEquals(-Errno.ENOMEM.number(), madvise(area, 4, Madvise.MADV_RANDOM));
        int vma = reads.machine.addressSpaces().vmAreas().findVma(reads.machine.addressSpaces().currentMm(), area + 3 * PAGE);
        assertEquals(VmFlags.VM_RAND_READ, reads.machine.tables().vmArea.vm_flags(vma) & VmFlags.VM_RAND_READ, "what is behind the hole was done");
        assertEquals(List.of(), reads.machine.checkInvariants());
    }

    /** Until msync, or munmap, only the page table knows that the page was written. */
    @Test
    void msyncBringsWhatWasStoredToTheDisk() throws ConfigurationException {
        begin();
        int file = reads.file(4 * PAGE, "text");
        long area = map(file, 4);
        Msync msync = reads.machine.addressSpaces().msync();
        var mappings = reads.machine.tables().addressSpace;
        int mapping = reads.machine.tables().inode.i_mapping(reads.machine.files().inode(file));
        reads.machine.userMemory().store(area + PAGE, 1, 'x');
        assertEquals(0, mappings.dirty_pages.size(mapping));
        assertEquals(0, msync.sysMsync(area, 4 * PAGE, 0));
        assertEquals(1, mappings.dirty_pages.size(mapping), "no flag: it is only noted");
        assertEquals(0, msync.sysMsync(area, 4 * PAGE, Msync.MS_ASYNC));
        assertEquals(1, mappings.locked_pages.size(mapping));
        reads.machine.userMemory().store(area + PAGE, 1, 'y');
        assertEquals(0, msync.sysMsync(area + PAGE, PAGE, Msync.MS_SYNC));
        assertEquals(4, mappings.clean_pages.size(mapping));
        reads.machine.virtualMemory().writing().truncate().truncateInodePages(mapping, 0);
        assertEquals("y", reads.machine.virtualMemory().reading().fileReads().text(file, PAGE, 1));
    }

    @Test
    void errorsOfMsyncAreThoseOf2_4_20() throws ConfigurationException {
        begin();
        long area = map(reads.file(4 * PAGE, "text"), 4);
        Msync msync = reads.machine.addressSpaces().msync();
        assertEquals(-Errno.EINVAL.number(), msync.sysMsync(area + 1, PAGE, Msync.MS_SYNC));
        assertEquals(-Errno.EINVAL.number(), msync.sysMsync(area, PAGE, Msync.MS_SYNC | Msync.MS_ASYNC));
        assertEquals(-Errno.EINVAL.number(), msync.sysMsync(area, PAGE, 8));
        assertEquals(0, msync.sysMsync(area, 0, Msync.MS_SYNC));
        assertEquals(-Errno.ENOMEM.number(), msync.sysMsync(0x7000_0000L, PAGE, Msync.MS_SYNC));
        reads.machine.addressSpaces().mlock().sysMlock(area, PAGE);
        assertEquals(-Errno.EBUSY.number(), msync.sysMsync(area, PAGE, Msync.MS_INVALIDATE));
        assertEquals(0, reads.machine.tables().mmStruct.mmap_sem(reads.machine.addressSpaces().currentMm()));
    }

    @Test
    void anAreaOverTheEndOfTheFileFaultsThere() throws ConfigurationException {
        begin();
        long area = map(reads.file(PAGE + 1, "text"), 4);
        touch(area + PAGE);
        assertEquals(0, reads.machine.tables().task.pending(reads.machine.scheduler().current()));
        int vma = reads.machine.addressSpaces().vmAreas().findVma(reads.machine.addressSpaces().currentMm(), area);
        assertEquals(NULL, reads.machine.virtualMemory().reading().nopage().nopage(vma, area + 2 * PAGE));
    }
}
