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
 * from -2 downwards; -1 is {@link Table#NULL}). Both lie in the same array, the heads below the nodes, so that
 * taking a node out never asks what its neighbours are:
 *
 * <pre>
 *   number:      ... -4  -3  -2    0   1   2 ...
 *                       heads        nodes
 *   links[origin + 2 * i] = next of i, links[origin + 2 * i + 1] = previous of i
 * </pre>
 *
 * An empty head points at itself; a node on no list holds NULL twice.
 */
public final class ListColumn extends Column {
    /** At most 8 kinds of heads share a list's links, as clean, dirty and locked pages share {@code page->list}. */
    private static final int KINDS_SHIFT = 3;

    private final List<HeadColumn> kinds = new ArrayList<>();
    private int limit;
    /** How many heads there is room for, NULL's place among them. */
    private int headLimit;
    private int[] links = {};
    private int origin;

    public ListColumn(Table table, String name) {
        super(table, name);
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
        int at = at(node);
        int next = link(at);
        if (next == Table.NULL) {
            throw new IllegalStateException(this + ": row " + node + " is on no list");
        }
        int[] all = links;
        int prev = all[at + 1];
        if (recorded) {
            record(true, node, next, prev);
        }
        all[at(next) + 1] = prev;
        all[at(prev)] = next;
        all[at] = Table.NULL;
        all[at + 1] = Table.NULL;
    }

    /** Takes the node behind a head off its list and returns it; NULL if there is none. */
    int removeFirst(int head) {
        int[] all = links;
        int before = at(head);
        int node = before < 0 ? Table.NULL : all[before];
        if (node < 0) {
            return Table.NULL;
        }
        int at = at(node);
        int next = all[at];
        if (recorded) {
            record(true, node, next, head);
        }
        all[before] = next;
        all[at(next) + 1] = head;
        all[at] = Table.NULL;
        all[at + 1] = Table.NULL;
        return node;
    }

    /** Puts {@code node}, which must be on no list, behind {@code prev}, which may be a head. */
    void insert(int node, int prev) {
        if (at(node) >= links.length || at(prev) < 0) {
            makeRoom();
        }
        int[] all = links;
        int at = at(node);
        int before = at(prev);
        if (all[at] != Table.NULL) {
            throw new IllegalStateException(this + ": row " + node + " is on a list already");
        }
        int next = all[before];
        if (recorded) {
            record(false, node, next, prev);
        }
        all[at(next) + 1] = node;
        all[at] = next;
        all[at + 1] = prev;
        all[before] = node;
    }

    private void record(boolean removed, int node, int next, int prev) {
        if (removed) {
            journal.record(id | Journal.FLAG, node, prev);
        } else {
            journal.record(id, node, prev);
        }
        mark(node, next, prev);
    }

    private void mark(int node, int next, int prev) {
        mark(at(node));
        mark(at(next));
        mark(at(prev));
    }

    /** Puts {@code node} at the end of the list of {@code head}. */
    void insertLast(int node, int head) {
        makeRoom();
        insert(node, prevOf(head));
    }

    /** Makes room for all links that there can be. */
    private void makeRoom() {
        int length = 2 * (headLimit + limit);
        if (length > links.length) {
            int moreHeads = 2 * headLimit - origin;
            int[] larger = new int[length];
            System.arraycopy(links, 0, larger, moreHeads, links.length);
            Arrays.fill(larger, moreHeads + links.length, length, Table.NULL);
            links = larger;
            origin = 2 * headLimit;
            emptyHeads(moreHeads / 2);
            markable(length);
        }
    }

    /** Lets the lowest heads, so many of them, point at themselves. */
    private void emptyHeads(int count) {
        for (int i = 0; i < count; i++) {
            links[2 * i] = i - headLimit;
            links[2 * i + 1] = i - headLimit;
        }
    }

    private int at(int number) {
        return 2 * number + origin;
    }

    /** What the node's next is: a node, or a head's (negative) number, or {@link Table#NULL}. */
    public int nextOf(int number) {
        return link(at(number));
    }

    /** What the node's previous is: a node, or a head's (negative) number, or {@link Table#NULL}. */
    public int prevOf(int number) {
        return link(at(number) + 1);
    }

    private int link(int at) {
        return Integer.compareUnsigned(at, links.length) < 0 ? links[at] : Table.NULL;
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

    /** Expects heads in so many rows of each kind from now on. */
    void growHeads(int rows) {
        headLimit = capacity(headLimit, Math.addExact(Math.multiplyExact(rows, 1 << KINDS_SHIFT), 1));
    }

    @Override
    void grow(int needed) {
        limit = capacity(limit, needed);
    }

    @Override
    void reset(int row) {
        if (isOn(row)) {
            del(row);
        }
    }

    @Override
    void apply(boolean undo, boolean removed, int node, long prev) {
        if (undo == removed) {
            insert(node, (int) prev);
            mark(node, nextOf(node), (int) prev);
        } else {
            mark(node, nextOf(node), (int) prev);
            del(node);
        }
    }

    @Override
    long digest(long hash) {
        long folded = hash;
        for (int i = 0; i < links.length; i++) {
            int number = i - origin >> 1;
            if (links[i] != (number < 0 ? number : Table.NULL)) {
                folded = Digest.fold(folded, (long) id << 32 | i & 1, (long) number << 32 ^ links[i]);
            }
        }
        return folded;
    }

    /** What is wrong with the links, in words: each neighbour must point back. Empty when all is well. */
    List<String> check() {
        List<String> findings = new ArrayList<>();
        for (int at = 0; at < links.length && findings.isEmpty(); at += 2) {
            int number = (at - origin) / 2;
            int next = links[at];
            if (next == Table.NULL != (links[at + 1] == Table.NULL)) {
                findings.add(this + ": " + number + " is half on a list");
            } else if (next != Table.NULL && (isOutside(next) || isOutside(links[at + 1])
                    || links[at(next) + 1] != number || links[at(links[at + 1])] != number)) {
                findings.add(this + ": the neighbours of " + number + " do not point back at it");
            }
        }
        return findings;
    }

    private boolean isOutside(int number) {
        return number > (links.length - origin) / 2 || number < -origin / 2
                || Integer.compareUnsigned(at(number), links.length) >= 0;
    }

    @Override
    boolean sameAt(Column other, int row) {
        ListColumn list = (ListColumn) other;
        return nextOf(row) == list.nextOf(row) && prevOf(row) == list.prevOf(row);
    }

    @Override
    String textAt(int row) {
        return isOn(row) ? "between " + words(prevOf(row)) + " and " + words(nextOf(row)) : "on no list";
    }

    /** A neighbour in words: a row, or the list whose head it is. */
    private String words(int number) {
        return number >= 0 ? Integer.toString(number) : headsOf(number) + " " + rowOf(number);
    }

    @Override
    Object cells() {
        return links;
    }

    @Override
    void cells(Object array) {
        links = (int[]) array;
    }

    @Override
    int origin() {
        return origin;
    }

    @Override
    void origin(int cell) {
        origin = cell;
        headLimit = Math.max(headLimit, cell / 2);
        limit = Math.max(limit, links.length / 2 - cell / 2);
    }

    @Override
    int rowOfCell(int cell) {
        return Math.max(cell - origin >> 1, Table.NULL);
    }
}
