/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.pagewalk.picture.PageCacheFacts.Entry;
import org.pagewalk.picture.PageCacheFacts.OneFile;
import org.pagewalk.picture.PageCacheFacts.PageList;
import org.pagewalk.picture.PageCacheFacts.Row;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;

/** Draws the page cache: all files with their figures, one of them page by page, one of its pages with its buffers, and its lists. */
final class PageCacheScene {
    static final String NOTHING = "No file is known yet. Declare one, as in: file data { size 16 pages }. As soon as a process maps or reads it, each page of it"
            + " that is in memory will stand here as a cell, with its buffers and its blocks on the disk.";
    private static final double LEAST_WIDTH = 480;
    private static final double WIDE = 760;
    private static final double ROW = 24;
    private static final double CHIP = 20;
    private static final int FILES_MAX = 12;

    private final PageCacheFacts now;
    private final Optional<PageCacheFacts> before;
    private final Sheet sheet;
    private final List<Shape> shapes;

    private PageCacheScene(PageCacheFacts now, Optional<PageCacheFacts> before, Wish wish) {
        this.now = now;
        this.before = before;
        sheet = new Sheet(wish, LEAST_WIDTH);
        shapes = sheet.shapes;
    }

    static Scene of(PageCacheFacts now, Optional<PageCacheFacts> before, Wish wish) {
        return new PageCacheScene(now, before, wish).draw();
    }

    /** What the picture says in one sentence. */
    static String title(PageCacheFacts facts) {
        return facts.file().map(file -> "Page Cache: " + file.name() + ", " + words(file)).orElse("Page Cache");
    }

    /** How much of a file is in memory. */
    static String words(OneFile file) {
        int dirty = file.pages().count(PageInFile.DIRTY);
        int locked = file.pages().count(PageInFile.LOCKED);
        return Words.grouped(file.pages().count()) + " of " + Words.count(file.count(), "page") + " in memory" + (dirty == 0 ? "" : ", " + dirty + " dirty")
                + (locked == 0 ? "" : ", " + locked + " locked");
    }

    private Scene draw() {
        double y = sheet.title("Page Cache");
        y = sheet.figures(figures(), y + 4);
        y = files(y + 6);
        if (now.file().isPresent()) {
            OneFile file = now.file().get();
            Optional<OneFile> old = before.flatMap(PageCacheFacts::file).filter(each -> each.mapping() == file.mapping());
            y = new PageCacheStrip(sheet, file, old, now.page()).draw(y + 8);
            if (now.page().isPresent()) {
                y = new OnePagePart(sheet, file, now.page().get(), before.flatMap(PageCacheFacts::page)).draw(y + 10);
            }
            y = lists(file, old, y + 10);
        }
        return sheet.scene(title(now), y);
    }

    private List<Sheet.Figure> figures() {
        Target machine = Target.row("Machine", 0);
        PageCacheFacts.Totals totals = now.totals();
        PageCacheFacts.Totals old = before.map(PageCacheFacts::totals).orElse(totals);
        return List.of(new Sheet.Figure("in memory", Words.grouped(totals.cached()), "pages of files", totals.cached() != old.cached(), machine),
                new Sheet.Figure("dirty", Words.grouped(totals.dirty()), "have to be written", totals.dirty() != old.dirty(), machine),
                new Sheet.Figure("locked", Words.grouped(totals.locked()), "on their way, mostly", totals.locked() != old.locked(), machine),
                new Sheet.Figure("mapped", Words.grouped(totals.mapped()), "by page tables", totals.mapped() != old.mapped(), machine),
                new Sheet.Figure("pgpgin", Words.grouped(totals.read()), "KiB read from disks", totals.read() != old.read(), machine),
                new Sheet.Figure("pgpgout", Words.grouped(totals.written()), "KiB written to disks", totals.written() != old.written(), machine));
    }

    private int chosen() {
        return now.file().map(OneFile::mapping).orElse(-1);
    }

    /** Those with the most pages in memory, and the chosen one, in their order. */
    private List<Row> shown() {
        List<Row> rows = new ArrayList<>(now.files().stream().sorted(Comparator.comparingInt(Row::cached).reversed()).limit(FILES_MAX).toList());
        now.row(chosen()).filter(row -> !rows.contains(row)).ifPresent(rows::add);
        rows.sort(Comparator.comparingInt(Row::mapping));
        return rows;
    }

