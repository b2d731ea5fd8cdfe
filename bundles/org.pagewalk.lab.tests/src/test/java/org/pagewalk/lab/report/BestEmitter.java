/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Collectors;

import org.pagewalk.lab.batch.Graded;

/** A report format as somebody else would write one: the names of the best, a line each. Named in META-INF/services. */
public final class BestEmitter implements Emitter {
    @Override
    public String name() {
        return "best";
    }

    @Override
    public String description() {
        return "the three best students, for the door of the lecture hall";
    }

    @Override
    public void emit(Gradebook gradebook, Output output) throws IOException {
        String best = gradebook.students().stream()
                .sorted(Comparator.comparing((Graded graded) -> -graded.points().hundredths()).thenComparing(Graded::key))
                        .limit(3)
                .map(graded -> graded.points() + " " + graded.student().displayName() + "\n").collect(Collectors.joining());
        output.write("reports/best.txt", best.getBytes(StandardCharsets.UTF_8));
    }
}
