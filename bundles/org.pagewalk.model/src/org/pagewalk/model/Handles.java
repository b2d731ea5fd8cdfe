/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The handles of one table, by row, as long as somebody holds them.
 * <p>
 * Handles of neighbouring rows share a group. The table knows its groups weakly, each handle knows its group, the group
 * its handles: so a group lives as long as any of its handles is held, and a walk over all rows, which is the usual
 * thing, needs one weak reference for a group and not one for a handle.
 */
final class Handles {
    private static final int GROUP_SHIFT = 7;
    private static final int GROUP_ROWS = 1 << GROUP_SHIFT;

    /** The handles of neighbouring rows. */
    static final class Group {
        private final Home home;
        private final Handle[] handles = new Handle[GROUP_ROWS];
        /** Handles that gave up their place to another tenant of the row; in another moment it may be theirs again. */
        private List<WeakReference<Handle>> others = List.of();

        private Group(Home home) {
            this.home = home;
        }

        Home home() {
            return home;
        }

        /** The handle of the row's tenant of this moment, or null if nobody holds one. */
        Handle get(int row) {
            Handle known = handles[row & GROUP_ROWS - 1];
            if (known == null || !known.isStale()) {
                return known;
            }
            for (WeakReference<Handle> each : others) {
                Handle other = each.get();
                if (other != null && other.row() == row && !other.isStale()) {
                    put(row, other);
                    return other;
                }
            }
            return null;
        }

        /** Gives a row's place to a handle; the one that had it is kept in mind as long as somebody holds it. */
        void put(int row, Handle handle) {
            Handle known = handles[row & GROUP_ROWS - 1];
            if (known != null) {
                List<WeakReference<Handle>> held = new ArrayList<>();
                others.stream().filter(each -> each.get() != null && each.get() != handle).forEach(held::add);
                held.add(new WeakReference<>(known));
                others = held;
            }
            handles[row & GROUP_ROWS - 1] = handle;
        }
    }

    private final Home home;
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
        Group fresh = new Group(home);
        groups[number] = new WeakReference<>(fresh);
        return fresh;
    }

    /** How many handles are there; for tests. */
    long size() {
        return Arrays.stream(groups).filter(Objects::nonNull).map(WeakReference::get)
                .flatMap(group -> group instanceof Group present ? Arrays.stream(present.handles) : null)
                .filter(Objects::nonNull).count();
    }
}
