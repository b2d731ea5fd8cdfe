/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.List;
import java.util.Optional;

import org.pagewalk.scenario.ReadInsert;
import org.pagewalk.scenario.Severity;
import org.pagewalk.scenario.run.Act;

/** What others have run within a scenario, and where. */
record Inserts(List<ReadInsert> list, Problems problems) {
    /** What runs at the end of a section, or of everything, compiled where its names are known. */
    Act at(Optional<String> section, Scope scope, Statements statements) {
        List<Act> acts = list.stream().filter(read -> read.insert().section().equals(section))
                .map(read -> act(read, scope, statements)).toList();
        return acts.isEmpty() ? frame -> true : Act.all(acts.toArray(Act[]::new));
    }

    private Act act(ReadInsert read, Scope scope, Statements statements) {
        Act body = statements.all(read.statements(), scope.block());
        boolean isWrong = problems.of(read.insert()).stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return isWrong ? frame -> true : frame -> {
            frame.session().insert(read.insert(), () -> body.run(frame));
            return true;
        };
    }
}
