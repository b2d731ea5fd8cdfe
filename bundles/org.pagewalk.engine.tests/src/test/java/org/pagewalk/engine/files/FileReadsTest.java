/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pagewalk.engine.files.ReadMachine.BUFFER_PAGES;
import static org.pagewalk.engine.files.ReadMachine.PAGE;
import static org.pagewalk.store.Table.NULL;

import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.mmap.VmFlags;

/** Reading through the page cache. */
class FileReadsTest {
    private static final int EBADF = -Errno.EBADF.number();
    private static final int EINVAL = -Errno.EINVAL.number();
    private static final int EFAULT = -Errno.EFAULT.number();

    private ReadMachine reads;
    private ReadWrite calls;
    private OpenFiles open;

    @BeforeEach
    void boot() throws ConfigurationException {
        begin("hash", "window");
    }

    private void begin(String index, String readahead) throws ConfigurationException {
        reads = new ReadMachine(index, readahead);
        calls = reads.calls;
        open = reads.machine.virtualMemory().fileCalls().open();
    }

    private int byteAt(long address) {
        return (int) reads.machine.userMemory().load(address, 1);
    }

    private int mapping(int file) {
        return reads.machine.tables().inode.i_mapping(reads.machine.files().inode(file));
    }

    private int page(int file, int index) {
        return reads.machine.files().pageCache().findPage(mapping(file), index);
    }

