/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.region;

/** Which of the holes that lie in the order of their addresses serves a request. */
interface HoleSearch {
    /** The hole for a block of this size, or NULL if none is large enough. */
    int find(int region, int size);

    /** The block that the last search led to is handed out; what was left of its hole lies behind it. */
    default void taken(int region, int block) {
    }
}
