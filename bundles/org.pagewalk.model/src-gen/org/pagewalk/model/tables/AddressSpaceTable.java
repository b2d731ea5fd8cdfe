/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.HeadColumn;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** The cached pages of one file or device, or of swap: struct address_space. Source: Gorman 3.3. */
public final class AddressSpaceTable extends Table {

    /** Pages that equal what the disk holds. Source: Gorman 3.3. Rows of {@link PageTable}. */
    public final HeadColumn clean_pages;

    /**
     * Pages that were written to and still have to reach the disk. Source: Gorman 3.3. Rows of {@link
     * PageTable}.
     */
    public final HeadColumn dirty_pages;

    /**
     * Pages that are locked, on their way to or from the disk. Source: Gorman 3.3. Rows of {@link
     * PageTable}.
     */
    public final HeadColumn locked_pages;

    /** How many pages of this mapping are in memory. Unit: pages. Source: Gorman 9.3.1. */
    public final IntColumn nrpages;

    /** The file whose pages these are. Source: Gorman 9.3.1. Row of {@link InodeTable}, or NULL. */
    public final IntColumn host;

    /**
     * The first private area that maps the file; vm_next_share leads on. Source: Gorman 9.3.1. Row of
     * {@link VmAreaTable}, or NULL.
     */
    public final IntColumn i_mmap;

    /**
     * The first shared area that maps the file; vm_next_share leads on. Source: Gorman 9.3.1. Row of
     * {@link VmAreaTable}, or NULL.
     */
    public final IntColumn i_mmap_shared;

    /** With which flags pages are allocated for the file. Unit: bits. Source: Gorman 9.3.1. */
    public final IntColumn gfp_mask;

    /** Which operations it has: 0 those of shared memory, 1 of files, 2 of disks. Source: Gorman 9.3.1. */
    public final IntColumn a_ops;

    /**
     * The radix tree of its pages, where pages are found by one (later kernels), or to compare. Source:
     * 000, "radix tree in Linux". Row of {@link RadixTreeRootTable}, or NULL.
     */
    public final IntColumn page_tree;

    /**
     * The PATRICIA trie of its pages, where one is kept to compare. Source: 000, "Lookup in a PATRICIA
     * Trie". Row of {@link TrieRootTable}, or NULL.
     */
    public final IntColumn page_trie;

    /**
     * The priority search tree of the areas that map it, where one is kept to compare (later kernels).
     * Source: 000, "address_space". Row of {@link PrioTreeRootTable}, or NULL.
     */
    public final IntColumn i_mmap_tree;

    /** An empty table; Tables makes them all. */
    AddressSpaceTable(Store store, PageTable page) {
        super(store, "AddressSpace");
        clean_pages = new HeadColumn(this, "clean_pages", page.list);
        dirty_pages = new HeadColumn(this, "dirty_pages", page.list);
        locked_pages = new HeadColumn(this, "locked_pages", page.list);
        nrpages = new IntColumn(this, "nrpages");
        host = new IntColumn(this, "host", NULL);
        i_mmap = new IntColumn(this, "i_mmap", NULL);
        i_mmap_shared = new IntColumn(this, "i_mmap_shared", NULL);
        gfp_mask = new IntColumn(this, "gfp_mask");
        a_ops = new IntColumn(this, "a_ops");
        page_tree = new IntColumn(this, "page_tree", NULL);
        page_trie = new IntColumn(this, "page_trie", NULL);
        i_mmap_tree = new IntColumn(this, "i_mmap_tree", NULL);
    }

    /** How many pages of this mapping are in memory. Unit: pages. Source: Gorman 9.3.1. */
    public int nrpages(int row) {
        return nrpages.get(row);
    }

    /** Sets {@link #nrpages}. */
    public void nrpages(int row, int value) {
        nrpages.set(row, value);
    }

    /** The file whose pages these are. Source: Gorman 9.3.1. Row of {@link InodeTable}, or NULL. */
    public int host(int row) {
        return host.get(row);
    }

    /** Sets {@link #host}. */
    public void host(int row, int value) {
        host.set(row, value);
    }

    /**
     * The first private area that maps the file; vm_next_share leads on. Source: Gorman 9.3.1. Row of
     * {@link VmAreaTable}, or NULL.
     */
    public int i_mmap(int row) {
        return i_mmap.get(row);
    }

    /** Sets {@link #i_mmap}. */
    public void i_mmap(int row, int value) {
        i_mmap.set(row, value);
    }

    /**
     * The first shared area that maps the file; vm_next_share leads on. Source: Gorman 9.3.1. Row of
     * {@link VmAreaTable}, or NULL.
     */
    public int i_mmap_shared(int row) {
        return i_mmap_shared.get(row);
    }

    /** Sets {@link #i_mmap_shared}. */
    public void i_mmap_shared(int row, int value) {
        i_mmap_shared.set(row, value);
    }

    /** With which flags pages are allocated for the file. Unit: bits. Source: Gorman 9.3.1. */
    public int gfp_mask(int row) {
        return gfp_mask.get(row);
    }

    /** Sets {@link #gfp_mask}. */
    public void gfp_mask(int row, int value) {
        gfp_mask.set(row, value);
    }

    /** Which operations it has: 0 those of shared memory, 1 of files, 2 of disks. Source: Gorman 9.3.1. */
    public int a_ops(int row) {
        return a_ops.get(row);
    }

    /** Sets {@link #a_ops}. */
    public void a_ops(int row, int value) {
        a_ops.set(row, value);
    }

    /**
     * The radix tree of its pages, where pages are found by one (later kernels), or to compare. Source:
     * 000, "radix tree in Linux". Row of {@link RadixTreeRootTable}, or NULL.
     */
    public int page_tree(int row) {
        return page_tree.get(row);
    }

    /** Sets {@link #page_tree}. */
    public void page_tree(int row, int value) {
        page_tree.set(row, value);
    }

    /**
     * The PATRICIA trie of its pages, where one is kept to compare. Source: 000, "Lookup in a PATRICIA
     * Trie". Row of {@link TrieRootTable}, or NULL.
     */
    public int page_trie(int row) {
        return page_trie.get(row);
    }

    /** Sets {@link #page_trie}. */
    public void page_trie(int row, int value) {
        page_trie.set(row, value);
    }

    /**
     * The priority search tree of the areas that map it, where one is kept to compare (later kernels).
     * Source: 000, "address_space". Row of {@link PrioTreeRootTable}, or NULL.
     */
    public int i_mmap_tree(int row) {
        return i_mmap_tree.get(row);
    }

    /** Sets {@link #i_mmap_tree}. */
    public void i_mmap_tree(int row, int value) {
        i_mmap_tree.set(row, value);
    }
}
