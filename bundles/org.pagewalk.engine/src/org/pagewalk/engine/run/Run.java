/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.pagewalk.engine.KernelStop;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.FunctionDeclaration;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.narrative.CoreNote;
import org.pagewalk.engine.narrative.Narrator;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.StateOwner;
import org.pagewalk.store.Changes;
import org.pagewalk.store.Column;
import org.pagewalk.store.HeadColumn;
import org.pagewalk.store.Journal;
import org.pagewalk.store.Store;
import org.pagewalk.store.StringColumn;

/**
 * What a machine does, recorded. All that comes from outside goes through here; it is logged, and a checkpoint is kept
 * now and then. The journal holds what was written and told lately. A moment that it does not reach is made again: from
 * the checkpoint before it, with the same inputs. The machine itself moves: whoever reads its tables reads the present
 * moment's. One thread at a time.
 */
public final class Run implements StateOwner {
    /** Executing a word's worth of work again takes about so many times as long as undoing it. */
    private static final int AGAIN_COST = 2;
    /** What going back to a checkpoint costs, in words. */
    private static final int RESTORE_COST = 100_000;
    /** Of so many inputs that stopped it is kept why. */
    private static final int STOPS_MAX = 1000;

    private final Machine machine;
    private final boolean isRecorded;
    private final RunLimits limits;
    private final Store store;
    private final Journal journal;
    private final Narrator narrator;
    private final Voice<CoreNote> voice;
    private final InputLog log;
    private final History history;
    private final Optional<Branch> origin;
    private final List<Changes> listeners = new CopyOnWriteArrayList<>();
    private final Map<Integer, String> stops = new HashMap<>();
    private final Cursor cursor = new Cursor(this);
    private final Executed executed = new Executed();
    /** The end of the run: its moment, and how many inputs there are up to it. */
    private long end;
    private int inputs;
    /** From where on the next checkpoint is due. */
    private long checkpointAt;

    private Run(Machine machine, RunLimits limits, boolean isRecorded, Optional<Branch> origin) {
        this.machine = machine;
        this.limits = limits;
        this.isRecorded = isRecorded;
        this.origin = origin;
        store = machine.store();
        journal = store.journal();
        narrator = machine.narrator();
        voice = narrator.core();
        log = new InputLog(store.tables());
        history = new History(limits.segmentWords());
        if (isRecorded) {
            if (journal.isRecording()) {
                throw new IllegalStateException("this machine is being recorded already");
            }
            journal.limit(limits.journalBytes());
            journal.record(true);
            narrator.listen(true);
            checkpoint();
        }
    }

    /** Begins to record what a machine does, from the state it is in. */
    public static Run record(Machine machine, RunLimits limits) {
        return new Run(machine, limits, true, Optional.empty());
    }

    /** A run that only goes forward: nothing is recorded, so that nothing slows it down. */
    public static Run unrecorded(Machine machine) {
        return new Run(machine, RunLimits.DEFAULT, false, Optional.empty());
    }

    /** Begins to record another course of things. */
    static Run record(Machine machine, RunLimits limits, Branch origin) {
        return new Run(machine, limits, true, Optional.of(origin));
    }

    /** The machine, as it is at the cursor's moment. */
    public Machine machine() {
        return machine;
    }

    public boolean isRecorded() {
        return isRecorded;
    }

    /** The one cursor of this run. */
    public Cursor cursor() {
        return cursor;
    }

    /** From where this run branched off, if it is a branch. */
    public Optional<Branch> origin() {
        return origin;
    }

    /** The first moment that can be reached. */
    public long start() {
        return history.first().position();
    }

    /** The moment at which the run ends. */
    public long end() {
        return end;
    }

    /** How many inputs there were. */
    public int inputs() {
        return inputs;
    }

    /** How many bytes of memory the history takes: checkpoints, log and journal. */
    public long historyBytes() {
        return history.bytes() + log.bytes() + journal.bytes();
    }

    /** How many checkpoints there are. */
    public int checkpoints() {
        return history.size();
    }

    RunLimits limits() {
        return limits;
    }

    Journal journal() {
        return journal;
    }

    History history() {
        return history;
    }

    Narrator narrator() {
        return narrator;
    }

    @Override
    public void listen(Changes listener) {
        listeners.add(listener);
    }

    @Override
    public void unlisten(Changes listener) {
        listeners.remove(listener);
    }

    /**
     * Calls a kernel function, at the end of the run.
     *
     * @return what it gives back
     * @throws KernelStop what the function throws; the run goes on all the same if it is called again
     */
    public Value call(FunctionDeclaration function, Value... arguments) {
        if (!isRecorded || function.isQuestion()) {
            return function.body().call(machine, arguments);
        }
        moveTo(end);
        long before = end;
        log.addCall(function, arguments);
        try {
            return perform(function, arguments);
        } finally {
            added(before);
        }
    }

    /** The scenario comes to a line, from 1. */
    public void line(int lineNumber) {
        if (isRecorded) {
            add(new Input.Line(lineNumber));
        }
    }

    /** The scenario looked at an expectation. */
    public void check(int checkNumber, boolean passed) {
        if (isRecorded) {
            add(new Input.Check(checkNumber, passed));
        }
    }

    @Override
    public boolean isBranch() {
        return origin.isPresent();
    }

    @Override
    public void set(Column column, int row, long value) {
        set(new Input.Set(column.number(), row, new Value.Int(value)));
    }

