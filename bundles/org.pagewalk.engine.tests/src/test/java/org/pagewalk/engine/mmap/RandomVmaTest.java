/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pagewalk.store.Table.NULL;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/**
 * Holds the calls for areas against a list that is searched from its beginning. Each run prints its seed;
 * {@code -Dpagewalk.operations} makes it longer.
 */
class RandomVmaTest {
    private static final int OPERATIONS = Integer.getInteger("pagewalk.operations", 60_000);
    private static final int CHECK_EVERY = 50;
    private static final int PAGE = 4096;

    private final long seed = Long.getLong("pagewalk.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Process process = new Process();
    private final AddressSpaces spaces = process.spaces;
    private final PlainAreas plain = new PlainAreas(Process.START_BRK, Process.PAGES);

    private long address() {
        int what = random.nextInt(60);
        if (what == 0) {
            return random.nextLong(0x1_0000_0000L);
        }
        long page = 0x4000_0000L + random.nextInt(512) * PAGE;
        return what == 1 ? page + random.nextInt(PAGE) : what == 2 ? 0xC000_0000L - random.nextInt(64) * PAGE : page;
    }

    private long length() {
        int what = random.nextInt(60);
        return what == 0 ? random.nextLong(0x1_0000_0000L) : what == 1 ? 0 : what == 2 ? 1 + random.nextInt(50_000)
                : (1 + random.nextInt(32)) * (long) PAGE;
    }

    @Test
    void everyCallAnswersAsTheListDoesAndLeavesTheSameAreas() {
        System.out.println("RandomVmaTest: -Dpagewalk.seed=" + seed);
        for (int i = 0; i < OPERATIONS; i++) {
            String where = "seed " + seed + ", operation " + i + ": " + operation();
            if (i % CHECK_EVERY == 0) {
                assertEquals(plain.toString(), process.words().toString(), where);
                assertEquals(List.of(), spaces.checkInvariants(), where);
                assertEquals(plain.total() + " " + plain.locked() + " " + plain.count(), process.tables.mmStruct.total_vm(process.mm) + " "
                        + process.tables.mmStruct.locked_vm(process.mm) + " " + process.tables.mmStruct.map_count(process.mm), where);
            }
        }
    }

    private String operation() {
        int what = random.nextInt(20);
        long address = address();
        long length = length();
        int prot = random.nextInt(8);
        if (what < 9) {
            return mmap(what, address, length, prot);
        } else if (what < 13) {
            return same("munmap", plain.munmap(address, length), spaces.munmap().doMunmap(process.mm, address, length), address, length);
        } else if (what < 15) {
            int wanted = random.nextInt(100) == 0 ? 8 : prot;
            return same("mprotect", plain.mprotect(address, length, wanted), spaces.mprotect().sysMprotect(address, length, wanted), address,
                    length);
        } else if (what < 16) {
            return same("mlock", plain.mlock(address, length, true), spaces.mlock().sysMlock(address, length), address, length);
        } else if (what < 17) {
            return same("munlock", plain.mlock(address, length, false), spaces.mlock().sysMunlock(address, length), address, length);
        } else if (what < 18) {
            long brk = Process.START_BRK + random.nextInt(200) * 2048L;
            return same("brk", plain.brk(brk, Process.END_CODE), spaces.mmap().sysBrk(brk), brk, 0);
        }
        long newLength = length == 0 ? PAGE : length(); // no bytes twice make an area without any: see MremapTest
        long to = address();
        int flags = random.nextInt(5) == 0 ? random.nextInt(5) : random.nextBoolean() ? VmFlags.MREMAP_MAYMOVE : 3;
        return same("mremap", plain.mremap(address, length, newLength, flags, to),
                spaces.mremap().sysMremap(address, length, newLength, flags, to), address, length, newLength, flags, to);
    }

    private String mmap(int what, long address, long length, int prot) {
        boolean hasFile = random.nextInt(5) == 0;
        int flags = (random.nextInt(4) == 0 ? VmFlags.MAP_SHARED : random.nextInt(200) == 0 ? 3 : VmFlags.MAP_PRIVATE)
                | (what < 3 ? VmFlags.MAP_FIXED : 0);
        long wish = what < 6 ? address : 0;
        int pgoff = random.nextInt(64);
        return same("mmap", plain.mmap(hasFile, wish, length, prot, flags, pgoff),
                spaces.mmap().doMmapPgoff(hasFile ? process.file : NULL, wish, length, prot, flags, pgoff), wish, length, prot, flags);
    }

    private String same(String call, long should, long is, long... arguments) {
        StringBuilder words = new StringBuilder(call);
        for (long argument : arguments) {
            words.append(' ').append(Long.toHexString(argument));
        }
        assertEquals(Long.toHexString(should), Long.toHexString(is), "seed " + seed + ": " + words);
        return words.toString();
    }
}
