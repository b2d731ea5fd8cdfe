/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pagewalk.store.Table.NULL;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pagewalk.engine.ConfigurationException;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.MachineSpec;
import org.pagewalk.engine.pagealloc.Gfp;
import org.pagewalk.model.tables.BufferHeadTable;
import org.pagewalk.model.tables.Tables;

/** What is broken in the page cache, on the LRU lists and among buffers is found, and nothing else. */
class CacheInvariantsTest {
    private static final int BLOCK = 2048;

    private final Machine machine;
    private final Tables tables;
    private final int mapping;
    private final int page;

    CacheInvariantsTest() throws ConfigurationException {
        machine = Machine.boot(MachineSpec.defaults().bare());
        tables = machine.tables();
        mapping = tables.addressSpace.add();
        page = machine.pageAllocator().allocPages(Gfp.GFP_HIGHUSER, 0);
        tables.page.mapping(page, mapping);
        tables.page.count(page, 2);
        tables.addressSpace.clean_pages.add(mapping, page);
        tables.addressSpace.nrpages(mapping, 1);
        tables.machine.page_cache_size(0, 1);
        machine.pageIndexes().insert(mapping, 0, page);
        machine.pageAllocator().lru().lruCacheAdd(page);
        int second = addBuffer(BLOCK);
        int first = addBuffer(0);
        tables.bufferHead.b_this_page(first, second);
        tables.bufferHead.b_this_page(second, first);
        tables.page.buffers(page, first);
    }

    private int addBuffer(int offset) {
        BufferHeadTable heads = tables.bufferHead;
        int head = heads.add();
        heads.b_page(head, page);
        heads.b_size(head, BLOCK);
        heads.b_data(head, offset);
        return head;
    }

    private List<String> findings() {
        return new CacheInvariants(tables).check();
    }

    @Test
    void aCacheAsTheKernelLeavesItIsWell() {
        assertEquals(List.of(), findings());
    }

    /** Ways to break it, and what is then said. */
    private enum Damage {
        COUNT("address_space 0: nrpages is 2, but there are 1") {
            @Override
            void to(Tables tables, int page) {
                tables.addressSpace.nrpages(0, 2);
            }
        },
        CACHE_SIZE("page_cache_size is 3, but there are 1") {
            @Override
            void to(Tables tables, int page) {
                tables.machine.page_cache_size(0, 3);
            }
        },
        NOT_FOUND("the index hash has 0 pages, but there are 1") {
            @Override
            void to(Tables tables, int page) {
                tables.pageIndex.entries(0, 0);
            }
        },
        OTHER_MAPPING("is on clean_pages of address_space 0, and its mapping is -1") {
            @Override
            void to(Tables tables, int page) {
                tables.page.mapping(page, NULL);
            }
        },
        NO_LIST("has mapping 0, and is on none of its lists") {
            @Override
            void to(Tables tables, int page) {
                tables.page.list.del(page);
            }
        },
        DIRTY("is dirty, and on clean_pages of address_space 0") {
            @Override
            void to(Tables tables, int page) {
                tables.page.SetPageDirty(page);
            }
        },
        ACTIVE("is on inactive_list with PG_active") {
            @Override
            void to(Tables tables, int page) {
                tables.page.SetPageActive(page);
            }
        },
        NOT_ON_LRU("has PG_lru, and is on neither LRU list") {
            @Override
            void to(Tables tables, int page) {
                tables.page.lru.del(page);
                tables.machine.nr_inactive_pages(0, 0);
            }
        },
        LRU_COUNT("nr_active_pages is 1, but there are 0") {
            @Override
            void to(Tables tables, int page) {
                tables.machine.nr_active_pages(0, 1);
            }
        },
        OPEN_RING("form no ring: it ends") {
            @Override
            void to(Tables tables, int page) {
                tables.bufferHead.b_this_page(tables.bufferHead.b_this_page(tables.page.buffers(page)), NULL);
            }
        },
        SHORT_RING("has 1 buffers of 2048 bytes, which do not fill it") {
            @Override
            void to(Tables tables, int page) {
                tables.bufferHead.b_this_page(tables.page.buffers(page), tables.page.buffers(page));
            }
        },
        OTHER_PAGE("is number 1 over page") {
            @Override
            void to(Tables tables, int page) {
                tables.bufferHead.b_page(tables.page.buffers(page), page + 1);
            }
        },
        BUFFERS_WITHOUT_USER("has buffers and count 1") {
            @Override
            void to(Tables tables, int page) {
                tables.page.count(page, 1);
            }
        };

        private final String says;

        Damage(String says) {
            this.says = says;
        }

        abstract void to(Tables tables, int page);
    }

    @ParameterizedTest
    @EnumSource
    void eachDamageIsFound(Damage damage) {
        damage.to(tables, page);
        assertTrue(findings().toString().contains(damage.says), findings().toString());
    }
}
