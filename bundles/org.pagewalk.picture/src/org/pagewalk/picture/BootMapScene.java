/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;

/**
 * Draws what becomes of memory while a machine boots: the firmware's map to scale, with the kernel's figures on it; for each
 * node whose the page frames are before there is a page allocator, and which of them that gets; and who took what.
 */
final class BootMapScene {
    private static final double LEAST_WIDTH = 560;
    private static final double MARGIN = 20;
    private static final double ROW = 20;
    private static final double BAR = 24;
    private static final double SIDE = 11;
    private static final double SWATCH = 13;
    /** All nodes together have so many rows of cells, or a few more. */
    private static final int ROWS = 10;
    private static final int ENTRIES_MAX = 12;
    private static final int BLOCKS_MAX = 40;
    private static final int WORDS_MAX = 44;

    private final BootMap now;
    private final Optional<BootMap> before;
    private final Target selected;
    private final double width;
    private final List<Shape> shapes = new ArrayList<>();

    private BootMapScene(BootMap now, Optional<BootMap> before, Wish wish) {
        this.now = now;
        this.before = before;
        selected = wish.selected();
        width = Math.max(LEAST_WIDTH, wish.width());
    }

    static Scene of(BootMap now, Optional<BootMap> before, Wish wish) {
        return new BootMapScene(now, before, wish).draw();
    }

    private Scene draw() {
        shapes.add(Label.bold(MARGIN, 34, "Boot Map", 21, Align.START, Ink.TEXT));
        double y = 55;
        for (String line : Words.lines(now.words(), width - 2 * MARGIN, 12.5)) {
            shapes.add(Label.of(MARGIN, y, line, 12.5, Align.START, Ink.MUTED));
            y += 17;
        }
        y -= 6;
        if (!now.firmware().isEmpty()) {
            y = firmware(y);
        }
        int columns = Math.max(8, (int) ((width - 2 * MARGIN) / SIDE));
        int shift = shift(columns);
        for (BootMap.Node node : now.nodes()) {
            y = node(node, shift, columns, y + 6);
        }
        y = legend(y + 4);
        y = blocks(y + 8);
        return new Scene("Boot Map: " + now.words(), width, y + MARGIN, shapes);
    }

    /** So that all nodes have room. */
    private int shift(int columns) {
        long frames = now.nodes().stream().mapToLong(node -> node.end() - node.start()).sum();
        int shift = 0;
        while (frames >> shift > (long) columns * ROWS) {
            shift++;
        }
        return shift;
    }

    private double head(String words, double y) {
        shapes.add(Label.bold(MARGIN, y + 13, words, 13, Align.START, Ink.TEXT));
        shapes.add(Line.plain(MARGIN, y + 20, width - MARGIN, y + 20, 1, Ink.FRAME));
        return y + 28;
    }

    private double x(long addr) {
        return MARGIN + (width - 2 * MARGIN) * addr / now.end();
    }

    private double firmware(double top) {
        double y = head("What the firmware says: the e820 map, to scale", top);
        shapes.add(new Box(MARGIN, y, width - 2 * MARGIN, BAR, 0, Ink.BACKGROUND, Ink.FRAME, Edge.DASHED, Target.NONE, ""));
        for (BootMap.Entry entry : now.firmware()) {
            double left = x(entry.addr());
            double wide = Math.max(1, x(entry.addr() + entry.size()) - left);
            Target target = Target.row("E820Entry", entry.row());
            boolean picked = target.equals(selected);
            shapes.add(new Box(Math.min(left, width - MARGIN - wide), y, wide, BAR, 0, picked ? Ink.SELECTED : entry.isRam() ? Ink.FREE : Ink.RESERVED,
                    picked ? Ink.SELECTED_EDGE : Ink.FREE_EDGE, picked ? Edge.THICK : entry.isRam() ? Edge.THIN : Edge.NONE, target, entry.words()));
            String words = Words.size(entry.size());
            if (Words.width(words, 12) + 8 < wide) {
                shapes.add(Label.of(left + wide / 2, y + 16.5, words, 12, Align.MIDDLE, entry.isRam() ? Ink.TEXT : Ink.BACKGROUND));
            }
        }
        y = marks(y + BAR);
        int columns = width >= 900 ? 2 : 1;
        List<BootMap.Entry> told = now.firmware().subList(0, Math.min(ENTRIES_MAX, now.firmware().size()));
        double wide = (width - 2 * MARGIN) / columns;
        for (int i = 0; i < told.size(); i++) {
            row(MARGIN + i % columns * wide, y + i / columns * ROW, wide - 6, Target.row("E820Entry", told.get(i).row()), told.get(i).words());
            shapes.add(Label.of(MARGIN + i % columns * wide + wide - 14, y + i / columns * ROW + 14, Words.size(told.get(i).size()), 12, Align.END, Ink.MUTED));
        }
        y += (told.size() + columns - 1) / columns * ROW;
        return told.size() < now.firmware().size() ? more(now.firmware().size() - told.size(), y) : y;
    }

