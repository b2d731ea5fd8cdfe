/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pagewalk.engine.files.ReadMachine.PAGE;
import static org.pagewalk.engine.files.ReadMachine.pages;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.engine.ConfigurationException;

/** The window of 2.4, worked out by hand: between two reads, all transfers end. */
class WindowReadAheadTest {
    private ReadMachine reads;
    private int file;

    @BeforeEach
    void boot() throws ConfigurationException {
        reads = new ReadMachine("hash", "window");
        file = reads.file(200 * PAGE, "text");
    }

    private void window(int raend, int ralen, int rawin, int ramax) {
        assertEquals(List.of((long) raend, ralen, rawin, ramax),
                List.of(reads.files.f_raend(file), reads.files.f_ralen(file), reads.files.f_rawin(file), reads.files.f_ramax(file)));
    }

    @Test
    void readingFromFrontToBackLetsTheWindowGrowTo31Pages() {
        assertEquals(pages(0, 3), reads.read(file, 0));
        window(4, 4, 4, 6);
        assertEquals(pages(4, 10), reads.read(file, 1));
        window(11, 7, 11, 12);
        assertEquals(List.of(), reads.read(file, 2));
        assertEquals(List.of(), reads.read(file, 3));
        assertEquals(pages(11, 23), reads.read(file, 4));
        window(24, 13, 20, 24);
        for (int page = 5; page < 11; page++) {
            assertEquals(List.of(), reads.read(file, page));
        }
        assertEquals(pages(24, 48), reads.read(file, 11));
        window(49, 25, 38, 31);
        for (int page = 12; page < 24; page++) {
            assertEquals(List.of(), reads.read(file, page));
        }
        assertEquals(pages(49, 80), reads.read(file, 24));
        window(81, 32, 57, 31);
        for (int page = 25; page < 49; page++) {
            reads.read(file, page);
        }
        assertEquals(pages(81, 112), reads.read(file, 49));
        window(113, 32, 64, 31);
    }

    /** A read of one page may need two, so one more is always read; outside the window the least of 3 does not hold. */
    @Test
    void readingHereAndThereKeepsTheWindowSmall() {
        assertEquals(pages(100, 102), reads.read(file, 100));
        window(103, 3, 3, 4);
        assertEquals(pages(50, 52), reads.read(file, 50));
        window(53, 3, 3, 4);
        assertEquals(pages(150, 152), reads.read(file, 150));
        assertEquals(pages(20, 21), reads.read(file, 20L * PAGE, 100));
        window(22, 2, 2, 2);
    }

    /** Pages that are cached already count as read ahead. */
    @Test
    void readingBackwardsClosesTheWindowEachTime() {
        assertEquals(pages(10, 12), reads.read(file, 10));
        assertEquals(List.of(9), reads.read(file, 9));
        window(12, 3, 3, 4);
        assertEquals(List.of(8), reads.read(file, 8));
        window(11, 3, 3, 4);
    }

    /** Both readers close the other's window; with an open file each, neither does. */
    @Test
    void twoStreamsDisturbEachOtherUnlessEachHasAnOpenFileOfItsOwn() {
        assertEquals(pages(0, 3), reads.read(file, 0));
        assertEquals(pages(100, 102), reads.read(file, 100));
        assertEquals(List.of(), reads.read(file, 1));
        window(0, 0, 0, 2);
        assertEquals(List.of(), reads.read(file, 101));
        assertEquals(List.of(), reads.read(file, 2));
        assertEquals(List.of(), reads.read(file, 102));
        int one = reads.machine.files().open("data", Files.FMODE_READ);
        int other = reads.machine.files().open("data", Files.FMODE_READ);
        assertEquals(List.of(), reads.read(one, 0));
        assertEquals(pages(103, 105), reads.read(other, 103));
        assertEquals(pages(4, 6), reads.read(one, 4));
        assertEquals(pages(106, 110), reads.read(other, 104));
        assertEquals(pages(7, 11), reads.read(one, 5));
    }

    /** What needs the first half of the first page alone is a look at the head of the file. */
    @Test
    void aLookAtTheHeadOfAFileReadsNothingAhead() {
        assertEquals(List.of(0), reads.read(file, 0L, PAGE / 2));
        window(1, 1, 1, 0);
        assertEquals(pages(1, 4), reads.read(file, 1));
    }

    @Test
    void oneLargeReadNeedsAsManyPagesAsItWants() {
        assertEquals(pages(0, 25), reads.read(file, 0L, 12 * PAGE).subList(0, 26));
        assertEquals(List.of(), reads.read(file, 5));
    }

    /** The last page, where it is cut, is read when it is asked for, and no earlier. */
    @Test
    void readAheadEndsWithTheLastWholePage() {
        file = reads.file(6 * PAGE + 10, "text");
        assertEquals(pages(0, 3), reads.read(file, 0));
        assertEquals(pages(4, 5), reads.read(file, 1));
        assertEquals(List.of(), reads.read(file, 5));
        assertEquals(List.of(6), reads.read(file, 6));
        assertEquals(List.of(), reads.read(file, 7));
    }
}
