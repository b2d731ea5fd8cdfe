/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.region;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.RegionBlockTable;
import org.pagewalk.model.tables.RegionOrderTable;
import org.pagewalk.model.tables.RegionTable;
import org.pagewalk.model.tables.Tables;

/**
 * The blocks of all regions, in the order of their addresses, as every policy works on them: looked at, cut, joined, handed
 * out and taken back. Each step is counted in its region and told.
 */
final class Blocks {
    /** The values of {@code RegionBlock.state}. */
    static final int USED = 0;
    static final int FREE = 1;
    static final int LOCALLY_FREE = 2;

    private final Tables tables;
    private final RegionTable regions;
    private final RegionBlockTable blocks;
    private final Voice<RegionNote> voice;
    /** How many holes, or free lists, the present request has looked at. */
    private int looked;

    Blocks(Tables tables, Voice<RegionNote> voice) {
        this.tables = tables;
        this.voice = voice;
        regions = tables.region;
        blocks = tables.regionBlock;
    }

    Tables tables() {
        return tables;
    }

    RegionTable regions() {
        return regions;
    }

    RegionOrderTable orders() {
        return tables.regionOrder;
    }

    int size(int block) {
        return blocks.size(block);
    }

    int start(int block) {
        return blocks.start(block);
    }

    /** Whether nobody has it, however free. */
    boolean isFree(int block) {
        return blocks.state(block) != USED;
    }

    /** Whether it is free, and may be merged. */
    boolean isFreeForAll(int block) {
        return blocks.state(block) == FREE;
    }

    /** The block behind this one, or NULL. */
    int next(int block) {
        return blocks.list.next(block);
    }

    /** The block before this one, or NULL. */
    int previous(int block) {
        return blocks.list.prev(block);
    }

    /** The lowest hole, or NULL; for policies with one list. */
    int firstHole(int region) {
        return regions.free_list.first(region);
    }

    /** The hole behind this one, or NULL; for policies with one list. */
    int nextHole(int hole) {
        return blocks.free_list.next(hole);
    }

    /** Makes the one block of a new region: free, and on no free list. */
    int whole(int region) {
        int block = add(region, 0, regions.size(region));
        regions.blocks.add(region, block);
        return block;
    }

    private int add(int region, int start, int size) {
        int block = blocks.add();
        blocks.region(block, region);
        blocks.start(block, start);
        blocks.size(block, size);
        blocks.state(block, FREE);
        regions.nr_holes.add(region, 1);
        return block;
    }

    /** A request begins to look. */
    void beginSearch() {
        looked = 0;
    }

    /** A request has looked long enough. */
    void endSearch(int region) {
        regions.searches.add(region, 1);
        regions.search_length(region, regions.search_length(region) + looked);
        regions.last_search(region, looked);
    }

    /** Looks at a hole: whether it is large enough. */
    boolean fits(int hole, int size) {
        looked++;
        boolean fits = blocks.size(hole) >= size;
        if (!fits) {
            voice.tell(RegionNote.TOO_SMALL, blocks.start(hole), blocks.size(hole), size);
        }
        return fits;
    }

    /** Looks at a hole: whether it is large enough, and larger, or smaller, than the best so far, if there is one. */
    boolean fits(int hole, int size, int best, boolean larger) {
        if (!fits(hole, size)) {
            return false;
        }
        boolean better = best == NULL || (larger ? blocks.size(hole) > blocks.size(best) : blocks.size(hole) < blocks.size(best));
        voice.tell(better ? RegionNote.BEST_SO_FAR : RegionNote.NO_BETTER, blocks.start(hole), blocks.size(hole));
        return better;
    }

    /** A hole is to serve the request. */
    void found(int hole) {
        voice.tell(RegionNote.FOUND, blocks.start(hole), blocks.size(hole));
    }

    /** Looks at the head of an order's list: whether a block is there. */
    boolean looksAt(int size, int first) {
        looked++;
        if (first == NULL) {
            voice.tell(RegionNote.EMPTY_LIST, size);
            return false;
        }
        found(first);
        return true;
    }

    /** Cuts a free block: it keeps so many bytes, and what lies behind is a free block of its own, on no free list. */
    int cut(int block, int size) {
        int region = blocks.region(block);
        int rest = add(region, blocks.start(block) + size, blocks.size(block) - size);
        regions.blocks.addBehind(block, rest);
        blocks.size(block, size);
        regions.splits.add(region, 1);
        voice.tell(RegionNote.REGION_SPLIT, region, blocks.start(rest), blocks.size(rest));
        return rest;
    }

    /** Joins a free block with the free one behind it, whose row goes; returns the one that there is now. */
    int join(int lower, int upper) {
        int region = blocks.region(lower);
        blocks.size(lower, blocks.size(lower) + blocks.size(upper));
        if (regions.rover(region) == upper) {
            regions.rover(region, lower);
        }
        blocks.remove(upper);
        regions.nr_holes.add(region, -1);
        regions.merges.add(region, 1);
        voice.tell(RegionNote.REGION_MERGE, region, blocks.start(lower), blocks.size(lower));
        return lower;
    }

    /** Gives a free block, which has left its free list, to whoever asked for so many bytes. */
    void handOut(int block, int requested) {
        int region = blocks.region(block);
        blocks.state(block, USED);
        blocks.requested(block, requested);
        regions.nr_holes.add(region, -1);
        regions.used.add(region, blocks.size(block));
        regions.requested.add(region, requested);
        voice.tell(RegionNote.REGION_ALLOCATED, region, blocks.start(block), blocks.size(block));
    }

    /** Takes a block back: it is free, and on no free list. */
    void takeBack(int block) {
        int region = blocks.region(block);
        regions.used.add(region, -blocks.size(block));
        regions.requested.add(region, -blocks.requested(block));
        regions.nr_holes.add(region, 1);
        blocks.requested(block, 0);
        blocks.state(block, FREE);
        voice.tell(RegionNote.REGION_FREED, region, blocks.start(block), blocks.size(block));
    }

    /** A free block is not to be merged for now. */
    void leaveAsItIs(int block) {
        blocks.state(block, LOCALLY_FREE);
    }

    /** A free block may be merged after all. */
    void freeForAll(int block) {
        blocks.state(block, FREE);
    }

    /** Tells what a policy decides of a block, for which number. */
    void tell(RegionNote note, int block, int number) {
        voice.tell(note, blocks.start(block), blocks.size(block), number);
    }

    /** Tells what a policy decides of a region. */
    void tell(RegionNote note, int region) {
        voice.tell(note, region);
    }
}
