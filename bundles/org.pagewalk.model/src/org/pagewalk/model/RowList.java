/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** The handles of consecutive rows; each is made when it is looked at. */
final class RowList extends AbstractList<Object> implements RandomAccess {
    private final Home home;
    private final int first;
    private final int size;

    RowList(Home home, int first, int size) {
        this.home = home;
        this.first = first;
        this.size = size;
    }

    @Override
    public Object get(int index) {
        return home.handle(first + Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }

    /** Without a walk: a handle knows its row. */
    @Override
    public int indexOf(Object object) {
        if (object instanceof Handle handle && handle.isAttached() && handle.home() == home && !handle.isStale()) {
            int index = handle.row() - first;
            return index >= 0 && index < size ? index : -1;
        }
        return -1;
    }

    @Override
    public int lastIndexOf(Object object) {
        return indexOf(object);
    }

    @Override
    public boolean contains(Object object) {
        return indexOf(object) >= 0;
    }
}
