/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.engine.Machine;
import org.pagewalk.engine.run.Run;
import org.pagewalk.engine.run.Timeline;
import org.pagewalk.picture.RunStrip.Window;

/** A run from left to right. */
class RunStripTest {
    private static final double WIDTH = 960;

    private final SmallRun small = new SmallRun(Machine.bareZone(512));
    private final Run run = small.run;

    @BeforeEach
    void allocateAndFree() {
        small.free(small.alloc(2), 2);
        small.alloc(0);
    }

    private Scene strip(Window window) {
        return RunStrip.of(Timeline.of(run), window, WIDTH, 160);
    }

    private static boolean says(Scene scene, String words) {
        return SmallRun.labels(scene).contains(words);
    }

    @Test
    void whereAMomentIsDrawnItIsFoundAgain() {
        Window window = Window.whole(run.start(), run.end(), run.end());
        for (long moment = run.start(); moment <= run.end(); moment++) {
            assertEquals(moment, RunStrip.momentAt(window, WIDTH, RunStrip.xOf(window, WIDTH, moment)));
        }
        assertEquals(run.start(), RunStrip.momentAt(window, WIDTH, -50), "before the strip is its beginning");
        assertEquals(run.end(), RunStrip.momentAt(window, WIDTH, WIDTH + 50), "behind it its end");
    }

    @Test
    void aFailedExpectationIsCrossedOutAndOneThatHeldIsNot() {
        Window whole = Window.whole(run.start(), run.end(), run.end());
        run.check(0, true);
        assertFalse(says(strip(Window.whole(run.start(), run.end(), 0)), "\u2715"));
        run.check(1, false);
        assertTrue(says(strip(Window.whole(run.start(), run.end(), 0)), "\u2715"));
        assertFalse(says(strip(whole), "\u2715"), "not before it fails");
    }

    @Test
    void thePresentMomentIsNamedWhereItIsInSight() {
        long middle = (run.start() + run.end()) / 2;
        assertTrue(says(strip(Window.whole(run.start(), run.end(), middle)), "moment " + middle));
        assertFalse(says(strip(new Window(run.start(), middle - 1, middle + 10)), "moment " + (middle + 10)));
    }

    @Test
    void whatTheCurveShowsMakesRoomForThePresentMoment() {
        assertEquals(Shape.Align.END, caption(strip(Window.whole(run.start(), run.end(), run.start()))).align());
        assertEquals(Shape.Align.START, caption(strip(Window.whole(run.start(), run.end(), run.end()))).align());
    }

    private static Shape.Label caption(Scene scene) {
        return scene.shapes().stream().filter(Shape.Label.class::isInstance).map(Shape.Label.class::cast).filter(label -> label.text().startsWith("free pages"))
                .findFirst().orElseThrow();
    }
}
