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
    /** In function: the timer ends a transfer of a disk. */
    private static final int END_OF_TRANSFER = 1;

    private final TimerTable timers;
    private final HeadColumn set;

    Timers(Tables tables) {
        timers = tables.timer;
        set = tables.machine.timer_list;
    }

    /** Sets a timer that wakes a task. */
    void add(int task, long expires) {
        timers.data(add(expires), task);
    }

    /** Sets a timer that ends a transfer of a disk. */
    void addDisk(int disk, long expires) {
        int timer = add(expires);
        timers.function(timer, END_OF_TRANSFER);
        timers.disk(timer, disk);
    }

    private int add(long expires) {
        int timer = timers.add();
        timers.expires(timer, expires);
        int before = set.last(0);
        while (before != NULL && timers.expires(before) > expires) {
            before = timers.list.prev(before);
        }
        if (before == NULL) {
            set.add(0, timer);
        } else {
            set.addBehind(before, timer);
        }
        return timer;
    }

    boolean isEmpty() {
        return set.isEmpty(0);
    }

    /** The task whose timer expires next, or NULL if the next timer is a disk's. */
    int task() {
        return timers.data(set.first(0));
    }

    /** Takes the next timer, which is a disk's, and gives the disk. */
    int takeDisk() {
        int timer = set.first(0);
        int disk = timers.disk(timer);
        timers.remove(timer);
        return disk;
    }

    /** Takes the timer of a disk away, if it has one. */
    void deleteDisk(int disk) {
        for (int timer = set.first(0); timer != NULL; timer = timers.list.next(timer)) {
            if (timers.disk(timer) == disk) {
                timers.remove(timer);
                return;
            }
        }
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
