/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.util.List;
import java.util.Optional;

/**
 * A text in Markdown as lines with looks, for a widget that knows neither: a browser is not to be had on every machine.
 *
 * @param text the lines, without Markdown's signs
 * @param spans what does not look like the rest, in order and without overlaps
 * @param lines how each line stands, by its number from 0
 */
record MarkdownText(String text, List<Span> spans, List<Line> lines) {
    /** Stands in the text where a picture does. */
    static final char PICTURE = '\uFFFC';

    /** Copies the lists. */
    MarkdownText {
        spans = List.copyOf(spans);
        lines = List.copyOf(lines);
    }

    /** The text of what is written in Markdown. */
    static MarkdownText of(String markdown) {
        return new MarkdownReader().read(markdown);
    }

    /** A part of the text that looks as {@code look} says. */
    record Span(int start, int length, Look look) {
    }

    /**
     * How letters look.
     *
     * @param heading 1 and more for headings, 1 is the largest; 0 for text
     * @param link where they lead
     * @param picture the file of the picture whose place they are
     */
    record Look(int heading, boolean isStrong, boolean isEmphasis, boolean isCode, Optional<String> link, Optional<String> picture) {
        /** Like most of the text. */
        static final Look PLAIN = new Look(0, false, false, false, Optional.empty(), Optional.empty());

        Look asHeading(int level) {
            return new Look(level, true, isEmphasis, isCode, link, picture);
        }

        Look asStrong() {
            return new Look(heading, true, isEmphasis, isCode, link, picture);
        }

        Look asEmphasis() {
            return new Look(heading, isStrong, true, isCode, link, picture);
        }

        Look asCode() {
            return new Look(heading, isStrong, isEmphasis, true, link, picture);
        }

        Look asLink(String to) {
            return new Look(heading, isStrong, isEmphasis, isCode, Optional.of(to), picture);
        }

        Look asPicture(String file) {
            return new Look(heading, isStrong, isEmphasis, isCode, link, Optional.of(file));
        }
    }

    /**
     * How a line stands.
     *
     * @param depth how far in: 0 at the margin
     * @param hangs whether it begins with the sign of an item, behind which its next lines stand
     * @param isCode whether it has the ground of code
     * @param isFirst whether it begins a block, so that there is room above
     */
    record Line(int depth, boolean hangs, boolean isCode, boolean isFirst) {
    }

    /** Where an offset leads, if it stands on a link. */
    Optional<String> linkAt(int offset) {
        return spans.stream().filter(span -> span.start <= offset && offset < span.start + span.length).findFirst()
                .flatMap(span -> span.look.link());
    }
}
