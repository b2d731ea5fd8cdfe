/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pagewalk.picture.Shape.Label;

/** Text as a picture. */
class TextSceneTest {
    private static List<Label> labels(String text) {
        return TextScene.of("Title", text, Wish.wide(600)).shapes().stream().map(Label.class::cast).toList();
    }

    @Test
    void columnsStayBelowEachOther() {
        List<Label> labels = labels("zone DMA     1    20\nzone Normal  3     4\n");
        assertEquals(List.of("Title", "zone DMA", "1", "20", "zone Normal", "3", "4"), labels.stream().map(Label::text).toList());
        assertEquals(labels.get(2).x(), labels.get(5).x());
        assertTrue(labels.get(6).x() > labels.get(3).x(), "one place further to the right");
        assertTrue(labels.get(4).y() > labels.get(1).y());
    }

    @Test
    void whatIsTooLongIsCutAndSaysSo() {
        assertEquals("and 500 more", labels("line\n".repeat(1500)).getLast().text());
        String longest = labels("x".repeat(1000)).getLast().text();
        assertEquals(401, longest.length());
        assertTrue(longest.endsWith("\u2026"));
    }
}
