/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.PageCacheSpec;
import org.pagewalk.model.tables.Tables;

class PageIndexesTest {
    private final long seed = Long.getLong("pagewalk.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @ParameterizedTest
    @CsvSource({ "hash, false, hash", "radix, false, radix", "trie, false, trie", "radix, true, hash radix trie" })
    void eachIndexFindsTheSame(String index, boolean compare, String kept) throws ConfigurationException {
        System.out.println("PageIndexesTest, " + index + ": -Dpagewalk.seed=" + seed);
        Machine machine = Machine.boot(MachineSpec.defaults().withMemory(16 << 20).bare()
                .withPageCache(new PageCacheSpec(index, compare, "window")));
        Tables tables = machine.tables();
        PageIndexes indexes = machine.pageIndexes();
        int[] mappings = { tables.addressSpace.add(), tables.addressSpace.add() };
        int[][] cached = new int[2][500];
        for (int i = 0; i < 5_000; i++) {
            int file = random.nextInt(2);
            int at = random.nextInt(500);
            int page = cached[file][at] - 1;
            assertEquals(page, indexes.find(mappings[file], at), "seed " + seed);
            if (page != NULL) {
                indexes.remove(mappings[file], at, page);
                tables.page.mapping(page, NULL);
                tables.page.index(page, 0);
                cached[file][at] = 0;
            } else {
                page = file * 1000 + at;
                tables.page.mapping(page, mappings[file]);
                tables.page.index(page, at);
                indexes.insert(mappings[file], at, page);
                indexes.tagSet(mappings[file], at, 0);
                cached[file][at] = page + 1;
            }
            tables.addressSpace.nrpages.add(mappings[file], page != NULL && cached[file][at] > 0 ? 1 : -1);
            if (i % 100 == 0) {
                assertEquals(List.of(), indexes.checkInvariants(), "seed " + seed);
            }
        }
        List<String> names = new ArrayList<>();
        for (int row = 0; row < tables.pageIndex.limit(); row++) {
            names.add(tables.pageIndex.name(row));
            assertEquals(5_000, tables.pageIndex.look_ups(row));
            assertEquals(tables.addressSpace.nrpages(mappings[0]) + tables.addressSpace.nrpages(mappings[1]), tables.pageIndex.entries(row));
            assertEquals(memory(tables, names.getLast()), tables.pageIndex.memory(row));
        }
        assertEquals(kept, String.join(" ", names));
    }

    /** In bytes, on the x86. */
    private static long memory(Tables tables, String index) {
        return switch (index) {
            case "radix" -> 300L * tables.radixTreeNode.size();
            case "trie" -> 20L * tables.trieNode.size();
            default -> 4L * tables.pageHashBucket.limit() + 8L * tables.machine.num_physpages(0);
        };
    }
}
