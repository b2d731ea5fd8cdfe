/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/** What is told about the search for a page. */
public enum IndexNote implements Note {
    FIND_PAGE_NOLOCK(Shape.call("__find_page_nolock", Type.PAGE, Field.MAPPING, Field.INDEX)),
    ADD_PAGE_TO_HASH_QUEUE(Shape.call("add_page_to_hash_queue", Type.VOID, Field.PAGE, Field.BUCKET)),
    REMOVE_PAGE_FROM_HASH_QUEUE(Shape.call("remove_page_from_hash_queue", Type.VOID, Field.PAGE)),

    PAGE_HASHED(Shape.of(Kind.DECISION, "hashed", Field.KEY, Field.BUCKET)),
    OTHER_PAGE(Shape.of(Kind.DECISION, "passed", Field.PAGE, Field.MAPPING, Field.PAGE_INDEX)),
    PAGE_FOUND(Shape.of(Kind.DECISION, "found", Field.PAGE)),
    END_OF_CHAIN(Shape.of(Kind.DECISION, "refused", Field.BUCKET));

    private final Shape shape;

    IndexNote(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    /** The fields that the notes share. */
    private static final class Field {
        static final Parameter MAPPING = new Parameter("mapping", Type.MAPPING, "", "the file's address_space");
        static final Parameter INDEX = new Parameter("index", Type.INT, "pages", "which page of the file, from 0 on");
        static final Parameter PAGE_INDEX = new Parameter("index", Type.INT, "pages", "which page of its file that is");
        static final Parameter PAGE = new Parameter("page", Type.PAGE, "", "the page frame");
        static final Parameter BUCKET = new Parameter("bucket", Type.INT, "", "the entry of page_hash_table");
        static final Parameter KEY = new Parameter("mapping", Type.KERNEL_ADDRESS, "", "where the file's struct address_space lies");
    }
}
