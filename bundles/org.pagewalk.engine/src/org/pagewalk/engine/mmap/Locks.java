/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.mmap;

import org.pagewalk.model.tables.MmStructTable;
import org.pagewalk.model.tables.Tables;

/** The locks of address spaces (Gorman 9.2). One processor works at a time, so nobody ever waits: the columns say who has what. */
final class Locks {
    private static final int WRITER = -1;

    private final MmStructTable mms;

    Locks(Tables tables) {
        mms = tables.mmStruct;
    }

    /** Takes mmap_sem to change the list: {@code down_write}. */
    void downWrite(int mm) {
        mms.mmap_sem.set(mm, WRITER);
    }

    /** Gives it back: {@code up_write}. */
    void upWrite(int mm) {
        mms.mmap_sem.set(mm, 0);
    }

    /** Takes mmap_sem to look at the list: {@code down_read}. */
    void downRead(int mm) {
        mms.mmap_sem.add(mm, 1);
    }

    /** Gives it back: {@code up_read}. */
    void upRead(int mm) {
        mms.mmap_sem.add(mm, -1);
    }

    /** Takes page_table_lock: {@code spin_lock}. */
    void lock(int mm) {
        mms.page_table_lock.set(mm, 1);
    }

    /** Gives it back: {@code spin_unlock}. */
    void unlock(int mm) {
        mms.page_table_lock.set(mm, 0);
    }
}
