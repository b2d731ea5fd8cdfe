/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.model.tables.Tables;

/** What is wrong with radix trees: counts, links upwards, tags that do not reach the root, levels that hold nothing. */
final class RadixInvariants {
    private static final int SHIFT = RadixNodes.SHIFT;
    private static final int SIZE = RadixNodes.SIZE;
    private static final int FINDINGS_MAX = 20;

    private final Tables tables;
    private final RadixNodes nodes;
    private final List<String> findings = new ArrayList<>();
    private int reached;
    private int items;

    RadixInvariants(Tables tables, RadixNodes nodes) {
        this.tables = tables;
        this.nodes = nodes;
    }

    List<String> check() {
        int all = 0;
        for (int root = 0; root < tables.radixTreeRoot.limit(); root++) {
            if (tables.radixTreeRoot.exists(root)) {
                check(root);
                all += reached;
            }
        }
        if (findings.isEmpty() && all != tables.radixTreeNode.size()) {
            findings.add("radix trees: there are " + tables.radixTreeNode.size() + " nodes, but trees have " + all);
        }
        return findings;
    }

    private void check(int root) {
        reached = 0;
        items = 0;
        int height = tables.radixTreeRoot.height(root);
        int top = nodes.top(root);
        if (height > 0) {
            checkNode(root, top, NULL, 0, (height - 1) * SHIFT);
            same(root, "nodes", tables.radixTreeRoot.nodes(root), reached);
            for (int tag = 0; tag < RadixNodes.TAGS && findings.isEmpty(); tag++) {
                if (nodes.rootHas(root, tag) != (nodes.tagged(top, tag) != 0)) {
                    find(root, "tag " + tag + " of its root is not that of its top node");
                }
            }
            if (findings.isEmpty() && nodes.nodes.count(top) == 1 && nodes.entries.get(top << SHIFT) != 0) {
                find(root, "its top node is there for the first slot alone");
            }
        } else {
            same(root, "nodes", tables.radixTreeRoot.nodes(root), 0);
            items = tables.radixTreeRoot.rnode(root) == 0 ? 0 : 1;
            if (items == 0 && tables.radixTreeRoot.tags(root) != 0) {
                find(root, "it is empty, but has tags");
            }
        }
        int mapping = tables.radixTreeRoot.mapping(root);
        if (mapping != NULL && findings.isEmpty()) {
            same(root, "items", tables.addressSpace.nrpages(mapping), items);
        }
    }

    private void checkNode(int root, int node, int parent, int offset, int shift) {
        if (findings.size() >= FINDINGS_MAX || ++reached > tables.radixTreeNode.limit()) {
            return;
        }
        if (!tables.radixTreeNode.exists(node) || nodes.nodes.root(node) != root || nodes.nodes.parent(node) != parent
                || nodes.nodes.shift(node) != shift || parent != NULL && nodes.nodes.offset(node) != offset) {
            find(root, "node " + node + " is not the one that slot " + offset + " of node " + parent + " leads to");
            return;
        }
        int count = 0;
        for (int slot = 0; slot < SIZE; slot++) {
            int entry = nodes.entries.get(node << SHIFT | slot);
            if (entry != 0) {
                count++;
                if (shift > 0) {
                    checkNode(root, entry - 1, node, slot, shift - SHIFT);
                }
            }
            checkTags(root, node, slot, entry, shift);
        }
        items += shift == 0 ? count : 0;
        same(root, "node " + node + ": count", nodes.nodes.count(node), count);
        if (count == 0) {
            find(root, "node " + node + " is empty");
        }
    }

    private void checkTags(int root, int node, int slot, int entry, int shift) {
        for (int tag = 0; tag < RadixNodes.TAGS; tag++) {
            boolean has = nodes.has(node, tag, slot);
            boolean may = entry != 0 && (shift == 0 || nodes.tagged(entry - 1, tag) != 0);
            if (has != may && (shift > 0 || !may)) {
                find(root, "node " + node + ": slot " + slot + (has ? " has tag " : " lacks tag ") + tag + ", unlike what it leads to");
            }
        }
    }

    private void same(int root, String what, int said, int counted) {
        if (said != counted) {
            find(root, what + " is " + said + ", but there are " + counted);
        }
    }

    private void find(int root, String words) {
        if (findings.size() < FINDINGS_MAX) {
            String name = tables.radixTreeRoot.name(root);
            findings.add("radix tree " + (name.isEmpty() ? Integer.toString(root) : name) + ": " + words);
        }
    }
}
