/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.pagewalk.picture.PageCacheFacts.Blocks;
import org.pagewalk.picture.PageCacheFacts.Buffer;
import org.pagewalk.picture.PageCacheFacts.OneFile;
import org.pagewalk.picture.PageCacheFacts.OnePage;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;
import org.pagewalk.store.Table;

/** One page of a file: its frame, its buffers as boxes, and where their blocks lie on the disk. */
final class OnePagePart {
    private static final double BOX_HIGH = 46;
    private static final double DISK_HIGH = 16;
    private static final double DROP = 34;
    private static final int HOLE = 0;
    /** So many blocks of the disk are drawn at least. */
    private static final int PART_LEAST = 48;
    /** So many blocks of the file are marked on the disk. */
    private static final int MARKS_MAX = 600;

    private final Sheet sheet;
    private final List<Shape> shapes;
    private final OneFile file;
    private final OnePage page;
    private final Optional<OnePage> old;

    OnePagePart(Sheet sheet, OneFile file, OnePage page, Optional<OnePage> old) {
        this.sheet = sheet;
        this.file = file;
        this.page = page;
        this.old = old.filter(each -> each.index() == page.index());
        shapes = sheet.shapes;
    }

    /** What there is to say of the page in a line. */
    static String words(OnePage page) {
        return page.frame() == Table.NULL ? PageInFile.NONE.words() : FilePages.words(page.state()) + "; " + Words.count(page.count(), "user") + ", on "
                + (page.list().equals("none") ? "none of the lists" : page.list()) + (page.flags().isEmpty() ? "" : "; " + page.flags());
    }

    double draw(double top) {
        double y = sheet.head("Page " + Words.grouped(page.index()) + " of " + file.name(), top);
        double x = sheet.left();
        if (page.frame() != Table.NULL) {
            x = sheet.chip(x, y, "frame " + page.frame(), Target.page(page.frame()), "frame " + page.frame() + " holds page " + page.index() + " of " + file.name());
        }
        y = Math.max(y + Sheet.CHIP, sheet.sentence(words(page), x, y + 3, sheet.right() - x, Ink.TEXT)) + 8;
        int all = Math.max(page.buffers().size(), page.places().size());
        if (all == 0) {
            return page.frame() == Table.NULL ? y : sheet.sentence("It has no buffers.", y);
        }
        double wide = Math.min(150, (sheet.room() + 6) / Math.min(all, 8));
        double boxes = y;
        for (int i = 0; i < all; i++) {
            box(i, sheet.left() + i % 8 * wide, boxes + i / 8 * (BOX_HIGH + 6), wide - 6);
        }
        y = boxes + ((all + 7) / 8) * (BOX_HIGH + 6);
        Blocks blocks = file.blocks();
        return blocks.isThere() && blocks.size() > 0 ? disk(blocks, boxes, wide, y) : y;
    }

    /** A buffer, or, where there is none, the block that would be read. */
    private void box(int i, double x, double y, double wide) {
        Optional<Buffer> buffer = i < page.buffers().size() ? Optional.of(page.buffers().get(i)) : Optional.empty();
        int block = buffer.map(Buffer::block).filter(number -> number >= 0).orElseGet(() -> i < page.places().size() ? page.places().get(i) : -1);
        boolean isNew = buffer.isPresent() && old.isPresent() && !old.get().buffers().contains(buffer.get());
        String name = block == HOLE ? "hole" : block < 0 ? "no block yet" : "block " + block;
        Target target = buffer.map(each -> Target.row("BufferHead", each.row())).orElse(Target.NONE);
        boolean picked = sheet.isPicked(target);
        String tip = buffer.map(each -> name + ", bytes " + each.from() + " to " + (each.from() + each.size() - 1) + " of the page: " + each.state()).orElse(name);
        shapes.add(new Box(x, y, wide, BOX_HIGH, 4, picked ? Ink.SELECTED : isNew ? Ink.NEW : buffer.isPresent() ? Ink.BAND : Ink.BACKGROUND,
                picked ? Ink.SELECTED_EDGE : isNew ? Ink.NEW_EDGE : Ink.FRAME, picked || isNew ? Edge.THICK : buffer.isPresent() ? Edge.THIN : Edge.DASHED, target, tip));
        shapes.add(Label.bold(x + 8, y + 17, Words.cut(name, wide - 30, 12.5), 12.5, Align.START, Ink.TEXT));
        String state = buffer.map(Buffer::state).orElse("no buffer");
        List<String> lines = Words.lines(state, wide - 14, 10);
        for (int line = 0; line < Math.min(2, lines.size()); line++) {
            shapes.add(Label.of(x + 8, y + 29 + 11 * line, Words.cut(lines.get(line), wide - 12, 10), 10, Align.START, picked || isNew ? Ink.TEXT : Ink.MUTED));
        }
        buffer.ifPresent(each -> {
            PageInFile look = each.isLocked() ? PageInFile.LOCKED : !each.isUptodate() ? PageInFile.NOT_UPTODATE : each.isDirty() ? PageInFile.DIRTY : PageInFile.CLEAN;
            shapes.add(Cells.sample(x + wide - 20, y + 6, 13, look.swatch()));
        });
    }

