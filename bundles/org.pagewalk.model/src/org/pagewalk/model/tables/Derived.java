/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model.tables;

import java.util.stream.IntStream;

import org.pagewalk.store.Table;

/** What the metamodel marks as derived: values that no column holds because they follow from those that do. */
public final class Derived {
    /** Where the zone's number starts in the 32 bits of a page's flags. Gorman 3.3.1. */
    public static final int ZONE_SHIFT = 24;

    private Derived() {
    }

    /** The zone's row, from the top bits of the page's flags, or NULL: the kernel's page_zone. Gorman 3.3.1. */
    public static int page_zone(Tables tables, int page) {
        int zone = tables.page.flags(page) >>> ZONE_SHIFT;
        return tables.zone.exists(zone) ? zone : Table.NULL;
    }

    /** The physical address of a page frame. */
    public static long phys(Tables tables, int page) {
        return (long) page << tables.machine.PAGE_SHIFT(0);
    }

    /** How many blocks are on the free list, counted along it. */
    public static int nr_free(Tables tables, int freeArea) {
        return tables.freeArea.free_list.size(freeArea);
    }

    /** Which of its zone's free areas this is; NULL while the zone is not built. */
    public static int order(Tables tables, int freeArea) {
        int zone = tables.freeArea.zone(freeArea);
        return tables.zone.exists(zone) ? freeArea - tables.zone.free_area(zone, 0) : Table.NULL;
    }

    /** Which of its node's zones this is: 0 DMA, 1 Normal, 2 HighMem; NULL while the node is not built. */
    public static int zone_idx(Tables tables, int zone) {
        int node = tables.zone.zone_pgdat(zone);
        return tables.node.exists(node) ? zone - tables.node.node_zones(node, 0) : Table.NULL;
    }

    /** The rows of all zones, by the number in the top bits of page.flags: the kernel's zone_table. Gorman 3.3.1. */
    public static int[] zone_table(Tables tables) {
        return IntStream.range(0, tables.zone.limit()).toArray();
    }

    /** What a region has handed out and nobody asked for, in bytes. */
    public static int internal_waste(Tables tables, int region) {
        return tables.region.used(region) - tables.region.requested(region);
    }

    /** What a region has not handed out, in bytes. */
    public static int free(Tables tables, int region) {
        return tables.region.size(region) - tables.region.used(region);
    }

    /** The size of a region's largest free block, in bytes, found along its blocks. */
    public static int largest_hole(Tables tables, int region) {
        int largest = 0;
        for (int block = tables.region.blocks.first(region); block != Table.NULL; block = tables.regionBlock.list.next(block)) {
            if (isFree(tables, block)) {
                largest = Math.max(largest, tables.regionBlock.size(block));
            }
        }
        return largest;
    }

    /** What of a region is free and lies outside its largest free block, in bytes. */
    public static int external_waste(Tables tables, int region) {
        return free(tables, region) - largest_hole(tables, region);
    }

    /** Whether nobody has a block of a region. */
    public static boolean isFree(Tables tables, int block) {
        return tables.regionBlock.state(block) != 0;
    }

    /** How far a size of blocks is from having to merge: N - 2 L - G. Barkley and Lee 1989. */
    public static int slack(Tables tables, int regionOrder) {
        return tables.regionOrder.nr_blocks(regionOrder) - 2 * tables.regionOrder.nr_local(regionOrder)
                - tables.regionOrder.nr_global(regionOrder);
    }

    /** The rows of a node's zones that have memory. */
    public static int[] zones(Tables tables, int node) {
        return IntStream.range(0, NodeTable.MAX_NR_ZONES).map(i -> tables.node.node_zones(node, i))
                .filter(zone -> tables.zone.exists(zone) && tables.zone.size(zone) > 0).toArray();
    }

    /** How many free blocks a zone has, of all orders. */
    public static int free_blocks(Tables tables, int zone) {
        return orders(tables, zone).map(order -> nr_free(tables, tables.zone.free_area(zone, order))).sum();
    }

