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
 * A segment of System V shared memory, which processes attach by its number: struct shmid_kernel.
 * Source: the kernel's shm.c.
 */
public final class ShmSegmentTable extends Table {

    /**
     * Its number, which shmget gives: the place in the table of segments, and how many there were
     * before times 32768. Source: the kernel's shm.c.
     */
    public final IntColumn id;

    /**
     * By which processes find it that know nothing of each other; 0 (IPC_PRIVATE) when none can.
     * Source: the kernel's shm.c.
     */
    public final IntColumn key;

    /** How large it is. Unit: bytes. Source: the kernel's shm.c. */
    public final LongColumn shm_segsz;

    /** How many areas map it. Source: the kernel's shm.c. */
    public final IntColumn shm_nattch;

    /**
     * 01000 (SHM_DEST): it goes with its last area, and nobody can find it any more. Unit: bits.
     * Source: the kernel's shm.c.
     */
    public final IntColumn mode;

    /**
     * The nameless file that holds its pages. Source: the kernel's shm.c. Row of {@link FileTable}, or
     * NULL.
     */
    public final IntColumn shm_file;

    /** An empty table; Tables makes them all. */
    ShmSegmentTable(Store store) {
        super(store, "ShmSegment");
        id = new IntColumn(this, "id");
        key = new IntColumn(this, "key");
        shm_segsz = new LongColumn(this, "shm_segsz");
        shm_nattch = new IntColumn(this, "shm_nattch");
        mode = new IntColumn(this, "mode");
        shm_file = new IntColumn(this, "shm_file", NULL);
    }

    /**
     * Its number, which shmget gives: the place in the table of segments, and how many there were
     * before times 32768. Source: the kernel's shm.c.
     */
    public int id(int row) {
        return id.get(row);
    }

    /** Sets {@link #id}. */
    public void id(int row, int value) {
        id.set(row, value);
    }

    /**
     * By which processes find it that know nothing of each other; 0 (IPC_PRIVATE) when none can.
     * Source: the kernel's shm.c.
     */
    public int key(int row) {
        return key.get(row);
    }

    /** Sets {@link #key}. */
    public void key(int row, int value) {
        key.set(row, value);
    }

    /** How large it is. Unit: bytes. Source: the kernel's shm.c. */
    public long shm_segsz(int row) {
        return shm_segsz.get(row);
    }

    /** Sets {@link #shm_segsz}. */
    public void shm_segsz(int row, long value) {
        shm_segsz.set(row, value);
    }

    /** How many areas map it. Source: the kernel's shm.c. */
    public int shm_nattch(int row) {
        return shm_nattch.get(row);
    }

    /** Sets {@link #shm_nattch}. */
    public void shm_nattch(int row, int value) {
        shm_nattch.set(row, value);
    }

    /**
     * 01000 (SHM_DEST): it goes with its last area, and nobody can find it any more. Unit: bits.
     * Source: the kernel's shm.c.
     */
    public int mode(int row) {
        return mode.get(row);
    }

    /** Sets {@link #mode}. */
    public void mode(int row, int value) {
        mode.set(row, value);
    }

    /**
     * The nameless file that holds its pages. Source: the kernel's shm.c. Row of {@link FileTable}, or
     * NULL.
     */
    public int shm_file(int row) {
        return shm_file.get(row);
    }

    /** Sets {@link #shm_file}. */
    public void shm_file(int row, int value) {
        shm_file.set(row, value);
    }
}
