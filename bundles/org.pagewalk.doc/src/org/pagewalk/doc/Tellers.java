/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.doc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
 * An event in an example's line that calls several functions is put down to none of them, unless the kernel told which it is in.
 */
final class Tellers {
    private static final Pattern CALL = Pattern.compile("(\\w+)\\(");

    private final Map<String, Set<String>> functionsByEvent = new TreeMap<>();
    private final ScenarioLanguage language = ScenarioLanguage.create();
    private final Set<String> functions;

    /** @param functions those that a scenario may call */
    Tellers(Set<String> functions) {
        this.functions = functions;
    }

    /** Runs an example. */
    void run(String example) {
        ParsedScenario scenario = language.parse(example, "example");
        RunResult result = ScenarioRun.run(scenario, RunOptions.defaults(), ScenarioListener.NONE);
        Hearing hearing = new Hearing(example.split("\n"));
        result.run().cursor().tell(result.run().start(), hearing::hear, Progress.NONE);
    }

    /** The functions that were seen to tell an event, by name. */
    Set<String> of(String event) {
        return functionsByEvent.getOrDefault(event, Set.of());
    }

    /** Listens to one run. */
    private final class Hearing {
        private final String[] lines;
        private final Deque<String> running = new ArrayDeque<>();
        private int line;

        Hearing(String[] lines) {
            this.lines = lines;
        }

        boolean hear(Told told) {
            Note note = told.note();
            if (told.isLeave()) {
                running.poll();
            } else if (note.kind() == Note.Kind.CALL) {
                running.push(note.word());
            } else if (note.kind() == Note.Kind.EVENT) {
                functionsByEvent.computeIfAbsent(note.word(), name -> new TreeSet<>()).addAll(tellers());
            } else if (note.kind() == Note.Kind.MARK) {
                running.clear();
                line = note == CoreNote.LINE ? told.numbers().getFirst().intValue() : line;
            }
            return true;
        }

        /** The outermost kernel function that is running, and the function that the line calls, if it is one. */
        private List<String> tellers() {
            List<String> called = line == 0 ? List.of()
                    : CALL.matcher(lines[line - 1]).results().map(found -> found.group(1)).filter(functions::contains)
                            .distinct().toList();
            List<String> tellers = new ArrayList<>(called.size() == 1 ? called : List.of());
            tellers.addAll(running.stream().skip(Math.max(0, running.size() - 1)).filter(functions::contains).toList());
            return tellers;
        }
    }
}