    /** The kernel's figures, each below its place; a label that would lie over the one before goes a line down. */
    private double marks(double y) {
        double[] ends = new double[now.marks().size() + 1];
        int lines = 0;
        for (BootMap.Mark mark : now.marks()) {
            double x = Math.min(width - MARGIN, x((long) mark.pfn() * now.pageBytes()));
            String words = mark.names() + " " + Words.grouped(mark.pfn());
            double wide = Words.width(words, 11);
            boolean late = x + wide > width - MARGIN;
            double left = late ? Math.max(MARGIN, x - wide) : x;
            int line = 0;
            while (ends[line] > left - 8) {
                line++;
            }
            ends[line] = left + wide;
            lines = Math.max(lines, line + 1);
            shapes.add(Line.plain(x, y - BAR - 4, x, y + 6 + line * 15, 1.5, Ink.WATERMARK));
            shapes.add(Label.of(late ? Math.max(x, left + wide) : x, y + 17 + line * 15, words, 11, late ? Align.END : Align.START, Ink.TEXT));
        }
        return y + 8 + lines * 15 + 6;
    }

    private void row(double x, double y, double wide, Target target, String words) {
        boolean picked = target.equals(selected);
        shapes.add(new Box(x, y, wide, ROW - 1, 3, picked ? Ink.SELECTED : Ink.BACKGROUND, Ink.SELECTED_EDGE, picked ? Edge.THICK : Edge.NONE, target,
                words));
        shapes.add(Label.of(x + 8, y + 14, words, 12, Align.START, Ink.TEXT));
    }

    private double node(BootMap.Node node, int shift, int columns, double top) {
        String cell = shift == 0 ? "a cell is one frame" : "a cell is " + Words.grouped(1L << shift) + " frames, "
                + Words.size((long) now.pageBytes() << shift) + ", filled as far as they are taken";
        double y = top;
        Target target = Target.row("Node", node.row());
        boolean picked = target.equals(selected);
        shapes.add(new Box(MARGIN, y, width - 2 * MARGIN, 26, 4, picked ? Ink.SELECTED : Ink.BAND, Ink.SELECTED_EDGE, picked ? Edge.THICK : Edge.NONE,
                target, "node " + node.id()));
        shapes.add(Label.bold(MARGIN + 8, y + 17.5, "Node " + node.id(), 13, Align.START, Ink.TEXT));
        shapes.add(Label.of(width - MARGIN - 8, y + 17.5, cell, 12, Align.END, Ink.MUTED));
        y = strip("Before there is a page allocator: who has taken what", node, now.taken(), before.map(BootMap::taken), shift, columns, y + 30);
        return strip("What the page allocator gets", node, now.handed(), before.map(BootMap::handed), shift, columns, y + 4);
    }

