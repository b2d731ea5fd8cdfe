/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 * Generated from pagewalk.ecore by org.pagewalk.codegen: change that file and generate again.
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.LongColumn;
import org.pagewalk.store.Store;
import org.pagewalk.store.Table;

/** A limit of a process: struct rlimit. Source: the kernel's resource.h. */
public final class RlimitTable extends Table {

    /**
     * What holds now, in the limit's own unit; -1 stands for RLIM_INFINITY. Source: the kernel's
     * resource.h.
     */
    public final LongColumn rlim_cur;

    /** Up to where the process may raise it. Source: the kernel's resource.h. */
    public final LongColumn rlim_max;

    /** An empty table; Tables makes them all. */
    RlimitTable(Store store) {
        super(store, "Rlimit");
        rlim_cur = new LongColumn(this, "rlim_cur");
        rlim_max = new LongColumn(this, "rlim_max");
    }

    /**
     * What holds now, in the limit's own unit; -1 stands for RLIM_INFINITY. Source: the kernel's
     * resource.h.
     */
    public long rlim_cur(int row) {
        return rlim_cur.get(row);
    }

    /** Sets {@link #rlim_cur}. */
    public void rlim_cur(int row, long value) {
        rlim_cur.set(row, value);
    }

    /** Up to where the process may raise it. Source: the kernel's resource.h. */
    public long rlim_max(int row) {
        return rlim_max.get(row);
    }

    /** Sets {@link #rlim_max}. */
    public void rlim_max(int row, long value) {
        rlim_max.set(row, value);
    }
}
