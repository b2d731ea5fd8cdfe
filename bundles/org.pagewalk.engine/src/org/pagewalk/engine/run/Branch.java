/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.pagewalk.engine.KernelStop;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.functions.Value;
import org.pagewalk.engine.functions.WrongArgument;
import org.pagewalk.engine.narrative.CoreNote;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.store.EntryKinds;

/**
 * Where a run left another one: between two inputs of it.
 *
 * @param run the run that it left
 * @param moment the moment of that run
 */
public record Branch(Run run, long moment) {
    static Run at(Run run, long moment) {
        long here = run.cursor().moment();
        long between = between(run, moment);
        moveBetween(run, between);
        Run branch = Run.record(run.machine().copy(), run.limits(), new Branch(run, between));
        run.moveTo(here);
        return branch;
    }

    /** The moment itself if it lies between two inputs, otherwise where the input within which it lies begins. */
    private static long between(Run run, long moment) {
        Scan scan = new Scan(run, Progress.NONE);
        if (moment >= run.end() || isInput(run, scan.forward(moment, EntryKinds.ALL, at -> true))) {
            return moment;
        }
        EntryKinds inputs = run.narrator().entries(Branch::isInput);
        return Math.max(run.start(), scan.back(moment, inputs, at -> true, segment -> true));
    }

    private static boolean isInput(Run run, long at) {
        return run.journal().isNote(at) && isInput(run.narrator().noteAt(at));
    }

    private static boolean isInput(Note note) {
        return note.kind() == Note.Kind.MARK && note != CoreNote.STOP && note != CoreNote.LEAVE;
    }

    /** Goes there in such a way that the log stands at the next input too. */
    private static void moveBetween(Run run, long moment) {
        run.restore(run.history().at(moment));
        while (run.journal().newest() < moment && run.advance()) {
            // until it is there
        }
        run.moveTo(moment);
    }

    /**
     * Lets the rest of the run that was left happen on the branch too: the same calls, in the same order. Where the run
     * used a page or an address that one of its calls had given back, the branch uses what the same call gave back
     * there. Both machines work side by side for that; the run that was left stays as it is.
     *
     * @param branch a run whose origin this is
     * @return what stopped the branch before the end, if anything did that had not stopped the run too
     */
    public Optional<KernelStop> runOn(Run branch) {
        long here = run.cursor().moment();
        moveBetween(run, moment);
        Machine twin = run.machine().copy();
        Map<Value, Value> counterparts = new HashMap<>();
        Optional<KernelStop> stop = Optional.empty();
        while (stop.isEmpty() && run.next().isPresent()) {
            Input input = run.next().get();
            stop = follow(twin, branch, input, counterparts);
            run.advance();
        }
        run.moveTo(here);
        return stop;
    }

    private static Optional<KernelStop> follow(Machine twin, Run branch, Input input, Map<Value, Value> counterparts) {
        switch (input) {
            case Input.Line(int number) -> branch.line(number);
            case Input.Check check -> { /* its answer is the run's, not the branch's */ }
            case Input.Set set -> branch.set(set);
            case Input.Call(var function, Value[] arguments) -> {
                Value[] theirs = new Value[arguments.length];
                for (int i = 0; i < theirs.length; i++) {
                    theirs[i] = counterparts.getOrDefault(arguments[i], arguments[i]);
                }
                Optional<Value> result = Optional.empty();
                try {
                    result = Optional.of(function.body().call(twin, arguments));
                } catch (KernelStop | WrongArgument also) {
                    // the run went on after it
                }
                try {
                    Value other = branch.call(function, theirs);
                    result.filter(value -> !value.equals(other) || counterparts.containsKey(value))
                            .ifPresent(value -> note(counterparts, value, other));
                } catch (KernelStop stop) {
                    return result.isPresent() ? Optional.of(stop) : Optional.empty();
                } catch (WrongArgument wrong) {
                    assert result.isEmpty() : wrong;
                }
            }
        }
        return Optional.empty();
    }

    private static void note(Map<Value, Value> counterparts, Value value, Value other) {
        if (value instanceof Value.PageRef || value instanceof Value.Address) {
            counterparts.put(value, other);
        }
    }
}
