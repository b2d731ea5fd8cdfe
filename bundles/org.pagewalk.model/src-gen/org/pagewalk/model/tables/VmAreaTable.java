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
 * A range of an address space with one purpose and one protection: struct vm_area_struct. Source:
 * Gorman 9.3.
 */
public final class VmAreaTable extends Table {

    /** To which address space it belongs. Source: Gorman 9.3. Row of {@link MmStructTable}, or NULL. */
    public final IntColumn vm_mm;

    /** The first address. Unit: user address. Source: Gorman 9.3. */
    public final LongColumn vm_start;

    /** The first address behind it. Unit: user address. Source: Gorman 9.3. */
    public final LongColumn vm_end;

    /** The area with the next higher addresses. Source: Gorman 9.3. Row of {@link VmAreaTable}, or NULL. */
    public final IntColumn vm_next;

    /** The protection bits for entries of the page tables. Unit: bits. Source: Gorman 9.3. */
    public final LongColumn vm_page_prot;

    /**
     * The VM_ flags: what is allowed, and how the area behaves. Unit: bits. Source: Gorman 9.3, figure
     * 9.2. Held in 32 bits, without a sign.
     */
    public final IntColumn vm_flags;

    /**
     * The node above in the red-black tree (vm_rb). Source: Gorman 9.3. Row of {@link VmAreaTable}, or
     * NULL.
     */
    public final IntColumn rb_parent;

    /**
     * The node below with lower addresses (vm_rb). Source: Gorman 9.3. Row of {@link VmAreaTable}, or
     * NULL.
     */
    public final IntColumn rb_left;

    /**
     * The node below with higher addresses (vm_rb). Source: Gorman 9.3. Row of {@link VmAreaTable}, or
     * NULL.
     */
    public final IntColumn rb_right;

    /** 0 red, 1 black (vm_rb). Source: Gorman 9.3. */
    public final IntColumn rb_color;

    /**
     * The largest gap behind an area of this subtree, up to the next area or, behind the last, to
     * TASK_SIZE, so that a free range is found without walking the list; 2.4 has no such field and
     * walks. Later kernels keep the gap in front, since their list leads both ways. Unit: bytes.
     * Source: the kernel's mm_types.h since 3.8.
     */
    public final LongColumn rb_subtree_gap;

    /** The next area that maps the same file. Source: Gorman 9.3. Row of {@link VmAreaTable}, or NULL. */
    public final IntColumn vm_next_share;

    /**
     * The area before it that maps the same file; none for the first. Source: Gorman 9.3. Row of {@link
     * VmAreaTable}, or NULL.
     */
    public final IntColumn vm_pprev_share;

    /**
     * Who provides its pages: 0 nobody, they are anonymous, 1 a file (generic_file_vm_ops), 2 shared
     * memory (shmem_vm_ops), 3 shared memory that was attached (shm_vm_ops). Source: Gorman 9.3.
     */
    public final IntColumn vm_ops;

    /** Where in the file it begins. Unit: pages. Source: Gorman 9.3. */
    public final LongColumn vm_pgoff;

    /**
     * The file that is mapped; none for anonymous memory. Source: Gorman 9.3. Row of {@link FileTable},
     * or NULL.
     */
    public final IntColumn vm_file;

    /** Where the window of pages that were read ahead ends. Unit: pages. Source: Gorman 9.3. */
    public final LongColumn vm_raend;

    /** Whatever a driver keeps here. Source: Gorman 9.3. */
    public final LongColumn vm_private_data;

    /**
     * The node to the left in the priority search tree. Source: the kernel's prio_tree.h. Row of {@link
     * VmAreaTable}, or NULL.
     */
    public final IntColumn prio_left;

    /** The node to the right. Source: the kernel's prio_tree.h. Row of {@link VmAreaTable}, or NULL. */
    public final IntColumn prio_right;

    /**
     * The node above; itself at the root. Source: the kernel's prio_tree.h. Row of {@link VmAreaTable},
     * or NULL.
     */
    public final IntColumn prio_parent;

    /**
     * For an area that maps the very same pages as a node of the tree: that node. Source: the kernel's
     * prio_tree.h. Row of {@link VmAreaTable}, or NULL.
     */
    public final IntColumn prio_head;

    /**
     * The next area that maps the very same pages. Source: the kernel's prio_tree.h. Row of {@link
     * VmAreaTable}, or NULL.
     */
    public final IntColumn prio_set;

