/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.boot;

import java.util.List;
import java.util.stream.IntStream;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.Range;
import org.pagewalk.model.tables.E820EntryTable;
import org.pagewalk.model.tables.Tables;

/** What the firmware tells the kernel of physical memory: the e820 map of a PC, and what stands in for it elsewhere. */
public final class Firmware {
    /** Memory that the kernel may use. */
    public static final int E820_RAM = 1;
    /** Memory that the firmware keeps. */
    public static final int E820_RESERVED = 2;

    /** Where a PC's extended BIOS data area begins, and its ROMs. */
    private static final long EBDA = 0x9FC00;
    private static final Range LEGACY = new Range(0xA0000, 0x100000);
    private static final long SYSTEM_ROM = 0xF0000;

    private final E820EntryTable map;
    private final int pageShift;

    Firmware(Tables tables, Architecture architecture) {
        map = tables.e820Entry;
        pageShift = architecture.pageShift();
    }

    /** Writes the map. A PC keeps the last KiB below 640 KiB and the ROMs below 1 MiB, unless the ranges were given one by one. */
    void describe(MachineSpec spec, Architecture architecture) {
        boolean legacy = architecture.isPc() && !spec.boot().bare();
        boolean plain = legacy && spec.map().ranges().isEmpty();
        for (Range piece : spec.usable()) {
            long start = piece.start();
            if (legacy && piece.meets(LEGACY)) {
                long lowEnd = plain && start < EBDA ? EBDA : LEGACY.start();
                add(start, Math.min(lowEnd, piece.end()), E820_RAM);
                start = LEGACY.end();
            }
            if (plain && piece.start() < EBDA && piece.end() >= LEGACY.end()) {
                add(EBDA, LEGACY.start(), E820_RESERVED);
                add(SYSTEM_ROM, LEGACY.end(), E820_RESERVED);
            }
            add(start, piece.end(), E820_RAM);
        }
    }

    private void add(long start, long end, int type) {
        if (start < end) {
            int entry = map.add();
            map.addr(entry, start);
            map.size(entry, end - start);
            map.type(entry, type);
        }
    }

    /** How many entries there are. */
    int entries() {
        return map.limit();
    }

    /** Whether an entry is memory that the kernel may use. */
    boolean isRam(int entry) {
        return map.type(entry) == E820_RAM;
    }

    /** The first whole page frame of an entry. */
    int firstPfn(int entry) {
        return (int) (map.addr(entry) + (1L << pageShift) - 1 >> pageShift);
    }

    /** The page frame behind the last whole one of an entry. */
    int endPfn(int entry) {
        return (int) (map.addr(entry) + map.size(entry) >> pageShift);
    }

    /** Where there is memory that the kernel may use. */
    List<Range> ram() {
        return IntStream.range(0, entries()).filter(this::isRam)
                .mapToObj(entry -> new Range(map.addr(entry), map.addr(entry) + map.size(entry))).toList();
    }

    /** Whether a page frame is memory that the kernel may use: {@code page_is_ram}. */
    boolean pageIsRam(int pfn) {
        for (int entry = 0; entry < map.limit(); entry++) {
            if (isRam(entry) && pfn >= firstPfn(entry) && pfn < endPfn(entry)) {
                return true;
            }
        }
        return false;
    }

    /** An entry as the kernel prints it. */
    String words(int entry) {
        return "%016x - %016x (%s)".formatted(map.addr(entry), map.addr(entry) + map.size(entry),
                isRam(entry) ? "usable" : "reserved");
    }
}
