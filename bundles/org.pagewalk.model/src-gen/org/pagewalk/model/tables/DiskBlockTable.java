/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/**
 * A block of a disk, which keeps its contents when the power fails. Source: 000, "looking up a page
 * is fairly hard".
 */
public final class DiskBlockTable extends Table {

    /**
     * The file that has the block; none when it is free, or the file system's own. Source: the kernel's
     * ext2_fs.h. Row of {@link InodeTable}, or NULL.
     */
    public final IntColumn inode;

    /** 1 when it is in use. Source: the kernel's ext2_fs.h. */
    public final IntColumn is_used;

    /** An empty table; Tables makes them all. */
    DiskBlockTable(Store store) {
        super(store, "DiskBlock");
        inode = new IntColumn(this, "inode", NULL);
        is_used = new IntColumn(this, "is_used");
    }

    /**
     * The file that has the block; none when it is free, or the file system's own. Source: the kernel's
     * ext2_fs.h. Row of {@link InodeTable}, or NULL.
     */
    public int inode(int row) {
        return inode.get(row);
    }

    /** Sets {@link #inode}. */
    public void inode(int row, int value) {
        inode.set(row, value);
    }

    /** 1 when it is in use. Source: the kernel's ext2_fs.h. */
    public int is_used(int row) {
        return is_used.get(row);
    }

    /** Sets {@link #is_used}. */
    public void is_used(int row, int value) {
        is_used.set(row, value);
    }
}
