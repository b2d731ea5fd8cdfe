/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.pagewalk.store.Table.NULL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.model.tables.Tables;

/** Holds the page hash table against a map from Java. */
class PageHashTest {
    private final long seed = Long.getLong("pagewalk.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Machine machine = Machine.bareZone(4096);
    private final Tables tables = machine.tables();
    private final PageIndexes indexes = machine.pageIndexes();

    private int mapping() {
        return tables.addressSpace.add();
    }

    private void insert(int mapping, int index, int page) {
        tables.page.mapping(page, mapping);
        tables.page.index(page, index);
        indexes.insert(mapping, Integer.toUnsignedLong(index), page);
    }

    private void remove(int mapping, int index, int page) {
        indexes.remove(mapping, Integer.toUnsignedLong(index), page);
        tables.page.mapping(page, NULL);
        tables.page.index(page, 0);
    }

    @Test
    void theTableHasAPointerForEachPage() throws ConfigurationException {
        assertEquals(2, indexes.hash().order(4096), "4096 pointers of 4 bytes are 4 pages");
        assertEquals(3, indexes.hash().order(4097), "it is rounded up to an order");
        assertEquals(0, indexes.hash().order(1));
        Machine wide = Machine.boot(MachineSpec.defaults().withArch(Architecture.X86_64.name()));
        assertEquals(3, wide.pageIndexes().hash().order(4096), "of 8 bytes on a 64-bit machine");
        insert(mapping(), 0, 1);
        assertEquals(12, tables.machine.page_hash_bits(0));
        assertEquals(4096, tables.pageHashBucket.limit());
    }

    @Test
    void pagesOfAFileAreInChainsOneBehindTheOther() {
        insert(mapping(), 0, 1);
        for (int index = 0; index < 100; index++) {
            assertEquals(indexes.hash().bucket(0, 0) + index, indexes.hash().bucket(0, index), "until the table ends");
        }
        assertNotEquals(indexes.hash().bucket(0, 0), indexes.hash().bucket(1, 0), "another file begins elsewhere");
    }

    @Test
    void theHashIsTheKernels() {
        insert(mapping(), 0, 1);
        // i_data of the first inode: 16 MiB + 64 + 184 above PAGE_OFFSET; 480 & ~479 is 32; 12 bits
        long i = (0xC000_0000L + (16 << 20) + 64 + 184) / 32 + 7;
        assertEquals((i + (i >> 12)) % 4096, indexes.hash().bucket(0, 7));
        assertEquals(0xC100_0000L + 64 + 480 + 184, indexes.hash().address(1));
        assertEquals(0xC100_1000L + 64 + 184, indexes.hash().address(8), "eight inodes are in a slab");
    }

    @Test
    void theNewestPageIsAtTheHeadOfItsChain() {
        int mapping = mapping();
        insert(mapping, 0, 1);
        int other = 4096 - 1; // s(x) = x + (x >> 12): this index comes into the same bucket
        insert(mapping, other, 2);
        assertEquals(indexes.hash().bucket(mapping, 0), indexes.hash().bucket(mapping, other));
        assertEquals(2, tables.pageHashBucket.first(indexes.hash().bucket(mapping, 0)));
        assertEquals(1, tables.page.next_hash(2));
        assertEquals(2, tables.page.pprev_hash(1));
        assertEquals(1, indexes.find(mapping, 0));
        assertEquals(2, tables.pageIndex.visited(0), "the newer page was passed");
        remove(mapping, other, 2);
        assertEquals(NULL, tables.page.pprev_hash(1));
        assertEquals(NULL, indexes.find(mapping, other));
        assertEquals(2, tables.pageIndex.look_ups(0));
        assertEquals(3, tables.pageIndex.visited(0));
        assertEquals(List.of(), indexes.checkInvariants());
    }

    @Test
    void itFindsWhatAMapFinds() {
        System.out.println("PageHashTest: -Dpagewalk.seed=" + seed);
        record Place(int mapping, int index) {
        }
        int[] mappings = new int[20];
        for (int i = 0; i < mappings.length; i++) {
            mappings[i] = mapping();
        }
        Map<Place, Integer> cached = new HashMap<>();
        Map<Integer, Place> pages = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            Place place = new Place(mappings[random.nextInt(mappings.length)], random.nextInt(10) == 0 ? random.nextInt() : random.nextInt(300));
            int page = random.nextInt(4096);
            assertEquals(cached.getOrDefault(place, NULL), indexes.find(place.mapping, Integer.toUnsignedLong(place.index)), "seed " + seed);
            if (pages.containsKey(page)) {
                Place gone = pages.remove(page);
                remove(gone.mapping, gone.index, page);
                cached.remove(gone);
            } else if (!cached.containsKey(place)) {
                insert(place.mapping, place.index, page);
                cached.put(place, page);
                pages.put(page, place);
            }
        }
        assertEquals(cached.size(), tables.pageIndex.entries(0));
        assertEquals(List.of(), indexes.checkInvariants());
    }
}