    /** An empty table; Tables makes them all. */
    VmAreaTable(Store store) {
        super(store, "VmArea");
        vm_mm = new IntColumn(this, "vm_mm", NULL);
        vm_start = new LongColumn(this, "vm_start");
        vm_end = new LongColumn(this, "vm_end");
        vm_next = new IntColumn(this, "vm_next", NULL);
        vm_page_prot = new LongColumn(this, "vm_page_prot");
        vm_flags = new IntColumn(this, "vm_flags");
        rb_parent = new IntColumn(this, "rb_parent", NULL);
        rb_left = new IntColumn(this, "rb_left", NULL);
        rb_right = new IntColumn(this, "rb_right", NULL);
        rb_color = new IntColumn(this, "rb_color");
        rb_subtree_gap = new LongColumn(this, "rb_subtree_gap");
        vm_next_share = new IntColumn(this, "vm_next_share", NULL);
        vm_pprev_share = new IntColumn(this, "vm_pprev_share", NULL);
        vm_ops = new IntColumn(this, "vm_ops");
        vm_pgoff = new LongColumn(this, "vm_pgoff");
        vm_file = new IntColumn(this, "vm_file", NULL);
        vm_raend = new LongColumn(this, "vm_raend");
        vm_private_data = new LongColumn(this, "vm_private_data");
        prio_left = new IntColumn(this, "prio_left", NULL);
        prio_right = new IntColumn(this, "prio_right", NULL);
        prio_parent = new IntColumn(this, "prio_parent", NULL);
        prio_head = new IntColumn(this, "prio_head", NULL);
        prio_set = new IntColumn(this, "prio_set", NULL);
    }

    /** To which address space it belongs. Source: Gorman 9.3. Row of {@link MmStructTable}, or NULL. */
    public int vm_mm(int row) {
        return vm_mm.get(row);
    }

    /** Sets {@link #vm_mm}. */
    public void vm_mm(int row, int value) {
        vm_mm.set(row, value);
    }

    /** The first address. Unit: user address. Source: Gorman 9.3. */
    public long vm_start(int row) {
        return vm_start.get(row);
    }

    /** Sets {@link #vm_start}. */
    public void vm_start(int row, long value) {
        vm_start.set(row, value);
    }

    /** The first address behind it. Unit: user address. Source: Gorman 9.3. */
    public long vm_end(int row) {
        return vm_end.get(row);
    }

    /** Sets {@link #vm_end}. */
    public void vm_end(int row, long value) {
        vm_end.set(row, value);
    }

    /** The area with the next higher addresses. Source: Gorman 9.3. Row of {@link VmAreaTable}, or NULL. */
    public int vm_next(int row) {
        return vm_next.get(row);
    }

    /** Sets {@link #vm_next}. */
    public void vm_next(int row, int value) {
        vm_next.set(row, value);
    }

    /** The protection bits for entries of the page tables. Unit: bits. Source: Gorman 9.3. */
    public long vm_page_prot(int row) {
        return vm_page_prot.get(row);
    }

    /** Sets {@link #vm_page_prot}. */
    public void vm_page_prot(int row, long value) {
        vm_page_prot.set(row, value);
    }

    /**
     * The VM_ flags: what is allowed, and how the area behaves. Unit: bits. Source: Gorman 9.3, figure
     * 9.2. Held in 32 bits, without a sign.
     */
    public int vm_flags(int row) {
        return vm_flags.get(row);
    }

    /** Sets {@link #vm_flags}. */
    public void vm_flags(int row, int value) {
        vm_flags.set(row, value);
    }

    /**
     * The node above in the red-black tree (vm_rb). Source: Gorman 9.3. Row of {@link VmAreaTable}, or
     * NULL.
     */
    public int rb_parent(int row) {
        return rb_parent.get(row);
    }

    /** Sets {@link #rb_parent}. */
    public void rb_parent(int row, int value) {
        rb_parent.set(row, value);
    }

    /**
     * The node below with lower addresses (vm_rb). Source: Gorman 9.3. Row of {@link VmAreaTable}, or
     * NULL.
     */
    public int rb_left(int row) {
        return rb_left.get(row);
    }

    /** Sets {@link #rb_left}. */
    public void rb_left(int row, int value) {
        rb_left.set(row, value);
    }

    /**
     * The node below with higher addresses (vm_rb). Source: Gorman 9.3. Row of {@link VmAreaTable}, or
     * NULL.
     */
    public int rb_right(int row) {
        return rb_right.get(row);
    }

    /** Sets {@link #rb_right}. */
    public void rb_right(int row, int value) {
        rb_right.set(row, value);
    }

    /** 0 red, 1 black (vm_rb). Source: Gorman 9.3. */
    public int rb_color(int row) {
        return rb_color.get(row);
    }

    /** Sets {@link #rb_color}. */
    public void rb_color(int row, int value) {
        rb_color.set(row, value);
    }

