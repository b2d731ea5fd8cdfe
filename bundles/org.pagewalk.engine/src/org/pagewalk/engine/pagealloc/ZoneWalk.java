/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import static org.pagewalk.model.tables.NodeTable.MAX_NR_ZONES;
import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.ZoneTable;
import org.pagewalk.store.IntColumn;

/**
 * The way of {@code __alloc_pages} along a zonelist: which zone has enough free pages to serve (Gorman 6.3). Its small steps
 * are methods of their own, since a {@link org.pagewalk.engine.Mutant} takes one of them wrongly.
 */
class ZoneWalk {
    private final Tables tables;
    private final ZoneTable zones;
    private final BuddySystem buddies;
    private final Voice<PageNote> voice;

    ZoneWalk(Tables tables, BuddySystem buddies, Voice<PageNote> voice) {
        this.tables = tables;
        zones = tables.zone;
        this.buddies = buddies;
        this.voice = voice;
    }

    /**
     * A block from the first zone with more free pages than is asked for and the watermarks leave. The watermarks of
     * the zones that were passed over add up.
     *
     * @param shift by how many bits the watermark is shifted down for a caller that cannot wait
     */
    final int fromZoneAbove(IntColumn watermark, int shift, int order, int zonelist) {
        boolean isLow = watermark == zones.pages_low;
        int min = 1 << order;
        for (int i = 0; i < MAX_NR_ZONES; i++) {
            int zone = tables.zonelist.zones(zonelist, i);
            if (zone == NULL) {
                break;
            }
            min += watermark.get(zone) >> shift;
            int free = zones.free_pages(zone);
            boolean serves = serves(free, min);
            voice.tell(serves ? isLow ? PageNote.ABOVE_LOW : PageNote.ABOVE_MIN
                    : isLow ? PageNote.BELOW_LOW : PageNote.BELOW_MIN, zone, free, min);
            if (serves) {
                int page = buddies.rmqueue(zone, order);
                if (page != NULL) {
                    return page;
                }
            } else {
                passOver(zone, order);
            }
        }
        return NULL;
    }

    /** A block from whatever zone has one. */
    final int fromAnyZone(int order, int zonelist) {
        for (int i = 0; i < MAX_NR_ZONES; i++) {
            int zone = tables.zonelist.zones(zonelist, i);
            if (zone == NULL) {
                break;
            }
            voice.tell(PageNote.NO_WATERMARK, zone, zones.free_pages(zone));
            int page = buddies.rmqueue(zone, order);
            if (page != NULL) {
                return page;
            }
        }
        return NULL;
    }

    /** Whether a zone with so many free pages serves, where it must have more than {@code min}. */
    boolean serves(int free, int min) {
        return free > min;
    }

    /**
     * A zone has too few free pages.
     *
     * @param zone which keeps what it has
     * @param order what was asked for
     */
    void passOver(int zone, int order) {
        // and the next zone is looked at
    }

    /** No zone of the list has enough: the first one is to be balanced. */
    void askForBalance(int classzone) {
        zones.need_balance(classzone, 1);
    }
}
