/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pagewalk.engine.pageindex.LookUp;
import org.pagewalk.picture.RadixFacts.Node;
import org.pagewalk.picture.RadixFacts.Slot;
import org.pagewalk.picture.RadixFacts.Tree;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;

/** A radix tree: the index in digits of six bits, each leading to a slot of a node on the way; then all its nodes, small. */
final class RadixTreePart {
    private static final int SIDE = 8;
    private static final double SMALL = 5;
    private static final double NODE = SIDE * SMALL + 4;
    private static final double DIGIT = 13;
    private static final double STEP_GAP = 30;
    private static final List<Swatch> SWATCHES = swatches();

    private final Sheet sheet;
    private final List<Shape> shapes;
    private final Tree tree;
    private final Optional<Tree> old;
    private final long index;

    RadixTreePart(Sheet sheet, Tree tree, Optional<Tree> old, long index) {
        this.sheet = sheet;
        this.tree = tree;
        this.old = old;
        this.index = index;
        shapes = sheet.shapes;
    }

    /** By the code of a slot: what is being written goes before what is dirty; towrite is a mark. */
    private static List<Swatch> swatches() {
        List<Swatch> swatches = new ArrayList<>();
        for (int code = 0; code < 16; code++) {
            Slot slot = (code & Slot.WRITEBACK.bit()) != 0 ? Slot.WRITEBACK : (code & Slot.DIRTY.bit()) != 0 ? Slot.DIRTY : code != 0 ? Slot.USED : Slot.EMPTY;
            swatches.add((code & Slot.TOWRITE.bit()) != 0 ? slot.swatch().marked(Ink.TEXT) : slot.swatch());
        }
        return List.copyOf(swatches);
    }

    double draw(double top) {
        double y = sheet.head(RadixScene.words(tree), top);
        y = digits(y);
        for (LookUp.RadixStep step : tree.way().steps()) {
            y = step(step, y);
        }
        y = sheet.sentence(RadixScene.end(tree, index) + ".", sheet.left(), y, sheet.room(), Ink.TEXT) + 8;
        Legend legend = new Legend(shapes, sheet.left(), sheet.right(), y);
        for (Slot slot : Slot.values()) {
            legend.next(slot.words(), slot.swatch());
        }
        if (old.isPresent()) {
            legend.next("not so before", Swatch.full(Ink.NEW_EDGE, Pattern.PLAIN, Ink.NONE));
        }
        return legend.bottom() + 8;
    }

    /** The index in binary, six bits for each level; what stands before them must be 0. */
    private double digits(double y) {
        int levels = Math.max(1, tree.height());
        int bits = levels * RadixReader.BITS;
        double x = sheet.left();
        shapes.add(Label.of(x, y + 15, "index " + Words.grouped(index) + " =", 12, Align.START, Ink.TEXT));
        x += Words.width("index " + Words.grouped(index) + " =", 12) + 10;
        long above = bits >= Long.SIZE ? 0 : index >>> bits;
        if (above != 0) {
            String words = Long.toBinaryString(above);
            shapes.add(Label.bold(x, y + 15, Words.cut(words, sheet.right() - x - 60, 13), 13, Align.START, Ink.WATERMARK));
            return y + 30;
        }
        double wide = RadixReader.BITS * DIGIT + 8;
        for (int level = 0; level < levels; level++) {
            if (x + wide > sheet.right()) {
                x = sheet.left();
                y += 50;
            }
            int shift = (levels - 1 - level) * RadixReader.BITS;
            int slot = (int) (index >>> shift) & 63;
            boolean isReached = level < tree.way().steps().size();
            shapes.add(new Box(x, y, wide - 6, 22, 3, isReached ? Ink.FREE : Ink.BAND, isReached ? Ink.FREE_EDGE : Ink.FRAME, Edge.THIN, Target.NONE, ""));
            for (int bit = 0; bit < RadixReader.BITS; bit++) {
                boolean isOne = (slot >>> RadixReader.BITS - 1 - bit & 1) == 1;
                shapes.add(new Label(x + 7 + bit * DIGIT + 2, y + 15.5, isOne ? "1" : "0", 13, isOne, Align.MIDDLE, Ink.TEXT, Target.NONE));
            }
            shapes.add(Label.of(x + wide / 2 - 3, y + 36, (shift > 0 ? ">> " + shift + ": " : "") + "slot " + slot, 11, Align.MIDDLE, Ink.MUTED));
            x += wide;
        }
        return y + 48;
    }

    /** A node on the way with all its slots, and the one that is taken. */
    private double step(LookUp.RadixStep step, double top) {
        Optional<Node> found = tree.node(step.node());
        if (found.isEmpty()) {
            return top;
        }
        Node node = found.get();
        double y = top;
        String words = "node " + node.row() + ", shift " + node.shift() + ", " + node.count() + " of 64 slots in use";
        shapes.add(Label.of(sheet.left(), y + 11, words, 11.5, Align.START, Ink.MUTED));
        y += 17;
        int columns = sheet.room() >= 64 * 12 ? 64 : 32;
        double cell = Math.min(16, Math.floor(sheet.room() / columns));
        Cells cells = new Cells(sheet.left(), y, cell, cell, 1, columns, node.codes(), SWATCHES, new Slots(tree, node));
        shapes.add(cells);
        changed(node).forEach(slot -> outline(cells.cell(slot), Ink.NEW_EDGE));
        Box taken = cells.cell(step.slot());
        outline(taken, Ink.SELECTED_EDGE);
        double bottom = y + cells.height();
        double middle = taken.x() + taken.width() / 2;
        shapes.add(Line.arrow(middle, taken.y() + cell + 1, middle, bottom + STEP_GAP - 8, Ink.SELECTED_EDGE));
        String at = "slot " + step.slot() + ": " + RadixScene.words(tree, step);
        boolean isLeft = middle + 8 + Words.width(at, 12) < sheet.right();
        shapes.add(Label.bold(isLeft ? middle + 8 : middle - 8, bottom + 14, at, 12, isLeft ? Align.START : Align.END, Ink.TEXT));
        return bottom + STEP_GAP;
    }

