/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.sched;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.model.tables.RlimitTable;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TaskTable;

/** What each process may use: its resource limits (the kernel's resource.h). Limits have no sign; -1 stands for none. */
public final class Rlimits {
    public static final int RLIMIT_CPU = 0;
    public static final int RLIMIT_FSIZE = 1;
    public static final int RLIMIT_DATA = 2;
    public static final int RLIMIT_STACK = 3;
    public static final int RLIMIT_CORE = 4;
    public static final int RLIMIT_RSS = 5;
    public static final int RLIMIT_NPROC = 6;
    public static final int RLIMIT_NOFILE = 7;
    public static final int RLIMIT_MEMLOCK = 8;
    public static final int RLIMIT_AS = 9;
    public static final int RLIMIT_LOCKS = 10;
    /** No limit. */
    public static final long RLIM_INFINITY = -1;
    /** How large a stack may grow, in bytes, unless somebody says otherwise: _STK_LIM. */
    public static final long STACK_LIMIT = 8 << 20;
    private static final int FILES_MAX = 1024;

    private final TaskTable tasks;
    private final RlimitTable limits;

    Rlimits(Tables tables) {
        tasks = tables.task;
        limits = tables.rlimit;
    }

    /** Gives a task the limits that init has: INIT_RLIMITS. */
    void init(int task) {
        int first = limits.add(TaskTable.RLIM_NLIMITS);
        tasks.rlim.set(task, first);
        for (int resource = 0; resource < TaskTable.RLIM_NLIMITS; resource++) {
            set(task, resource, RLIM_INFINITY, RLIM_INFINITY);
        }
        set(task, RLIMIT_STACK, STACK_LIMIT, RLIM_INFINITY);
        set(task, RLIMIT_CORE, 0, RLIM_INFINITY);
        set(task, RLIMIT_NOFILE, FILES_MAX, FILES_MAX);
    }

    /** Gives a task the limits of its parent, as fork does. */
    public void inherit(int task, int parent) {
        for (int resource = 0; resource < TaskTable.RLIM_NLIMITS; resource++) {
            set(task, resource, current(parent, resource), maximum(parent, resource));
        }
    }

    /** What holds now: rlim_cur. */
    public long current(int task, int resource) {
        return tasks.rlim.get(task) == NULL ? RLIM_INFINITY : limits.rlim_cur(tasks.rlim(task, resource));
    }

    /** Up to where the process may raise it: rlim_max. */
    public long maximum(int task, int resource) {
        return tasks.rlim.get(task) == NULL ? RLIM_INFINITY : limits.rlim_max(tasks.rlim(task, resource));
    }

    /** Sets both. */
    public void set(int task, int resource, long current, long maximum) {
        int row = tasks.rlim(task, resource);
        limits.rlim_cur(row, current);
        limits.rlim_max(row, maximum);
    }
}
