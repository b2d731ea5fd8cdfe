/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Optional;
import java.util.OptionalLong;

import org.pagewalk.engine.run.Timeline;

/** A whole run at a glance: free pages, events and expectations over its moments, and which one is the present. */
public final class TimelinePicture implements Picture<TimelinePicture.Look> {
    private static final double HEIGHT = 200;
    /** So many stretches of equal length are told as text, and so many failures. */
    private static final int LINES = 20;

    /**
     * What there is to draw.
     *
     * @param window the whole run, and the present moment
     */
    public record Look(Timeline timeline, RunStrip.Window window) {
    }

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public String title() {
        return "Timeline";
    }

    @Override
    public boolean needsHistory() {
        return true;
    }

    @Override
    public Look look(Subject subject) {
        return new Look(subject.timeline(),
                RunStrip.Window.whole(subject.run().start(), subject.run().end(), subject.run().cursor().moment()));
    }

    @Override
    public Scene draw(Look now, Optional<Look> before, Wish wish) {
        return RunStrip.of(now.timeline(), now.window(), wish.width(), HEIGHT);
    }

    @Override
    public String text(Look now) {
        RunStrip.Window window = now.window();
        Timeline.Columns columns = Timeline.Columns.of((int) Math.min(LINES, window.length()));
        now.timeline().fill(window.from(), window.to(), columns);
        StringBuilder text = new StringBuilder(RunStrip.title(window)).append('\n');
        for (int i = 0; i < columns.count(); i++) {
            text.append("from moment ").append(window.from() + window.length() * i / columns.count()).append(": ")
                    .append(columns.leastFree()[i]).append(" to ").append(columns.mostFree()[i]).append(" free pages, ")
                    .append(Words.count(Math.round(columns.events()[i]), "event")).append('\n');
        }
        OptionalLong failure = now.timeline().nextFailure(window.from() - 1);
        for (int i = 0; i < LINES && failure.isPresent(); i++) {
            text.append("an expectation failed at moment ").append(failure.getAsLong()).append('\n');
            failure = now.timeline().nextFailure(failure.getAsLong());
        }
        return text.append(failure.isPresent() ? "and more failed later\n" : "").toString();
    }
}