    /** The disk, or the part of it with the file, to scale: thin marks for the blocks of the file, and ways from the buffers to theirs. */
    private double disk(Blocks blocks, double boxes, double wide, double top) {
        double y = top + DROP;
        double room = sheet.room();
        int[] part = part(blocks);
        shapes.add(new Box(sheet.left(), y, room, DISK_HIGH, 3, Ink.BAND, Ink.FRAME, Edge.THIN, Target.row("Disk", blocks.disk()),
                "disk " + blocks.name() + ", " + Words.count(blocks.size(), "block") + " of " + Words.bytes(blocks.blockBytes()) + "; blocks " + part[0] + " to " + (part[1] - 1)
                        + " are drawn"));
        double scale = room / (part[1] - part[0]);
        double mark = Math.max(1.5, scale - 0.5);
        double last = -10;
        int drawn = 0;
        for (int number : blocks.marks()) {
            double x = sheet.left() + (number - part[0]) * scale;
            if (number > 0 && number < blocks.size() && Math.abs(x - last) >= 1 && drawn < MARKS_MAX) {
                shapes.add(Box.filled(Math.min(x, sheet.right() - mark), y + 3, mark, DISK_HIGH - 6, Ink.CACHE));
                last = x;
                drawn++;
            }
        }
        int ways = Math.min(8, Math.max(page.buffers().size(), page.places().size()));
        for (int i = 0; i < ways; i++) {
            int block = i < page.buffers().size() && page.buffers().get(i).block() >= 0 ? page.buffers().get(i).block()
                    : i < page.places().size() ? page.places().get(i) : -1;
            if (block >= part[0] && block < part[1] && block > HOLE) {
                double to = sheet.left() + (block - part[0] + 0.5) * scale;
                shapes.add(Line.arrow(sheet.left() + i * wide + (wide - 6) / 2, boxes + BOX_HIGH, to, y, Ink.LINK));
            }
        }
        shapes.add(Label.of(sheet.left(), y + DISK_HIGH + 14, blocks.name() + ": block " + Words.grouped(part[0]), 11, Align.START, Ink.MUTED));
        shapes.add(Label.of(sheet.right(), y + DISK_HIGH + 14, Words.grouped(part[1] - 1) + (part[1] < blocks.size() ? " of " + Words.grouped(blocks.size()) : ""), 11, Align.END,
                Ink.MUTED));
        return sheet.sentence(placesWords(blocks), y + DISK_HIGH + 18);
    }

    /** All of the disk, or, where the file lies close together, the part with it: the first block, and the one behind the last. */
    private int[] part(Blocks blocks) {
        int first = blocks.first();
        int end = Math.min(blocks.size(), blocks.end());
        for (int block : known()) {
            first = Math.min(first, block);
            end = Math.max(end, block + 1);
        }
        int margin = Math.max(PART_LEAST - (end - first), (end - first) / 5) / 2;
        int[] part = {Math.max(0, first - margin), Math.min(blocks.size(), end + margin)};
        return part[1] <= part[0] || 2 * (part[1] - part[0]) > blocks.size() ? new int[] {0, blocks.size()} : part;
    }

    /** The blocks of this page that are known. */
    private int[] known() {
        return IntStream.concat(page.places().stream().mapToInt(Integer::intValue), page.buffers().stream().mapToInt(Buffer::block))
                .filter(block -> block > HOLE && block < file.blocks().size()).toArray();
    }

    /** Whether neighbours in the page are neighbours on the disk. */
    private String placesWords(Blocks blocks) {
        StringBuilder words = new StringBuilder();
        List<Integer> places = page.places().stream().filter(block -> block > HOLE).toList();
        if (places.size() > 1) {
            boolean isRow = true;
            for (int i = 1; i < places.size(); i++) {
                isRow &= places.get(i) == places.get(i - 1) + 1;
            }
            words.append(isRow ? "The blocks of this page lie side by side: one transfer reads them. " : "The blocks of this page do not lie side by side: each run needs a transfer of its own. ");
        }
        return words + "The known blocks of " + file.name() + " lie in " + Words.count(blocks.runs(), "run") + " on the disk.";
    }
}
