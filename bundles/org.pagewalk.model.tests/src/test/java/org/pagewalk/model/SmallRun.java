/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.pagewalk.model.tables.StateOwner;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.Changes;
import org.pagewalk.store.Checkpoint;
import org.pagewalk.store.Column;
import org.pagewalk.store.HeadColumn;
import org.pagewalk.store.IntColumn;
import org.pagewalk.store.Journal;
import org.pagewalk.store.LongColumn;
import org.pagewalk.store.StringColumn;

/** A small machine that moves through time and says so, as a run does. */
public final class SmallRun implements StateOwner {
    final SmallMachine small = new SmallMachine();
    final PagewalkModel model = new PagewalkModel(small.tables, this);
    final List<Changes> listeners = new CopyOnWriteArrayList<>();
    private final Journal journal = small.tables.store().journal();
    private final boolean isBranch;

    private SmallRun(boolean isBranch) {
        this.isBranch = isBranch;
        journal.record(true);
        small.tables.store().checkpoint();
    }

    public static SmallRun recorded() {
        return new SmallRun(false);
    }

    /** One whose values may be set. */
    public static SmallRun branch() {
        return new SmallRun(true);
    }

    public PagewalkModel model() {
        return model;
    }

    public Tables tables() {
        return small.tables;
    }

    public Page page(int pfn) {
        return model.page(pfn).orElseThrow();
    }

    public FreeArea normalArea(int order) {
        return (FreeArea) model.handle(small.tables.freeArea, small.normal(order));
    }

    long now() {
        return journal.position();
    }

    /** Something happens. */
    void happens(Runnable writes) {
        long before = now();
        writes.run();
        tell(before, now());
    }

    /** Goes to a moment that the journal reaches. */
    void moveTo(long moment) {
        long before = now();
        if (moment < before) {
            journal.undoTo(moment);
        } else {
            journal.redoTo(moment);
        }
        tell(Math.min(before, moment), Math.max(before, moment));
    }

    Checkpoint checkpoint() {
        return small.tables.store().checkpoint();
    }

    void restore(Checkpoint checkpoint) {
        small.tables.store().restore(checkpoint,
                (column, first, last) -> each(listener -> listener.rows(column, first, last)));
        each(Changes::arrived);
    }

    private void tell(long from, long to) {
        for (long at = from; at < to; at = journal.next(at)) {
            Column column = journal.column(at);
            int row = journal.row(at);
            each(listener -> listener.rows(column, row, row));
        }
        each(Changes::arrived);
    }

    private void each(Consumer<Changes> what) {
        listeners.forEach(what);
    }

    @Override
    public void listen(Changes listener) {
        listeners.add(listener);
    }

    @Override
    public void unlisten(Changes listener) {
        listeners.remove(listener);
    }

    @Override
    public boolean isBranch() {
        return isBranch;
    }

    @Override
    public void set(Column column, int row, long value) {
        happens(() -> {
            if (column instanceof IntColumn ints) {
                ints.set(row, (int) value);
            } else {
                ((LongColumn) column).set(row, value);
            }
        });
    }

    @Override
    public void set(StringColumn column, int row, String text) {
        happens(() -> column.set(row, text));
    }

    @Override
    public void set(HeadColumn column, int row, int[] nodes) {
        happens(() -> {
            while (!column.isEmpty(row)) {
                column.removeFirst(row);
            }
            for (int node : nodes) {
                if (column.list().isOn(node)) {
                    column.list().del(node);
                }
                column.addTail(row, node);
            }
        });
    }
}
