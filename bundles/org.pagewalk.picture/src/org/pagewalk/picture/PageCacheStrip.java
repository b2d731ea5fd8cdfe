/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.Optional;

import org.pagewalk.picture.PageCacheFacts.OneFile;
import org.pagewalk.picture.PageCacheFacts.OnePage;
import org.pagewalk.picture.PageCacheFacts.Window;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;

/** One file of the page cache: its pages as cells, the windows of read-ahead above them, below them what areas map; and what all that means. */
final class PageCacheStrip {
    private static final double CELL = 15;
    private static final double PITCH = 30;
    private static final double ABOVE = 9;
    private static final int ROWS_MAX = 14;
    private static final int CHANGES_MAX = 400;
    private static final int NEAR_ROWS = 3;

    private final Sheet sheet;
    private final List<Shape> shapes;
    private final OneFile file;
    private final Optional<OneFile> old;
    private final Optional<OnePage> page;
    private final double gutter;
    private final int columns;

    PageCacheStrip(Sheet sheet, OneFile file, Optional<OneFile> old, Optional<OnePage> page) {
        this.sheet = sheet;
        this.file = file;
        this.old = old;
        this.page = page;
        shapes = sheet.shapes;
        gutter = Words.width(Words.grouped(file.count()), 11) + 10;
        int fit = (int) ((sheet.room() - gutter) / CELL);
        columns = Math.max(8, fit / 8 * 8);
    }

    double draw(double top) {
        double y = sheet.head(file.name() + ": " + PageCacheScene.words(file), top);
        if (file.count() == 0) {
            return sheet.sentence("The file is empty.", y);
        }
        FileStrip strip = FileStrip.of(file, 0, file.count(), columns * ROWS_MAX);
        y = strip(strip, y + 6);
        if (strip.perCell() > 1) {
            long middle = page.map(OnePage::index).orElseGet(() -> file.pages().count() == 0 ? 0 : file.pages().index()[0]);
            long from = Math.max(0, middle / columns - 1) * columns;
            long to = Math.min(file.count(), from + (long) columns * NEAR_ROWS);
            y = sheet.sentence("Each cell above is " + Words.count(strip.perCell(), "page") + ". The pages from " + Words.grouped(from) + " to " + Words.grouped(to - 1)
                    + ", one by one; click a cell above for others:", y + 2);
            y = strip(FileStrip.of(file, from, to, columns * NEAR_ROWS), y + 6);
        }
        y = legend(strip.perCell() > 1, y + 4);
        for (Window window : file.windows()) {
            y = window(window, y + 4);
        }
        return areas(y);
    }

    private double strip(FileStrip strip, double top) {
        double y = top;
        double x = sheet.left() + gutter;
        for (int first = 0; first < strip.codes().length; first += columns) {
            shapes.add(Label.of(x - 8, y + ABOVE + 11, Words.grouped(strip.from() + first * strip.perCell()), 11, Align.END, Ink.MUTED));
            Cells cells = strip.row(first, columns, x, y + ABOVE, CELL);
            shapes.add(cells);
            shapes.add(strip.below(first, columns, x, y + ABOVE + CELL, CELL));
            brackets(strip, first, x, y + ABOVE - 3);
            y += PITCH;
        }
        changes(strip, x, top + ABOVE);
        page.ifPresent(picked -> outline(strip, strip.cellOf(picked.index()), x, top + ABOVE, Ink.SELECTED_EDGE));
        return y;
    }

    private void outline(FileStrip strip, int cell, double x, double top, Ink ink) {
        if (cell >= 0 && cell < strip.codes().length) {
            shapes.add(new Box(x + cell % columns * CELL - 1.5, top + cell / columns * PITCH - 1.5, CELL + 2, CELL + 2, 2, Ink.NONE, ink, Edge.THICK, Target.NONE, ""));
        }
    }

    /** Outlines the cells with pages that came, went or changed. */
    private void changes(FileStrip strip, double x, double top) {
        if (old.isEmpty()) {
            return;
        }
        FilePages was = old.get().pages();
        FilePages is = file.pages();
        int i = is.from(strip.from());
        int j = was.from(strip.from());
        int drawn = -1;
        int count = 0;
        while ((i < is.count() || j < was.count()) && count < CHANGES_MAX) {
            long a = i < is.count() ? is.index()[i] : Long.MAX_VALUE;
            long b = j < was.count() ? was.index()[j] : Long.MAX_VALUE;
            long index = Math.min(a, b);
            if (index >= strip.end()) {
                return;
            }
            boolean isSame = a == b && is.state()[i] == was.state()[j] && is.frame()[i] == was.frame()[j];
            int cell = strip.cellOf(index);
            if (!isSame && cell != drawn) {
                outline(strip, cell, x, top, Ink.NEW_EDGE);
                drawn = cell;
                count++;
            }
            i += a == index ? 1 : 0;
            j += b == index ? 1 : 0;
        }
    }

