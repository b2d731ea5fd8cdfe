/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.util.function.IntUnaryOperator;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.pagewalk.store.Table;

/**
 * Reads references to consecutive rows as a list that makes a handle when one is looked at.
 *
 * @param target where the referenced rows are
 * @param first for a row that refers, the first row that it refers to, or NULL
 * @param count for a row that refers, how many there should be; those that the table has not are left out
 */
record RangeReader(EStructuralFeature feature, Home target, IntUnaryOperator first, IntUnaryOperator count)
        implements FeatureReader {
    @Override
    public Object read(Handle handle) {
        return FeatureReader.list(handle, feature, new RowList(target, first.applyAsInt(handle.row()), size(handle)));
    }

    private int size(Handle handle) {
        int from = first.applyAsInt(handle.row());
        return from == Table.NULL ? 0
                : Math.max(0, Math.min(count.applyAsInt(handle.row()), target.table().limit() - from));
    }

    @Override
    public Object mark(Handle handle) {
        int size = size(handle);
        return size == 0 ? 0L : (long) first.applyAsInt(handle.row()) << Integer.SIZE | size;
    }
}
