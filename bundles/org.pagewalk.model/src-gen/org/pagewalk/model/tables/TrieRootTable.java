/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.StringColumn;
import org.pagewalk.store.Table;

/**
 * A PATRICIA trie: it finds an item by the bits of a key, and looks only at those in which keys
 * differ. Source: 000, "Lookup in a PATRICIA Trie".
 */
public final class TrieRootTable extends Table {

    /** What the scenario calls it; nothing for the trie of a file. Source: Pagewalk. */
    public final StringColumn name;

    /** How many bits a key has. Unit: bits. Source: Pagewalk. */
    public final IntColumn bits;

    /** How many keys it has; each has one node. Source: Pagewalk. */
    public final IntColumn nodes;

    /** The node where a look-up begins. Source: Pagewalk. Row of {@link TrieNodeTable}, or NULL. */
    public final IntColumn root;

    /** The file whose pages it finds. Source: Pagewalk. Row of {@link AddressSpaceTable}, or NULL. */
    public final IntColumn mapping;

    /** An empty table; Tables makes them all. */
    TrieRootTable(Store store) {
        super(store, "TrieRoot");
        name = new StringColumn(this, "name");
        bits = new IntColumn(this, "bits");
        nodes = new IntColumn(this, "nodes");
        root = new IntColumn(this, "root", NULL);
        mapping = new IntColumn(this, "mapping", NULL);
    }

    /** What the scenario calls it; nothing for the trie of a file. Source: Pagewalk. */
    public String name(int row) {
        return name.get(row);
    }

    /** Sets {@link #name}. */
    public void name(int row, String value) {
        name.set(row, value);
    }

    /** How many bits a key has. Unit: bits. Source: Pagewalk. */
    public int bits(int row) {
        return bits.get(row);
    }

    /** Sets {@link #bits}. */
    public void bits(int row, int value) {
        bits.set(row, value);
    }

    /** How many keys it has; each has one node. Source: Pagewalk. */
    public int nodes(int row) {
        return nodes.get(row);
    }

    /** Sets {@link #nodes}. */
    public void nodes(int row, int value) {
        nodes.set(row, value);
    }

    /** The node where a look-up begins. Source: Pagewalk. Row of {@link TrieNodeTable}, or NULL. */
    public int root(int row) {
        return root.get(row);
    }

    /** Sets {@link #root}. */
    public void root(int row, int value) {
        root.set(row, value);
    }

    /** The file whose pages it finds. Source: Pagewalk. Row of {@link AddressSpaceTable}, or NULL. */
    public int mapping(int row) {
        return mapping.get(row);
    }

    /** Sets {@link #mapping}. */
    public void mapping(int row, int value) {
        mapping.set(row, value);
    }
}
