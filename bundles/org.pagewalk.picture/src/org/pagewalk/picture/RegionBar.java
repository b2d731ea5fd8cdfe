/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.pagewalk.picture.RegionLanes.Kind;
import org.pagewalk.picture.RegionLanes.Lane;
import org.pagewalk.picture.RegionLanes.Part;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;

/**
 * The blocks of one region, to scale. What is used stands higher than what is free; what is wasted inside a block is hatched. Where
 * blocks are too narrow to be seen, some of them together are drawn as one, used as high as their share.
 */
final class RegionBar {
    private static final double HEIGHT = 38;
    /** A free block is lower, by so much above and below. */
    private static final double LOWER = 7;
    private static final double NARROW = 3;
    private static final double HATCH = 4;

    private final List<Shape> shapes;
    private final Lane lane;
    private final Optional<Lane> before;
    private final Target selected;
    private boolean crowded;

    RegionBar(List<Shape> shapes, Lane lane, Optional<Lane> before, Target selected) {
        this.shapes = shapes;
        this.lane = lane;
        this.before = before;
        this.selected = selected;
    }

    /** Whether some blocks were too narrow to be drawn each by itself. */
    boolean isCrowded() {
        return crowded;
    }

    /** Draws it, and a scale below; returns where that ends. */
    double draw(double left, double right, double y) {
        double scale = (right - left) / Math.max(1, lane.size());
        BitSet fresh = lane.fresh(before);
        List<Part> parts = lane.parts();
        shapes.add(Line.plain(left, y + HEIGHT / 2, right, y + HEIGHT / 2, 1, Ink.FRAME));
        int i = 0;
        while (i < parts.size()) {
            int end = i + 1;
            int start = parts.get(i).start();
            while (end < parts.size() && (parts.get(end).start() - start) * scale < NARROW && parts.get(end).size() * scale < NARROW) {
                end++;
            }
            if (end - i > 1) {
                crowd(parts.subList(i, end), fresh.get(i, end).cardinality() > 0, left, scale, y);
            } else {
                part(parts.get(i), fresh.get(i), left, scale, y);
            }
            i = end;
        }
        double below = y + HEIGHT + 12;
        shapes.add(Label.of(left, below, "0", 11, Align.START, Ink.MUTED));
        shapes.add(Label.of((left + right) / 2, below, Words.bytes(lane.size() / 2), 11, Align.MIDDLE, Ink.MUTED));
        shapes.add(Label.of(right, below, Words.bytes(lane.size()), 11, Align.END, Ink.MUTED));
        shapes.add(Line.plain((left + right) / 2, y + HEIGHT, (left + right) / 2, y + HEIGHT + 3, 1, Ink.LINK));
        return below + 3;
    }

    private void part(Part part, boolean isNew, double left, double scale, double y) {
        double x = left + part.start() * scale;
        double wide = Math.max(1, part.size() * scale - (part.size() * scale > NARROW ? 1 : 0));
        Target target = Target.row("RegionBlock", part.row());
        boolean picked = target.equals(selected);
        boolean isUsed = part.kind() == Kind.USED;
        double lower = isUsed ? 0 : LOWER;
        Ink fill = picked ? Ink.SELECTED : isUsed ? Ink.HELD_TAIL : Ink.FREE;
        Ink edge = picked ? Ink.SELECTED_EDGE : isNew ? Ink.NEW_EDGE : isUsed ? Ink.USED_BAR : Ink.FREE_EDGE;
        Edge line = picked || isNew ? Edge.THICK : part.kind() == Kind.LEFT_AS_IT_IS ? Edge.DASHED : Edge.THIN;
        if (part.waste() > 0) {
            double inside = Math.min(wide, part.waste() * scale);
            shapes.add(Box.filled(x, y, wide, HEIGHT, fill));
            waste(shapes, x + wide - inside, y, inside, HEIGHT, picked ? Ink.SELECTED : Ink.BACKGROUND);
            fill = Ink.NONE;
        }
        shapes.add(new Box(x, y + lower, wide, HEIGHT - 2 * lower, 2, fill, edge, line, target, part.words()));
        if (part.kind() == Kind.LEFT_AS_IT_IS) {
            asItIs(shapes, x, wide, y);
        }
        double room = isUsed ? wide - part.waste() * scale : wide;
        String words = Words.bytes(isUsed ? part.requested() : part.size());
        if (Words.width(words, 12) + 6 <= room) {
            shapes.add(new Label(x + room / 2, y + HEIGHT / 2 + 4, words, 12, false, Align.MIDDLE, Ink.TEXT, target));
        }
    }

    /** Strokes across a free block that waits for the next request of its size. */
    private static void asItIs(List<Shape> shapes, double x, double wide, double y) {
        shapes.add(Line.plain(x, y + LOWER + 4, x + wide, y + LOWER + 4, 1, Ink.FREE_EDGE));
        shapes.add(Line.plain(x, y + HEIGHT - LOWER - 4, x + wide, y + HEIGHT - LOWER - 4, 1, Ink.FREE_EDGE));
    }

