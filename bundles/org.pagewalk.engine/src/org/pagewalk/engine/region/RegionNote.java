/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.region;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/**
 * What regions tell. A block is told by its place and size, since its row may be another block's by the time at which that is
 * read.
 */
public enum RegionNote implements Note {
    ALLOC(Shape.call("region_alloc", Type.VOID, Field.REGION, Field.WANTED)),
    FREE(Shape.call("region_free", Type.VOID, Field.REGION, Field.START)),

    ROUNDED(decision("rounded", Field.WANTED, Field.SIZE)),
    TOO_SMALL(decision("refused", Field.START, Field.SIZE, Field.WANTED)),
    BEST_SO_FAR(decision("kept", Field.START, Field.SIZE)),
    NO_BETTER(decision("refused", Field.START, Field.SIZE)),
    FOUND(decision("served", Field.START, Field.SIZE)),
    EMPTY_LIST(decision("refused", Field.SIZE)),
    NO_HOLE(decision("refused", Field.REGION, Field.WANTED)),
    LAZY(decision("kept", Field.START, Field.SIZE, Field.SLACK)),
    RECLAIMING(decision("merged", Field.START, Field.SIZE, Field.SLACK)),
    ACCELERATED(decision("merged", Field.START, Field.SIZE, Field.SLACK)),
    LAZINESS_ENDS(decision("merged", Field.REGION)),

    REGION_ALLOCATED(event("region_allocated")),
    REGION_FREED(event("region_freed")),
    REGION_SPLIT(event("region_split")),
    REGION_MERGE(event("region_merge"));

    private final Shape shape;

    RegionNote(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    private static Shape decision(String word, Parameter... fields) {
        return Shape.of(Kind.DECISION, word, fields);
    }

    private static Shape event(String word) {
        return Shape.of(Kind.EVENT, word, Field.REGION, Field.START, Field.SIZE);
    }

    /** The fields that the notes share. */
    private static final class Field {
        static final Parameter REGION = new Parameter("region", Type.REGION, "", "the region in question");
        static final Parameter START = new Parameter("start", Type.INT, "bytes", "where the block begins in its region");
        static final Parameter SIZE = new Parameter("size", Type.INT, "bytes", "how large the block is");
        static final Parameter WANTED = new Parameter("wanted", Type.INT, "bytes", "how much was asked for");
        static final Parameter SLACK = new Parameter("slack", Type.INT, "", "the slack of the block's size, the block counting as used");
    }
}
