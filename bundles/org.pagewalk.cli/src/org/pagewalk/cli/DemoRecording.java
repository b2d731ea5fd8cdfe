/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.pagewalk.examples.Examples;
import org.pagewalk.picture.TimelineScene;
import org.pagewalk.replay.Replay;
import org.pagewalk.replay.ReplayResult;
import org.pagewalk.replay.TraceException;

/**
 * The recorded trace of the examples, played.
 *
 * @param summary its numbers
 * @param held    pages held, event by event
 */
record DemoRecording(ReplayResult.Ftrace summary, List<TimelineScene.Point> held) {
    /** Plays the example {@code name}. */
    static DemoRecording of(String name) {
        List<TimelineScene.Point> held = new ArrayList<>();
        held.add(new TimelineScene.Point(0, 0));
        try (InputStream in = Examples.open(name)) {
            ReplayResult result = Replay.play(in, name,
                    (event, pages) -> held.add(new TimelineScene.Point(event, pages)));
            if (result instanceof ReplayResult.Ftrace summary) {
                held.add(new TimelineScene.Point(summary.events(), summary.endPages()));
                return new DemoRecording(summary, List.copyOf(held));
            }
            throw new IllegalStateException(name + " is of kind " + result.kind());
        } catch (IOException | TraceException e) {
            throw new IllegalStateException(e);
        }
    }
}
