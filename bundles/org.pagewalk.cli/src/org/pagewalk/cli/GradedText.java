/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.pagewalk.lab.batch.Graded;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Says what each submission came to, for people and for programs. */
record GradedText(Terminal terminal) {
    void line(Graded graded) {
        String status = graded.status().name().toLowerCase(Locale.ROOT);
        terminal.result(graded.status() == Graded.Status.GRADED
                ? Messages.text("grade.result", graded.key(), graded.points(), graded.verdict().max())
                : Messages.text("grade.refused", graded.key(), terminal.bad(Messages.text("grade.status." + status))));
        graded.messages().forEach(message -> terminal.result("  " + message));
    }

    void summary(List<Graded> all) {
        long graded = all.stream().filter(each -> each.status() == Graded.Status.GRADED).count();
        terminal.result(Messages.text("grade.summary", graded, all.size()));
    }

    /** Where people look first. */
    void report(Path results) {
        terminal.result(Messages.text("grade.report", results.resolve("index.html").toAbsolutePath().normalize()));
    }

    void json(Graded graded) {
        JsonObject json = new JsonObject();
        json.addProperty("key", graded.key());
        json.addProperty("name", graded.name());
        json.addProperty("student", graded.student().identity());
        json.addProperty("status", graded.status().name().toLowerCase(Locale.ROOT));
        json.addProperty("points", new BigDecimal(graded.points().toString()));
        json.addProperty("max", graded.verdict().max());
        JsonArray messages = new JsonArray();
        graded.messages().forEach(messages::add);
        json.add("messages", messages);
        terminal.result(Json.line(json));
    }
}
