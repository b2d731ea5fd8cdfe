/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.pagewalk.picture.MmFacts.Area;
import org.pagewalk.picture.MmFacts.Field;
import org.pagewalk.picture.MmFacts.Range;
import org.pagewalk.picture.MmFacts.Space;
import org.pagewalk.store.Table;

/** Address spaces as a picture sees them, without any machine behind. */
final class HandMade {
    static final int MM = 3;
    static final Range X86 = new Range(0xC000_0000L, 0xC000_0000L, 32, 12);
    private static final int NULL = Table.NULL;

    private HandMade() {
    }

    /** The program bash: code, data, heap, two libraries, stack. */
    static MmFacts bash() {
        List<Area> areas = List.of(
                area(0, 0x0804_8000L, 0x080C_0000L, 0x1875, "/bin/bash", "from 0x0", NULL, NULL, true, pages(60, MappedPage.FILE, 0, 1, 2, 30, 31)),
                area(1, 0x080C_0000L, 0x080C_6000L, 0x1873, "/bin/bash", "from 0x78000", 0, 2, true,
                        pages(4, MappedPage.OWN, 0, 1, -2, 3)),
                area(2, 0x080C_6000L, 0x0812_0000L, 0x77, "[heap]", "", NULL, NULL, true, pages(90, MappedPage.COPY, 0, 1, -2, -3, 4, 5, 8)),
                area(3, 0x4000_0000L, 0x4001_4000L, 0x875, "/lib/ld-2.3.so", "from 0x0", 1, 5, true, pages(20, MappedPage.FILE, 0, 1, 2, 3, 4)),
                area(4, 0x4001_4000L, 0x4001_5000L, 0x873, "/lib/ld-2.3.so", "from 0x14000", NULL, NULL, true, pages(1, MappedPage.ZERO, 0)),
                area(5, 0x4002_0000L, 0x4102_0000L, 0xFB, "shared memory", "", 4, 6, false, pages(4096, MappedPage.SHARED, 0, -1, -2, 17, 900, 901, 902)),
                area(6, 0xBFFF_B000L, 0xC000_0000L, 0x2177, "[stack]", "", NULL, NULL, true, pages(5, MappedPage.OWN, -3, -4)));
        return new MmFacts(MM, List.of(new Space(1, 1, "init (pid 1)"), new Space(MM, 7, "bash (pid 12)")), X86, fields(areas), areas, 3, 2);
    }

    /** Very many areas, every other page, in a balanced tree. */
    static MmFacts many(int count) {
        int[] left = new int[count];
        int[] right = new int[count];
        int root = balanced(0, count, left, right);
        List<Area> areas = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < count; i++) {
            areas.add(area(i, 0x1000_0000L + i * 0x2000L, 0x1000_1000L + i * 0x2000L, 0x73, "anonymous", "", left[i], right[i],
                    random.nextBoolean(), AreaPages.NONE));
        }
        return new MmFacts(MM, List.of(new Space(MM, 7, "mapper (pid 12)")), X86, fields(areas), areas, root, NULL);
    }

    private static int balanced(int from, int to, int[] left, int[] right) {
        if (from >= to) {
            return NULL;
        }
        int middle = (from + to) / 2;
        left[middle] = balanced(from, middle, left, right);
        right[middle] = balanced(middle + 1, to, left, right);
        return middle;
    }

    private static List<Field> fields(List<Area> areas) {
        return List.of(new Field("rss", "27", "pages, 108 KiB"), new Field("total_vm", "4,327", "pages, 16.9 MiB"),
                new Field("locked_vm", "5", "pages, 20 KiB"), new Field("map_count", Integer.toString(areas.size()), "areas"),
                new Field("mm_users", "1", "of its user part"), new Field("mm_count", "1", "of the mm_struct"),
                new Field("brk", "08120000", "from 080c6000"), new Field("pgd", "frame 812", "cr3 when it runs"));
    }

    private static Area area(int row, long start, long end, int flags, String name, String detail, int left, int right, boolean isBlack,
            AreaPages pages) {
        return new Area(row, start, end, flags, name, detail, left, right, isBlack, pages);
    }

    /** Pages in memory, dirty where the number is negative. */
    static AreaPages pages(int all, MappedPage state, int... indexes) {
        long[] index = new long[indexes.length];
        byte[] states = new byte[indexes.length];
        int[] frames = new int[indexes.length];
        for (int i = 0; i < indexes.length; i++) {
            index[i] = Math.min(all - 1, Math.abs(indexes[i]));
            states[i] = AreaPages.code(state, indexes[i] < 0);
            frames[i] = 500 + i;
        }
        return new AreaPages(index, states, frames);
    }
}
