/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import static org.pagewalk.store.Table.NULL;

import java.util.List;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.MachineTable;
import org.pagewalk.model.tables.PageHashBucketTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;

/**
 * page_hash_table: all cached pages of all files in chains, a chain for each value of the hash function, linked by next_hash; a new
 * page comes first (Gorman 11.4).
 */
public final class PageHash {
    private final MachineTable machine;
    private final PageTable pages;
    private final PageHashBucketTable buckets;
    private final Architecture architecture;
    private final Voice<IndexNote> voice;
    private final IndexCosts costs;
    private final HashFunction function;
    private final int pointer;

    PageHash(Tables tables, Architecture architecture, IndexCosts costs, Voice<IndexNote> voice) {
        this.architecture = architecture;
        this.costs = costs;
        this.voice = voice;
        machine = tables.machine;
        pages = tables.page;
        buckets = tables.pageHashBucket;
        pointer = architecture.bitsPerLong() / Byte.SIZE;
        function = new HashFunction(architecture);
    }

    /** Of which order the block of pages is that page_cache_init wants for the table: a pointer for each page of memory. */
    public int order(int numPhyspages) {
        long bytes = (long) numPhyspages * pointer;
        int order = 0;
        while ((long) architecture.pageSize() << order < bytes) {
            order++;
        }
        return order;
    }

    /** How many chains a table in a block of this order has. */
    int entries(int order) {
        return (int) (((long) architecture.pageSize() << order) / pointer);
    }

    /** Makes the table, empty, in a block of this order. */
    public void init(int order) {
        long bytes = (long) architecture.pageSize() << order;
        int size = entries(order);
        machine.page_hash_bits(0, Integer.numberOfTrailingZeros(size));
        buckets.add(size);
        costs.grow(0, bytes + 2L * pointer * machine.num_physpages(0));
    }

    /** Whether pages are entered here at all. */
    boolean isKept() {
        return costs.isKept();
    }

    /** Whether there is a table yet. */
    public boolean exists() {
        return buckets.limit() > 0;
    }

    /** Makes the table when boot has not: on machines that begin bare it takes no memory. */
    private void ensure() {
        if (!exists()) {
            init(Math.min(order(machine.num_physpages(0)), machine.MAX_ORDER(0) - 1));
        }
    }

    /** The kernel address at which the struct address_space of a mapping would lie. */
    public long address(int mapping) {
        return function.address(mapping);
    }

    /** In which chain a page of a file is, if it is cached; there must be a table. */
    public int bucket(int mapping, long index) {
        return function.bucket(mapping, index, machine.page_hash_bits(0));
    }

    /** The cached page of a mapping; NULL if there is none. */
    @KernelFunction(value = "__find_page_nolock", source = "Gorman 11.4")
    int find(int mapping, long index) {
        voice.tell(IndexNote.FIND_PAGE_NOLOCK, mapping, index);
        int visited = 0;
        int page = NULL;
        if (exists()) {
            int bucket = bucket(mapping, index);
            if (voice.isHeard()) {
                voice.tellAt(IndexNote.PAGE_HASHED, address(mapping), bucket);
            }
            page = buckets.first(bucket);
            while (page != NULL) {
                visited++;
                if (is(page, mapping, index)) {
                    voice.tell(IndexNote.PAGE_FOUND, page);
                    break;
                }
                voice.tell(IndexNote.OTHER_PAGE, page, pages.mapping(page), pages.index(page));
                page = pages.next_hash(page);
            }
            if (page == NULL) {
                voice.tell(IndexNote.END_OF_CHAIN, bucket);
            }
        }
        costs.lookUp(visited, visited);
        voice.leave(IndexNote.FIND_PAGE_NOLOCK, page);
        return page;
    }

    /** Whether a page is the one of this index of a mapping. */
    boolean is(int page, int mapping, long index) {
        return pages.mapping(page) == mapping && Integer.toUnsignedLong(pages.index(page)) == index;
    }

    /** Puts a page at the head of its chain. */
    @KernelFunction(value = "add_page_to_hash_queue", source = "Gorman 11.4")
    void add(int mapping, long index, int page) {
        ensure();
        int bucket = bucket(mapping, index);
        voice.tell(IndexNote.ADD_PAGE_TO_HASH_QUEUE, page, bucket);
        int next = buckets.first(bucket);
        pages.next_hash(page, next);
        pages.pprev_hash(page, NULL);
        if (next != NULL) {
            pages.pprev_hash(next, page);
        }
        buckets.first(bucket, page);
        costs.grow(1, 0);
        voice.leave(IndexNote.ADD_PAGE_TO_HASH_QUEUE);
    }

    /** Takes a page out of its chain. */
    @KernelFunction(value = "remove_page_from_hash_queue", source = "Gorman 11.4")
    void remove(int mapping, long index, int page) {
        voice.tell(IndexNote.REMOVE_PAGE_FROM_HASH_QUEUE, page);
        int next = pages.next_hash(page);
        int before = pages.pprev_hash(page);
        if (next != NULL) {
            pages.pprev_hash(next, before);
        }
        if (before == NULL) {
            buckets.first(bucket(mapping, index), next);
        } else {
            pages.next_hash(before, next);
        }
        pages.next_hash(page, NULL);
        pages.pprev_hash(page, NULL);
        costs.grow(-1, 0);
        voice.leave(IndexNote.REMOVE_PAGE_FROM_HASH_QUEUE);
    }

    /** Checks that each chain's links point back and that its pages belong there; returns how many pages all chains have. */
    int check(List<String> findings) {
        int count = 0;
        int limit = pages.limit();
        for (int bucket = 0; bucket < buckets.limit() && findings.isEmpty(); bucket++) {
            int before = NULL;
            for (int page = buckets.first(bucket); page != NULL && findings.isEmpty(); page = pages.next_hash(page)) {
                if (pages.pprev_hash(page) != before) {
                    findings.add("page_hash_table: page " + page + " in bucket " + bucket + " does not point back at the one before it");
                } else if (pages.mapping(page) == NULL) {
                    findings.add("page_hash_table: page " + page + " in bucket " + bucket + " belongs to no file");
                } else if (bucket(pages.mapping(page), Integer.toUnsignedLong(pages.index(page))) != bucket) {
                    findings.add("page_hash_table: page " + page + " is in bucket " + bucket + ", where it does not belong");
                } else if (++count > limit) {
                    findings.add("page_hash_table: the chain of bucket " + bucket + " has no end");
                }
                before = page;
            }
        }
        return count;
    }
}
