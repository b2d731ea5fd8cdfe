/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/**
 * A node of a PATRICIA trie: the bit that decides where to go on, and a key with its item. Source:
 * 000, "Lookup in a PATRICIA Trie".
 */
public final class TrieNodeTable extends Table {

    /** The trie. Source: Pagewalk. Row of {@link TrieRootTable}, or NULL. */
    public final IntColumn trie;

    /** Which bit of a key is looked at here, 0 the highest. Unit: bits. Source: Pagewalk. */
    public final IntColumn bit;

    /** The key that may be the one, if the way leads upwards to this node. Source: Pagewalk. */
    public final LongColumn key;

    /** What is found under the key. Source: Pagewalk. */
    public final IntColumn item;

    /**
     * Where to go when the bit is 0; a way upwards, or back to itself, ends the search. Source:
     * Pagewalk. Row of {@link TrieNodeTable}, or NULL.
     */
    public final IntColumn left;

    /** Where to go when the bit is 1. Source: Pagewalk. Row of {@link TrieNodeTable}, or NULL. */
    public final IntColumn right;

    /** An empty table; Tables makes them all. */
    TrieNodeTable(Store store) {
        super(store, "TrieNode");
        trie = new IntColumn(this, "trie", NULL);
        bit = new IntColumn(this, "bit");
        key = new LongColumn(this, "key");
        item = new IntColumn(this, "item");
        left = new IntColumn(this, "left", NULL);
        right = new IntColumn(this, "right", NULL);
    }

    /** The trie. Source: Pagewalk. Row of {@link TrieRootTable}, or NULL. */
    public int trie(int row) {
        return trie.get(row);
    }

    /** Sets {@link #trie}. */
    public void trie(int row, int value) {
        trie.set(row, value);
    }

    /** Which bit of a key is looked at here, 0 the highest. Unit: bits. Source: Pagewalk. */
    public int bit(int row) {
        return bit.get(row);
    }

    /** Sets {@link #bit}. */
    public void bit(int row, int value) {
        bit.set(row, value);
    }

    /** The key that may be the one, if the way leads upwards to this node. Source: Pagewalk. */
    public long key(int row) {
        return key.get(row);
    }

    /** Sets {@link #key}. */
    public void key(int row, long value) {
        key.set(row, value);
    }

    /** What is found under the key. Source: Pagewalk. */
    public int item(int row) {
        return item.get(row);
    }

    /** Sets {@link #item}. */
    public void item(int row, int value) {
        item.set(row, value);
    }

    /**
     * Where to go when the bit is 0; a way upwards, or back to itself, ends the search. Source:
     * Pagewalk. Row of {@link TrieNodeTable}, or NULL.
     */
    public int left(int row) {
        return left.get(row);
    }

    /** Sets {@link #left}. */
    public void left(int row, int value) {
        left.set(row, value);
    }

    /** Where to go when the bit is 1. Source: Pagewalk. Row of {@link TrieNodeTable}, or NULL. */
    public int right(int row) {
        return right.get(row);
    }

    /** Sets {@link #right}. */
    public void right(int row, int value) {
        right.set(row, value);
    }
}
