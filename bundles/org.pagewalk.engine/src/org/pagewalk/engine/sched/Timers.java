/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.sched;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.model.tables.Tables;
import org.pagewalk.model.tables.TimerTable;
import org.pagewalk.store.HeadColumn;

/** The timers that are set, in the order in which they expire; those of the same jiffy in the order in which they were set. */
final class Timers {
    private final TimerTable timers;
    private final HeadColumn set;

    Timers(Tables tables) {
        timers = tables.timer;
        set = tables.machine.timer_list;
    }

    /** Sets a timer that wakes a task. */
    void add(int task, long expires) {
        int timer = timers.add();
        timers.expires(timer, expires);
        timers.data(timer, task);
        int before = set.last(0);
        while (before != NULL && timers.expires(before) > expires) {
            before = timers.list.prev(before);
        }
        if (before == NULL) {
            set.add(0, timer);
        } else {
            set.addBehind(before, timer);
        }
    }

    /** The task whose timer expires next, or NULL if none is set. */
    int next() {
        return set.isEmpty(0) ? NULL : timers.data(set.first(0));
    }

    /** When the next one expires, in jiffies. */
    long expires() {
        return timers.expires(set.first(0));
    }

    /** Takes the timer of a task away, if it has one. */
    void delete(int task) {
        for (int timer = set.first(0); timer != NULL; timer = timers.list.next(timer)) {
            if (timers.data(timer) == task) {
                timers.remove(timer);
                return;
            }
        }
    }
}