    /**
     * The largest gap behind an area of this subtree, up to the next area or, behind the last, to
     * TASK_SIZE, so that a free range is found without walking the list; 2.4 has no such field and
     * walks. Later kernels keep the gap in front, since their list leads both ways. Unit: bytes.
     * Source: the kernel's mm_types.h since 3.8.
     */
    public long rb_subtree_gap(int row) {
        return rb_subtree_gap.get(row);
    }

    /** Sets {@link #rb_subtree_gap}. */
    public void rb_subtree_gap(int row, long value) {
        rb_subtree_gap.set(row, value);
    }

    /** The next area that maps the same file. Source: Gorman 9.3. Row of {@link VmAreaTable}, or NULL. */
    public int vm_next_share(int row) {
        return vm_next_share.get(row);
    }

    /** Sets {@link #vm_next_share}. */
    public void vm_next_share(int row, int value) {
        vm_next_share.set(row, value);
    }

    /**
     * The area before it that maps the same file; none for the first. Source: Gorman 9.3. Row of {@link
     * VmAreaTable}, or NULL.
     */
    public int vm_pprev_share(int row) {
        return vm_pprev_share.get(row);
    }

    /** Sets {@link #vm_pprev_share}. */
    public void vm_pprev_share(int row, int value) {
        vm_pprev_share.set(row, value);
    }

    /**
     * Who provides its pages: 0 nobody, they are anonymous, 1 a file (generic_file_vm_ops), 2 shared
     * memory (shmem_vm_ops), 3 shared memory that was attached (shm_vm_ops). Source: Gorman 9.3.
     */
    public int vm_ops(int row) {
        return vm_ops.get(row);
    }

    /** Sets {@link #vm_ops}. */
    public void vm_ops(int row, int value) {
        vm_ops.set(row, value);
    }

    /** Where in the file it begins. Unit: pages. Source: Gorman 9.3. */
    public long vm_pgoff(int row) {
        return vm_pgoff.get(row);
    }

    /** Sets {@link #vm_pgoff}. */
    public void vm_pgoff(int row, long value) {
        vm_pgoff.set(row, value);
    }

    /**
     * The file that is mapped; none for anonymous memory. Source: Gorman 9.3. Row of {@link FileTable},
     * or NULL.
     */
    public int vm_file(int row) {
        return vm_file.get(row);
    }

    /** Sets {@link #vm_file}. */
    public void vm_file(int row, int value) {
        vm_file.set(row, value);
    }

    /** Where the window of pages that were read ahead ends. Unit: pages. Source: Gorman 9.3. */
    public long vm_raend(int row) {
        return vm_raend.get(row);
    }

    /** Sets {@link #vm_raend}. */
    public void vm_raend(int row, long value) {
        vm_raend.set(row, value);
    }

    /** Whatever a driver keeps here. Source: Gorman 9.3. */
    public long vm_private_data(int row) {
        return vm_private_data.get(row);
    }

    /** Sets {@link #vm_private_data}. */
    public void vm_private_data(int row, long value) {
        vm_private_data.set(row, value);
    }

    /**
     * The node to the left in the priority search tree. Source: the kernel's prio_tree.h. Row of {@link
     * VmAreaTable}, or NULL.
     */
    public int prio_left(int row) {
        return prio_left.get(row);
    }

    /** Sets {@link #prio_left}. */
    public void prio_left(int row, int value) {
        prio_left.set(row, value);
    }

    /** The node to the right. Source: the kernel's prio_tree.h. Row of {@link VmAreaTable}, or NULL. */
    public int prio_right(int row) {
        return prio_right.get(row);
    }

    /** Sets {@link #prio_right}. */
    public void prio_right(int row, int value) {
        prio_right.set(row, value);
    }

    /**
     * The node above; itself at the root. Source: the kernel's prio_tree.h. Row of {@link VmAreaTable},
     * or NULL.
     */
    public int prio_parent(int row) {
        return prio_parent.get(row);
    }

    /** Sets {@link #prio_parent}. */
    public void prio_parent(int row, int value) {
        prio_parent.set(row, value);
    }

    /**
     * For an area that maps the very same pages as a node of the tree: that node. Source: the kernel's
     * prio_tree.h. Row of {@link VmAreaTable}, or NULL.
     */
    public int prio_head(int row) {
        return prio_head.get(row);
    }

    /** Sets {@link #prio_head}. */
    public void prio_head(int row, int value) {
        prio_head.set(row, value);
    }

    /**
     * The next area that maps the very same pages. Source: the kernel's prio_tree.h. Row of {@link
     * VmAreaTable}, or NULL.
     */
    public int prio_set(int row) {
        return prio_set.get(row);
    }

    /** Sets {@link #prio_set}. */
    public void prio_set(int row, int value) {
        prio_set.set(row, value);
    }
}
