/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pageindex;

import static org.pagewalk.store.Table.NULL;

import java.util.List;

import org.pagewalk.engine.KernelBug;
import org.pagewalk.engine.KernelFunction;
import org.pagewalk.engine.functions.Errno;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.RadixTreeRootTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.IntColumn;

/**
 * Radix trees as the kernel has them since 2.6: an index of 64 bits leads to an item, six bits of it at each node; an item of
 * index 0 alone lies in the root itself. Items can have tags, which each node above keeps for its slots, so that what has a tag is
 * found without looking at what has none (the kernel's radix-tree.c, RADIX_TREE_MAP_SHIFT 6).
 * <p>
 * Items are numbers from 0 to 2^31 - 2, such as rows of pages. Indices are without a sign.
 */
public final class RadixTrees {
    /** The largest number that can be an item: what is kept is the item + 1. */
    public static final int ITEM_MAX = Integer.MAX_VALUE - 1;
    /** How many tags there are, from 0 on. */
    public static final int TAGS = RadixNodes.TAGS;

    private static final int SHIFT = RadixNodes.SHIFT;
    private static final int EEXIST = -Errno.EEXIST.number();

    private final Tables tables;
    private final RadixTreeRootTable roots;
    private final RadixNodes nodes;
    private final IntColumn entries;
    private final RadixScan scan;
    private final RadixTags tags;
    private final Voice<IndexNote> voice;

    /** The radix trees of a machine. */
    public RadixTrees(Tables tables, Narrator narrator) {
        this.tables = tables;
        nodes = new RadixNodes(tables);
        roots = nodes.roots;
        entries = nodes.entries;
        scan = new RadixScan(nodes);
        voice = narrator.voice(IndexNote.values());
        tags = new RadixTags(nodes, voice);
    }

    /**
     * A tree without any item.
     *
     * @param name what a scenario calls it, or nothing
     * @param mapping the address_space whose pages it finds, or NULL
     * @return its row
     */
    public int create(String name, int mapping) {
        int root = roots.add();
        roots.name(root, name);
        roots.mapping(root, mapping);
        return root;
    }

    /** A tree without any item goes. */
    public void remove(int root) {
        roots.remove(root);
    }

    /**
     * Puts an item into a tree.
     *
     * @return 0, or -EEXIST when there is one with this index
     */
    @KernelFunction(value = "radix_tree_insert", source = "the kernel's radix-tree.c")
    public int insert(int root, long index, int item) {
        voice.tell(IndexNote.RADIX_TREE_INSERT, root, index);
        int result = 0;
        if (!RadixNodes.fits(index, roots.height.get(root))) {
            extend(root, index);
        }
        int height = roots.height.get(root);
        if (height == 0) {
            result = putAtRoot(root, item);
        } else {
            int slot = makeWay(root, index, height);
            if (entries.get(slot) != 0) {
                result = EEXIST;
            } else {
                entries.set(slot, item + 1);
                nodes.nodes.count.add(slot >> SHIFT, 1);
            }
        }
        voice.leave(IndexNote.RADIX_TREE_INSERT, result);
        return result;
    }

    private int putAtRoot(int root, int item) {
        if (roots.rnode.get(root) != 0) {
            return EEXIST;
        }
        roots.rnode.set(root, item + 1);
        return 0;
    }

    /** Lets a tree become so high that it has a place for an index; what is there goes into the first slot of each new node. */
    @KernelFunction(value = "radix_tree_extend", source = "the kernel's radix-tree.c")
    private void extend(int root, long index) {
        voice.tell(IndexNote.RADIX_TREE_EXTEND, root, index);
        int height = roots.height.get(root);
        int entry = roots.rnode.get(root);
        while (!RadixNodes.fits(index, height)) {
            if (entry != 0) {
                int node = nodes.alloc(root, NULL, height * SHIFT, 0, 1);
                for (int tag = 0; tag < TAGS; tag++) {
                    if (nodes.rootHas(root, tag)) {
                        nodes.set(node, tag, 0);
                    }
                }
                if (height > 0) {
                    nodes.nodes.parent.set(entry - 1, node);
                }
                entries.set(node << SHIFT, entry);
                entry = node + 1;
                voice.tell(IndexNote.RADIX_NODE_ADDED, root, node, height * SHIFT);
            }
            height++;
        }
        if (entry == 0) {
            int top = nodes.alloc(root, NULL, (height - 1) * SHIFT, 0, 0);
            voice.tell(IndexNote.RADIX_NODE_ADDED, root, top, (height - 1) * SHIFT);
            entry = top + 1;
        }
        roots.rnode.set(root, entry);
        roots.height.set(root, height);
        voice.tell(IndexNote.RADIX_TREE_GROWN, root, height);
        voice.leave(IndexNote.RADIX_TREE_EXTEND, height);
    }

