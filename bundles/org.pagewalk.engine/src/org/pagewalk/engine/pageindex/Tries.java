/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.AddressSpaceTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TrieNodeTable;
import org.pagewalk.model.tables.TrieRootTable;

/**
 * PATRICIA tries: keys of a fixed number of bits, 0 the highest. Each key has one node, and each node names one bit, which decides
 * whether a search goes left or right; bits in which no two keys differ are looked at nowhere. Bits grow on the way down, so a link
 * to a node whose bit is no larger leads upwards: there the search ends, and that node's key is the only one that it can be
 * (Morrison 1968; Knuth 3, 6.3, algorithm P). The first node looks at no bit, has bit -1, and only a left link.
 */
public final class Tries {
    /** No key has more bits. */
    public static final int BITS_MAX = Long.SIZE;
    private static final int NO_BIT = -1;

    private final Tables tables;
    private final TrieRootTable roots;
    private final TrieNodeTable nodes;
    private final AddressSpaceTable mappings;
    private final Voice<IndexNote> voice;

    /** The tries of a machine. */
    public Tries(Tables tables, Narrator narrator) {
        this.tables = tables;
        roots = tables.trieRoot;
        nodes = tables.trieNode;
        mappings = tables.addressSpace;
        voice = narrator.voice(IndexNote.values());
    }

    /**
     * A trie without any key.
     *
     * @param name what a scenario calls it, or nothing
     * @param bits how many bits each key has, 1 to 64
     * @param mapping the address_space whose pages it finds, or NULL
     * @return its row
     */
    public int create(String name, int bits, int mapping) {
        int trie = roots.add();
        roots.name(trie, name);
        roots.bits(trie, bits);
        roots.mapping(trie, mapping);
        return trie;
    }

    /** A trie without any key goes. */
    public void remove(int trie) {
        roots.remove(trie);
    }

    /** A bit of a key, 0 the highest of {@code bits}. */
    static int bit(long key, int bits, int number) {
        return (int) (key >>> bits - 1 - number) & 1;
    }

    private int next(int node, long key, int bits) {
        int number = nodes.bit.get(node);
        return number >= 0 && bit(key, bits, number) == 1 ? nodes.right.get(node) : nodes.left.get(node);
    }

    private void link(int node, long key, int bits, int to) {
        int number = nodes.bit.get(node);
        (number >= 0 && bit(key, bits, number) == 1 ? nodes.right : nodes.left).set(node, to);
    }

    /** The item of a key; NULL if there is none. */
    public int lookup(int trie, long key) {
        voice.tell(IndexNote.TRIE_LOOKUP, trie, key);
        int node = roots.root.get(trie);
        int item = NULL;
        if (node != NULL) {
            int above = walk(trie, key);
            node = next(above, key, roots.bits.get(trie));
            item = nodes.key.get(node) == key ? nodes.item.get(node) : NULL;
            voice.tell(item == NULL ? IndexNote.TRIE_OTHER_KEY : IndexNote.TRIE_KEY, node, nodes.key.get(node));
        }
        voice.leave(IndexNote.TRIE_LOOKUP, item);
        return item;
    }

    /** Follows a key's bits; the last node whose bit is looked at: its link leads upwards. */
    private int walk(int trie, long key) {
        int bits = roots.bits.get(trie);
        int above = roots.root.get(trie);
        int node = nodes.left.get(above);
        while (nodes.bit.get(node) > nodes.bit.get(above)) {
            int number = nodes.bit.get(node);
            int value = bit(key, bits, number);
            voice.tell(IndexNote.TRIE_BIT, node, number, value);
            above = node;
            node = value == 1 ? nodes.right.get(node) : nodes.left.get(node);
        }
        return above;
    }

    /** How many bits a look-up looks at; it also compares one key, if there is any. */
    int visited(int trie, long key) {
        int visited = 0;
        int above = roots.root.get(trie);
        if (above != NULL) {
            int bits = roots.bits.get(trie);
            int node = nodes.left.get(above);
            while (nodes.bit.get(node) > nodes.bit.get(above)) {
                visited++;
                above = node;
                node = next(node, key, bits);
            }
        }
        return visited;
    }

    /**
     * Puts a key into a trie, with its item, a number from 0 on.
     *
     * @return 0, or -EEXIST when the key is there
     */
    public int insert(int trie, long key, int item) {
        voice.tell(IndexNote.TRIE_INSERT, trie, key);
        int result = 0;
        int bits = roots.bits.get(trie);
        int first = roots.root.get(trie);
        if (first == NULL) {
            int node = add(trie, NO_BIT, key, item);
            nodes.left.set(node, node);
            roots.root.set(trie, node);
        } else {
            int nearest = next(walk(trie, key), key, bits);
            long differs = nodes.key.get(nearest) ^ key;
            if (differs == 0) {
                result = -Errno.EEXIST.number();
            } else {
                insertAt(trie, key, item, bits - 1 - (Long.SIZE - 1 - Long.numberOfLeadingZeros(differs)));
            }
        }
        voice.leave(IndexNote.TRIE_INSERT, result);
        return result;
    }

