/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Reads references to several rows as a list of the moment, which later changes do not touch.
 *
 * @param target where the referenced rows are
 * @param rows for a row that refers, the rows that it refers to now
 */
record SnapshotReader(EStructuralFeature feature, Home target, IntFunction<int[]> rows) implements FeatureReader {
    /** An odd number without a pattern. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    @Override
    public Object read(Handle handle) {
        int[] present = rows.apply(handle.row());
        List<Object> handles = new ArrayList<>(present.length);
        for (int row : present) {
            handles.add(target.handle(row));
        }
        return FeatureReader.list(handle, feature, handles);
    }

    @Override
    public Object mark(Handle handle) {
        int[] present = rows.apply(handle.row());
        long mark = SPREAD;
        for (int row : present) {
            mark = mix(mix(mark, row), target.table().generation(row));
        }
        return mark;
    }

    private static long mix(long mark, int number) {
        long product = (mark ^ number) * SPREAD;
        return product ^ product >>> Integer.SIZE;
    }
}
