/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Optional;

/** One mark on a scene. Lengths are in scene units (CSS pixels at 100%), y grows downwards. */
public sealed interface Shape permits Shape.Box, Shape.Label, Shape.Line, Cells {
    /** The kernel object behind this shape, {@link Target#NONE} for decoration. */
    Target target();

    /** Whether the point lies in the shape, as far as clicking goes. */
    default boolean contains(double x, double y) {
        return false;
    }

    /** What stands for something at the point: this shape, or a part of it; nothing if none does. */
    default Optional<Shape> at(double x, double y) {
        return !target().isNone() && contains(x, y) ? Optional.of(this) : Optional.empty();
    }

    /** What stands for {@code wanted}: this shape, or a part of it; nothing if none does. */
    default Optional<Shape> of(Target wanted) {
        return !wanted.isNone() && target().equals(wanted) ? Optional.of(this) : Optional.empty();
    }

    /** How a box is outlined. */
    enum Edge {
        /** Not at all. */
        NONE,
        /** One unit wide. */
        THIN,
        /** Two and a half units wide: new or picked. */
        THICK,
        /** Thin and broken: a place where something could be. */
        DASHED
    }

    /** Where a label's x lies in its text. */
    enum Align {
        /** x is the left end. */
        START,
        /** x is the middle. */
        MIDDLE,
        /** x is the right end. */
        END
    }

    /**
     * A rectangle with rounded corners.
     *
     * @param radius  of the corners
     * @param fill    ink inside
     * @param outline ink of the edge
     * @param edge    kind of edge
     * @param tip     words to show when the pointer rests on it; empty for none
     */
    record Box(double x, double y, double width, double height, double radius, Ink fill, Ink outline, Edge edge,
            Target target, String tip) implements Shape {
        /** A plain filled box that stands for nothing. */
        public static Box filled(double x, double y, double width, double height, Ink fill) {
            return new Box(x, y, width, height, 0, fill, Ink.NONE, Edge.NONE, Target.NONE, "");
        }

        @Override
        public boolean contains(double px, double py) {
            return px >= x && px < x + width && py >= y && py < y + height;
        }
    }

    /**
     * One line of text.
     *
     * @param y    of the baseline
     * @param size of the letters
     */
    record Label(double x, double y, String text, double size, boolean bold, Align align, Ink ink, Target target)
            implements Shape {
        /** Text that stands for nothing. */
        public static Label of(double x, double y, String text, double size, Align align, Ink ink) {
            return new Label(x, y, text, size, false, align, ink, Target.NONE);
        }

        /** Bold text that stands for nothing. */
        public static Label bold(double x, double y, String text, double size, Align align, Ink ink) {
            return new Label(x, y, text, size, true, align, ink, Target.NONE);
        }
    }

    /**
     * A straight line.
     *
     * @param arrow whether an arrow head stands at (x2, y2)
     */
    record Line(double x1, double y1, double x2, double y2, double width, Ink ink, boolean arrow, Target target)
            implements Shape {
        /** A line that stands for nothing. */
        public static Line plain(double x1, double y1, double x2, double y2, double width, Ink ink) {
            return new Line(x1, y1, x2, y2, width, ink, false, Target.NONE);
        }

        /** The link from one list entry to the next. */
        public static Line arrow(double x1, double y1, double x2, double y2, Ink ink) {
            return new Line(x1, y1, x2, y2, 1.2, ink, true, Target.NONE);
        }
    }
}
