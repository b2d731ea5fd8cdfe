/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.io.IOException;

import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.batch.Graded.Status;

import com.google.gson.JsonObject;

/**
 * Writes a score of LTI Assignment and Grade Services for each student, for a program that posts them. The platform's user is that
 * of the roster's column {@code lti.user}, or the identity. The timestamp, when the score was made, is the posting program's to
 * set; here it is when the student submitted, if that is known.
 */
final class LtiEmitter implements Emitter {
    @Override
    public String name() {
        return "lti";
    }

    @Override
    public String description() {
        return Messages.text("lti.description");
    }

    @Override
    public void emit(Gradebook gradebook, Output output) throws IOException {
        new Platform(name(), "score.json").write(gradebook, output, graded ->
                Json.bytes(score(ForStudent.of(gradebook.lab(), graded))));
    }

    private static JsonObject score(Graded graded) {
        JsonObject score = new JsonObject();
        score.addProperty("userId", graded.student().platform().getOrDefault("lti.user", graded.student().identity()));
        boolean isLater = graded.status() == Status.INFRASTRUCTURE;
        if (!isLater) {
            score.addProperty("scoreGiven", Json.number(graded.points()));
            score.addProperty("scoreMaximum", graded.verdict().max());
        }
        score.addProperty("comment", PlainText.of(String.join("\n", Told.all(graded)), PlainText.MESSAGE_MAX));
        graded.submittedAt().ifPresent(at -> score.addProperty("timestamp", at));
        score.addProperty("activityProgress", "Submitted");
        score.addProperty("gradingProgress", isLater ? "Pending" : "FullyGraded");
        return score;
    }
}
