/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The handles of one table that somebody holds, by row: weakly, and strongly those that somebody listens to. What is
 * no longer held leaves no trace.
 */
final class Handles {
    private static final int CHUNK_SHIFT = 10;
    private static final int CHUNK_ROWS = 1 << CHUNK_SHIFT;

    /** A handle, as long as others hold it. */
    private static final class Entry extends WeakReference<Handle> {
        private final int row;

        Entry(Handle handle, int row, ReferenceQueue<Handle> released) {
            super(handle, released);
            this.row = row;
        }
    }

    private final ReferenceQueue<Handle> released = new ReferenceQueue<>();
    private final Map<Handle, Boolean> listenedTo = new IdentityHashMap<>();
    private Entry[][] chunks = {};
    private int[] used = {};

    /** The handle last noted for a row, or null. */
    Handle get(int row) {
        int number = row >>> CHUNK_SHIFT;
        Entry[] chunk = number < chunks.length ? chunks[number] : null;
        Entry entry = chunk == null ? null : chunk[row & CHUNK_ROWS - 1];
        return entry == null ? null : entry.get();
    }

    /** Notes the handle of a row, instead of an earlier one. */
    void put(int row, Handle handle) {
        forgetReleased();
        int number = row >>> CHUNK_SHIFT;
        if (number >= chunks.length) {
            chunks = Arrays.copyOf(chunks, Math.max(number + 1, chunks.length * 2));
            used = Arrays.copyOf(used, chunks.length);
        }
        if (chunks[number] == null) {
            chunks[number] = new Entry[CHUNK_ROWS];
        }
        if (chunks[number][row & CHUNK_ROWS - 1] == null) {
            used[number]++;
        }
        chunks[number][row & CHUNK_ROWS - 1] = new Entry(handle, row, released);
    }

    /** Holds a handle, or lets it go again. */
    void keep(Handle handle, boolean listened) {
        if (listened) {
            listenedTo.put(handle, true);
        } else {
            listenedTo.remove(handle);
        }
    }

    /** How many rows have an entry; for tests. */
    int size() {
        forgetReleased();
        return Arrays.stream(used).sum();
    }

    private void forgetReleased() {
        for (Entry entry = (Entry) released.poll(); entry != null; entry = (Entry) released.poll()) {
            int number = entry.row >>> CHUNK_SHIFT;
            Entry[] chunk = chunks[number];
            if (chunk != null && chunk[entry.row & CHUNK_ROWS - 1] == entry) {
                chunk[entry.row & CHUNK_ROWS - 1] = null;
                if (--used[number] == 0) {
                    chunks[number] = null;
                }
            }
        }
    }
}
