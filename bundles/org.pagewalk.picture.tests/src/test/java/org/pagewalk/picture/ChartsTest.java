/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.TimelineScene.Point;

class ChartsTest {
    private static List<Box> bars(Scene scene) {
        return scene.shapes().stream().filter(Box.class::isInstance).map(Box.class::cast).toList();
    }

    private static List<String> labels(Scene scene) {
        return scene.shapes().stream().filter(Label.class::isInstance).map(s -> ((Label) s).text()).toList();
    }

    @Test
    void aPeakOfOneEventAmongAMillionIsStillDrawn() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 1_000_000; i++) {
            points.add(new Point(i, i == 777_777 ? 900 : 100));
        }
        Scene scene = TimelineScene.of("Held", "events", points, 960);
        List<Box> bars = bars(scene);
        assertEquals(3, bars.size(), "flat, peak, flat");
        assertTrue(bars.get(1).height() > 8 * bars.get(0).height());
        assertTrue(labels(scene).contains("most: 900"));
        assertEquals("Held, at most 900", scene.title());
    }

    @Test
    void theChartStaysOnItsSheetWhateverTheNumbers() {
        for (long value : new long[] { 0, 1, 9, 10, 99_999, 1L << 40 }) {
            for (double width : new double[] { 520, 960 }) {
                Scene scene = TimelineScene.of("Held", "events", List.of(new Point(5, value), new Point(6, 0)), width);
                for (Box bar : bars(scene)) {
                    assertTrue(bar.x() >= 0 && bar.x() + bar.width() <= width && bar.y() >= 0
                            && bar.y() + bar.height() <= scene.height(), value + " at " + width);
                }
            }
        }
    }

    @Test
    void barsAreAsLongAsTheirAmounts() {
        Scene scene = BarsScene.of("Pages", List.of(new BarsScene.Bar("a", 1000, ""), new BarsScene.Bar("b", 500, "half"),
                new BarsScene.Bar("c", 0, "")), 960);
        List<Box> bars = bars(scene);
        assertEquals(2, bars.size(), "nothing is drawn for nothing");
        assertEquals(bars.get(0).width(), 2 * bars.get(1).width(), 0.01);
        assertTrue(labels(scene).containsAll(List.of("a", "b", "c", "1,000", "500", "0", "half")));
    }
}
