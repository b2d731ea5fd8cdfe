/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.pagewalk.store.Table;

/**
 * The page cache at one moment: what {@link PageCacheScene} draws.
 *
 * @param files all mappings, in their order
 * @param totals of all of them
 * @param file the one that is looked at; none where there is no mapping
 * @param page of it that is looked at
 */
record PageCacheFacts(List<Row> files, Totals totals, Optional<OneFile> file, Optional<OnePage> page) {
    /**
     * A mapping in the list of all.
     *
     * @param kind "file", "shared memory" or "disk"
     * @param bytes how long it is
     * @param cached pages that are in memory
     * @param dirty pages that have to be written
     * @param locked pages
     * @param mapped pages to which an entry of a page table leads
     */
    record Row(int mapping, String name, String kind, long bytes, int cached, int dirty, int locked, int mapped) {
    }

    /** Figures of the machine. */
    record Totals(int cached, int dirty, int locked, int mapped, long read, long written) {
    }

    /**
     * One mapping.
     *
     * @param count how many pages it has, those behind its end included that are cached all the same
     * @param pageBytes bytes in a page
     * @param bytes how long it is
     * @param windows of read-ahead, one for each time it is open
     * @param areas that map it
     * @param lists clean_pages, dirty_pages and locked_pages
     * @param blocks where its blocks are, as far as that is known
     */
    record OneFile(int mapping, String name, String kind, long count, int pageBytes, long bytes, FilePages pages, List<Window> windows, List<Area> areas,
            List<PageList> lists, Blocks blocks) {
    }

    /**
     * What was read ahead for an open file.
     *
     * @param file its row
     * @param from the first page of the window
     * @param to the page behind its last
     * @param last where the part begins that was read last, or that is to be left when the next window is started
     * @param position the page at which the next read begins
     */
    record Window(int file, long from, long to, long last, long position, String words) {
        boolean isThere() {
            return to > from;
        }
    }

    /** An area that maps the pages from one up to another. */
    record Area(int row, String who, long from, long to, boolean isShared) {
    }

    /**
     * A list of a mapping.
     *
     * @param pages its first ones, as index and frame
     * @param all how many it has
     */
    record PageList(String name, List<Entry> pages, int all) {
    }

    /** A page on a list. */
    record Entry(long index, int frame, int state) {
    }

    /**
     * Where the blocks of a file are.
     *
     * @param disk its row; NULL where it is on none
     * @param name of the disk
     * @param size blocks that the disk has
     * @param blockBytes how large a block is
     * @param numbers of the blocks, in their order in the file: 0 for a hole, -1 where that is not known
     * @param first the lowest number that is known
     * @param end the one behind the highest
     * @param runs into how many runs of neighbours the known blocks are cut
     * @param marks some of the known numbers, so many that none is missed in a drawing
     */
    record Blocks(int disk, String name, int size, int blockBytes, int[] numbers, int first, int end, int runs, int[] marks) {
        static final Blocks NONE = of(Table.NULL, "", 0, 0);
        private static final int MARKS = 1200;

        static Blocks of(int disk, String name, int size, int blockBytes, int... numbers) {
            int first = Integer.MAX_VALUE;
            int end = 0;
            int runs = 0;
            int before = -2;
            for (int number : numbers) {
                if (number > 0) {
                    first = Math.min(first, number);
                    end = Math.max(end, number + 1);
                    runs += number != before + 1 ? 1 : 0;
                    before = number;
                }
            }
            int lowest = Math.min(first, end);
            int wide = Math.max(1, (end - lowest) / MARKS);
            int[] marks = Arrays.stream(numbers).filter(number -> number > 0).map(number -> lowest + (number - lowest) / wide * wide).distinct().sorted().toArray();
            return new Blocks(disk, name, size, blockBytes, numbers, lowest, end, runs, marks);
        }

        boolean isThere() {
            return disk != Table.NULL;
        }

        /** Whether the file has no block at all for a page, as far as that is known. */
        boolean isHole(long page, int pageBytes) {
            int perPage = blockBytes == 0 ? 1 : Math.max(1, pageBytes / blockBytes);
            boolean isHole = isThere() && page * perPage < numbers.length;
            for (long block = page * perPage; isHole && block < Math.min(numbers.length, (page + 1) * perPage); block++) {
                isHole = numbers[(int) block] == 0;
            }
            return isHole;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Blocks blocks && disk == blocks.disk && Arrays.equals(numbers, blocks.numbers);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(numbers);
        }
    }

    /**
     * One page of the file.
     *
     * @param frame that holds it; NULL where it is not in memory
     * @param list on which it is
     * @param count how many use it
     * @param flags that are set
     * @param buffers over it, in their order
     * @param places where its blocks are on the disk, as numbers of {@link Blocks}
     */
    record OnePage(long index, int frame, int state, String list, int count, String flags, List<Buffer> buffers, List<Integer> places) {
    }

    /** A buffer head. */
    record Buffer(int row, int block, int from, int size, String state, boolean isDirty, boolean isLocked, boolean isUptodate) {
    }

    /** The row of the list for a mapping. */
    Optional<Row> row(int mapping) {
        return files.stream().filter(row -> row.mapping() == mapping).findFirst();
    }
}
