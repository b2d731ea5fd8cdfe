/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pagewalk.picture.LruFacts.Card;
import org.pagewalk.picture.LruFacts.OneList;
import org.pagewalk.picture.LruMoves.Move;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;

/** Draws the LRU lists: how pages go from one to the other, which ones did so in the last step, and both lists from head to tail. */
final class LruScene {
    static final String NOTHING = "Both lists are empty. Pages come onto them when a process touches its memory, or a page of a file comes into memory: let a task"
            + " store to an area, or read a file.";
    private static final double LEAST_WIDTH = 480;
    private static final double CARD = 100;
    private static final double CARD_HIGH = 40;
    private static final double GAP = 5;
    private static final int MOVES_MAX = 12;
    private static final double CELL = 14;
    private static final int ROWS_MAX = 24;

    private final LruFacts now;
    private final Optional<LruFacts> before;
    private final Sheet sheet;
    private final List<Shape> shapes;
    private final LruMoves moves;
    private boolean hasStretches;

    private LruScene(LruFacts now, Optional<LruFacts> before, Wish wish) {
        this.now = now;
        this.before = before;
        sheet = new Sheet(wish, LEAST_WIDTH);
        shapes = sheet.shapes;
        moves = LruMoves.of(now, before);
    }

    static Scene of(LruFacts now, Optional<LruFacts> before, Wish wish) {
        return new LruScene(now, before, wish).draw();
    }

    /** What the picture says in one sentence. */
    static String title(LruFacts facts) {
        return "LRU Lists: " + Words.grouped(facts.active().size()) + " active, " + Words.grouped(facts.inactive().size()) + " inactive";
    }

    private Scene draw() {
        double y = sheet.title("LRU Lists");
        y = sheet.figures(figures(), y + 4);
        y = new LruFlow(sheet, now, moves).draw(y + 10);
        y = moved(y + 10);
        y = list(now.active(), before.map(LruFacts::active), y + 8);
        y = list(now.inactive(), before.map(LruFacts::inactive), y + 10);
        return sheet.scene(title(now), legend(y + 8));
    }

    private List<Sheet.Figure> figures() {
        Target machine = Target.row("Machine", 0);
        LruFacts old = before.orElse(now);
        int active = now.active().count();
        int inactive = now.inactive().count();
        String ratio = inactive == 0 ? "none" : String.format(Locale.ROOT, "%.2f", (double) active / inactive);
        List<Sheet.Figure> figures = new ArrayList<>(List.of(
                new Sheet.Figure("nr_active_pages", Words.grouped(active), share(active), active != old.active().count(), machine),
                new Sheet.Figure("nr_inactive_pages", Words.grouped(inactive), share(inactive), inactive != old.inactive().count(), machine),
                new Sheet.Figure("active : inactive", ratio, "the aim is 2 : 1", false, machine)));
        List<String> names = List.of("pgactivate", "pgdeactivate", "pgscan", "pgsteal");
        List<String> units = List.of("became active", "inactive again", "looked at", "were freed");
        for (int i = 0; i < names.size(); i++) {
            figures.add(new Sheet.Figure(names.get(i), Words.grouped(now.counts().get(i)), units.get(i), !now.counts().get(i).equals(old.counts().get(i)), machine));
        }
        return figures;
    }

    private String share(int count) {
        int all = now.active().count() + now.inactive().count();
        return all == 0 ? "pages" : "pages, " + Math.round(100.0 * count / all) + "%";
    }

    /** Which pages were moved since the moment before, from where to where, and why. */
    private double moved(double top) {
        if (before.isEmpty()) {
            return top;
        }
        List<Move> all = moves.moves();
        double y = sheet.head("What was moved since the moment before: " + (all.isEmpty() ? "nothing" : Words.count(all.size(), "page")), top);
        for (Move move : all.subList(0, Math.min(MOVES_MAX, all.size()))) {
            Target target = Target.page(move.frame());
            boolean picked = sheet.isPicked(target);
            shapes.add(new Box(sheet.left(), y, sheet.room(), 20, 3, picked ? Ink.SELECTED : Ink.NEW, picked ? Ink.SELECTED_EDGE : Ink.NEW_EDGE,
                    picked ? Edge.THICK : Edge.NONE, target, move.words()));
            double half = Math.min(300, sheet.room() * 0.5);
            shapes.add(Label.of(sheet.left() + 8, y + 14, Words.cut("frame " + move.frame() + ": " + move.way(), half, 12), 12, Align.START, Ink.TEXT));
            shapes.add(Label.of(sheet.left() + half + 12, y + 14, Words.cut(move.why(), sheet.room() - half - 16, 12), 12, Align.START, Ink.TEXT));
            y += 22;
        }
        if (all.size() > MOVES_MAX) {
            shapes.add(Label.of(sheet.left() + 8, y + 13, "and " + Words.grouped(all.size() - MOVES_MAX) + " more", 12, Align.START, Ink.MUTED));
            y += 18;
        }
        return y;
    }

