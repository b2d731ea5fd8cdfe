/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.eclipse.emf.common.notify.Notification;

/** The handles of one home that somebody listens to, to be found by row; and which of them a change has touched. */
final class Listeners {
    /** By row and generation. */
    private final NavigableMap<Long, Listened> byKey = new TreeMap<>();
    private List<Listened> touched = new ArrayList<>();
    private boolean areAllTouched;
    private long featuresOfAll;

    /**
     * Holds a handle from now on.
     *
     * @param features a bit for each feature of which changes are to be told
     * @return whether it was not held before
     */
    boolean add(Handle handle, long features) {
        if (byKey.containsKey(handle.key())) {
            return false;
        }
        byKey.put(handle.key(), new Listened(handle, features));
        return true;
    }

    /** Holds a handle no longer, and returns whether it was held before. */
    boolean remove(Handle handle) {
        Listened removed = byKey.remove(handle.key());
        touched.remove(removed);
        return removed != null;
    }

    /** These features of the handles of these rows may have changed. */
    void touch(int firstRow, int lastRow, long features) {
        if (byKey.isEmpty()) {
            return;
        }
        for (Listened each : byKey.subMap(Handle.key(firstRow, 0), true, Handle.key(lastRow, -1), true).values()) {
            if (each.touch(features)) {
                touched.add(each);
            }
        }
    }

    /** These features of all handles may have changed. */
    void touchAll(long features) {
        areAllTouched = true;
        featuresOfAll |= features;
    }

    /** Looks what has really changed. */
    void look(Collection<Notification> found) {
        Collection<Listened> some = areAllTouched ? byKey.values() : touched;
        long features = featuresOfAll;
        touched = new ArrayList<>();
        areAllTouched = false;
        featuresOfAll = 0;
        some.forEach(each -> each.look(features, found));
    }
}
