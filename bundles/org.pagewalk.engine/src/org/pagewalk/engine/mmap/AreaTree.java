/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.VmAreaTable;
import org.pagewalk.store.IntColumn;

/**
 * The red-black tree of an address space's areas, lower addresses on the left. Each node is red or black; a red one has no
 * red child, and all ways down meet equally many black ones, so none is more than twice as long as another.
 * <p>
 * Each node also knows the largest gap behind an area of its subtree, up to the next area on the list or, behind the last, to
 * TASK_SIZE. Whoever changes the list or an area's ends says so with {@link #gapChanged} before the tree turns again.
 */
final class AreaTree {
    static final int RED = 0;
    static final int BLACK = 1;

    private final VmAreaTable areas;
    private final IntColumn roots;
    private final IntColumn parents;
    private final IntColumn lefts;
    private final IntColumn rights;
    private final IntColumn colors;
    private final long taskSize;
    private final Voice<MmNote> voice;

    AreaTree(Tables tables, UserSpace space, Voice<MmNote> voice) {
        areas = tables.vmArea;
        MmStructTable mms = tables.mmStruct;
        roots = mms.mm_rb;
        parents = areas.rb_parent;
        lefts = areas.rb_left;
        rights = areas.rb_right;
        colors = areas.rb_color;
        taskSize = space.taskSize();
        this.voice = voice;
    }

    /** The free addresses between an area and the next one, in bytes. */
    long gapBehind(int vma) {
        int next = areas.vm_next.get(vma);
        return Math.max(0, (next == NULL ? taskSize : areas.vm_start.get(next)) - areas.vm_end.get(vma));
    }

    /** The largest gap that a node should know of, its children's being right. */
    long largestGap(int vma) {
        return Math.max(gapBehind(vma), Math.max(largestOf(lefts.get(vma)), largestOf(rights.get(vma))));
    }

    private long largestOf(int child) {
        return child == NULL ? 0 : areas.rb_subtree_gap.get(child);
    }

    /** The gap behind an area may have changed: tells it to the nodes above, as far as they care. */
    void gapChanged(int vma) {
        for (int node = vma; node != NULL; node = parents.get(node)) {
            long gap = largestGap(node);
            if (gap == areas.rb_subtree_gap.get(node)) {
                return;
            }
            areas.rb_subtree_gap.set(node, gap);
        }
    }

    /** The lowest area, from one on upwards, behind which so much is free; NULL if none is. */
    int firstGap(int from, long length) {
        int node = from;
        while (gapBehind(node) < length) {
            int right = rights.get(node);
            if (right != NULL && areas.rb_subtree_gap.get(right) >= length) {
                return lowestGap(right, length);
            }
            int below = node;
            node = parents.get(node);
            while (node != NULL && rights.get(node) == below) {
                below = node;
                node = parents.get(node);
            }
            if (node == NULL) {
                return NULL;
            }
        }
        return node;
    }

    private int lowestGap(int root, long length) {
        int node = root;
        while (true) {
            int left = lefts.get(node);
            if (left != NULL && areas.rb_subtree_gap.get(left) >= length) {
                node = left;
            } else if (gapBehind(node) >= length) {
                return node;
            } else {
                node = rights.get(node);
            }
        }
    }

    /** Puts a red leaf below a node, or as the root below NULL; it is on the list already, behind {@code prev}. */
    void link(int mm, int vma, int parent, boolean isLeft, int prev) {
        parents.set(vma, parent);
        lefts.set(vma, NULL);
        rights.set(vma, NULL);
        colors.set(vma, RED);
        if (parent == NULL) {
            roots.set(mm, vma);
        } else {
            (isLeft ? lefts : rights).set(parent, vma);
        }
        areas.rb_subtree_gap.set(vma, NULL);
        gapChanged(vma);
        if (prev != NULL) {
            gapChanged(prev);
        }
        rbInsertColor(mm, vma);
    }

    /** Restores the rules after a red node came in: a red parent must not stay. */
    @KernelFunction(value = "rb_insert_color", source = "Gorman 9.3.5, the kernel's rbtree.c")
    private void rbInsertColor(int mm, int vma) {
        voice.tell(MmNote.RB_INSERT_COLOR, vma);
        int node = vma;
        int parent = parents.get(node);
        while (parent != NULL && colors.get(parent) == RED) {
            int grandparent = parents.get(parent);
            boolean isLeft = lefts.get(grandparent) == parent;
            int uncle = child(grandparent, !isLeft);
            if (isRed(uncle)) {
                colors.set(uncle, BLACK);
                colors.set(parent, BLACK);
                colors.set(grandparent, RED);
                node = grandparent;
            } else {
                if (child(parent, !isLeft) == node) {
                    rotate(mm, parent, isLeft);
                    node = parent;
                    parent = parents.get(node);
                }
                colors.set(parent, BLACK);
                colors.set(grandparent, RED);
                rotate(mm, grandparent, !isLeft);
            }
            parent = parents.get(node);
        }
        colors.set(roots.get(mm), BLACK);
        voice.leave(MmNote.RB_INSERT_COLOR);
    }

    private int child(int node, boolean isLeft) {
        return (isLeft ? lefts : rights).get(node);
    }