    private double strip(String words, BootMap.Node node, List<BootMap.Stretch> stretches, Optional<List<BootMap.Stretch>> old, int shift, int columns,
            double y) {
        shapes.add(Label.of(MARGIN, y + 12, words, 12, Align.START, Ink.TEXT));
        Cells cells = BootCells.of(node, stretches, old, shift, MARGIN, y + 19, SIDE, columns);
        shapes.add(cells);
        if (selected.isPage()) {
            cells.of(selected).filter(Box.class::isInstance).map(Box.class::cast).ifPresent(cell -> shapes.add(new Box(cell.x() - 1, cell.y() - 1,
                    cell.width() + 2, cell.height() + 2, 0, Ink.NONE, Ink.SELECTED_EDGE, Edge.THICK, Target.NONE, "")));
        }
        return y + 19 + cells.height() + 4;
    }

    private double legend(double top) {
        double x = MARGIN;
        double y = top;
        for (BootKind kind : BootKind.values()) {
            long frames = kind == BootKind.HANDED_OVER ? BootMap.count(now.handed(), kind) : BootMap.count(now.taken(), kind);
            if (frames == 0) {
                continue;
            }
            String words = kind.words() + ": " + Words.grouped(frames);
            double wide = SWATCH + 6 + Words.width(words, 12.5) + 18;
            if (x + wide > width - MARGIN && x > MARGIN) {
                x = MARGIN;
                y += ROW;
            }
            shapes.add(new Box(x - 1, y - 1, SWATCH + 2, SWATCH + 2, 0, Ink.FRAME, Ink.NONE, Edge.NONE, Target.NONE, ""));
            shapes.add(Cells.sample(x, y, SWATCH, kind.swatch()));
            shapes.add(Label.of(x + SWATCH + 6, y + 11.5, words, 12, Align.START, Ink.TEXT));
            x += wide;
        }
        return y + ROW;
    }

    private double blocks(double top) {
        if (now.blocks().isEmpty()) {
            return top;
        }
        double y = head("Who took memory, in this order", top);
        int columns = width >= 900 ? 2 : 1;
        double wide = (width - 2 * MARGIN) / columns;
        List<BootMap.Block> told = now.blocks().subList(0, Math.min(BLOCKS_MAX, now.blocks().size()));
        int high = (told.size() + columns - 1) / columns;
        for (int i = 0; i < told.size(); i++) {
            block(told.get(i), MARGIN + i / high * wide, y + i % high * ROW, wide - 8);
        }
        y += high * ROW;
        return told.size() < now.blocks().size() ? more(now.blocks().size() - told.size(), y) : y;
    }

    private void block(BootMap.Block block, double x, double y, double wide) {
        Target target = Target.row("BootBlock", block.row());
        boolean picked = target.equals(selected);
        boolean isNew = before.isPresent() && !before.get().blocks().contains(block);
        String words = block.words();
        shapes.add(new Box(x, y, wide, ROW - 1, 3, picked ? Ink.SELECTED : isNew ? Ink.NEW : Ink.BACKGROUND,
                picked ? Ink.SELECTED_EDGE : Ink.NEW_EDGE, picked ? Edge.THICK : isNew ? Edge.THIN : Edge.NONE, target,
                words + ", " + Words.count(block.size(), "byte") + " from 0x" + Long.toHexString(block.addr())));
        shapes.add(Label.of(x + 8, y + 14, "%010x".formatted(block.addr()), 12, Align.START, Ink.MUTED));
        shapes.add(Cells.sample(x + 94, y + 3.5, SWATCH - 1, BootKind.of(block.what()).swatch()));
        shapes.add(Label.of(x + 112, y + 14, words.length() > WORDS_MAX ? words.substring(0, WORDS_MAX - 1) + "\u2026" : words, 12, Align.START,
                Ink.TEXT));
        shapes.add(Label.of(x + wide - 8, y + 14, bytes(block.size()), 12, Align.END, Ink.MUTED));
    }

    private static String bytes(long size) {
        return size < 1024 ? Words.count(size, "byte") : Words.size(size);
    }

    private double more(int count, double y) {
        shapes.add(Label.of(MARGIN + 8, y + 14, "and " + Words.grouped(count) + " more", 12, Align.START, Ink.MUTED));
        return y + ROW;
    }
}