    /** Where windows of read-ahead lie over a row: a thin line, the part that was read last a thick one; a foot at either end. */
    private void brackets(FileStrip strip, int first, double x, double y) {
        long from = strip.from() + first * strip.perCell();
        long to = Math.min(strip.end(), from + columns * strip.perCell());
        for (Window window : file.windows()) {
            if (window.isThere() && window.from() < to && window.to() > from) {
                double left = x + place(Math.max(from, window.from()) - from, strip);
                double right = x + place(Math.min(to, window.to()) - from, strip) - 1;
                shapes.add(Line.plain(left, y, right, y, 1.2, Ink.FREE_EDGE));
                if (window.last() < to) {
                    double begin = x + place(Math.max(from, window.last()) - from, strip);
                    shapes.add(Line.plain(Math.min(begin, right), y, right, y, 3, Ink.FREE_EDGE));
                }
                if (window.from() >= from) {
                    shapes.add(Line.plain(left, y - 3, left, y + 3, 1.5, Ink.FREE_EDGE));
                }
                if (window.to() <= to) {
                    shapes.add(Line.plain(right, y - 3, right, y + 3, 1.5, Ink.FREE_EDGE));
                }
            }
            if (window.position() >= from && window.position() < to) {
                double at = x + place(window.position() - from, strip) + CELL / 2;
                shapes.add(Line.arrow(at, y - 7, at, y + 2, Ink.WATERMARK));
            }
        }
    }

    private static double place(long pages, FileStrip strip) {
        return (double) pages / strip.perCell() * CELL;
    }

    private double legend(boolean areStretches, double y) {
        Legend legend = new Legend(shapes, sheet.left(), sheet.right(), y);
        for (int state = 0; state < PageInFile.count(); state++) {
            boolean isSeen = PageInFile.at(state) != PageInFile.HOLE || file.blocks().isThere();
            if (isSeen) {
                legend.next(PageInFile.at(state).words(), PageInFile.at(state).swatch());
            }
        }
        if (areStretches) {
            legend.next("as high as the share in memory", PageInFile.CLEAN.swatch().with(Ink.BAND, 0.5, Ink.NONE));
        }
        legend.next("active", FileStrip.swatch(FilePages.code(PageInFile.CLEAN, true, true, false, false)));
        legend.next("inactive", FileStrip.swatch(FilePages.code(PageInFile.CLEAN, true, false, false, false)));
        legend.next("on no LRU list", FileStrip.swatch(FilePages.code(PageInFile.CLEAN, false, false, false, false)));
        legend.next("referenced", FileStrip.swatch(FilePages.code(PageInFile.CLEAN, true, true, true, false)));
        if (!file.areas().isEmpty()) {
            legend.next("in an area", FileStrip.line(false));
            legend.next("mapped", FileStrip.line(true));
        }
        if (old.isPresent()) {
            legend.next("not so before", Swatch.full(Ink.NEW_EDGE, Pattern.PLAIN, Ink.NONE));
        }
        return legend.bottom() + 6;
    }

    private double window(Window window, double y) {
        double x = sheet.chip(sheet.left(), y, "file " + window.file(), Target.row("File", window.file()),
                "open file " + window.file() + ", at page " + window.position() + "; read-ahead: " + window.words());
        String words = "at page " + window.position() + " (the arrow). Read-ahead: " + window.words() + (window.isThere() ? ": the bracket." : ".");
        return Math.max(y + Sheet.CHIP, sheet.sentence(words, x, y + 3, sheet.right() - x, Ink.MUTED));
    }

    private double areas(double top) {
        double y = top;
        double x = sheet.left();
        if (!file.areas().isEmpty()) {
            y += 8;
            shapes.add(Label.of(x, y + 16, "Mapped by", 12, Align.START, Ink.MUTED));
            x += 72;
            for (PageCacheFacts.Area area : file.areas().subList(0, Math.min(8, file.areas().size()))) {
                String words = area.who() + ": " + area.from() + " to " + (area.to() - 1) + (area.isShared() ? ", shared" : ", private");
                if (x + Sheet.chipWidth(words) > sheet.right() && x > sheet.left() + 72) {
                    x = sheet.left() + 72;
                    y += Sheet.CHIP + 4;
                }
                String cut = Words.cut(words, sheet.right() - x - 18, 12);
                x = sheet.chip(x, y, cut, Target.row("VmArea", area.row()), "area of " + words);
            }
            if (file.areas().size() > 8) {
                shapes.add(Label.of(x, y + 16, "and " + (file.areas().size() - 8) + " more", 12, Align.START, Ink.MUTED));
            }
            y += Sheet.CHIP;
        }
        return y;
    }
}
