/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The handles of one table, by row, as long as somebody holds them or listens to them.
 * <p>
 * Handles of neighbouring rows share a group. The table knows its groups weakly, each handle knows its group, the group
 * its handles: so a group lives as long as any of its handles is held, and a walk over all rows, which is the usual
 * thing, needs one weak reference for a group and not one for a handle.
 */
final class Handles {
    private static final int GROUP_SHIFT = 7;
    private static final int GROUP_ROWS = 1 << GROUP_SHIFT;

    /** The handles of neighbouring rows. */
    record Group(Home home, Handle[] handles) {
    }

    private final Home home;
    private final Map<Handle, Boolean> listenedTo = new IdentityHashMap<>();
    private WeakReference<?>[] groups = {};

    Handles(Home home) {
        this.home = home;
    }

    /** The group of a row. */
    Group group(int row) {
        int number = row >>> GROUP_SHIFT;
        if (number >= groups.length) {
            groups = Arrays.copyOf(groups, Math.max(number + 1, Math.min(groups.length * 2, groups.length + 4096)));
        }
        if (groups[number] != null && groups[number].get() instanceof Group known) {
            return known;
        }
        Group fresh = new Group(home, new Handle[GROUP_ROWS]);
        groups[number] = new WeakReference<>(fresh);
        return fresh;
    }

    /** The handle last noted for a row of the group, or null. */
    static Handle get(Group group, int row) {
        return group.handles[row & GROUP_ROWS - 1];
    }

    /** Notes the handle of a row, instead of an earlier one. */
    static void put(Group group, int row, Handle handle) {
        group.handles[row & GROUP_ROWS - 1] = handle;
    }

    /** Holds a handle, or lets it go again. */
    void keep(Handle handle, boolean listened) {
        if (listened) {
            listenedTo.put(handle, true);
        } else {
            listenedTo.remove(handle);
        }
    }

    /** How many handles are there; for tests. */
    long size() {
        return Arrays.stream(groups).filter(Objects::nonNull).map(WeakReference::get)
                .flatMap(group -> group instanceof Group present ? Arrays.stream(present.handles) : null)
                .filter(Objects::nonNull).count();
    }
}
