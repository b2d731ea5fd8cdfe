/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.Arrays;

/**
 * How many references find their page in a frame, by how many frames there are.
 *
 * @param kind the policy, by its word
 * @param references how many references there are
 * @param hits at place n the hits with n frames; place 0 holds 0
 */
public record Curve(String kind, int references, int[] hits) {
    /** The largest number of frames. */
    public int framesMax() {
        return hits.length - 1;
    }

    /** How many references miss with so many frames. */
    public int faults(int frames) {
        return references - hits[frames];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Curve curve && kind.equals(curve.kind) && references == curve.references && Arrays.equals(hits, curve.hits);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + Arrays.hashCode(hits);
    }

    @Override
    public String toString() {
        return kind + ": " + Arrays.toString(hits) + " of " + references;
    }
}
