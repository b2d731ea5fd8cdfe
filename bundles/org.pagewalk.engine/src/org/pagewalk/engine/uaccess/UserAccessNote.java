/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.uaccess;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/** What is told of the kernel's way to memory of processes. */
public enum UserAccessNote implements Note {
    COPY_TO_USER(Shape.call("copy_to_user", Type.INT, Field.BYTES, Field.ADDRESS)),
    __COPY_FROM_USER(Shape.call("__copy_from_user", Type.INT, Field.BYTES, Field.ADDRESS)),
    __COPY_TO_USER(Shape.call("__copy_to_user", Type.INT, Field.BYTES, Field.ADDRESS)),
    COPY_FROM_USER(Shape.call("copy_from_user", Type.INT, Field.BYTES, Field.ADDRESS)),
    GET_USER(Shape.call("get_user", Type.INT, Field.BYTES, Field.ADDRESS)),
    PUT_USER(Shape.call("put_user", Type.INT, Field.BYTES, Field.ADDRESS)),
    STRNCPY_FROM_USER(Shape.call("strncpy_from_user", Type.INT, Field.BYTES, Field.ADDRESS)),
    STRLEN_USER(Shape.call("strnlen_user", Type.INT, Field.BYTES, Field.ADDRESS)),

    RANGE_FITS(Shape.of(Kind.DECISION, "tries", Field.BYTES, Field.ADDRESS)),
    RANGE_TOO_HIGH(Shape.of(Kind.DECISION, "refused", Field.BYTES, Field.ADDRESS));

    private final Shape shape;

    UserAccessNote(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    /** The fields that the notes share. */
    private static final class Field {
        static final Parameter BYTES = new Parameter("n", Type.INT, "bytes", "how many bytes");
        static final Parameter ADDRESS = new Parameter("address", Type.USER_ADDRESS, "", "the first address of the process");
    }
}
