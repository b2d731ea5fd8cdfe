/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import static org.pagewalk.store.Table.NULL;

import java.util.ArrayList;
import java.util.List;

import org.pagewalk.model.tables.AddressSpaceTable;
import org.pagewalk.model.tables.PrioTreeRootTable;
import org.pagewalk.model.tables.VmAreaTable;

/** What is wrong with priority search trees: order, bits, links, and areas that map a file but are in no tree. */
final class PrioInvariants {
    private final PrioTrees trees;
    private final AddressSpaceTable mappings;
    private final PrioTreeRootTable roots;
    private final VmAreaTable areas;
    private final List<String> findings = new ArrayList<>();
    private int counted;

    PrioInvariants(PrioTrees trees, AddressSpaceTable mappings, PrioTreeRootTable roots, VmAreaTable areas) {
        this.trees = trees;
        this.mappings = mappings;
        this.roots = roots;
        this.areas = areas;
    }

    List<String> check() {
        for (int mapping = 0; mapping < mappings.limit(); mapping++) {
            int root = mappings.exists(mapping) ? mappings.i_mmap_tree(mapping) : NULL;
            if (root != NULL) {
                check(mapping, root);
            }
        }
        return findings;
    }

    private void check(int mapping, int root) {
        counted = 0;
        int top = roots.prio_tree_node(root);
        if (top != NULL) {
            checkNode(root, top, top, 0);
        }
        int listed = list(mapping, mappings.i_mmap(mapping)) + list(mapping, mappings.i_mmap_shared(mapping));
        if (findings.isEmpty() && (counted != roots.areas(root) || counted != listed)) {
            find(mapping, counted + " areas are in it, " + listed + " map the file, and it counts " + roots.areas(root));
        }
    }

    private int list(int mapping, int first) {
        int count = 0;
        for (int vma = first; vma != NULL && findings.isEmpty(); vma = areas.vm_next_share(vma)) {
            count++;
            if (!trees.has(vma)) {
                find(mapping, "area " + vma + " maps the file and is not in it");
            }
        }
        return count;
    }

    private void checkNode(int root, int node, int parent, int level) {
        if (!findings.isEmpty() || ++counted > areas.limit()) {
            return;
        }
        if (areas.prio_parent(node) != parent) {
            find(root, "area " + node + " does not point back at " + parent);
        }
        for (int vma = areas.prio_set(node); vma != NULL && findings.isEmpty(); vma = areas.prio_set(vma)) {
            if (areas.prio_head(vma) != node || trees.first(vma) != trees.first(node) || trees.last(vma) != trees.last(node)) {
                find(root, "area " + vma + " does not belong into the set of " + node);
            }
            counted++;
        }
        child(root, node, areas.prio_left(node), level, false);
        child(root, node, areas.prio_right(node), level, true);
    }

    private void child(int root, int node, int child, int level, boolean isRight) {
        if (child != NULL) {
            if (!trees.mayBeAbove(node, child)) {
                find(root, "area " + child + " reaches further than " + node + " above it");
            } else if (trees.wouldGoRight(root, child, level) != isRight) {
                find(root, "area " + child + " is on the wrong side of " + node);
            }
            checkNode(root, child, node, level + 1);
        }
    }

    private void find(int tree, String words) {
        findings.add("priority search tree " + tree + ": " + words);
    }
}