    /** How many pages a zone's largest free block has; 0 if none is free. */
    public static int largest_free(Tables tables, int zone) {
        return orders(tables, zone).filter(order -> !tables.freeArea.free_list.isEmpty(tables.zone.free_area(zone, order)))
                .map(order -> 1 << order).max().orElse(0);
    }

    /** How many free pages of a zone lie in blocks of a lower order than this free area's. Gorman 6.6. */
    public static int unusable(Tables tables, int freeArea) {
        int zone = tables.freeArea.zone(freeArea);
        return !tables.zone.exists(zone) ? 0 : orders(tables, zone).filter(order -> tables.zone.free_area(zone, order) < freeArea)
                .map(order -> nr_free(tables, tables.zone.free_area(zone, order)) << order).sum();
    }

    /** The orders of which a zone has a free area; none while it is not built. */
    private static IntStream orders(Tables tables, int zone) {
        return IntStream.range(0, tables.machine.MAX_ORDER(0)).filter(order -> tables.freeArea.exists(tables.zone.free_area(zone, order)));
    }

    /** The name under which a file was opened. */
    public static String fileName(Tables tables, int file) {
        int dentry = tables.file.exists(file) ? tables.file.f_dentry(file) : Table.NULL;
        return dentry == Table.NULL ? "a file that was closed" : tables.dentry.d_name(dentry);
    }

    /** Whose pages a mapping has: the name of its file or disk. */
    public static String mappingName(Tables tables, int mapping) {
        int inode = tables.addressSpace.exists(mapping) ? tables.addressSpace.host(mapping) : Table.NULL;
        if (inode == Table.NULL) {
            return "a mapping that is gone";
        }
        for (int dentry = 0; dentry < tables.dentry.limit(); dentry++) {
            if (tables.dentry.exists(dentry) && tables.dentry.d_inode(dentry) == inode) {
                return tables.dentry.d_name(dentry);
            }
        }
        return "inode " + tables.inode.i_ino(inode);
    }

    /** What a radix tree is called: its own name, or that of the file whose pages it finds. */
    public static String treeName(Tables tables, int root) {
        int mapping = tables.radixTreeRoot.mapping(root);
        return mapping == Table.NULL ? tables.radixTreeRoot.name(root) : mappingName(tables, mapping);
    }

    /** What a trie is called: its own name, or that of the file whose pages it finds. */
    public static String trieName(Tables tables, int trie) {
        int mapping = tables.trieRoot.mapping(trie);
        return mapping == Table.NULL ? tables.trieRoot.name(trie) : mappingName(tables, mapping);
    }

    /** The node at the top of a radix tree, or NULL. */
    public static int topNode(Tables tables, int root) {
        return tables.radixTreeRoot.height(root) == 0 ? Table.NULL : tables.radixTreeRoot.rnode(root) - 1;
    }

    /** The node of a radix tree to which a slot leads, or NULL: the slots of node n are rows 64 n to 64 n + 63. */
    public static int slotNode(Tables tables, int slot) {
        int node = slot / RadixTreeNodeTable.RADIX_TREE_MAP_SIZE;
        return tables.radixTreeNode.exists(node) && tables.radixTreeNode.shift(node) > 0 ? tables.radixTreeSlot.entry(slot) - 1 : Table.NULL;
    }

    /** The page to which a slot of a file's radix tree leads, or NULL. */
    public static int slotPage(Tables tables, int slot) {
        int node = slot / RadixTreeNodeTable.RADIX_TREE_MAP_SIZE;
        boolean isLeaf = tables.radixTreeNode.exists(node) && tables.radixTreeNode.shift(node) == 0;
        return isLeaf && tables.radixTreeRoot.mapping(tables.radixTreeNode.root(node)) != Table.NULL ? tables.radixTreeSlot.entry(slot) - 1
                : Table.NULL;
    }

    /** The page of a node of a file's trie, or NULL. */
    public static int triePage(Tables tables, int node) {
        return tables.trieRoot.mapping(tables.trieNode.trie(node)) == Table.NULL ? Table.NULL : tables.trieNode.item(node);
    }
}
