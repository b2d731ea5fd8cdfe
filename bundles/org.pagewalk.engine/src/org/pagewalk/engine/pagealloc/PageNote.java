/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/** What the page allocator tells while it works (Gorman 6). */
public enum PageNote implements Note {
    ALLOC_PAGES(Shape.call("alloc_pages", Type.PAGE, Field.GFP, Field.ORDER)),
    _ALLOC_PAGES(Shape.call("_alloc_pages", Type.PAGE, Field.GFP, Field.ORDER)),
    ALLOC_PAGES_NODE(Shape.call("alloc_pages_node", Type.PAGE, Field.NODE, Field.GFP, Field.ORDER)),
    __ALLOC_PAGES(Shape.call("__alloc_pages", Type.PAGE, Field.GFP, Field.ORDER)),
    BALANCE_CLASSZONE(Shape.call("balance_classzone", Type.PAGE, Field.ZONE, Field.GFP, Field.ORDER)),
    TRY_TO_FREE_PAGES_ZONE(Shape.call("try_to_free_pages_zone", Type.INT, Field.ZONE, Field.GFP)),
    RMQUEUE(Shape.call("rmqueue", Type.PAGE, Field.ZONE, Field.ORDER)),
    EXPAND(Shape.call("expand", Type.PAGE, Field.PAGE, Field.LOW, Field.HIGH)),
    __FREE_PAGES(Shape.call("__free_pages", Type.VOID, Field.PAGE, Field.ORDER)),
    __FREE_PAGES_OK(Shape.call("__free_pages_ok", Type.VOID, Field.PAGE, Field.ORDER)),
    LRU_CACHE_ADD(Shape.call("lru_cache_add", Type.VOID, Field.PAGE)),
    MARK_PAGE_ACCESSED(Shape.call("mark_page_accessed", Type.VOID, Field.PAGE)),
    ACTIVATE_PAGE(Shape.call("activate_page", Type.VOID, Field.PAGE)),
    LRU_CACHE_DEL(Shape.call("lru_cache_del", Type.VOID, Field.PAGE)),
    __LRU_CACHE_DEL(Shape.call("__lru_cache_del", Type.VOID, Field.PAGE)),
    __GET_FREE_PAGES(Shape.call("__get_free_pages", Type.KERNEL_ADDRESS, Field.GFP, Field.ORDER)),
    GET_ZEROED_PAGE(Shape.call("get_zeroed_page", Type.KERNEL_ADDRESS, Field.GFP)),
    FREE_PAGES(Shape.call("free_pages", Type.VOID, Field.ADDR, Field.ORDER)),

    /** The first pass over the zones, which counts up pages_low, finds one that has enough. */
    ABOVE_LOW(decision("served", Field.ZONE, Field.FREE, Field.MIN)),
    BELOW_LOW(decision("refused", Field.ZONE, Field.FREE, Field.MIN)),
    /** The later passes count up pages_min, or a quarter of it for a caller that cannot wait. */
    ABOVE_MIN(decision("served", Field.ZONE, Field.FREE, Field.MIN)),
    BELOW_MIN(decision("refused", Field.ZONE, Field.FREE, Field.MIN)),
    NO_WATERMARK(decision("served", Field.ZONE, Field.FREE)),
    NO_WAIT(decision("refused", Field.ORDER)),
    NO_PATIENCE(decision("refused", Field.ORDER)),
    YIELDS(decision("waits", Field.ORDER)),
    LOCAL_PAGE_TAKEN(decision("served", Field.PAGE, Field.ORDER)),
    LOCAL_PAGE_KEPT(decision("kept", Field.PAGE, Field.ORDER)),
    RESERVED(decision("ignored", Field.PAGE)),
    STILL_USED(decision("kept", Field.PAGE, Field.COUNT)),

    PAGE_ALLOC(event("page_alloc", Field.PAGE, Field.ORDER)),
    PAGE_FREE(event("page_free", Field.PAGE, Field.ORDER)),
    PAGE_SPLIT(event("page_split", Field.PAGE, Field.ORDER)),
    PAGE_MERGE(event("page_merge", Field.PAGE, Field.ORDER)),
    KSWAPD_WAKE(event("kswapd_wake", Field.ZONE)),
    PAGE_ACTIVATED(event("page_activated", Field.PAGE)),
    PAGE_DEACTIVATED(event("page_deactivated", Field.PAGE));

    private final Shape shape;

    PageNote(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    private static Shape decision(String word, Parameter... fields) {
        return Shape.of(Kind.DECISION, word, fields);
    }

    private static Shape event(String word, Parameter... fields) {
        return Shape.of(Kind.EVENT, word, fields);
    }

    /** The fields that the notes share. */
    private static final class Field {
        static final Parameter NODE = new Parameter("nid", Type.NODE, "", "the node");
        static final Parameter GFP = new Parameter("gfp_mask", Type.GFP, "", "what the caller allows");
        static final Parameter ORDER = new Parameter("order", Type.INT, "order", "the block has 1 << order pages");
        static final Parameter LOW = new Parameter("low", Type.INT, "order", "the order that is wanted");
        static final Parameter HIGH = new Parameter("high", Type.INT, "order", "the order of the block that was found");
        static final Parameter ZONE = new Parameter("zone", Type.ZONE, "", "the zone in question");
        static final Parameter PAGE = new Parameter("page", Type.PAGE, "", "the first page of the block");
        static final Parameter ADDR = new Parameter("addr", Type.KERNEL_ADDRESS, "", "the block's kernel address");
        static final Parameter FREE = new Parameter("free", Type.INT, "pages", "how many free pages the zone has");
        static final Parameter MIN = new Parameter("min", Type.INT, "pages", "it must have more than so many");
        static final Parameter COUNT = new Parameter("count", Type.INT, "", "how many users are left");
    }
}
