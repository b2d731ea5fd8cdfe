/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.judge;

import java.util.List;
import java.util.Optional;

/**
 * The first moment of a run at which something is not as it should be, shown to the student only for an item whose disclosure
 * lets its reason be seen.
 *
 * @param item its number in the task, from 1
 * @param file the student's file
 * @param line in that file, from 1
 * @param source the text of that line
 * @param words what differs, such as "found 3, expected 1"
 * @param narrative what the kernel told around that moment, a line each, indented by two spaces a level; the last is the moment
 * @param picture of the machine at that moment: an SVG element for an HTML page, whose colours are the CSS variables of
 * {@link org.pagewalk.picture.SvgPainter#variables}; empty if the task names no picture
 * @param replay with which one gets to that moment in Eclipse
 */
public record Difference(int item, String file, int line, String source, String words, List<String> narrative,
        Optional<String> picture, Optional<Replay> replay) {
    /** Copies the list. */
    public Difference {
        narrative = List.copyOf(narrative);
    }
}
