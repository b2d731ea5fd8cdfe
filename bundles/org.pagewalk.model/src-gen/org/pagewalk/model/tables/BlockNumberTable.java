/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.IntColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** An entry of an inode: the number of a block on the disk. Source: the kernel's ext2_fs.h. */
public final class BlockNumberTable extends Table {

    /**
     * The block, 0 where there is none: a hole, which reads as zeros. Unit: blocks. Source: the
     * kernel's ext2_fs.h.
     */
    public final IntColumn number;

    /** An empty table; Tables makes them all. */
    BlockNumberTable(Store store) {
        super(store, "BlockNumber");
        number = new IntColumn(this, "number");
    }

    /**
     * The block, 0 where there is none: a hole, which reads as zeros. Unit: blocks. Source: the
     * kernel's ext2_fs.h.
     */
    public int number(int row) {
        return number.get(row);
    }

    /** Sets {@link #number}. */
    public void number(int row, int value) {
        number.set(row, value);
    }
}