    private Set<Integer> changed(Node node) {
        Set<Integer> slots = new HashSet<>();
        old.flatMap(was -> was.node(node.row())).ifPresent(was -> {
            for (int slot = 0; slot < node.codes().length; slot++) {
                if (node.codes()[slot] != was.codes()[slot] || node.entries()[slot] != was.entries()[slot]) {
                    slots.add(slot);
                }
            }
        });
        return slots;
    }

    private void outline(Box cell, Ink ink) {
        shapes.add(new Box(cell.x() - 1.5, cell.y() - 1.5, cell.width() + 3, cell.height() + 3, 1, Ink.NONE, ink, Edge.THICK, Target.NONE, ""));
    }

    /** All nodes, level by level, eight slots a row; lines from the slots to the nodes below where a level has one row of nodes. */
    double nodes(double top) {
        if (tree.nodes().size() <= 1) {
            return top;
        }
        double y = sheet.head("All nodes: eight rows of eight slots each", top);
        if (tree.nodes().size() < tree.count()) {
            y = sheet.sentence(Words.grouped(tree.nodes().size()) + " of " + Words.count(tree.count(), "node") + " are drawn.", y - 4) + 4;
        }
        Set<Integer> way = new HashSet<>();
        tree.way().steps().forEach(step -> way.add(step.node()));
        Map<Integer, Box> places = new HashMap<>();
        int columns = (int) (sheet.room() / (NODE + 6));
        Map<Integer, Node> were = new HashMap<>();
        old.ifPresent(was -> was.nodes().forEach(node -> were.put(node.row(), node)));
        for (int level = 0; level < tree.height(); level++) {
            int at = level;
            List<Node> nodes = tree.nodes().stream().filter(node -> node.level() == at).toList();
            boolean isOneRow = nodes.size() <= columns;
            double indent = isOneRow ? (sheet.room() - nodes.size() * (NODE + 6)) / 2 : 0;
            for (int i = 0; i < nodes.size(); i++) {
                Node node = nodes.get(i);
                double x = sheet.left() + indent + i % columns * (NODE + 6);
                node(node, x, y + i / columns * (NODE + 6), way.contains(node.row()), old.isPresent() && !node.equals(were.get(node.row())));
                places.put(node.row(), Box.filled(x, y, NODE, NODE, Ink.NONE));
                Box parent = places.get(node.parent());
                if (isOneRow && parent != null) {
                    int slot = (int) (node.base() >>> node.shift() + RadixReader.BITS) & 63;
                    boolean isWay = way.contains(node.row());
                    shapes.add(Line.plain(parent.x() + 2 + (slot % SIDE + 0.5) * SMALL, parent.y() + NODE, x + NODE / 2, y, isWay ? 2 : 1, isWay ? Ink.SELECTED_EDGE : Ink.LINK));
                }
            }
            int rows = (nodes.size() + columns - 1) / Math.max(1, columns);
            y += rows * (NODE + 6) + (level < tree.height() - 1 ? 14 : 0);
        }
        return y + 6;
    }

    private void node(Node node, double x, double y, boolean isWay, boolean isNew) {
        Target target = Target.row("RadixTreeNode", node.row());
        boolean picked = sheet.isPicked(target);
        shapes.add(new Box(x, y, NODE, NODE, 2, Ink.BACKGROUND, picked || isWay ? Ink.SELECTED_EDGE : isNew ? Ink.NEW_EDGE : Ink.FRAME,
                picked || isWay || isNew ? Edge.THICK : Edge.THIN, target, "node " + node.row() + ", level " + node.level() + ", indices from " + Words.grouped(node.base())
                        + " to " + Words.grouped(node.indexOf(64) - 1) + ": " + node.count() + " of 64 slots in use"));
        shapes.add(new Cells(x + 2, y + 2, SMALL, SMALL, 0.5, SIDE, node.codes(), SWATCHES, Cells.Meaning.NOTHING));
    }

    /** What the slots of a node stand for. */
    private record Slots(Tree tree, Node node) implements Cells.Meaning {
        @Override
        public Target target(int slot) {
            int entry = node.entries()[slot];
            return node.shift() == 0 && entry != 0 && tree.isOfFile() ? Target.page(entry - 1) : Target.entry(tree.table(), tree.owner(), node.indexOf(slot));
        }

        @Override
        public String tip(int slot) {
            int entry = node.entries()[slot];
            int code = node.codes()[slot];
            String index = node.shift() == 0 ? "index " + Words.grouped(node.indexOf(slot))
                    : "indices " + Words.grouped(node.indexOf(slot)) + " to " + Words.grouped(node.indexOf(slot + 1) - 1);
            String what = entry == 0 ? "empty" : node.shift() > 0 ? "node " + (entry - 1) : RadixScene.item(tree, entry - 1);
            return "slot " + slot + ", " + index + ": " + what + ((code & Slot.DIRTY.bit()) == 0 ? "" : ", dirty") + ((code & Slot.WRITEBACK.bit()) == 0 ? "" : ", writeback")
                    + ((code & Slot.TOWRITE.bit()) == 0 ? "" : ", towrite");
        }

        @Override
        public int indexOf(Target target) {
            for (int slot = 0; slot < node.entries().length; slot++) {
                if (target(slot).equals(target)) {
                    return slot;
                }
            }
            return -1;
        }
    }
}
