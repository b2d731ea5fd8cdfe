/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.io.IOException;
import java.util.Map;

import org.pagewalk.lab.batch.Graded;

/**
 * Writes the report for people: {@code index.html}, the class, and {@code students/KEY.html}, each student with everything, for the
 * instructor; and {@code feedback/KEY.html}, what each student may have, with replays beside it. Each page is one file that
 * needs nothing else.
 */
final class HtmlEmitter implements Emitter {
    @Override
    public String name() {
        return "html";
    }

    @Override
    public String description() {
        return Messages.text("html.description");
    }

    @Override
    public void emit(Gradebook gradebook, Output output) throws IOException {
        for (Graded graded : gradebook.students()) {
            output.write("students/" + graded.key() + ".html", ResultPage.forInstructor(gradebook.lab(), graded));
            output.write("feedback/" + graded.key() + ".html", ResultPage.toHandOut(gradebook.lab(), graded));
            for (Map.Entry<String, byte[]> replay : HandOut.replays(ForStudent.of(gradebook.lab(), graded)).entrySet()) {
                output.write("feedback/" + replay.getKey(), replay.getValue());
            }
        }
        output.write("index.html", new OverviewPage(gradebook).page());
    }
}