    /** What is handed out and nobody asked for. */
    private static void waste(List<Shape> shapes, double x, double y, double wide, double high, Ink ground) {
        shapes.add(Box.filled(x, y, wide, high, ground));
        for (double at = x + HATCH / 2; at < x + wide; at += HATCH) {
            shapes.add(Line.plain(at, y, at, y + high, 1, Ink.USED_BAR));
        }
    }

    /** Several blocks, together so wide that they can be seen. */
    private void crowd(List<Part> parts, boolean isNew, double left, double scale, double y) {
        crowded = true;
        int start = parts.getFirst().start();
        int size = parts.getLast().start() + parts.getLast().size() - start;
        long used = parts.stream().filter(part -> part.kind() == Kind.USED).mapToLong(Part::size).sum();
        Optional<Part> chosen = parts.stream().filter(part -> Target.row("RegionBlock", part.row()).equals(selected)).findFirst();
        Part first = chosen.orElse(parts.getFirst());
        double x = left + start * scale;
        double wide = Math.max(1, size * scale);
        double high = HEIGHT * used / size;
        shapes.add(Box.filled(x, y + HEIGHT - high, wide, high, Ink.USED_BAR));
        Ink edge = chosen.isPresent() ? Ink.SELECTED_EDGE : isNew ? Ink.NEW_EDGE : Ink.NONE;
        shapes.add(new Box(x, y, wide, HEIGHT, 0, Ink.NONE, edge, edge == Ink.NONE ? Edge.NONE : Edge.THIN,
                Target.row("RegionBlock", first.row()), Words.count(parts.size(), "block") + " from " + Words.bytes(start) + " to "
                        + Words.bytes(start + size) + ": " + Words.bytes(used) + " used"));
    }

    /** What the looks mean; returns where it ends. */
    static double legend(List<Shape> shapes, double left, double right, double top, boolean crowded, boolean compared) {
        Legend legend = new Legend(shapes, left, right, top);
        double x = legend.next("used");
        shapes.add(new Box(x, legend.y, Legend.WIDE, Legend.HIGH, 2, Ink.HELD_TAIL, Ink.USED_BAR, Edge.THIN, Target.NONE, ""));
        x = legend.next("wasted inside a block");
        waste(shapes, x, legend.y, Legend.WIDE, Legend.HIGH, Ink.BACKGROUND);
        shapes.add(new Box(x, legend.y, Legend.WIDE, Legend.HIGH, 2, Ink.NONE, Ink.USED_BAR, Edge.THIN, Target.NONE, ""));
        x = legend.next("free");
        shapes.add(new Box(x, legend.y + 3, Legend.WIDE, Legend.HIGH - 6, 2, Ink.FREE, Ink.FREE_EDGE, Edge.THIN, Target.NONE, ""));
        x = legend.next("free, left as it is (lazy)");
        shapes.add(new Box(x, legend.y + 1, Legend.WIDE, Legend.HIGH - 2, 2, Ink.FREE, Ink.FREE_EDGE, Edge.DASHED, Target.NONE, ""));
        shapes.add(Line.plain(x, legend.y + 5, x + Legend.WIDE, legend.y + 5, 1, Ink.FREE_EDGE));
        shapes.add(Line.plain(x, legend.y + 9, x + Legend.WIDE, legend.y + 9, 1, Ink.FREE_EDGE));
        if (crowded) {
            x = legend.next("several narrow blocks, used as high as their share");
            shapes.add(Box.filled(x, legend.y + 5, Legend.WIDE, Legend.HIGH - 5, Ink.USED_BAR));
        }
        if (compared) {
            x = legend.next("not so before");
            shapes.add(new Box(x, legend.y, Legend.WIDE, Legend.HIGH, 2, Ink.NONE, Ink.NEW_EDGE, Edge.THICK, Target.NONE, ""));
        }
        return legend.y + Legend.HIGH;
    }

    /** Samples with their words, from left to right, in as many lines as they need. */
    private static final class Legend {
        static final double WIDE = 26;
        static final double HIGH = 14;

        private final List<Shape> shapes;
        private final double left;
        private final double right;
        private double x;
        private double y;

        Legend(List<Shape> shapes, double left, double right, double top) {
            this.shapes = shapes;
            this.left = left;
            this.right = right;
            x = left;
            y = top;
        }

        /** Adds the words of the next sample, and returns where that is to be drawn. */
        double next(String words) {
            double wide = WIDE + 6 + Words.width(words, 12);
            if (x + wide > right && x > left) {
                x = left;
                y += HIGH + 8;
            }
            double at = x;
            shapes.add(Label.of(x + WIDE + 6, y + 11.5, words, 12, Align.START, Ink.MUTED));
            x += wide + 16;
            return at;
        }
    }
}
