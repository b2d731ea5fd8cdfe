/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.files;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/** What is told about files and their pages. */
public enum FileNote implements Note {
    FILEMAP_NOPAGE(Shape.call("filemap_nopage", Type.PAGE, Field.VMA, Field.ADDRESS)),
    SHMEM_NOPAGE(Shape.call("shmem_nopage", Type.PAGE, Field.VMA, Field.ADDRESS)),
    PAGE_CACHE_READ(Shape.call("page_cache_read", Type.INT, Field.FILE, Field.INDEX)),
    SHMEM_ZERO_SETUP(Shape.call("shmem_zero_setup", Type.INT, Field.VMA)),
    GENERIC_FILE_MMAP(Shape.call("generic_file_mmap", Type.INT, Field.FILE, Field.VMA)),

    BEHIND_END(Shape.of(Kind.DECISION, "refused", Field.FILE, Field.INDEX, Field.SIZE)),
    CACHED(Shape.of(Kind.DECISION, "found", Field.PAGE, Field.INDEX)),
    NOT_CACHED(Shape.of(Kind.DECISION, "reads", Field.FILE, Field.INDEX)),

    FILE_OPENED(Shape.of(Kind.EVENT, "file_opened", Field.FILE)),
    FILE_CLOSED(Shape.of(Kind.EVENT, "file_closed", Field.FILE));

    private final Shape shape;

    FileNote(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    /** The fields that the notes share. */
    private static final class Field {
        static final Parameter VMA = new Parameter("vma", Type.VMA, "", "the area");
        static final Parameter ADDRESS = new Parameter("address", Type.USER_ADDRESS, "", "the address that was touched");
        static final Parameter FILE = new Parameter("file", Type.FILE, "", "the file");
        static final Parameter INDEX = new Parameter("index", Type.INT, "pages", "which page of the file, from 0 on");
        static final Parameter SIZE = new Parameter("size", Type.INT, "pages", "how many pages the file has");
        static final Parameter PAGE = new Parameter("page", Type.PAGE, "", "the page frame");
    }
}
