/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pagewalk.engine.files.ReadMachine.PAGE;
import static org.pagewalk.engine.files.ReadMachine.pages;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;

/** The windows of 2.6.24, worked out by hand; the largest has 32 pages. */
class OnDemandReadAheadTest {
    private ReadMachine reads;
    private int file;

    @BeforeEach
    void boot() throws ConfigurationException {
        reads = new ReadMachine("radix", "ondemand");
        file = reads.file(200 * PAGE, "text");
    }

    private void window(int start, int size, int asyncSize) {
        assertEquals(List.of((long) start, size, asyncSize),
                List.of(reads.files.ra_start(file), reads.files.ra_size(file), reads.files.ra_async_size(file)));
    }

    private boolean isMarked(int index) {
        int mapping = reads.machine.tables().inode.i_mapping(reads.machine.files().inode(file));
        return reads.machine.tables().page.PageReadahead(reads.machine.files().pageCache().findPage(mapping, index));
    }

    @Test
    void eachMarkBeginsAWindowTwiceAsLargeUpTo32Pages() {
        assertEquals(pages(0, 3), reads.read(file, 0));
        window(0, 4, 3);
        assertTrue(isMarked(1));
        assertEquals(pages(4, 11), reads.read(file, 1));
        window(4, 8, 8);
        assertFalse(isMarked(1));
        assertTrue(isMarked(4));
        assertEquals(List.of(), reads.read(file, 2));
        assertEquals(List.of(), reads.read(file, 3));
        assertEquals(pages(12, 27), reads.read(file, 4));
        window(12, 16, 16);
        for (int page = 5; page < 12; page++) {
            assertEquals(List.of(), reads.read(file, page));
        }
        assertEquals(pages(28, 59), reads.read(file, 12));
        window(28, 32, 32);
        for (int page = 13; page < 28; page++) {
            assertEquals(List.of(), reads.read(file, page));
        }
        assertEquals(pages(60, 91), reads.read(file, 28));
        window(60, 32, 32);
    }

    /** Five pages become eight, and those twice eight; three pages become four, and eight. */
    @Test
    void theFirstWindowGoesByHowManyPagesAreAskedFor() {
        assertEquals(pages(0, 15), reads.read(file, 0L, 5 * PAGE));
        window(0, 16, 11);
        assertTrue(isMarked(5));
        file = reads.file(100 * PAGE, "text");
        assertEquals(pages(0, 7), reads.read(file, 0L, 3 * PAGE));
        window(0, 8, 5);
        file = reads.file(100 * PAGE, "text");
        assertEquals(pages(0, 31), reads.read(file, 0L, 9 * PAGE));
        window(0, 32, 23);
    }

    @Test
    void readingHereAndThereReadsWhatIsAskedForAndLeavesTheWindowAlone() {
        assertEquals(List.of(100), reads.read(file, 100));
        assertEquals(pages(50, 51), reads.read(file, 50L * PAGE + 10, PAGE));
        assertEquals(List.of(49), reads.read(file, 49));
        assertEquals(List.of(48), reads.read(file, 48));
        window(0, 0, 0);
    }

    /** It wants more than a window has, so it is taken for a stream: page 100 itself is marked, and so is 132, to which it comes. */
    @Test
    void aLargeReadAnywhereBeginsAWindow() {
        assertEquals(pages(100, 195), reads.read(file, 100L * PAGE, 40 * PAGE));
        window(164, 32, 32);
    }

    /** One open file, two readers: each mark is found by whoever comes to it. */
    @Test
    void twoStreamsInOneOpenFileBothGoOn() {
        assertEquals(pages(0, 3), reads.read(file, 0));
        assertEquals(pages(4, 11), reads.read(file, 1));
        assertEquals(List.of(100), reads.read(file, 100));
        assertEquals(pages(101, 104), reads.read(file, 101));
        window(101, 4, 3);
        assertEquals(pages(12, 27), reads.read(file, 4), "the mark is page 4's; pages 4 to 11 were its window, so 16 follow");
        window(12, 16, 16);
        assertEquals(pages(105, 110), reads.read(file, 102), "3 pages are cached behind the mark, with it; twice as many follow");
        window(105, 6, 6);
        assertEquals(pages(28, 59), reads.read(file, 12));
    }

    @Test
    void nothingIsReadBehindTheEnd() {
        file = reads.file(6 * PAGE + 10, "text");
        assertEquals(pages(0, 3), reads.read(file, 0));
        assertEquals(pages(4, 6), reads.read(file, 1));
        assertEquals(List.of(), reads.read(file, 4));
    }
}