    private double files(double top) {
        double y = sheet.head(Words.count(now.files().size(), "mapping") + ": each a file, shared memory, or a disk with blocks of its own", top);
        boolean isWide = sheet.width >= WIDE;
        double right = sheet.right() - 8;
        double column = isWide ? 76 : 58;
        shapes.add(Label.of(right, y + 8, isWide ? "mapped" : "map", 11, Align.END, Ink.MUTED));
        shapes.add(Label.of(right - column, y + 8, isWide ? "locked" : "lock", 11, Align.END, Ink.MUTED));
        shapes.add(Label.of(right - 2 * column, y + 8, "dirty", 11, Align.END, Ink.MUTED));
        shapes.add(Label.of(right - 3 * column, y + 8, "in memory", 11, Align.END, Ink.MUTED));
        y += 14;
        List<Row> rows = shown();
        for (Row row : rows) {
            Optional<Row> old = before.flatMap(facts -> facts.row(row.mapping()));
            Target target = Target.row("AddressSpace", row.mapping());
            boolean picked = sheet.isPicked(target);
            boolean isIt = row.mapping() == chosen();
            boolean isNew = before.isPresent() && old.isEmpty();
            shapes.add(new Box(sheet.left(), y, sheet.room(), ROW - 2, 3, picked ? Ink.SELECTED : isNew ? Ink.NEW : Ink.BAND,
                    picked || isIt ? Ink.SELECTED_EDGE : Ink.NEW_EDGE, picked ? Edge.THICK : isIt || isNew ? Edge.THIN : Edge.NONE, target, words(row)));
            figure(right, y, row, old, Row::mapped);
            figure(right - column, y, row, old, Row::locked);
            figure(right - 2 * column, y, row, old, Row::dirty);
            figure(right - 3 * column, y, row, old, Row::cached);
            double room = right - 3 * column - 70 - sheet.left();
            String what = row.kind() + ", " + Words.bytes(row.bytes());
            double beside = isWide ? room * 0.55 : room;
            shapes.add(new Label(sheet.left() + 8, y + 15, Words.cut(row.name(), beside, 12.5), 12.5, isIt, Align.START, Ink.TEXT, Target.NONE));
            if (isWide) {
                shapes.add(Label.of(sheet.left() + 8 + beside, y + 15, Words.cut(what, room * 0.45, 11.5), 11.5, Align.START, picked || isNew ? Ink.TEXT : Ink.MUTED));
            }
            y += ROW;
        }
        if (now.files().size() > rows.size()) {
            shapes.add(Label.of(sheet.left() + 8, y + 14, "and " + Words.grouped(now.files().size() - rows.size()) + " more, with fewer pages in memory", 12,
                    Align.START, Ink.MUTED));
            y += 20;
        }
        return y;
    }

    /** All that there is to say of a file in a line. */
    static String words(Row row) {
        return row.name() + " (" + row.kind() + ", " + Words.bytes(row.bytes()) + "): " + Words.count(row.cached(), "page") + " in memory, " + row.dirty()
                + " dirty, " + row.locked() + " locked, " + row.mapped() + " mapped";
    }

    private void figure(double x, double y, Row row, Optional<Row> old, ToIntFunction<Row> of) {
        int value = of.applyAsInt(row);
        boolean isNew = old.isPresent() && of.applyAsInt(old.get()) != value;
        shapes.add(new Label(x, y + 15, Words.grouped(value), 12.5, isNew, Align.END, isNew ? Ink.NEW_EDGE : value == 0 ? Ink.MUTED : Ink.TEXT, Target.NONE));
    }

    /** The three lists of the mapping, in the order in which the kernel has them. */
    private double lists(OneFile file, Optional<OneFile> old, double top) {
        double y = sheet.head("Its lists: where the kernel looks for pages to write", top);
        for (PageList list : file.lists()) {
            Optional<PageList> was = old.flatMap(each -> each.lists().stream().filter(other -> other.name().equals(list.name())).findFirst());
            y = list(list, was, y) + 4;
        }
        return y;
    }

    private double list(PageList list, Optional<PageList> was, double top) {
        double x = sheet.left();
        double y = top;
        shapes.add(Label.bold(x, y + 14, list.name(), 12, Align.START, Ink.TEXT));
        x += 96;
        double left = x;
        shapes.add(Label.of(x, y + 14, list.all() == 0 ? "empty" : Words.grouped(list.all()) + ":", 12, Align.START, Ink.MUTED));
        x += list.all() == 0 ? 0 : Words.width(Words.grouped(list.all()) + ":", 12) + 8;
        for (Entry entry : list.pages()) {
            String words = Long.toString(entry.index());
            double wide = Words.width(words, 12) + 12;
            boolean isLast = list.all() > list.pages().size() && entry == list.pages().getLast();
            if (x + wide + (isLast ? 20 : 0) > sheet.right()) {
                x = left;
                y += CHIP + 3;
            }
            boolean isNew = was.isPresent() && was.get().pages().stream().noneMatch(each -> each.frame() == entry.frame()) && was.get().all() <= was.get().pages().size();
            Target target = Target.page(entry.frame());
            boolean picked = sheet.isPicked(target);
            shapes.add(new Box(x, y, wide, CHIP, 3, picked ? Ink.SELECTED : isNew ? Ink.NEW : Ink.BAND, picked ? Ink.SELECTED_EDGE : isNew ? Ink.NEW_EDGE : Ink.FRAME,
                    picked || isNew ? Edge.THICK : Edge.THIN, target, "page " + entry.index() + ", frame " + entry.frame() + ": " + FilePages.words(entry.state())));
            shapes.add(Label.of(x + wide / 2, y + 14, words, 12, Align.MIDDLE, Ink.TEXT));
            x += wide + 3;
        }
        if (list.all() > list.pages().size()) {
            shapes.add(Label.of(x + 4, y + 14, "\u2026", 12, Align.START, Ink.MUTED));
        }
        return y + CHIP;
    }
}
