/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import static org.pagewalk.store.Table.NULL;

import java.util.Random;
import java.util.TreeMap;

import org.pagewalk.engine.mmap.AddressSpaces;
import org.pagewalk.engine.mmap.VmFlags;

/** find_vma among as many areas as a process can have, beside a TreeMap with the same addresses. */
final class AreaLookup {
    private static final int AREAS = VmFlags.MAX_MAP_COUNT;
    private static final int ADDRESSES = 1 << 16;
    private static final long BASE = 0x4000_0000;
    private static final int PAGE = 4096;

    private final AddressSpaceMix process = new AddressSpaceMix();
    private final AddressSpaces spaces = process.machine().addressSpaces();
    private final TreeMap<Long, Integer> map = new TreeMap<>();
    private final long[] addresses = new long[ADDRESSES];
    /** What was found, so that nobody leaves the search out. */
    private long found;

    AreaLookup() {
        for (int area = 0; area < AREAS; area++) {
            long address = BASE + 2L * area * PAGE;
            spaces.mmap().doMmapPgoff(NULL, address, PAGE, VmFlags.PROT_READ, VmFlags.MAP_PRIVATE | VmFlags.MAP_FIXED, 0);
            map.put(address, area);
        }
        Random random = new Random(1);
        for (int i = 0; i < ADDRESSES; i++) {
            addresses[i] = BASE + 2L * random.nextInt(AREAS) * PAGE + random.nextInt(PAGE);
        }
    }

    int areas() {
        return process.machine().tables().mmStruct.map_count(process.mm());
    }

    /** Whether both find the same at each of the addresses. */
    boolean agree() {
        boolean agree = true;
        for (long address : addresses) {
            long start = process.machine().tables().vmArea.vm_start(spaces.vmAreas().findVma(process.mm(), address));
            agree &= start == map.floorEntry(address).getKey();
        }
        return agree;
    }

    /** The time of a search in the tree of areas, in nanoseconds. */
    double findVma() {
        long start = System.nanoTime();
        for (long address : addresses) {
            found += spaces.vmAreas().findVma(process.mm(), address);
        }
        return (double) (System.nanoTime() - start) / ADDRESSES;
    }

    /** The time of a search in the map, in nanoseconds. */
    double floorEntry() {
        long start = System.nanoTime();
        for (long address : addresses) {
            found += map.floorEntry(address).getValue();
        }
        return (double) (System.nanoTime() - start) / ADDRESSES;
    }

    long found() {
        return found;
    }
}
