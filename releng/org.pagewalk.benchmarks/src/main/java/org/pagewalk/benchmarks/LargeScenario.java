/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.functions.MachineKind;
import org.pagewalk.examples.Examples;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.mms.Boot;
import org.pagewalk.scenario.mms.Declaration;
import org.pagewalk.scenario.mms.Def;
import org.pagewalk.scenario.mms.Import;
import org.pagewalk.scenario.mms.Snapshot;
import org.pagewalk.scenario.mms.Statement;
import org.pagewalk.scenario.mms.Task;
import org.pagewalk.scenario.syntax.Place;
import org.pagewalk.scenario.syntax.Source;

/**
 * A scenario as long as one likes, made of the examples: each is a section, again and again; in front stand the machine and a
 * function. Examples with names of the top level (functions, tasks, snapshots, boot) are left out, for these can be given only once.
 */
final class LargeScenario {
    private static final String BEGINNING = """
            // Many examples, one behind the other.
            machine {
              kernel linux-2.4.20
              cpus   2
              memory 1 GiB
            }

            def order_for(pages) {
              let order = 0
              while 1 << order < pages { order += 1 }
              return order
            }
            """;

    private static final List<Class<? extends Statement>> ONCE = List.of(Def.class, Task.class, Snapshot.class, Import.class, Boot.class);

    private LargeScenario() {
    }

    /** So many lines, and the rest of the last section. */
    static String of(int lines) {
        ScenarioLanguage language = ScenarioLanguage.create();
        List<String> bodies = Examples.scenarios().stream().map(Examples::text).map(text -> body(text, language)).flatMap(Optional::stream).toList();
        StringBuilder text = new StringBuilder(BEGINNING);
        long count = BEGINNING.lines().count();
        for (int i = 0; count < lines; i++) {
            String section = "\nsection \"part " + (i + 1) + "\" {\n" + bodies.get(i % bodies.size()).strip().indent(2) + "}\n";
            text.append(section);
            count += section.lines().count();
        }
        return text.toString();
    }

    /** An example without its machine, if it can stand in a section. */
    private static Optional<String> body(String text, ScenarioLanguage language) {
        List<Statement> statements = language.parse(text, "").model().getStatements();
        if (statements.stream().anyMatch(each -> ONCE.stream().anyMatch(kind -> kind.isInstance(each)))) {
            return Optional.empty();
        }
        Place machine = statements.stream()
                .filter(each -> each instanceof Declaration declaration && declaration.getKind().equals(MachineKind.NAME)).map(new Source("", text)::place).findFirst()
                .orElse(new Place(0, 0));
        return Optional.of(text.substring(0, machine.offset()) + text.substring(machine.end()));
    }
}
