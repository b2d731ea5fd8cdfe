/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pagewalk.engine.pageindex.LookUp;
import org.pagewalk.picture.RadixFacts.Trie;
import org.pagewalk.picture.RadixFacts.TrieNode;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;
import org.pagewalk.store.Table;

/** A look-up in a PATRICIA trie: the bits of the key that are looked at, node by node, and the one key that is compared at the end. */
final class TriePart {
    private static final double BIT = 14;
    private static final double LEVEL = 40;
    private static final double NODE_HIGH = 22;
    private static final double STEP = 17;

    private final Sheet sheet;
    private final List<Shape> shapes;
    private final Trie trie;
    private final long key;
    private final Set<Integer> looked = new HashSet<>();

    TriePart(Sheet sheet, Trie trie, long key) {
        this.sheet = sheet;
        this.trie = trie;
        this.key = key;
        shapes = sheet.shapes;
        trie.way().steps().forEach(step -> looked.add(step.bit()));
    }

    /** The look-up in lines. */
    static List<String> lines(Trie trie, long key) {
        List<String> lines = new ArrayList<>();
        lines.add("Trie: " + Words.count(trie.count(), "key") + " of " + trie.bits() + " bits; looks for " + trie.binary(key));
        for (LookUp.TrieStep step : trie.way().steps()) {
            lines.add("  node " + step.node() + " looks at bit " + step.bit() + ", which is " + step.value() + ": " + (step.value() == 0 ? "left" : "right")
                    + (step.isUp() ? ", back up" : "") + " to node " + step.next());
        }
        lines.add("  " + end(trie));
        return lines;
    }

    private static String end(Trie trie) {
        LookUp.Trie way = trie.way();
        return way.last() == Table.NULL ? "It is empty." : "The key of node " + way.last() + " is " + trie.binary(way.key()) + ", "
                + (way.found() == Table.NULL ? "another one: the key is not there." : "the very one: item " + way.found() + ".");
    }

    double draw(double top) {
        double y = sheet.head("Trie: " + Words.count(trie.count(), "key") + " of " + trie.bits() + " bits, " + looked.size() + " of them looked at", top);
        y = bits("key", key, y);
        for (LookUp.TrieStep step : trie.way().steps()) {
            String words = "node " + step.node() + ": bit " + step.bit() + " is " + step.value() + ", so " + (step.value() == 0 ? "left" : "right")
                    + (step.isUp() ? ", which leads back up to node " : " to node ") + step.next();
            shapes.add(Label.of(sheet.left(), y + 12, Words.cut(words, sheet.room(), 12), 12, Align.START, Ink.TEXT));
            y += STEP;
        }
        if (trie.way().last() != Table.NULL) {
            y = bits("node " + trie.way().last(), trie.way().key(), y + 4);
        }
        y = sheet.sentence(end(trie), sheet.left(), y, sheet.room(), Ink.TEXT) + 8;
        return trie.nodes().size() > 1 ? tree(y) : y;
    }

    /** A key bit by bit; those are marked that are looked at, and crossed where the key at the end is another. */
    private double bits(String name, long value, double top) {
        double y = top;
        double begin = sheet.left() + 62;
        shapes.add(Label.of(sheet.left(), y + 15, name, 12, Align.START, Ink.MUTED));
        String digits = trie.binary(value);
        double x = begin;
        for (int i = 0; i < digits.length(); i++) {
            if (x + BIT > sheet.right()) {
                x = begin;
                y += 26;
            }
            boolean isLooked = looked.contains(i);
            boolean differs = (value ^ key) >>> trie.bits() - 1 - i != 0 && ((value ^ key) >>> trie.bits() - 1 - i & 1) == 1;
            if (isLooked || differs) {
                shapes.add(new Box(x, y, BIT - 1, 20, 2, isLooked ? Ink.FREE : Ink.BACKGROUND, differs ? Ink.WATERMARK : Ink.FREE_EDGE, differs ? Edge.THICK : Edge.THIN,
                        Target.NONE, ""));
            }
            shapes.add(new Label(x + BIT / 2 - 0.5, y + 14.5, digits.substring(i, i + 1), 12.5, isLooked, Align.MIDDLE, Ink.TEXT, Target.NONE));
            x += BIT;
        }
        return y + 28;
    }

    /** The whole trie; the way of the look-up is thick. */
    private double tree(double top) {
        List<TrieNode> nodes = trie.nodes();
        double step = sheet.room() / nodes.size();
        Map<Integer, Double> middles = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            middles.put(nodes.get(i).row(), sheet.left() + (i + 0.5) * step);
        }
        nodes.stream().filter(node -> node.level() == 1).findFirst().ifPresent(node -> middles.put(node.parent(), middles.get(node.row())));
        Set<Integer> way = new HashSet<>();
        trie.way().steps().forEach(each -> way.add(each.node()));
        int levels = 0;
        for (TrieNode node : nodes) {
            levels = Math.max(levels, node.level() + 1);
            if (middles.containsKey(node.parent())) {
                double y = top + node.level() * LEVEL;
                boolean isWay = way.contains(node.row());
                shapes.add(Line.plain(middles.get(node.parent()), y - LEVEL + NODE_HIGH, middles.get(node.row()), y, isWay ? 2.5 : 1.2, isWay ? Ink.SELECTED_EDGE : Ink.LINK));
            }
        }
        for (TrieNode node : nodes) {
            node(node, middles.get(node.row()), top + node.level() * LEVEL, step, way.contains(node.row()));
        }
        double y = sheet.sentence("Each node names the bit that it looks at; left is 0, right is 1. A way that ends leads back up to a node, whose key is compared: double here.",
                top + levels * LEVEL - LEVEL + NODE_HIGH + 4);
        return y + 6;
    }

    private void node(TrieNode node, double middle, double y, double step, boolean isWay) {
        boolean isLast = node.row() == trie.way().last();
        String words = node.bit() < 0 ? "first" : "bit " + node.bit();
        double wide = Math.clamp(step - 3, 5, 44);
        Target target = Target.row("TrieNode", node.row());
        boolean picked = sheet.isPicked(target);
        if (isLast) {
            shapes.add(new Box(Math.max(0, middle - wide / 2 - 3), y - 3, wide + 6, NODE_HIGH + 6, 5, Ink.BACKGROUND, Ink.SELECTED_EDGE, Edge.THIN, Target.NONE, ""));
        }
        shapes.add(new Box(middle - wide / 2, y, wide, NODE_HIGH, 3, picked ? Ink.SELECTED : isWay ? Ink.FREE : Ink.BAND, isWay || isLast || picked ? Ink.SELECTED_EDGE : Ink.FRAME,
                isWay || isLast || picked ? Edge.THICK : Edge.THIN, target, "node " + node.row() + ", " + (node.bit() < 0 ? "the first, looks at no bit" : words) + "; key "
                        + trie.binary(node.key()) + ", item " + node.item()));
        if (wide >= 36) {
            shapes.add(Label.of(middle, y + 15, words, 11, Align.MIDDLE, Ink.TEXT));
        } else if (wide >= 14 && node.bit() >= 0) {
            shapes.add(Label.of(middle, y + 15, Integer.toString(node.bit()), 10, Align.MIDDLE, Ink.TEXT));
        }
    }
}