    private static String letters(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + i % 23));
        }
        return text.toString();
    }

    @Test
    void aReadAcrossPagesGivesWhatTheFileHasAndMovesTheOpenFile() {
        int file = reads.file(3 * PAGE, letters(3 * PAGE));
        assertEquals(PAGE - 10, calls.sysLseek(file, PAGE - 10, ReadWrite.SEEK_SET));
        assertEquals(PAGE + 20, calls.sysRead(file, reads.buffer + 3, PAGE + 20));
        for (int i = 0; i < PAGE + 20; i++) {
            assertEquals('a' + (PAGE - 10 + i) % 23, byteAt(reads.buffer + 3 + i), "byte " + i);
        }
        assertEquals(0, byteAt(reads.buffer + 2));
        assertEquals(0, byteAt(reads.buffer + 3 + PAGE + 20));
        assertEquals(2 * PAGE + 10, reads.files.f_pos(file));
    }

    @Test
    void aReadEndsWithTheFileAndBehindItThereIsNothing() {
        int file = reads.file(PAGE + 10, letters(PAGE + 10));
        assertEquals(10, calls.sysPread(file, reads.buffer, 100, PAGE));
        assertEquals(0, calls.sysPread(file, reads.buffer, 100, PAGE + 10));
        assertEquals(0, calls.sysPread(file, reads.buffer, 100, 5 * PAGE));
        assertEquals(0, calls.sysRead(reads.file(0, ""), reads.buffer, 100));
        assertEquals(0, calls.sysRead(file, reads.buffer, 0));
    }

    /** Only who comes to a page anew uses it: from its beginning, or after a jump. */
    @Test
    void aPageCountsAsUsedWhenReadingBeginsInItOrComesToItAgain() {
        var pages = reads.machine.tables().page;
        int file = reads.file(3 * PAGE, "");
        calls.sysLseek(file, 100, ReadWrite.SEEK_SET);
        calls.sysRead(file, reads.buffer, 10);
        assertTrue(pages.PageReferenced(page(file, 0)), "the first read of an open file counts wherever it begins");
        calls.sysRead(file, reads.buffer, 10);
        assertTrue(!pages.PageActive(page(file, 0)), "going on in the page does not count");
        calls.sysLseek(file, 200, ReadWrite.SEEK_SET);
        assertEquals(0, reads.files.f_reada(file));
        calls.sysRead(file, reads.buffer, 10);
        assertTrue(pages.PageActive(page(file, 0)), "after lseek it does");
        assertEquals(1, reads.files.f_reada(file));
        calls.sysLseek(file, reads.files.f_pos(file), ReadWrite.SEEK_SET);
        assertEquals(1, reads.files.f_reada(file), "an lseek to where it is changes nothing");
    }

    @Test
    void aBufferThatEndsSomewhereGetsWhatItCanHold() {
        int file = reads.file(4 * PAGE, letters(4 * PAGE));
        long end = reads.buffer + (long) BUFFER_PAGES * PAGE;
        assertEquals(100, calls.sysPread(file, end - 100, PAGE, 0));
        assertEquals(PAGE + 8, calls.sysPread(file, end - PAGE - 8, 3 * PAGE, 0));
        assertEquals('a' + 7, byteAt(end - PAGE - 1));
        assertEquals(EFAULT, calls.sysPread(file, end, PAGE, 0));
        assertEquals(EFAULT, calls.sysRead(file, 0xC000_0000L, 1), "that is the kernel's");
        assertEquals(0, reads.files.f_pos(file));
    }

    @Test
    void errorsComeInTheOrderInWhichTheKernelLooks() {
        int file = reads.file(PAGE, "");
        int writeOnly = reads.machine.files().open("data", Files.FMODE_WRITE);
        assertEquals(EBADF, calls.sysRead(NULL, reads.buffer, 1));
        assertEquals(EBADF, calls.sysRead(writeOnly, 0xC000_0000L, -1));
        assertEquals(EBADF, calls.sysPread(writeOnly, reads.buffer, 1, -1));
        assertEquals(EINVAL, calls.sysPread(file, reads.buffer, 1, -1));
        assertEquals(EINVAL, calls.sysRead(file, 0xC000_0000L, -1));
        assertEquals(EBADF, calls.sysLseek(NULL, 0, 7));
        assertEquals(EINVAL, calls.sysLseek(file, 0, 3));
        assertEquals(EINVAL, calls.sysLseek(file, -1, ReadWrite.SEEK_CUR));
        assertEquals(-Errno.EOVERFLOW.number(), calls.sysLseek(file, 1L << 31, ReadWrite.SEEK_SET));
        assertEquals(PAGE - 1, calls.sysLseek(file, -1, ReadWrite.SEEK_END));
        assertEquals(PAGE + 4, calls.sysLseek(file, 5, ReadWrite.SEEK_CUR));
    }

    @Test
    void aClosedFileIsNoneThoughAnAreaStillMapsIt() {
        int file = reads.file(PAGE, "text");
        long area = reads.map(file, 1, VmFlags.MAP_SHARED);
        assertEquals(0, open.sysClose(file));
        assertEquals(EBADF, open.sysClose(file));
        assertEquals(EBADF, calls.sysRead(file, reads.buffer, 1));
        assertEquals('t', byteAt(area));
        int again = open.sysOpen("data", OpenFlags.O_RDONLY);
        assertTrue(again >= 0 && again != file);
        assertEquals(4, calls.sysRead(again, reads.buffer, 4));
    }

    @Test
    void openFindsMakesCutsAndRefuses() {
        int file = reads.file(2 * PAGE, "text");
        assertEquals(-Errno.ENOENT.number(), open.sysOpen("nothing", OpenFlags.O_RDWR));
        assertEquals(-Errno.EEXIST.number(), open.sysOpen("data", OpenFlags.O_CREAT | OpenFlags.O_EXCL));
        int made = open.sysOpen("new", OpenFlags.O_CREAT | OpenFlags.O_WRONLY | OpenFlags.O_APPEND);
        assertEquals(OpenFlags.O_WRONLY | OpenFlags.O_APPEND, reads.files.f_flags(made));
        assertEquals(Files.FMODE_WRITE, reads.files.f_mode(made));
        int cut = open.sysOpen("data", OpenFlags.O_RDWR | OpenFlags.O_TRUNC);
        assertEquals(0, reads.machine.tables().inode.i_size(reads.machine.files().inode(cut)));
        assertEquals(0, calls.sysRead(file, reads.buffer, 1));
        reads.machine.tables().inode.i_writecount(reads.machine.files().inode(file), -1);
        assertEquals(-Errno.ETXTBSY.number(), open.sysOpen("data", OpenFlags.O_WRONLY));
        assertEquals(-Errno.ETXTBSY.number(), open.sysOpen("data", OpenFlags.O_TRUNC));
        assertEquals(-Errno.ETXTBSY.number(), open.sysTruncate("data", 0));
        assertTrue(open.sysOpen("data", OpenFlags.O_RDONLY) >= 0);
    }

    @Test
    void truncateLooksAtTheLengthFirst() {
        int file = reads.file(2 * PAGE, "text");
        int readOnly = open.sysOpen("data", OpenFlags.O_RDONLY);
        assertEquals(EINVAL, open.sysFtruncate(NULL, -1));
        assertEquals(EBADF, open.sysFtruncate(NULL, 0));
        assertEquals(EINVAL, open.sysFtruncate(readOnly, 0));
        assertEquals(EINVAL, open.sysFtruncate(file, 1L << 31));
        assertEquals(EINVAL, open.sysTruncate("nothing", -1));
        assertEquals(-Errno.ENOENT.number(), open.sysTruncate("nothing", 0));
        assertEquals(0, open.sysFtruncate(file, 2));
        assertEquals(2, calls.sysRead(readOnly, reads.buffer, 100));
    }

    @Test
    void theKernelReadsIntoItsOwnMemoryAndScenariosLookAtText() {
        int file = reads.file(2 * PAGE, "hello");
        long addr = reads.machine.pageAllocator().__getFreePages(org.pagewalk.engine.pagealloc.Gfp.GFP_KERNEL, 0);
        FileReads all = reads.machine.virtualMemory().reading().fileReads();
        assertEquals(100, all.kernelRead(file, 1, addr, 100));
        assertEquals('e', reads.machine.memory().read(reads.machine.memory().physical(addr, 1), 1));
        assertEquals("ello", all.text(file, 1, 100));
        assertEquals("", all.text(file, PAGE, 100));
        assertThrows(KernelBug.class, () -> all.kernelRead(file, 0, reads.buffer, 1));
    }

    /** Whatever is read, in whatever order, by whatever rule: it is what the file has. */
    @ParameterizedTest
    @CsvSource({ "hash, window", "hash, ondemand", "hash, none", "radix, window", "radix, ondemand", "trie, window", "trie, ondemand" })
    void noByteIsEverWrong(String index, String readahead) throws ConfigurationException {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        System.out.println("FileReadsTest, " + index + ", " + readahead + ": -Dpagewalk.seed=" + seed);
        begin(index, readahead);
        Random random = new Random(seed);
        int size = 40 * PAGE + random.nextInt(2 * PAGE);
        String content = letters(size);
        int[] files = {reads.file(size, content), reads.machine.files().open("data", Files.FMODE_READ)};
        long[] places = new long[files.length];
        for (int i = 0; i < Integer.getInteger("pagewalk.operations", 300); i++) {
            int which = random.nextInt(files.length);
            switch (random.nextInt(8)) {
                case 0 -> places[which] = calls.sysLseek(files[which], random.nextInt(size + PAGE), ReadWrite.SEEK_SET);
                case 1 -> reads.settle();
                case 2 -> reads.machine.virtualMemory().writing().truncate().invalidateInodePages(mapping(files[0]));
                default -> places[which] += readOnce(random, files[which], places[which], content);
            }
            assertEquals(places[which], reads.files.f_pos(files[which]));
        }
        assertEquals(java.util.List.of(), reads.machine.checkInvariants());
    }

    private long readOnce(Random random, int file, long place, String content) {
        int count = random.nextInt(4) == 0 ? random.nextInt(12 * PAGE) : random.nextInt(2 * PAGE);
        long to = reads.buffer + random.nextInt(PAGE);
        long read = calls.sysRead(file, to, count);
        assertEquals(Math.max(0, Math.min(count, content.length() - place)), read, "at " + place);
        for (int i = 0; i < read; i++) {
            assertEquals(content.charAt((int) place + i), byteAt(to + i), "byte " + (place + i));
        }
        return read;
    }
}
