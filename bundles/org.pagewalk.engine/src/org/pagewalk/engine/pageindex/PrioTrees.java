/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import static org.pagewalk.store.Table.NULL;

import java.util.List;
import java.util.function.IntConsumer;

import org.pagewalk.engine.Architecture;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.AddressSpaceTable;
import org.pagewalk.model.tables.PrioTreeRootTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.VmAreaTable;

/**
 * Which areas map which pages of a file, as 2.6 keeps it: a radix priority search tree (McCreight 1985; the kernel's prio_tree.c).
 * An area maps the pages from its radix index, vm_pgoff, to its heap index, the last page. Downwards heap indices never grow, as in
 * a heap; whether an area is to the left or to the right of a node is said by one bit of its radix index at each level, the highest
 * first, and below the lowest by the bits of its length. Areas of the very same pages are one node and a set behind it.
 */
public final class PrioTrees {
    private final AddressSpaceTable mappings;
    private final PrioTreeRootTable roots;
    private final VmAreaTable areas;
    private final int pageShift;
    private final int bitsPerLong;
    private final Voice<IndexNote> voice;

    /** The trees of a machine. */
    public PrioTrees(Tables tables, Architecture architecture, Narrator narrator) {
        mappings = tables.addressSpace;
        roots = tables.prioTreeRoot;
        areas = tables.vmArea;
        pageShift = architecture.pageShift();
        bitsPerLong = architecture.bitsPerLong();
        voice = narrator.voice(IndexNote.values());
    }

    /** The first page of its file that an area maps: RADIX_INDEX. */
    long first(int vma) {
        return areas.vm_pgoff.get(vma);
    }

    /** The last page of its file that an area maps: HEAP_INDEX. */
    long last(int vma) {
        return PrioSearch.last(areas, vma, pageShift);
    }

    private static long maxIndex(int bits) {
        return bits >= Long.SIZE ? -1L : (1L << bits) - 1;
    }

    /** Whether an area is in a tree, as a node or in a set. */
    public boolean has(int vma) {
        return areas.prio_parent.get(vma) != NULL || areas.prio_head.get(vma) != NULL;
    }

    /** The tree of a mapping; NULL if no area ever mapped it. */
    public int tree(int mapping) {
        return mappings.i_mmap_tree(mapping);
    }

    /** Puts an area into the tree of a mapping. */
    @KernelFunction(value = "vma_prio_tree_insert", source = "the kernel's prio_tree.c")
    public void insert(int mapping, int vma) {
        voice.tell(IndexNote.VMA_PRIO_TREE_INSERT, vma, first(vma));
        if (mappings.i_mmap_tree(mapping) == NULL) {
            int root = roots.add();
            roots.index_bits(root, 1);
            mappings.i_mmap_tree(mapping, root);
        }
        int root = mappings.i_mmap_tree(mapping);
        int node = insertNode(root, vma);
        if (node != vma) {
            addToSet(node, vma);
        }
        roots.areas.add(root, 1);
        voice.leave(IndexNote.VMA_PRIO_TREE_INSERT);
    }

    private void addToSet(int node, int vma) {
        int last = node;
        while (areas.prio_set(last) != NULL) {
            last = areas.prio_set(last);
        }
        areas.prio_set(last, vma);
        areas.prio_head(vma, node);
        voice.tell(IndexNote.PRIO_SAME_PAGES, vma, node);
    }

    /** Puts an area into a tree; the node that maps the same pages, if there is one, or the area itself. */
    @KernelFunction(value = "prio_tree_insert", source = "the kernel's prio_tree.c")
    private int insertNode(int root, int vma) {
        if (roots.prio_tree_node(root) == NULL || Long.compareUnsigned(last(vma), maxIndex(roots.index_bits(root))) > 0) {
            expand(root, vma);
            return vma;
        }
        int node = vma;
        int at = roots.prio_tree_node(root);
        for (int level = 0;; level++) {
            if (first(at) == first(node) && last(at) == last(node)) {
                return at;
            }
            if (comesBefore(node, at)) {
                replace(root, at, node);
                int moved = at;
                at = node;
                node = moved;
            }
            boolean isRight = goesRight(root, node, level);
            int below = isRight ? areas.prio_right(at) : areas.prio_left(at);
            if (below == NULL) {
                hang(at, node, isRight);
                return vma;
            }
            at = below;
        }
    }

    /** Whether an area belongs above another one: it reaches further, or as far and begins earlier. */
    private boolean comesBefore(int vma, int other) {
        int order = Long.compareUnsigned(last(vma), last(other));
        return order > 0 || order == 0 && Long.compareUnsigned(first(vma), first(other)) < 0;
    }

    /** Which way an area goes from a node of this level, 0 the root. */
    private boolean goesRight(int root, int vma, int level) {
        int bits = roots.index_bits(root);
        return level < bits ? (first(vma) >>> bits - 1 - level & 1) != 0
                : (last(vma) - first(vma) >>> bitsPerLong - 1 - (level - bits) & 1) != 0;
    }

    private void hang(int above, int vma, boolean isRight) {
        (isRight ? areas.prio_right : areas.prio_left).set(above, vma);
        areas.prio_parent(vma, above);
    }