    private boolean isRed(int node) {
        return node != NULL && colors.get(node) == RED;
    }

    private void rotate(int mm, int node, boolean toTheLeft) {
        if (toTheLeft) {
            rotateLeft(mm, node);
        } else {
            rotateRight(mm, node);
        }
    }

    /** A node goes down to the left, and its right child takes its place. */
    @KernelFunction(value = "__rb_rotate_left", source = "Gorman 9.3.5, the kernel's rbtree.c")
    private void rotateLeft(int mm, int node) {
        voice.tell(MmNote.__RB_ROTATE_LEFT, node);
        turn(mm, node, rights, lefts);
        voice.leave(MmNote.__RB_ROTATE_LEFT);
    }

    /** A node goes down to the right, and its left child takes its place. */
    @KernelFunction(value = "__rb_rotate_right", source = "Gorman 9.3.5, the kernel's rbtree.c")
    private void rotateRight(int mm, int node) {
        voice.tell(MmNote.__RB_ROTATE_RIGHT, node);
        turn(mm, node, lefts, rights);
        voice.leave(MmNote.__RB_ROTATE_RIGHT);
    }

    private void turn(int mm, int node, IntColumn rising, IntColumn falling) {
        int top = rising.get(node);
        int between = falling.get(top);
        rising.set(node, between);
        if (between != NULL) {
            parents.set(between, node);
        }
        replace(mm, node, top);
        falling.set(top, node);
        parents.set(node, top);
        areas.rb_subtree_gap.set(top, areas.rb_subtree_gap.get(node));
        areas.rb_subtree_gap.set(node, largestGap(node));
    }

    /** Puts another node, or none, below the parent of a node, in its place. */
    private void replace(int mm, int node, int other) {
        int parent = parents.get(node);
        if (other != NULL) {
            parents.set(other, parent);
        }
        if (parent == NULL) {
            roots.set(mm, other);
        } else if (lefts.get(parent) == node) {
            lefts.set(parent, other);
        } else {
            rights.set(parent, other);
        }
    }

    /** Takes an area out of the tree while it is still on the list. */
    @KernelFunction(value = "rb_erase", source = "Gorman 9.3.11, the kernel's rbtree.c")
    void rbErase(int mm, int vma) {
        voice.tell(MmNote.RB_ERASE, vma);
        int parent = parents.get(vma);
        int child = rights.get(vma);
        int color = colors.get(vma);
        if (lefts.get(vma) == NULL) {
            replace(mm, vma, child);
        } else if (child == NULL) {
            child = lefts.get(vma);
            replace(mm, vma, child);
        } else {
            int heir = child;
            while (lefts.get(heir) != NULL) {
                heir = lefts.get(heir);
            }
            parent = parents.get(heir) == vma ? heir : parents.get(heir);
            child = rights.get(heir);
            color = colors.get(heir);
            inherit(mm, vma, heir);
            gapChanged(parent);
            gapChanged(heir);
        }
        if (parent != NULL) {
            gapChanged(parent);
        }
        if (color == BLACK) {
            eraseColor(mm, child, parent);
        }
        voice.leave(MmNote.RB_ERASE);
    }

    /** The next higher node, which has no left child, takes the place of one that has two. */
    private void inherit(int mm, int vma, int heir) {
        if (parents.get(heir) != vma) {
            replace(mm, heir, rights.get(heir));
            rights.set(heir, rights.get(vma));
            parents.set(rights.get(vma), heir);
        }
        replace(mm, vma, heir);
        lefts.set(heir, lefts.get(vma));
        parents.set(lefts.get(vma), heir);
        colors.set(heir, colors.get(vma));
        areas.rb_subtree_gap.set(heir, areas.rb_subtree_gap.get(vma));
    }

    /** Restores the rules after a black node went out: its ways down have one black too few. */
    private void eraseColor(int mm, int lacking, int shortParent) {
        int node = lacking;
        int parent = shortParent;
        while (node != roots.get(mm) && !isRed(node)) {
            boolean isLeft = lefts.get(parent) == node;
            int sibling = child(parent, !isLeft);
            if (isRed(sibling)) {
                colors.set(sibling, BLACK);
                colors.set(parent, RED);
                rotate(mm, parent, isLeft);
                sibling = child(parent, !isLeft);
            }
            if (!isRed(child(sibling, true)) && !isRed(child(sibling, false))) {
                colors.set(sibling, RED);
                node = parent;
                parent = parents.get(node);
            } else {
                node = borrow(mm, parent, sibling, isLeft);
            }
        }
        if (node != NULL) {
            colors.set(node, BLACK);
        }
    }

    /** A sibling with a red child makes up for the missing black node; then all is done, as the root says. */
    private int borrow(int mm, int parent, int sibling, boolean isLeft) {
        int giver = sibling;
        if (!isRed(child(giver, !isLeft))) {
            colors.set(child(giver, isLeft), BLACK);
            colors.set(giver, RED);
            rotate(mm, giver, !isLeft);
            giver = child(parent, !isLeft);
        }
        colors.set(giver, colors.get(parent));
        colors.set(parent, BLACK);
        colors.set(child(giver, !isLeft), BLACK);
        rotate(mm, parent, isLeft);
        return roots.get(mm);
    }
}
