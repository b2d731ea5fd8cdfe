/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pagewalk.picture.MmFacts.Area;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;
import org.pagewalk.store.Table;

/**
 * The red-black tree of an address space's areas: the lowest address at the left, black nodes square, red ones round. Of a deep tree the upper levels; below a node of the last one stands how many more there are.
 */
final class AreaTree {
    private static final int LEVELS_MAX = 6;
    private static final double LEVEL = 42;
    private static final double NODE_HIGH = 22;
    private static final double NAMED = 44;

    private final MmFacts facts;
    private final Target selected;
    private final List<Node> nodes = new ArrayList<>();
    private final double left;
    private final double wide;

    /** A node that is drawn: at which level, and the row of the one above. */
    private record Node(Area area, int level, int parent) {
    }

    AreaTree(MmFacts facts, Target selected, double left, double wide) {
        this.facts = facts;
        this.selected = selected;
        this.left = left;
        this.wide = wide;
        gather(facts.root(), 0, -1);
    }

    /** In the order of addresses, so that a node's place among them is its column. */
    private void gather(int row, int level, int parent) {
        Optional<Area> found = row == Table.NULL || level >= LEVELS_MAX ? Optional.empty() : facts.area(row);
        found.ifPresent(area -> {
            gather(area.left(), level + 1, row);
            nodes.add(new Node(area, level, parent));
            gather(area.right(), level + 1, row);
        });
    }

    /** How many areas hang undrawn below a node: all between the one drawn before it and the one drawn behind it. */
    private int more(int index) {
        int before = index == 0 ? -1 : facts.place(nodes.get(index - 1).area().start());
        int behind = index == nodes.size() - 1 ? facts.areas().size() : facts.place(nodes.get(index + 1).area().start());
        return nodes.get(index).level() < LEVELS_MAX - 1 ? 0 : behind - before - 2;
    }

    boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** Adds it; returns where it ends. */
    double draw(List<Shape> shapes, double top) {
        double step = Math.min(150, wide / nodes.size());
        double start = left + (wide - step * nodes.size()) / 2 + step / 2;
        Map<Integer, Double> middles = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            middles.put(nodes.get(i).area().row(), start + i * step);
        }
        int levels = 0;
        for (Node node : nodes) {
            double y = top + node.level() * LEVEL;
            Double parent = middles.get(node.parent());
            if (parent != null) {
                shapes.add(Line.plain(parent, y - LEVEL + NODE_HIGH, middles.get(node.area().row()), y, 1.2, Ink.LINK));
            }
            levels = Math.max(levels, node.level() + 1);
        }
        boolean isCut = false;
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            int more = more(i);
            isCut |= more > 0;
            node(shapes, node, more, middles.get(node.area().row()), top + node.level() * LEVEL, step);
        }
        levels += isCut ? 1 : 0;
        return top + levels * LEVEL - LEVEL + NODE_HIGH;
    }

    private void node(List<Shape> shapes, Node node, int more, double middle, double y, double step) {
        Area area = node.area();
        String words = Words.hex(area.start()).replaceFirst("^0+(?=.)", "");
        double wanted = Words.width(words, 11) + 14;
        boolean isNamed = wanted <= step || step >= NAMED && wanted <= step + 14;
        double box = isNamed ? wanted : Math.clamp(step - 3, 3, 14);
        Target target = Target.row("VmArea", area.row());
        boolean picked = target.equals(selected);
        Ink fill = picked ? Ink.SELECTED : area.isBlack() ? Ink.USED : Ink.BACKGROUND;
        Ink edge = picked ? Ink.SELECTED_EDGE : area.isBlack() ? Ink.TEXT : Ink.WATERMARK;
        double high = isNamed ? NODE_HIGH : box;
        shapes.add(new Box(middle - box / 2, y + (NODE_HIGH - high) / 2, box, high, area.isBlack() ? 1 : high / 2, fill, edge, Edge.THICK, target,
                (area.isBlack() ? "black" : "red") + " node: " + area.words() + (facts.root() == area.row() ? " (mm_rb, the root)" : "")));
        if (isNamed) {
            shapes.add(Label.of(middle, y + 15, words, 11, Align.MIDDLE, Ink.TEXT));
        }
        if (more > 0) {
            shapes.add(Label.of(middle, y + NODE_HIGH + 14, "+" + Words.grouped(more), 10, Align.MIDDLE, Ink.MUTED));
        }
    }

    /** What the looks mean, at the right end of a line. */
    static void legend(List<Shape> shapes, double right, double y) {
        shapes.add(Label.of(right, y, "red", 11, Align.END, Ink.MUTED));
        shapes.add(new Box(right - 44, y - 9.5, 18, 12, 6, Ink.BACKGROUND, Ink.WATERMARK, Edge.THICK, Target.NONE, ""));
        shapes.add(Label.of(right - 56, y, "black", 11, Align.END, Ink.MUTED));
        shapes.add(new Box(right - 110, y - 9.5, 18, 12, 1, Ink.USED, Ink.TEXT, Edge.THICK, Target.NONE, ""));
    }
}
