/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.physmem;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/** What memory tells about its contents. */
public enum MemoryNote implements Note {
    PAGE_CLEARED("page_cleared"),
    BYTES_WRITTEN("bytes_written", new Parameter("offset", Type.INT, "", "at which byte of the page, from 0"),
            new Parameter("n", Type.INT, "bytes", "how many bytes"));

    private final Shape shape;

    MemoryNote(String word, Parameter... more) {
        Parameter[] fields = new Parameter[more.length + 1];
        fields[0] = new Parameter("page", Type.PAGE, "", "the page frame");
        System.arraycopy(more, 0, fields, 1, more.length);
        shape = Shape.of(Kind.EVENT, word, fields);
    }

    @Override
    public Shape shape() {
        return shape;
    }
}
