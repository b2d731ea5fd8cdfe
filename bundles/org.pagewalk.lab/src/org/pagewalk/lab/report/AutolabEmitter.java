/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.batch.Graded.Status;
import org.pagewalk.lab.judge.TaskResult;

import com.google.gson.JsonObject;

/**
 * Says results as Autolab reads them: lines for the student, and as the last one JSON with the points of each problem, which are
 * the tasks by their names. With one student this goes to standard output; it is in a file as well. What could not be graded
 * through no fault of its own gets no JSON, so Autolab asks the instructor to grade again.
 *
 * @see <a href="https://docs.autolabproject.com/lab/">Guide for Lab Authors</a>
 */
final class AutolabEmitter implements Emitter {
    @Override
    public String name() {
        return "autolab";
    }

    @Override
    public String description() {
        return Messages.text("autolab.description");
    }

    @Override
    public void emit(Gradebook gradebook, Output output) throws IOException {
        new Platform(name(), "autoresult.txt").write(gradebook, Status.INFRASTRUCTURE, output,
                graded -> (String.join("\n", lines(ForStudent.of(gradebook.lab(), graded))) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
        if (gradebook.students().size() == 1) {
            Graded one = gradebook.students().getFirst();
            List<String> lines = lines(ForStudent.of(gradebook.lab(), one));
            lines.subList(0, lines.size() - (one.status() == Status.INFRASTRUCTURE ? 1 : 0)).forEach(output::line);
        }
    }

    private static List<String> lines(Graded graded) {
        List<String> lines = new ArrayList<>(Told.all(graded));
        JsonObject scores = new JsonObject();
        for (TaskResult task : graded.verdict().tasks()) {
            scores.addProperty(task.name(), Json.number(task.points()));
        }
        JsonObject result = new JsonObject();
        result.add("scores", scores);
        lines.add(Json.line(result));
        return lines;
    }
}