    @Override
    public void set(StringColumn column, int row, String text) {
        set(new Input.Set(column.number(), row, new Value.Text(text)));
    }

    @Override
    public void set(HeadColumn column, int row, int[] nodes) {
        List<Value> items = Arrays.stream(nodes).<Value>mapToObj(Value.Int::new).toList();
        set(new Input.Set(column.number(), row, new Value.Items(items)));
    }

    void set(Input.Set change) {
        if (!isBranch()) {
            throw new IllegalStateException("what was recorded stays as it was; values are set on a branch");
        }
        if (!cursor.isAtEnd()) {
            throw new IllegalStateException("this is the branch's past; go to its end, or branch off again here");
        }
        Setter.check(store, change);
        add(change);
    }

    private void add(Input input) {
        moveTo(end);
        long before = end;
        log.add(input);
        perform(input);
        added(before);
    }

    /** An input has been executed at the end of the run. */
    private void added(long before) {
        executed.upTo(log.end());
        end = journal.position();
        inputs = executed.number();
        history.reach(executed);
        if (end >= checkpointAt) {
            checkpoint();
        }
        if (!listeners.isEmpty()) {
            changed(before, end);
            arrived();
        }
    }

    private void checkpoint() {
        history.add(executed.segment(store.checkpoint()));
        history.fit(limits.historyBytes() - limits.journalBytes(), log);
        end = journal.position();
        checkpointAt = end + history.spacing();
    }

    /** Does once more, or for the first time, what an input asks for. */
    private void perform(Input input) {
        switch (input) {
            case Input.Call(FunctionDeclaration function, Value[] arguments) -> perform(function, arguments);
            case Input.Line(int lineNumber) -> {
                executed.line(lineNumber);
                voice.tell(CoreNote.LINE, lineNumber);
            }
            case Input.Check(int checkNumber, boolean passed) -> {
                executed.check(passed);
                voice.tell(CoreNote.CHECK, checkNumber, passed ? 1 : 0);
            }
            case Input.Set set -> {
                voice.tell(CoreNote.SET, executed.input());
                Setter.set(store, set);
            }
        }
    }

    private Value perform(FunctionDeclaration function, Value[] arguments) {
        int input = executed.input();
        voice.tell(CoreNote.CALL, input);
        try {
            return function.body().call(machine, arguments);
        } catch (RuntimeException stop) {
            voice.tell(CoreNote.STOP, input);
            if (stops.size() < STOPS_MAX) {
                stops.putIfAbsent(input, stop instanceof KernelStop kernel ? kernel.kind() + ": " + kernel.getMessage()
                        : stop.getMessage());
            }
            throw stop;
        }
    }

    /** Why an input stopped, in words, if it did; for the first thousand that did. */
    Optional<String> stop(int input) {
        return Optional.ofNullable(stops.get(input));
    }

    /**
     * Executes the next input of the log at the journal's newest position.
     *
     * @return false at the end of the run
     */
    boolean advance() {
        if (executed.offset() == log.end()) {
            return false;
        }
        within(journal.newest());
        Input input = log.read(executed.offset());
        executed.upTo(log.at());
        long before = journal.position();
        try {
            perform(input);
        } catch (RuntimeException again) {
            // Whoever called it then was told then; it ends in the same way and at the same place.
        }
        changed(before, journal.position());
        return true;
    }

    /** The input of the log that would be executed next, if there is one. */
    Optional<Input> next() {
        return executed.offset() == log.end() ? Optional.empty() : Optional.of(log.read(executed.offset()));
    }

    /** Moves the state to a moment, at or before which an entry of the journal begins. */
    void moveTo(long moment) {
        if (journal.newest() > end) {
            throw new IllegalStateException(
                    "the machine was changed past its run; all that comes from outside goes through the run");
        }
        if (moment == journal.position()) {
            return;
        }
        if (moment < start() || moment > end) {
            throw new IllegalArgumentException(
                    "there is no moment " + moment + "; the run reaches from " + start() + " to " + end);
        }
        History.Segment segment = history.at(moment);
        long here = journal.position();
        long again = RESTORE_COST + AGAIN_COST * (moment - segment.position());
        long near = moment <= journal.newest() ? Math.abs(moment - here)
                : journal.newest() - here + AGAIN_COST * (moment - journal.newest());
        if (moment < journal.oldest() || near > again) {
            restore(segment);
        }
        while (journal.newest() < moment && advance()) {
            // goes on
        }
        within(Math.max(journal.align(moment), journal.oldest()));
        arrived();
    }

    /** Goes back to the beginning of a segment; what comes after it is executed when it is asked for. */
    void restore(History.Segment segment) {
        store.restore(segment.checkpoint(), (column, first, last) -> listeners.forEach(l -> l.rows(column, first, last)));
        executed.restore(segment);
    }

    /** Moves where the journal reaches. */
    private void within(long moment) {
        long here = journal.position();
        if (moment < here) {
            journal.undoTo(moment);
        } else if (moment > here) {
            journal.redoTo(moment);
        }
        changed(Math.min(here, moment), Math.max(here, moment));
    }

    private void arrived() {
        listeners.forEach(Changes::arrived);
    }

    private void changed(long from, long to) {
        if (listeners.isEmpty()) {
            return;
        }
        for (long at = Math.max(from, journal.oldest()); at < to; at = journal.next(at)) {
            if (!journal.isNote(at)) {
                int row = journal.row(at);
                for (Changes listener : listeners) {
                    listener.rows(journal.column(at), row, row);
                }
            }
        }
    }
}
