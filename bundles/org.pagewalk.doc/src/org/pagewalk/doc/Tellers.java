/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.doc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.pagewalk.engine.narrative.CoreNote;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.engine.narrative.Told;
import org.pagewalk.engine.run.Progress;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.RunOptions;
import org.pagewalk.scenario.RunResult;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.ScenarioListener;
import org.pagewalk.scenario.ScenarioRun;

/**
 * Which functions tell which events, as it comes to pass when the examples of the reference run: nobody has to write that down.
 * An event in an example's line that calls several functions is put down to none of them, unless the kernel told which it is in;
 * in a line that calls none, to its statement.
 */
final class Tellers {
    private static final Pattern CALL = Pattern.compile("(\\w+)\\(");
    private static final long STATEMENTS_MAX = 1_000_000;

    private final Map<String, Set<Entry>> tellersByEvent = new TreeMap<>();
    private final ScenarioLanguage language = ScenarioLanguage.create();
    private final Map<String, Entry> functions;
    private final Map<String, Entry> statements;

    /** What tells is among these, by name. */
    Tellers(Map<String, Entry> functions, Map<String, Entry> statements) {
        this.functions = functions;
        this.statements = statements;
    }

    /** Runs an example; one with mistakes, which a subsystem of somebody else may have, tells nothing. */
    void run(String example) {
        ParsedScenario scenario = language.parse(example, "example");
        if (!scenario.ok()) {
            return;
        }
        RunResult result = ScenarioRun.run(scenario, RunOptions.defaults().withStatementsMax(STATEMENTS_MAX), ScenarioListener.NONE);
        Hearing hearing = new Hearing(example.split("\n"));
        result.run().cursor().tell(result.run().start(), hearing::hear, Progress.NONE);
    }

    /** The functions and statements that were seen to tell an event. */
    Set<Entry> of(String event) {
        return tellersByEvent.getOrDefault(event, Set.of());
    }

    /** Listens to one run. */
    private final class Hearing {
        private final String[] lines;
        private final Deque<String> running = new ArrayDeque<>();
        /** The events put down already while this line and its outermost function ran. */
        private final Set<String> heard = new HashSet<>();
        private int line;

        Hearing(String[] lines) {
            this.lines = lines;
        }

        boolean hear(Told told) {
            Note note = told.note();
            if (told.isLeave()) {
                running.poll();
                forget();
            } else if (note.kind() == Note.Kind.CALL) {
                forget();
                running.push(note.word());
            } else if (note.kind() == Note.Kind.EVENT) {
                if (heard.add(note.word())) {
                    tellersByEvent.computeIfAbsent(note.word(), name -> new HashSet<>()).addAll(tellers());
                }
            } else if (note.kind() == Note.Kind.MARK) {
                running.clear();
                forget();
                line = note == CoreNote.LINE ? told.numbers().getFirst().intValue() : line;
            }
            return true;
        }

        /** Another outermost function, or none, runs from here on. */
        private void forget() {
            if (running.isEmpty()) {
                heard.clear();
            }
        }

        /** The outermost kernel function that is running, and the function that the line calls, if it is one. */
        private List<Entry> tellers() {
            String text = line == 0 ? "" : lines[line - 1];
            List<Entry> called = CALL.matcher(text).results().map(found -> found.group(1)).filter(functions::containsKey).distinct()
                    .map(functions::get).toList();
            List<Entry> tellers = new ArrayList<>(called.size() == 1 ? called : List.of());
            if (!running.isEmpty() && functions.containsKey(running.getLast())) {
                tellers.add(functions.get(running.getLast()));
            }
            String first = text.strip().split("\\W", 2)[0];
            if (called.isEmpty() && tellers.isEmpty() && statements.containsKey(first)) {
                tellers.add(statements.get(first));
            }
            return tellers;
        }
    }
}