    /** Goes down to the slot of an index, and adds the nodes that are missing; the slot's row. */
    private int makeWay(int root, long index, int height) {
        int node = roots.rnode.get(root) - 1;
        for (int shift = (height - 1) * SHIFT; shift > 0; shift -= SHIFT) {
            int slot = RadixNodes.slot(node, index, shift);
            tellStep(node, shift, slot);
            int entry = entries.get(slot);
            if (entry == 0) {
                int child = nodes.alloc(root, node, shift - SHIFT, slot & RadixNodes.SIZE - 1, 0);
                voice.tell(IndexNote.RADIX_NODE_ADDED, root, child, shift - SHIFT);
                entry = child + 1;
                entries.set(slot, entry);
                nodes.nodes.count.add(node, 1);
            }
            node = entry - 1;
        }
        int slot = RadixNodes.slot(node, index, 0);
        tellStep(node, 0, slot);
        return slot;
    }

    private void tellStep(int node, int shift, int slot) {
        voice.tell(IndexNote.RADIX_STEP, node, shift, slot & RadixNodes.SIZE - 1);
    }

    /** The item of an index; NULL if there is none. */
    @KernelFunction(value = "radix_tree_lookup", source = "the kernel's radix-tree.c")
    public int lookup(int root, long index) {
        voice.tell(IndexNote.RADIX_TREE_LOOKUP, root, index);
        int item = find(root, index) - 1;
        voice.leave(IndexNote.RADIX_TREE_LOOKUP, item);
        return item;
    }

    /** What is kept for an index: the item + 1, or 0. */
    private int find(int root, long index) {
        int height = roots.height.get(root);
        int entry = RadixNodes.fits(index, height) ? roots.rnode.get(root) : 0;
        for (int shift = (height - 1) * SHIFT; shift >= 0 && entry != 0; shift -= SHIFT) {
            int slot = RadixNodes.slot(entry - 1, index, shift);
            tellStep(entry - 1, shift, slot);
            entry = entries.get(slot);
        }
        return entry;
    }

    /** How many nodes a look-up visits. */
    int visited(int root, long index) {
        int height = roots.height.get(root);
        int entry = RadixNodes.fits(index, height) ? roots.rnode.get(root) : 0;
        int visited = 0;
        for (int shift = (height - 1) * SHIFT; shift >= 0 && entry != 0; shift -= SHIFT) {
            entry = entries.get(RadixNodes.slot(entry - 1, index, shift));
            visited++;
        }
        return visited;
    }

    /** The row of the slot in which the item of an index is; NULL if there is none, or it is in the root. */
    private int slotOf(int root, long index) {
        int height = roots.height.get(root);
        if (height == 0 || !RadixNodes.fits(index, height)) {
            return NULL;
        }
        int node = roots.rnode.get(root) - 1;
        for (int shift = (height - 1) * SHIFT; shift > 0 && node >= 0; shift -= SHIFT) {
            node = entries.get(RadixNodes.slot(node, index, shift)) - 1;
        }
        int slot = node < 0 ? NULL : RadixNodes.slot(node, index, 0);
        return slot < 0 || entries.get(slot) == 0 ? NULL : slot;
    }

    private boolean isAtRoot(int root, long index) {
        return index == 0 && roots.height.get(root) == 0 && roots.rnode.get(root) != 0;
    }

    /** Takes an item out of a tree, with its tags; the item, or NULL if there was none. */
    @KernelFunction(value = "radix_tree_delete", source = "the kernel's radix-tree.c")
    public int delete(int root, long index) {
        voice.tell(IndexNote.RADIX_TREE_DELETE, root, index);
        int item = NULL;
        if (isAtRoot(root, index)) {
            item = roots.rnode.get(root) - 1;
            roots.tags.set(root, 0);
            roots.rnode.set(root, 0);
        } else {
            int slot = slotOf(root, index);
            if (slot >= 0) {
                item = entries.get(slot) - 1;
                deleteSlot(root, slot);
            }
        }
        voice.leave(IndexNote.RADIX_TREE_DELETE, item);
        return item;
    }

    private void deleteSlot(int root, int slot) {
        int node = slot >> SHIFT;
        for (int tag = 0; tag < TAGS; tag++) {
            tags.clearUpwards(root, node, tag, slot & RadixNodes.SIZE - 1);
        }
        entries.set(slot, 0);
        if (nodes.nodes.count.add(node, -1) == 0) {
            deleteNode(root, node);
        } else if (node == nodes.top(root)) {
            shrink(root);
        }
    }

    /** Frees a node without items, and all above it that have no other. */
    @KernelFunction(value = "delete_node", source = "the kernel's radix-tree.c")
    private void deleteNode(int root, int empty) {
        int node = empty;
        while (node != NULL && nodes.nodes.count.get(node) == 0) {
            int parent = nodes.nodes.parent.get(node);
            if (parent != NULL) {
                entries.set(parent << SHIFT | nodes.nodes.offset.get(node), 0);
                nodes.nodes.count.add(parent, -1);
            } else {
                roots.tags.set(root, 0);
                roots.rnode.set(root, 0);
                roots.height.set(root, 0);
                voice.tell(IndexNote.RADIX_TREE_SHRUNK, root, 0);
            }
            freeNode(root, node);
            node = parent;
        }
        if (node != NULL && node == nodes.top(root)) {
            shrink(root);
        }
    }

