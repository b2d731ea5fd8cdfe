/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pagewalk.scenario.ReadInsert;
import org.pagewalk.scenario.Severity;
import org.pagewalk.scenario.run.Act;

/** What others have run within a scenario, and where. */
final class Inserts {
    private final List<ReadInsert> list;
    private final Problems problems;
    /** The names of those that are being compiled: none runs within itself, whatever sections it has. */
    private final Set<String> around = new HashSet<>();

    Inserts(List<ReadInsert> list, Problems problems) {
        this.list = list;
        this.problems = problems;
    }

    /** What runs at the end of a section, or of everything, compiled where its names are known. */
    Act at(Optional<String> section, Scope scope, Statements statements) {
        List<Act> acts = list.stream().filter(read -> read.insert().section().equals(section) && !around.contains(read.insert().name()))
                .map(read -> act(read, scope, statements)).toList();
        return acts.isEmpty() ? frame -> true : Act.all(acts.toArray(Act[]::new));
    }

    private Act act(ReadInsert read, Scope scope, Statements statements) {
        around.add(read.insert().name());
        Act body = statements.all(read.statements(), scope.block());
        around.remove(read.insert().name());
        boolean isWrong = problems.of(read.insert()).stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return isWrong ? frame -> true : frame -> {
            frame.session().insert(read.insert(), () -> body.run(frame));
            return true;
        };
    }
}
