/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

/**
 * A place where a name stands.
 *
 * @param range the name in the text
 * @param access what is done with it
 */
public record Occurrence(Range range, Access access) {
    /** What is done with a name. */
    public enum Access {
        /** It is bound or defined. */
        DECLARATION,
        /** Its value is used, or it is called. */
        READ,
        /** It is given another value. */
        WRITE
    }
}