    private void freeNode(int root, int node) {
        voice.tell(IndexNote.RADIX_NODE_FREED, root, node, nodes.nodes.shift.get(node));
        nodes.free(root, node);
    }

    /** Takes nodes from the top that have only something in their first slot. */
    @KernelFunction(value = "radix_tree_shrink", source = "the kernel's radix-tree.c")
    private void shrink(int root) {
        voice.tell(IndexNote.RADIX_TREE_SHRINK, root);
        int node = nodes.top(root);
        while (node != NULL && nodes.nodes.count.get(node) == 1 && entries.get(node << SHIFT) != 0) {
            int child = entries.get(node << SHIFT);
            int height = roots.height.add(root, -1);
            if (height > 0) {
                nodes.nodes.parent.set(child - 1, NULL);
            }
            roots.rnode.set(root, child);
            freeNode(root, node);
            voice.tell(IndexNote.RADIX_TREE_SHRUNK, root, height);
            node = nodes.top(root);
        }
        voice.leave(IndexNote.RADIX_TREE_SHRINK, roots.height.get(root));
    }

    /**
     * Gives an item a tag.
     *
     * @return the item
     * @throws KernelBug when there is no item of this index
     */
    @KernelFunction(value = "radix_tree_tag_set", source = "the kernel's radix-tree.c")
    public int tagSet(int root, long index, int tag) {
        voice.tell(IndexNote.RADIX_TREE_TAG_SET, root, index);
        int item;
        if (isAtRoot(root, index)) {
            item = roots.rnode.get(root) - 1;
        } else {
            int slot = slotOf(root, index);
            if (slot < 0) {
                throw new KernelBug("a tag is given to index " + Long.toUnsignedString(index) + ", but the radix tree has no item there; "
                        + "insert one first");
            }
            item = entries.get(slot) - 1;
            tags.setUpwards(slot, tag);
        }
        nodes.setRoot(root, tag);
        voice.leave(IndexNote.RADIX_TREE_TAG_SET, item);
        return item;
    }

    /** Takes a tag from an item; the item, or NULL if there is none of this index. */
    @KernelFunction(value = "radix_tree_tag_clear", source = "the kernel's radix-tree.c")
    public int tagClear(int root, long index, int tag) {
        voice.tell(IndexNote.RADIX_TREE_TAG_CLEAR, root, index);
        int item = NULL;
        if (isAtRoot(root, index)) {
            item = roots.rnode.get(root) - 1;
            nodes.clearRoot(root, tag);
        } else {
            int slot = slotOf(root, index);
            if (slot >= 0) {
                item = entries.get(slot) - 1;
                tags.clearUpwards(root, slot >> SHIFT, tag, slot & RadixNodes.SIZE - 1);
            }
        }
        voice.leave(IndexNote.RADIX_TREE_TAG_CLEAR, item);
        return item;
    }

    /** Whether the item of an index has a tag. */
    @KernelFunction(value = "radix_tree_tag_get", source = "the kernel's radix-tree.c")
    public boolean tagGet(int root, long index, int tag) {
        if (!nodes.rootHas(root, tag)) {
            return false;
        }
        if (isAtRoot(root, index)) {
            return true;
        }
        int slot = slotOf(root, index);
        return slot >= 0 && nodes.has(slot >> SHIFT, tag, slot & RadixNodes.SIZE - 1);
    }

    /** Whether any item has a tag. */
    @KernelFunction(value = "radix_tree_tagged", source = "the kernel's radix-tree.c")
    public boolean tagged(int root, int tag) {
        return nodes.rootHas(root, tag);
    }

    /**
     * Finds items in the order of their indices.
     *
     * @param first the least index that is wanted
     * @param max how many are wanted at most; both arrays have room for as many
     * @param indices gets the indices, or null
     * @param items gets the items
     * @return how many there are
     */
    @KernelFunction(value = "radix_tree_gang_lookup", source = "the kernel's radix-tree.c")
    public int gangLookup(int root, long first, int max, long[] indices, int[] items) {
        voice.tell(IndexNote.RADIX_TREE_GANG_LOOKUP, root, first);
        int found = scan.all(root, first, max, indices, items);
        voice.leave(IndexNote.RADIX_TREE_GANG_LOOKUP, found);
        return found;
    }

    /** The same for items with a tag alone. */
    @KernelFunction(value = "radix_tree_gang_lookup_tag", source = "the kernel's radix-tree.c")
    public int gangLookupTag(int root, long first, int max, int tag, long[] indices, int[] items) {
        voice.tell(IndexNote.RADIX_TREE_GANG_LOOKUP_TAG, root, first);
        int found = scan.tagged(root, first, max, tag, indices, items);
        voice.leave(IndexNote.RADIX_TREE_GANG_LOOKUP_TAG, found);
        return found;
    }

    /** What is wrong with the trees, in words; empty when all is well. */
    public List<String> checkInvariants() {
        return new RadixInvariants(tables, nodes).check();
    }
}
