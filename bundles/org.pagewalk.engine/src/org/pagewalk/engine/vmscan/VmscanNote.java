/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.vmscan;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/** What page reclaim tells while it works (Gorman 11). */
public enum VmscanNote implements Note {
    TRY_TO_FREE_PAGES_ZONE(Shape.call("try_to_free_pages_zone", Type.INT, Field.CLASSZONE, Field.GFP)),
    SHRINK_CACHES(Shape.call("shrink_caches", Type.INT, Field.CLASSZONE, Field.PRIORITY, Field.NR_PAGES)),
    KMEM_CACHE_REAP(Shape.call("kmem_cache_reap", Type.INT, Field.GFP)),
    REFILL_INACTIVE(Shape.call("refill_inactive", Type.VOID, Field.NR_PAGES)),
    SHRINK_CACHE(Shape.call("shrink_cache", Type.INT, Field.NR_PAGES, Field.CLASSZONE, Field.PRIORITY)),
    TRY_TO_RELEASE_PAGE(Shape.call("try_to_release_page", Type.INT, Field.PAGE, Field.GFP)),
    SWAP_OUT(Shape.call("swap_out", Type.INT, Field.PRIORITY, Field.CLASSZONE)),
    SHRINK_DCACHE_MEMORY(Shape.call("shrink_dcache_memory", Type.INT, Field.PRIORITY, Field.GFP)),
    SHRINK_ICACHE_MEMORY(Shape.call("shrink_icache_memory", Type.INT, Field.PRIORITY, Field.GFP)),
    OUT_OF_MEMORY(Shape.call("out_of_memory", Type.VOID)),

    REAPED(decision("returns", Field.REAPED, Field.NR_PAGES)),
    RATIO(decision("chooses", Field.NR_PAGES, Field.ACTIVE, Field.INACTIVE)),
    LIMITS(decision("scans", Field.MAX_SCAN, Field.MAX_MAPPED, Field.INACTIVE)),
    NOT_YET_COUNTED(decision("passed over", Field.PAGE)),
    OTHER_ZONE(decision("passed over", Field.PAGE, Field.CLASSZONE)),
    MAPPED(decision("kept", Field.PAGE, Field.COUNT, Field.MAX_MAPPED)),
    WITHOUT_MAPPING(decision("kept", Field.PAGE, Field.COUNT, Field.MAX_MAPPED)),
    TOO_MANY_MAPPED(decision("gives up", Field.PAGE, Field.NR_PAGES)),
    LOCKED(decision("kept", Field.PAGE)),
    UNDER_WAY(decision("waits", Field.PAGE)),
    UNDER_WAY_NO_FS(decision("kept", Field.PAGE)),
    DIRTY(decision("writes", Field.PAGE)),
    DIRTY_NO_FS(decision("not written", Field.PAGE)),
    DIRTY_NO_WRITEPAGE(decision("not written", Field.PAGE)),
    BUFFERS_GONE(decision("released", Field.PAGE)),
    BUFFERS_STAY(decision("kept", Field.PAGE)),
    STILL_DIRTY(decision("kept", Field.PAGE)),
    CARRIES_OVER(decision("goes on", Field.NR_PAGES, Field.PRIORITY)),

    PAGE_ROTATED(Shape.of(Kind.EVENT, "page_rotated", Field.PAGE)),
    PAGE_LAUNDERED(Shape.of(Kind.EVENT, "page_laundered", Field.PAGE)),
    PAGE_RECLAIMED(Shape.of(Kind.EVENT, "page_reclaimed", Field.PAGE, Field.NR_PAGES));

    private final Shape shape;

    VmscanNote(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    private static Shape decision(String word, Parameter... fields) {
        return Shape.of(Kind.DECISION, word, fields);
    }

    /** The fields that the notes share. */
    private static final class Field {
        static final Parameter CLASSZONE = new Parameter("classzone", Type.ZONE, "", "the zone for which pages are wanted");
        static final Parameter GFP = new Parameter("gfp_mask", Type.GFP, "", "what the caller allows");
        static final Parameter PRIORITY = new Parameter("priority", Type.INT, "", "from 6, gently, to 1, all pages");
        static final Parameter NR_PAGES = new Parameter("nr_pages", Type.INT, "pages", "how many pages are still wanted");
        static final Parameter REAPED = new Parameter("reaped", Type.INT, "pages", "how many pages came from slabs");
        static final Parameter ACTIVE = new Parameter("active", Type.INT, "pages", "how many pages are active");
        static final Parameter INACTIVE = new Parameter("inactive", Type.INT, "pages", "how many pages are inactive");
        static final Parameter MAX_SCAN = new Parameter("max_scan", Type.INT, "pages", "how many pages will be looked at");
        static final Parameter MAX_MAPPED = new Parameter("max_mapped", Type.INT, "pages", "how many more pages in use may be met");
        static final Parameter PAGE = new Parameter("page", Type.PAGE, "", "the page frame");
        static final Parameter COUNT = new Parameter("count", Type.INT, "", "how many use it");
    }
}
