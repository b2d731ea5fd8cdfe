/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.region;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.model.tables.Derived;
import org.pagewalk.model.tables.RegionBlockTable;
import org.pagewalk.model.tables.RegionOrderTable;
import org.pagewalk.model.tables.RegionTable;
import org.pagewalk.model.tables.Tables;

/** Looks whether the blocks, free lists and numbers of each region fit together; what does not is said in words. */
final class RegionInvariants {
    /** No more than this many findings: one broken list can lead to thousands. */
    private static final int FINDINGS_MAX = 20;

    private final Tables tables;
    private final RegionTable regions;
    private final RegionBlockTable blocks;
    private final RegionOrderTable orders;
    private final List<String> findings = new ArrayList<>();

    RegionInvariants(Tables tables) {
        this.tables = tables;
        regions = tables.region;
        blocks = tables.regionBlock;
        orders = tables.regionOrder;
    }

    List<String> check() {
        for (int region = 0; region < regions.limit(); region++) {
            if (regions.exists(region)) {
                checkBlocks(region);
                if (regions.nr_orders(region) > 0) {
                    checkOrders(region);
                } else {
                    checkHoles(region);
                }
            }
        }
        return findings;
    }

    /** The blocks cover the region, one after the other, and the region's numbers are theirs. */
    private void checkBlocks(int region) {
        int end = 0;
        int used = 0;
        int requested = 0;
        int free = 0;
        for (int block = regions.blocks.first(region); block != NULL; block = blocks.list.next(block)) {
            if (blocks.region(block) != region || blocks.start(block) != end || blocks.size(block) <= 0
                    || blocks.size(block) % regions.unit(region) != 0) {
                find(region, "its block at " + blocks.start(block) + " with " + blocks.size(block) + " bytes does not follow on " + end);
            }
            end = blocks.start(block) + blocks.size(block);
            requested += blocks.requested(block);
            boolean isUsed = blocks.state(block) == Blocks.USED;
            used += isUsed ? blocks.size(block) : 0;
            free += isUsed ? 0 : 1;
            if (isUsed ? blocks.requested(block) < 1 || blocks.requested(block) > blocks.size(block) : blocks.requested(block) != 0) {
                find(region, "of its block at " + blocks.start(block) + " " + blocks.requested(block) + " bytes are asked for");
            }
            if (isUsed == blocks.free_list.isOn(block)) {
                find(region, "its block at " + blocks.start(block) + " is " + (isUsed ? "used, and on" : "free, and on no") + " free list");
            }
        }
        same(region, "size", regions.size(region), end);
        same(region, "used", regions.used(region), used);
        same(region, "requested", regions.requested(region), requested);
        same(region, "nr_holes", regions.nr_holes(region), free);
    }

    /** The one list holds all holes in the order of their addresses, no two of which are neighbours. */
    private void checkHoles(int region) {
        int hole = regions.free_list.first(region);
        int before = NULL;
        for (int block = regions.blocks.first(region); block != NULL; block = blocks.list.next(block)) {
            if (blocks.state(block) != Blocks.USED) {
                if (hole != block) {
                    find(region, "its free list has " + hole + " where the hole at " + blocks.start(block) + " should be");
                    return;
                }
                if (before != NULL && blocks.state(before) != Blocks.USED) {
                    find(region, "the holes at " + blocks.start(before) + " and " + blocks.start(block) + " should be one");
                }
                hole = blocks.free_list.next(hole);
            }
            before = block;
        }
        int rover = regions.rover(region);
        if (rover != NULL && (!blocks.exists(rover) || blocks.region(rover) != region)) {
            find(region, "its rover is no block of it");
        }
    }

    /** Each block has a power of two as its size and lies at a multiple of it; lists and numbers of each order are right. */
    private void checkOrders(int region) {
        int count = regions.nr_orders(region);
        int[] all = new int[count];
        for (int block = regions.blocks.first(region); block != NULL; block = blocks.list.next(block)) {
            int units = blocks.size(block) / regions.unit(region);
            if (Integer.bitCount(units) != 1 || blocks.start(block) % blocks.size(block) != 0) {
                find(region, "its block at " + blocks.start(block) + " with " + blocks.size(block) + " bytes is nobody's half");
                return;
            }
            all[Integer.numberOfTrailingZeros(units)]++;
            checkBuddy(region, block);
        }
        for (int i = 0; i < count; i++) {
            checkOrder(region, regions.orders(region, i), all[i]);
        }
    }

    private void checkBuddy(int region, int block) {
        int next = blocks.list.next(block);
        int size = blocks.size(block);
        if (next != NULL && (blocks.start(block) & size) == 0 && blocks.size(next) == size && blocks.state(block) == Blocks.FREE
                && blocks.state(next) == Blocks.FREE) {
            find(region, "the buddies at " + blocks.start(block) + " and " + blocks.start(next) + " should be one");
        }
    }

    private void checkOrder(int region, int order, int count) {
        int local = 0;
        int global = 0;
        for (int block = orders.free_list.first(order); block != NULL; block = blocks.free_list.next(block)) {
            if (blocks.region(block) != region || blocks.size(block) != orders.size(order)) {
                find(region, "its free list of blocks of " + orders.size(order) + " bytes holds one of " + blocks.size(block));
            }
            if (blocks.state(block) == Blocks.LOCALLY_FREE) {
                local++;
                if (global > 0) {
                    find(region, "a locally free block of " + orders.size(order) + " bytes stands behind another one");
                }
            } else {
                global++;
            }
        }
        String what = "of " + orders.size(order) + " bytes: ";
        same(region, what + "nr_blocks", orders.nr_blocks(order), count);
        same(region, what + "nr_local", orders.nr_local(order), local);
        same(region, what + "nr_global", orders.nr_global(order), global);
        if (Derived.slack(tables, order) < 0) {
            find(region, what + "slack is " + Derived.slack(tables, order));
        }
    }

    private void same(int region, String what, int said, int counted) {
        if (said != counted) {
            find(region, what + " is " + said + ", but its blocks say " + counted);
        }
    }

    private void find(int region, String words) {
        if (findings.size() < FINDINGS_MAX) {
            findings.add("region " + regions.name(region) + ": " + words);
        }
    }
}
