/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pagewalk.store.Table.NULL;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.PageCacheSpec;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.mmap.VmFlags;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.engine.pageindex.PageIndexes;
import org.pagewalk.model.tables.Tables;

/** Files that processes write: what is in memory, what is on the disk, and when. */
class FileWritesTest {
    private static final int RW = Files.FMODE_READ | Files.FMODE_WRITE;
    private static final int PAGE = 4096;

    private Machine machine;
    private Tables tables;
    private long buffer;
    private int file;
    private int inode;

    @BeforeEach
    void boot() throws ConfigurationException {
        machine = Machine.boot(MachineSpec.defaults());
        tables = machine.tables();
        file = machine.files().create("data", 3 * PAGE, RW, "hello");
        inode = machine.files().inode(file);
        startProcess();
    }

    private void startProcess() {
        machine.scheduler().switchTo(machine.processes().create("bash"));
        buffer = machine.addressSpaces().mmap().sysMmap2(0, 64 * PAGE, VmFlags.PROT_READ | VmFlags.PROT_WRITE,
                VmFlags.MAP_PRIVATE | VmFlags.MAP_ANONYMOUS, NULL, 0);
    }

    private long write(long pos, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bytes.length; i++) {
            machine.userMemory().store(buffer + i, 1, bytes[i]);
        }
        tables.file.f_pos(file, pos);
        return machine.virtualMemory().writing().fileWrites().genericFileWrite(file, buffer, bytes.length);
    }

    private String read(long pos, int count) {
        tables.file.f_pos(file, pos);
        long got = machine.virtualMemory().reading().fileReads().genericFileRead(file, buffer, count);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < got; i++) {
            text.append((char) machine.userMemory().load(buffer + i, 1));
        }
        return text.toString();
    }

    private Syncs syncs() {
        return machine.virtualMemory().writing().syncs();
    }

    private void crash() {
        machine.scheduler().switchTo(1);
        machine.virtualMemory().writing().crash().crash();
        startProcess();
        file = machine.files().open("data", RW);
        inode = machine.files().inode(file);
    }

    private void checkAll() {
        assertEquals(List.of(), machine.checkInvariants());
    }

    @Test
    void whatIsWrittenIsReadBackAndOnlyFsyncLetsItSurvive() {
        assertEquals("hello", read(0, 5));
        assertEquals(5, write(0, "HELLO"));
        assertEquals("HELLO", read(0, 5));
        assertEquals(1, tables.machine.buf_dirty.size(0), "the buffer of one block is dirty");
        crash();
        assertEquals("hello", read(0, 5));
        write(0, "HELLO");
        assertEquals(0, syncs().fsync(inode, false));
        assertEquals(0, tables.machine.buf_dirty.size(0));
        crash();
        assertEquals("HELLO", read(0, 5));
        checkAll();
    }

    @Test
    void aFileThatGrewIsAsLongAsItsInodeOnTheDiskSays() {
        write(3 * PAGE - 2, "abcdef");
        assertEquals(3 * PAGE + 4, tables.inode.i_size(inode));
        assertEquals(1, syncs().filemapFdatasync(tables.inode.i_mapping(inode)) + 1, "nothing was dirtied through a mapping");
        crash();
        assertEquals(3 * PAGE, tables.inode.i_size(inode));
        write(3 * PAGE - 2, "abcdef");
        syncs().fsync(inode, false);
        crash();
        assertEquals(3 * PAGE + 4, tables.inode.i_size(inode));
        assertEquals("abcdef", read(3 * PAGE - 2, 100));
        checkAll();
    }

    @Test
    void aHoleReadsAsZerosAndBlocksOfNumbersAreWrittenToo() {
        assertEquals(4, write(5L << 20, "far!"));
        int taken = tables.inode.i_blocks(inode);
        assertEquals(12 + 2 + 1, taken, "twelve blocks, two of numbers, and one of contents; 5 MiB away");
        assertEquals("\0\0", read(1 << 20, 2));
        syncs().fsync(inode, false);
        crash();
        assertEquals("far!", read(5L << 20, 10));
        assertEquals("\0\0", read(1 << 20, 2));
        assertEquals(taken, tables.inode.i_blocks(inode));
        checkAll();
    }

    @Test
    void truncatingGivesBlocksBackAndWhatIsBehindTheEndIsGoneForGood() {
        write(2 * PAGE + 100, "secret");
        write(5L << 20, "far!");
        machine.virtualMemory().writing().truncate().vmtruncate(inode, 2 * PAGE + 100);
        assertEquals(9, tables.inode.i_blocks(inode));
        machine.virtualMemory().writing().truncate().vmtruncate(inode, 3 * PAGE);
        assertEquals("\0\0\0\0\0\0", read(2 * PAGE + 100, 6));
        syncs().sync();
        crash();
        assertEquals("\0\0\0\0\0\0", read(2 * PAGE + 100, 6));
        assertEquals("hello", read(0, 5));
        checkAll();
    }

    @Test
    void directWritesLeaveNoPageBehindAndAreOnTheDiskAtOnce() {
        read(0, 5);
        tables.file.f_flags(file, OpenFlags.O_DIRECT);
        String text = "D".repeat(2048);
        assertEquals(2048, write(0, text));
        assertEquals(0, tables.addressSpace.nrpages(tables.inode.i_mapping(inode)));
        assertEquals(-Errno.EINVAL.number(), write(100, text));
        crash();
        assertEquals("DD", read(2046, 2));
        checkAll();
    }

    @Test
    void aPageThatReclaimWritesIsNotTaggedAsDirtyAnyMore() throws ConfigurationException {
        machine = Machine.boot(MachineSpec.defaults().withPageCache(new PageCacheSpec("radix", false, "none")));
        tables = machine.tables();
        file = machine.files().create("data", 3 * PAGE, RW, "hello");
        startProcess();
        int mapping = tables.inode.i_mapping(machine.files().inode(file));
        long area = machine.addressSpaces().mmap().sysMmap2(0, PAGE, VmFlags.PROT_READ | VmFlags.PROT_WRITE, VmFlags.MAP_SHARED, file, 0);
        machine.userMemory().store(area, 1, 'H');
        machine.addressSpaces().munmap().sysMunmap(machine.addressSpaces().currentMm(), area, PAGE);
        int tree = tables.addressSpace.page_tree(mapping);
        assertEquals(1 << PageIndexes.PAGECACHE_TAG_DIRTY, tables.radixTreeRoot.tags(tree));
        machine.scheduler().switchTo(1);
        int zone = machine.zone("Normal", 0).orElseThrow();
        machine.virtualMemory().vmscan().shrinkCache(32, zone, Gfp.GFP_KERNEL, 1);
        assertEquals(1 << PageIndexes.PAGECACHE_TAG_WRITEBACK, tables.radixTreeRoot.tags(tree), "its buffers are on their way");
        syncs().sync();
        assertEquals(0, tables.radixTreeRoot.tags(tree));
        checkAll();
    }

    @Test
    void aFullDiskIsTold() {
        long written = 0;
        long result = 0;
        while (result >= 0 && written < 64 << 20) {
            tables.file.f_pos(file, written);
            result = machine.virtualMemory().writing().fileWrites().genericFileWrite(file, buffer, 64 * PAGE);
            written += Math.max(result, 0);
            syncs().fsync(inode, false);
            machine.virtualMemory().writing().truncate().invalidateInodePages(tables.inode.i_mapping(inode));
        }
        assertEquals(-Errno.ENOSPC.number(), result);
        assertTrue(written > 15 << 20, written + " bytes");
        checkAll();
    }
}