    /** Lets a tree have room for an area that reaches further than all others, which becomes its root. */
    @KernelFunction(value = "prio_tree_expand", source = "the kernel's prio_tree.c")
    private void expand(int root, int vma) {
        long max = last(vma);
        int first = NULL;
        int last = NULL;
        if (Long.compareUnsigned(max, maxIndex(roots.index_bits(root))) > 0) {
            roots.index_bits.add(root, 1);
        }
        while (Long.compareUnsigned(max, maxIndex(roots.index_bits(root))) > 0) {
            roots.index_bits.add(root, 1);
            int top = roots.prio_tree_node(root);
            if (top != NULL) {
                removeNode(root, top);
                if (first == NULL) {
                    first = top;
                } else {
                    hang(last, top, false);
                }
                last = top;
            }
        }
        if (first == NULL) {
            last = vma;
        } else {
            hang(vma, first, false);
        }
        if (roots.prio_tree_node(root) != NULL) {
            hang(last, roots.prio_tree_node(root), false);
        }
        makeRoot(root, vma);
        voice.tell(IndexNote.PRIO_TREE_EXPANDED, vma, roots.index_bits(root));
    }

    private void makeRoot(int root, int vma) {
        roots.prio_tree_node(root, vma);
        areas.prio_parent(vma, vma);
    }

    /** An area takes another one's place in the tree. */
    @KernelFunction(value = "prio_tree_replace", source = "the kernel's prio_tree.c")
    private void replace(int root, int old, int vma) {
        int parent = areas.prio_parent(old);
        int left = areas.prio_left(old);
        int right = areas.prio_right(old);
        clear(old);
        clear(vma);
        if (parent == old) {
            makeRoot(root, vma);
        } else {
            hang(parent, vma, areas.prio_right(parent) == old);
        }
        if (left != NULL) {
            hang(vma, left, false);
        }
        if (right != NULL) {
            hang(vma, right, true);
        }
    }

    private void clear(int vma) {
        areas.prio_left(vma, NULL);
        areas.prio_right(vma, NULL);
        areas.prio_parent(vma, NULL);
    }

    /** Takes an area out of the tree of a mapping; the next one of its set takes its place, if it has a set. */
    @KernelFunction(value = "vma_prio_tree_remove", source = "the kernel's prio_tree.c")
    public void remove(int mapping, int vma) {
        voice.tell(IndexNote.VMA_PRIO_TREE_REMOVE, vma, first(vma));
        int root = mappings.i_mmap_tree(mapping);
        int next = areas.prio_set(vma);
        int head = areas.prio_head(vma);
        if (head != NULL) {
            int before = head;
            while (areas.prio_set(before) != vma) {
                before = areas.prio_set(before);
            }
            areas.prio_set(before, next);
        } else if (next == NULL) {
            removeNode(root, vma);
        } else {
            replace(root, vma, next);
            areas.prio_head(next, NULL);
            for (int other = areas.prio_set(next); other != NULL; other = areas.prio_set(other)) {
                areas.prio_head(other, next);
            }
        }
        areas.prio_head(vma, NULL);
        areas.prio_set(vma, NULL);
        roots.areas.add(root, -1);
        voice.leave(IndexNote.VMA_PRIO_TREE_REMOVE);
    }

    /** Takes a node out: of the nodes below it, always the one that reaches further moves up. */
    @KernelFunction(value = "prio_tree_remove", source = "the kernel's prio_tree.c")
    private void removeNode(int root, int vma) {
        int at = vma;
        for (int next = larger(at); next != NULL; next = larger(at)) {
            at = next;
        }
        int parent = areas.prio_parent(at);
        if (parent == at) {
            roots.prio_tree_node(root, NULL);
            roots.index_bits(root, 1);
            clear(at);
            return;
        }
        (areas.prio_right(parent) == at ? areas.prio_right : areas.prio_left).set(parent, NULL);
        clear(at);
        while (at != vma) {
            int above = parent;
            parent = areas.prio_parent(above);
            replace(root, above, at);
            at = above;
        }
    }

    private int larger(int vma) {
        int left = areas.prio_left(vma);
        int right = areas.prio_right(vma);
        if (left == NULL || right == NULL) {
            return left == NULL ? right : left;
        }
        return Long.compareUnsigned(last(left), last(right)) >= 0 ? left : right;
    }

    /**
     * Finds the areas that map any of some pages.
     *
     * @param from the first page of the file
     * @param to the last
     * @param visitor gets each area
     * @return how many nodes had to be looked at
     */
    @KernelFunction(value = "vma_prio_tree_next", source = "the kernel's prio_tree.c")
    public int find(int mapping, long from, long to, IntConsumer visitor) {
        int root = mappings.i_mmap_tree(mapping);
        return root == NULL ? 0 : new PrioSearch(areas, pageShift, from, to).search(roots.prio_tree_node(root), roots.index_bits(root),
                (node, overlaps) -> {
                    for (int vma = overlaps ? node : NULL; vma != NULL; vma = areas.prio_set(vma)) {
                        visitor.accept(vma);
                    }
                });
    }

    /** A mapping that no area maps any more goes away. */
    void forget(int mapping) {
        if (mappings.i_mmap_tree(mapping) != NULL) {
            roots.remove(mappings.i_mmap_tree(mapping));
            mappings.i_mmap_tree(mapping, NULL);
        }
    }

    /** What is wrong with the trees, in words; empty when all is well. */
    public List<String> checkInvariants() {
        return new PrioInvariants(this, mappings, roots, areas).check();
    }

    /** Which way an area goes from a node of a level: for the checks. */
    boolean wouldGoRight(int root, int vma, int level) {
        return goesRight(root, vma, level);
    }

    /** Whether an area may stand above another one. */
    boolean mayBeAbove(int vma, int other) {
        return !comesBefore(other, vma);
    }
}