    private double list(OneList list, Optional<OneList> old, double top) {
        double y = sheet.head(list.name() + ": " + Words.count(list.size(), "page") + (list.size() == 0 ? "" : ", head first"), top);
        BitSet was = old.map(OneList::members).orElseGet(list::members);
        if (list.size() == 0) {
            return sheet.sentence("Empty.", y - 4);
        }
        y = cards(list.head(), was, y);
        if (!list.isWhole()) {
            y = cells(list, was, y + 6);
            y = sheet.sentence("Its tail, the last one last:", y + 2) + 4;
            y = cards(list.tail(), was, y);
        }
        return y;
    }

    private double cards(List<Card> cards, BitSet was, double top) {
        int columns = Math.max(1, (int) ((sheet.room() + GAP) / (CARD + GAP)));
        double wide = (sheet.room() + GAP) / columns;
        for (int i = 0; i < cards.size(); i++) {
            card(cards.get(i), !was.get(cards.get(i).frame()), sheet.left() + i % columns * wide, top + i / columns * (CARD_HIGH + GAP), wide - GAP);
        }
        return top + ((cards.size() + columns - 1) / columns) * (CARD_HIGH + GAP);
    }

    private void card(Card card, boolean isNew, double x, double y, double wide) {
        Target target = Target.page(card.frame());
        boolean picked = sheet.isPicked(target);
        boolean isLoud = picked || isNew;
        shapes.add(new Box(x, y, wide, CARD_HIGH, 4, picked ? Ink.SELECTED : isNew ? Ink.NEW : Ink.BAND, picked ? Ink.SELECTED_EDGE : isNew ? Ink.NEW_EDGE : Ink.FRAME,
                isLoud ? Edge.THICK : Edge.THIN, target, card.words()));
        shapes.add(Cells.sample(x + 6, y + 6, 12, LruMark.all().get(card.marks())));
        shapes.add(Label.of(x + 23, y + 16, card.owner(wide - 28, 11.5), 11.5, Align.START, Ink.TEXT));
        String frame = Integer.toString(card.frame());
        shapes.add(Label.of(x + 7, y + 32, frame, 10.5, Align.START, isLoud ? Ink.TEXT : Ink.MUTED));
        shapes.add(Label.bold(x + wide - 6, y + 32, LruMark.letters(card.marks()) + (card.count() > 1 ? " \u00d7" + card.count() : ""), 11, Align.END, Ink.TEXT));
    }

    /** All pages of a long list as cells. */
    private double cells(OneList list, BitSet was, double top) {
        int columns = (int) (sheet.room() / CELL);
        LruCells all = LruCells.of(list, columns * ROWS_MAX);
        hasStretches |= all.perCell() > 1;
        double y = sheet.sentence("All of them, head first, " + (all.perCell() == 1 ? "a cell each:" : Words.count(all.perCell(), "page") + " a cell:"), top) + 4;
        Cells cells = all.cells(sheet.left(), y, CELL, columns);
        shapes.add(cells);
        int last = -1;
        for (int i = 0; i < list.size() && before.isPresent(); i++) {
            if (!was.get(list.frames()[i]) && i / all.perCell() != last) {
                last = i / all.perCell();
                outline(cells.cell(last), Ink.NEW_EDGE);
            }
        }
        int picked = list.indexOf(sheet.pickedPage());
        if (picked >= 0) {
            outline(cells.cell(picked / all.perCell()), Ink.SELECTED_EDGE);
        }
        return y + cells.height();
    }

    private void outline(Box cell, Ink ink) {
        shapes.add(new Box(cell.x() - 1, cell.y() - 1, CELL + 1, CELL + 1, 1, Ink.NONE, ink, Edge.THICK, Target.NONE, ""));
    }

    private double legend(double y) {
        Legend legend = new Legend(shapes, sheet.left(), sheet.right(), y);
        legend.next("of a file", LruMark.all().get(0));
        legend.next("anonymous", LruMark.all().get(1 << LruMark.ANONYMOUS.ordinal()));
        legend.next("r: referenced", LruMark.all().get(1 << LruMark.REFERENCED.ordinal()));
        legend.next("d: dirty", LruMark.all().get(1 << LruMark.DIRTY.ordinal()));
        legend.next("l: launder, or k: locked", LruMark.all().get(1 << LruMark.LOCKED.ordinal()));
        if (hasStretches) {
            legend.next("as high as the share that is referenced", LruCells.half());
        }
        if (before.isPresent()) {
            legend.next("not there before", Swatch.full(Ink.NEW, Pattern.PLAIN, Ink.NONE));
        }
        shapes.add(Label.of(sheet.left(), legend.bottom() + 18, "\u00d72: two use it, the page cache and buffers among them", 12, Align.START, Ink.MUTED));
        return legend.bottom() + 22;
    }
}
