/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.pagewalk.engine.Machine;
import org.pagewalk.model.tables.FreeAreaTable;
import org.pagewalk.model.tables.PageTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.ListColumn;
import org.pagewalk.store.Table;

/** Finds out what a few frames are, and in which block each lies, without reading all of memory. */
final class FrameSpot {
    /** So many steps are gone along a list. */
    private static final int WALK_MAX = 5000;

    private final Tables tables;
    private final PageTable pages;
    private final int blockMax;
    /** The first frames of blocks that are kept for tasks. */
    private final Set<Integer> kept;
    private final BitSet pageTables;
    private final BitSet hashTable;

    FrameSpot(Machine machine) {
        tables = machine.tables();
        pages = tables.page;
        blockMax = 1 << machine.profile().maxOrder() - 1;
        kept = IntStream.range(0, tables.task.limit()).filter(tables.task::exists).mapToObj(tables.task::local_pages)
                .collect(Collectors.toSet());
        pageTables = TableFrames.of(machine);
        hashTable = HashFrames.of(machine);
    }

    /**
     * What a frame is.
     *
     * @param block in which it lies; of one frame where no block is known
     * @param freeArea the row of the free area on whose list the block is; -1 for none
     * @param order of the free block; -1 where it is none
     */
    record Spot(FrameState state, FrameMap.Block block, int freeArea, int order) {
    }

    Spot at(int pfn) {
        int zone = zone(pfn);
        if (zone < 0) {
            return new Spot(FrameState.HOLE, new FrameMap.Block(pfn, 1), -1, -1);
        }
        if (pageTables.get(pfn)) {
            return new Spot(FrameState.TABLE, new FrameMap.Block(pfn, 1), -1, -1);
        }
        if (hashTable.get(pfn)) {
            int first = hashTable.previousClearBit(pfn) + 1;
            return new Spot(FrameState.HASH, new FrameMap.Block(first, hashTable.nextClearBit(pfn) - first), -1, -1);
        }
        int least = Math.max(tables.zone.zone_start_mapnr(zone), pfn - blockMax + 1);
        int head = pfn;
        while (head > least && isBlank(head)) {
            head--;
        }
        if (hashTable.get(head)) {
            head = pfn;
        }
        int area = freeArea(head);
        if (area >= 0) {
            int order = area - tables.zone.free_area(tables.freeArea.zone(area), 0);
            if (pfn < head + (1 << order)) {
                return new Spot(head == pfn ? FrameState.FREE_HEAD : FrameState.FREE, new FrameMap.Block(head, 1 << order), area, order);
            }
            return new Spot(FrameState.LOST, new FrameMap.Block(pfn, 1), -1, -1);
        }
        FrameState state = kept.contains(head) ? FrameState.HELD : FrameReader.byStruct(tables, head);
        if (state == FrameState.HELD) {
            int end = head + 1;
            int most = Math.min(tables.zone.zone_start_mapnr(zone) + tables.zone.size(zone), head + blockMax);
            while (end < most && isBlank(end)) {
                end++;
            }
            return new Spot(head == pfn ? state : FrameState.TAIL, new FrameMap.Block(head, end - head), -1, -1);
        }
        return new Spot(head == pfn ? state : FrameState.LOST, new FrameMap.Block(pfn, 1), -1, -1);
    }

    /** The zone that has a frame; -1 if none has. */
    int zone(int pfn) {
        for (int zone = 0; zone < tables.zone.limit(); zone++) {
            int start = tables.zone.exists(zone) ? tables.zone.zone_start_mapnr(zone) : Integer.MAX_VALUE;
            if (pfn >= start && pfn - start < tables.zone.size(zone)) {
                return zone;
            }
        }
        return -1;
    }

    /** Whether nothing is known of a frame by itself: it may belong to a block that begins before it. */
    private boolean isBlank(int pfn) {
        return !pages.list.isOn(pfn) && !kept.contains(pfn) && FrameReader.byStruct(tables, pfn) == FrameState.LOST;
    }

    /**
     * The free area on whose list a frame is; -1 for none. Looks for the list's head both ways at once. Where that is far,
     * the block's order is taken from where the next frame begins of which anything is known.
     */
    private int freeArea(int pfn) {
        ListColumn list = pages.list;
        if (!list.isOn(pfn)) {
            return -1;
        }
        int forward = pfn;
        int back = pfn;
        for (int i = 0; i < WALK_MAX; i++) {
            forward = list.nextOf(forward);
            back = list.prevOf(back);
            if (forward < 0 || back < 0) {
                int head = forward < 0 ? forward : back;
                return head != Table.NULL && list.headsOf(head).table() instanceof FreeAreaTable ? list.rowOf(head) : -1;
            }
        }
        int behind = pfn + 1;
        while (behind < pages.limit() && behind - pfn < blockMax && isBlank(behind)) {
            behind++;
        }
        return tables.zone.free_area(zone(pfn), Integer.SIZE - 1 - Integer.numberOfLeadingZeros(behind - pfn));
    }
}
