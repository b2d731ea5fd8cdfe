/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The links of a kernel {@code list_head} in each row of a table: its next and its previous, 8 bytes in all.
 * <p>
 * What is linked are nodes (rows of this table, numbered from 0) and heads (rows of {@link HeadColumn}s, numbered
 * from -2 downwards; -1 is {@link Table#NULL}). Both lie in the same chunks, the heads below the nodes, so that
 * taking a node out never asks what its neighbours are:
 *
 * <pre>
 *   number:      ... -4  -3  -2    0   1   2 ...
 *                       heads        nodes
 *   chunk[2 * i] = next of i, chunk[2 * i + 1] = previous of i
 * </pre>
 *
 * An empty head points at itself; a node on no list holds NULL twice.
 */
public final class ListColumn extends Column {
    /** At most 8 kinds of heads share a list's links, as clean, dirty and locked pages share {@code page->list}. */
    private static final int KINDS_SHIFT = 3;

    private final int[] blank = new int[2 * CHUNK_ROWS];
    private final List<HeadColumn> kinds = new ArrayList<>();
    /** The place in the directories of the chunk that starts with node 0; the heads' chunks come before it. */
    private int origin;
    private int[][] chunks = {};
    private int[][] writable = {};

    public ListColumn(Table table, String name) {
        super(table, name);
        Arrays.fill(blank, Table.NULL);
        table.register(this);
    }

    /** The node after this one; {@link Table#NULL} at the end, and for one that is on no list. */
    public int next(int node) {
        return Math.max(nextOf(node), Table.NULL);
    }

    /** The node before this one; {@link Table#NULL} at the beginning, and for one that is on no list. */
    public int prev(int node) {
        return Math.max(prevOf(node), Table.NULL);
    }

    public boolean isOn(int node) {
        return nextOf(node) != Table.NULL;
    }

    /** Takes a node out of the list it is on: {@code list_del}. */
    public void del(int node) {
        int[] own = writable(node);
        if (own == null) {
            delSlowly(node);
            return;
        }
        int at = at(node);
        int next = own[at];
        int prev = own[at + 1];
        if (next == Table.NULL) {
            delSlowly(node);
            return;
        }
        int[] ofNext = writable(next);
        int[] ofPrev = writable(prev);
        if (ofNext == null || ofPrev == null) {
            delSlowly(node);
            return;
        }
        ofNext[at(next) + 1] = prev;
        ofPrev[at(prev)] = next;
        own[at] = Table.NULL;
        own[at + 1] = Table.NULL;
    }

    /** Puts {@code node}, which must be on no list, behind {@code prev}, which may be a head. */
    void insert(int node, int prev) {
        int[] own = writable(node);
        int[] ofPrev = writable(prev);
        if (own == null || ofPrev == null) {
            insertSlowly(node, prev);
            return;
        }
        int next = ofPrev[at(prev)];
        int[] ofNext = writable(next);
        int at = at(node);
        if (ofNext == null || own[at] != Table.NULL) {
            insertSlowly(node, prev);
            return;
        }
        ofNext[at(next) + 1] = node;
        own[at] = next;
        own[at + 1] = prev;
        ofPrev[at(prev)] = node;
    }

    private void delSlowly(int node) {
        int next = nextOf(node);
        int prev = prevOf(node);
        if (next == Table.NULL) {
            throw new IllegalStateException(this + ": row " + node + " is on no list");
        }
        if (journal.isRecording()) {
            journal.record(id | Journal.FLAG, node, prev);
        }
        own(next)[at(next) + 1] = prev;
        own(prev)[at(prev)] = next;
        link(node, Table.NULL, Table.NULL);
    }

    private void insertSlowly(int node, int prev) {
        int next = nextOf(prev);
        if (nextOf(node) != Table.NULL) {
            throw new IllegalStateException(this + ": row " + node + " is on a list already");
        }
        if (journal.isRecording()) {
            journal.record(id, node, prev);
        }
        own(next)[at(next) + 1] = node;
        own(prev)[at(prev)] = node;
        link(node, next, prev);
    }

    private void link(int node, int next, int prev) {
        int[] chunk = own(node);
        chunk[at(node)] = next;
        chunk[at(node) + 1] = prev;
    }

    /** The chunk of a node or head, ready to be written. */
    private int[] own(int number) {
        int place = (number >> CHUNK_SHIFT) + origin;
        int[] chunk = chunks[place];
        if (chunk == blank) {
            chunk = blank.clone();
            chunks[place] = chunk;
        }
        if (!journal.isRecording()) {
            writable[place] = chunk;
        }
        return chunk;
    }

    private int[] writable(int number) {
        return writable[(number >> CHUNK_SHIFT) + origin];
    }

    private static int at(int number) {
        return (number & CHUNK_MASK) << 1;
    }

    /** What the node's next is: a node, or a head's (negative) number, or {@link Table#NULL}. */
    public int nextOf(int number) {
        return chunks[(number >> CHUNK_SHIFT) + origin][at(number)];
    }

    /** What the node's previous is: a node, or a head's (negative) number, or {@link Table#NULL}. */
    public int prevOf(int number) {
        return chunks[(number >> CHUNK_SHIFT) + origin][at(number) + 1];
    }

    /** The heads' column that a head's number belongs to. */
    public HeadColumn headsOf(int number) {
        return kinds.get(-2 - number & (1 << KINDS_SHIFT) - 1);
    }

    /** The row of the head with this number, in the table of {@link #headsOf}. */
    public int rowOf(int number) {
        return -2 - number >> KINDS_SHIFT;
    }

    /** Enters a further kind of heads and returns its number. */
    int register(HeadColumn heads) {
        if (kinds.size() == 1 << KINDS_SHIFT) {
            throw new IllegalStateException(this + ": no more than " + kinds.size() + " kinds of heads");
        }
        kinds.add(heads);
        return kinds.size() - 1;
    }

    static int head(int kind, int row) {
        return -2 - (row << KINDS_SHIFT | kind);
    }

    void growHeads(int limit) {
        int needed = chunksFor((limit << KINDS_SHIFT) + 1);
        if (needed > origin) {
            int more = needed - origin;
            chunks = shifted(chunks, more);
            writable = shifted(writable, more);
            origin = needed;
            for (int place = 0; place < more; place++) {
                chunks[place] = emptyHeads(place - origin << CHUNK_SHIFT);
            }
        }
    }

    private static int[] emptyHeads(int firstNumber) {
        int[] chunk = new int[2 * CHUNK_ROWS];
        for (int i = 0; i < chunk.length; i++) {
            chunk[i] = firstNumber + (i >> 1);
        }
        return chunk;
    }

    private static int[][] shifted(int[][] directory, int more) {
        int[][] larger = new int[directory.length + more][];
        System.arraycopy(directory, 0, larger, more, directory.length);
        return larger;
    }

    @Override
    void grow(int limit) {
        int present = chunks.length - origin;
        int needed = chunksFor(limit);
        if (needed > present) {
            int size = origin + directorySize(present, needed);
            chunks = Arrays.copyOf(chunks, size);
            Arrays.fill(chunks, origin + present, size, blank);
            writable = Arrays.copyOf(writable, size);
        }
    }

    @Override
    void reset(int row) {
        if (isOn(row)) {
            del(row);
        }
    }

    @Override
    void freeze() {
        Arrays.fill(writable, null);
    }

    @Override
    void apply(boolean undo, boolean removed, int node, long prev) {
        if (undo == removed) {
            insert(node, (int) prev);
        } else {
            del(node);
        }
    }

    @Override
    long digest(long hash) {
        long folded = hash;
        for (int place = 0; place < chunks.length; place++) {
            int[] chunk = chunks[place];
            int first = place - origin << CHUNK_SHIFT;
            for (int i = 0; chunk != blank && i < chunk.length; i++) {
                int number = first + (i >> 1);
                if (chunk[i] != (number < 0 ? number : Table.NULL)) {
                    folded = Digest.fold(folded, ((long) id << 32) + i, (long) number << 32 ^ chunk[i]);
                }
            }
        }
        return folded;
    }
}
