/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

/** The head of a kernel list in each row: its nodes are rows of another table, linked through a {@link ListColumn}. */
public final class HeadColumn extends Column {
    private final ListColumn list;
    private final int kind;

    public HeadColumn(Table table, String name, ListColumn list) {
        super(table, name);
        this.list = list;
        this.kind = list.register(this);
        table.register(this);
    }

    /** The links of the nodes. */
    public ListColumn list() {
        return list;
    }

    /** Puts a node at the head: {@code list_add}. */
    public void add(int row, int node) {
        list.insert(node, head(row));
    }

    /** Puts a node at the tail: {@code list_add_tail}. */
    public void addTail(int row, int node) {
        list.insertLast(node, head(row));
    }

    /** Puts a node behind another one, which is on a list: {@code list_add}. */
    public void addBehind(int before, int node) {
        list.insert(node, before);
    }

    /** Takes the first node off and returns it, or {@link Table#NULL} if there is none. */
    public int removeFirst(int row) {
        return list.removeFirst(head(row));
    }

    /** The first node, or {@link Table#NULL}. */
    public int first(int row) {
        return Math.max(list.nextOf(head(row)), Table.NULL);
    }

    /** The last node, or {@link Table#NULL}. */
    public int last(int row) {
        return Math.max(list.prevOf(head(row)), Table.NULL);
    }

    public boolean isEmpty(int row) {
        return first(row) == Table.NULL;
    }

    /** The number of nodes, counted by walking along them. */
    public int size(int row) {
        int size = 0;
        for (int node = first(row); node != Table.NULL; node = list.next(node)) {
            size++;
        }
        return size;
    }

    private int head(int row) {
        return ListColumn.head(kind, row);
    }

    @Override
    void grow(int limit) {
        list.growHeads(limit);
    }

    /** Takes every node off the list. */
    @Override
    void reset(int row) {
        while (!isEmpty(row)) {
            list.del(last(row));
        }
    }

    @Override
    void apply(boolean undo, boolean flag, int index, long payload) {
        throw new IllegalStateException(this + " records nothing itself");
    }

    @Override
    long digest(long hash) {
        return hash; // the list answers for it
    }

    @Override
    boolean sameAt(Column other, int row) {
        return first(row) == ((HeadColumn) other).first(row) && last(row) == ((HeadColumn) other).last(row);
    }

    @Override
    String textAt(int row) {
        return isEmpty(row) ? "empty" : "from " + first(row) + " to " + last(row);
    }
}
