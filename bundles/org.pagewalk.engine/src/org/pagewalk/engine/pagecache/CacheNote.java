/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagecache;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/** What is told about pages that come into the page cache, are changed there, and leave it. */
public enum CacheNote implements Note {
    FIND_LOCK_PAGE(Shape.call("find_lock_page", Type.PAGE, Field.MAPPING, Field.INDEX)),
    ADD_TO_PAGE_CACHE(Shape.call("add_to_page_cache_unique", Type.INT, Field.PAGE, Field.MAPPING, Field.INDEX)),
    REMOVE_INODE_PAGE(Shape.call("__remove_inode_page", Type.VOID, Field.PAGE)),

    PAGE_CACHE_ADD(Shape.of(Kind.EVENT, "page_cache_add", Field.PAGE, Field.INDEX)),
    PAGE_CACHE_REMOVE(Shape.of(Kind.EVENT, "page_cache_remove", Field.PAGE)),
    PAGE_DIRTIED(Shape.of(Kind.EVENT, "page_dirtied", Field.PAGE));

    private final Shape shape;

    CacheNote(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    /** The fields that the notes share. */
    private static final class Field {
        static final Parameter PAGE = new Parameter("page", Type.PAGE, "", "the page frame");
        static final Parameter MAPPING = new Parameter("mapping", Type.MAPPING, "", "the address_space");
        static final Parameter INDEX = new Parameter("index", Type.INT, "pages", "which page of the file, from 0 on");
    }
}
