/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.StringColumn;
import org.pagewalk.store.Table;

/** The name of a file: struct dentry. Source: Gorman 9.1. */
public final class DentryTable extends Table {

    /** The name. Source: the kernel's dcache.h. */
    public final StringColumn d_name;

    /** The file itself. Source: Gorman 9.1. Row of {@link InodeTable}, or NULL. */
    public final IntColumn d_inode;

    /** An empty table; Tables makes them all. */
    DentryTable(Store store) {
        super(store, "Dentry");
        d_name = new StringColumn(this, "d_name");
        d_inode = new IntColumn(this, "d_inode", NULL);
    }

    /** The name. Source: the kernel's dcache.h. */
    public String d_name(int row) {
        return d_name.get(row);
    }

    /** Sets {@link #d_name}. */
    public void d_name(int row, String value) {
        d_name.set(row, value);
    }

    /** The file itself. Source: Gorman 9.1. Row of {@link InodeTable}, or NULL. */
    public int d_inode(int row) {
        return d_inode.get(row);
    }

    /** Sets {@link #d_inode}. */
    public void d_inode(int row, int value) {
        d_inode.set(row, value);
    }
}