    /** Adds the node of a key that differs from all others on its way first in this bit. */
    private void insertAt(int trie, long key, int item, int number) {
        int bits = roots.bits.get(trie);
        int above = roots.root.get(trie);
        int below = nodes.left.get(above);
        while (nodes.bit.get(below) > nodes.bit.get(above) && nodes.bit.get(below) < number) {
            above = below;
            below = next(below, key, bits);
        }
        int node = add(trie, number, key, item);
        boolean isOne = bit(key, bits, number) == 1;
        nodes.left.set(node, isOne ? below : node);
        nodes.right.set(node, isOne ? node : below);
        link(above, key, bits, node);
    }

    private int add(int trie, int number, long key, int item) {
        int node = nodes.add();
        nodes.trie.set(node, trie);
        nodes.bit.set(node, number);
        nodes.key.set(node, key);
        nodes.item.set(node, item);
        roots.nodes.add(trie, 1);
        voice.tell(IndexNote.TRIE_NODE_ADDED, trie, node, number);
        return node;
    }

    /** Takes a key out of a trie; its item, or NULL if it was not there. */
    public int delete(int trie, long key) {
        voice.tell(IndexNote.TRIE_DELETE, trie, key);
        int item = NULL;
        if (roots.root.get(trie) != NULL) {
            int bits = roots.bits.get(trie);
            int last = walk(trie, key);
            int node = next(last, key, bits);
            if (nodes.key.get(node) == key) {
                item = nodes.item.get(node);
                if (last == node) {
                    unlink(trie, node, key, nodes.bit.get(node) == NO_BIT ? NULL : other(node, key, bits));
                } else {
                    replace(trie, key, last, node);
                }
            }
        }
        voice.leave(IndexNote.TRIE_DELETE, item);
        return item;
    }

    private int other(int node, long key, int bits) {
        return bit(key, bits, nodes.bit.get(node)) == 1 ? nodes.left.get(node) : nodes.right.get(node);
    }

    /** The last node of a key's way goes, since its bit decides no more; its own key moves into the node of the key that goes. */
    private void replace(int trie, long key, int last, int node) {
        int bits = roots.bits.get(trie);
        long moved = nodes.key.get(last);
        int leads = walk(trie, moved);
        int beside = other(last, key, bits);
        nodes.key.set(node, moved);
        nodes.item.set(node, nodes.item.get(last));
        if (leads != last) {
            link(leads, moved, bits, node);
        }
        unlink(trie, last, key, leads == last ? node : beside);
    }

    /** Takes a node out and lets the one above it lead to another one; without any, the trie is empty. */
    private void unlink(int trie, int gone, long key, int instead) {
        int bits = roots.bits.get(trie);
        if (instead == NULL) {
            roots.root.set(trie, NULL);
        } else {
            int above = roots.root.get(trie);
            for (int node = nodes.left.get(above); node != gone; node = next(node, key, bits)) {
                above = node;
            }
            link(above, key, bits, instead);
        }
        voice.tell(IndexNote.TRIE_NODE_FREED, trie, gone, nodes.bit.get(gone));
        nodes.remove(gone);
        roots.nodes.add(trie, -1);
    }

    /** What is wrong with the tries, in words; empty when all is well. */
    public List<String> checkInvariants() {
        List<String> findings = new ArrayList<>();
        int[] counted = new int[roots.limit()];
        for (int node = 0; node < nodes.limit() && findings.isEmpty(); node++) {
            if (nodes.exists(node)) {
                int trie = nodes.trie(node);
                long key = nodes.key(node);
                counted[trie]++;
                int found = LookUps.trie(tables, trie, key).last();
                if (found != node) {
                    findings.add("trie " + trie + ": the way of key " + Long.toBinaryString(key) + " leads to node " + found + ", not " + node);
                }
            }
        }
        for (int trie = 0; trie < roots.limit() && findings.isEmpty(); trie++) {
            int mapping = roots.exists(trie) ? roots.mapping(trie) : NULL;
            if (roots.nodes(trie) != counted[trie]) {
                findings.add("trie " + trie + ": nodes is " + roots.nodes(trie) + ", but there are " + counted[trie]);
            } else if (mapping != NULL && counted[trie] != mappings.nrpages(mapping)) {
                findings.add("trie " + trie + ": it has " + counted[trie] + " keys, but its file " + mappings.nrpages(mapping) + " pages");
            }
        }
        return findings;
    }
}
