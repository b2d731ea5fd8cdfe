/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pagewalk.picture.ReverseFacts.Use;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;
import org.pagewalk.store.Table;

/** Draws who uses a page frame: from the frame to the entries that lead to it, their areas and tasks; below, how its count comes about. */
final class ReverseScene {
    static final String NOTHING = "No page frame is selected, and no process has one. Click a page frame in another view: the entries of page tables"
            + " that lead to it, their areas and their tasks will stand here.";
    private static final double LEAST_WIDTH = 640;
    private static final double MARGIN = 20;
    private static final double GUTTER = 38;
    /** How wide frame, entry, area and task are to each other. */
    private static final double[] SHARES = {0.17, 0.32, 0.3, 0.21};
    private static final String[] HEADS = {"page frame", "entries that lead to it", "areas", "tasks"};
    private static final double ROW = 62;
    private static final double BOX = 52;
    private static final double CHIP = 28;

    private final ReverseFacts now;
    private final Optional<ReverseFacts> before;
    private final Wish wish;
    private final double width;
    private final double[] left = new double[SHARES.length];
    private final double[] wide = new double[SHARES.length];
    private final List<Shape> shapes = new ArrayList<>();

    private ReverseScene(ReverseFacts now, Optional<ReverseFacts> before, Wish wish) {
        this.now = now;
        this.before = before.filter(old -> old.frame() == now.frame());
        this.wish = wish;
        width = Math.max(LEAST_WIDTH, wish.width());
        double x = MARGIN;
        for (int i = 0; i < SHARES.length; i++) {
            left[i] = x;
            wide[i] = (width - 2 * MARGIN - (SHARES.length - 1) * GUTTER) * SHARES[i];
            x += wide[i] + GUTTER;
        }
    }

    static Scene of(ReverseFacts now, Optional<ReverseFacts> before, Wish wish) {
        return new ReverseScene(now, before, wish).draw();
    }

    /** What the picture says in one sentence. */
    static String title(ReverseFacts facts) {
        return "Reverse Map of page " + facts.frame() + ": " + facts.words() + ", count " + facts.count() + ", "
                + (facts.usesAll() == 1 ? "1 entry leads to it" : Words.grouped(facts.usesAll()) + " entries lead to it");
    }

    private Scene draw() {
        shapes.add(Label.bold(MARGIN, 34, "Reverse Map of page " + now.frame(), 21, Align.START, Ink.TEXT));
        double y = 56;
        for (String line : Words.lines(now.search().words(), width - 2 * MARGIN, 12)) {
            shapes.add(Label.of(MARGIN, y, line, 12, Align.START, Ink.MUTED));
            y += 17;
        }
        for (String table : now.tables()) {
            shapes.add(Label.bold(MARGIN, y + 4, Words.cut(table, width - 2 * MARGIN, 13), 13, Align.START, Ink.TEXT));
            y += 20;
        }
        y = uses(y + 12);
        y = count(y + 16);
        return new Scene(title(now), width, y + MARGIN, shapes);
    }

    private double uses(double top) {
        for (int i = 0; i < HEADS.length; i++) {
            shapes.add(Label.bold(left[i], top + 12, Words.cut(HEADS[i], wide[i], 12), 12, Align.START, Ink.TEXT));
            shapes.add(Line.plain(left[i], top + 18, left[i] + wide[i], top + 18, 1, Ink.FRAME));
        }
        double first = top + 28;
        int rows = Math.max(1, now.uses().size());
        double middle = first + (Math.min(rows, 8) * ROW - (ROW - BOX)) / 2;
        for (int i = 0; i < now.uses().size(); i++) {
            use(now.uses().get(i), first + i * ROW, middle);
        }
        String tip = "page frame " + now.frame() + ": " + now.words() + ", count " + now.count();
        box(0, middle - BOX / 2, Target.page(now.frame()), tip, Integer.toString(now.frame()), now.words(), "", false);
        if (now.uses().isEmpty()) {
            shapes.add(new Box(left[1], first, left[3] + wide[3] - left[1], BOX, 4, Ink.NONE, Ink.FRAME, Edge.DASHED, Target.NONE, ""));
            shapes.add(Label.of(left[1] + 12, first + 31, "No entry of a page table leads to it.", 13, Align.START, Ink.MUTED));
        }
        double end = first + rows * ROW - (ROW - BOX);
        if (now.usesAll() > now.uses().size()) {
            shapes.add(Label.of(left[1], end + 18, "and " + Words.grouped(now.usesAll() - now.uses().size()) + " more entries", 12, Align.START, Ink.MUTED));
            end += 22;
        }
        return end;
    }

    private void use(Use use, double y, double middle) {
        boolean isNew = before.isPresent() && !before.get().uses().contains(use);
        double turn = left[1] - GUTTER / 2;
        double at = y + BOX / 2;
        shapes.add(Line.plain(left[0] + wide[0], middle, turn, middle, 1.5, Ink.LINK));
        shapes.add(Line.plain(turn, middle, turn, at, 1.5, Ink.LINK));
        shapes.add(new Line(turn, at, left[1] - 1, at, 1.5, Ink.LINK, true, Target.NONE));
        box(1, y, Target.address(use.mm(), use.address()), Words.hex(use.address()) + " of " + use.users() + ": " + use.where() + ", " + use.rights(),
                Words.hex(use.address()), use.where(), use.rights(), isNew);
        arrow(1, at);
        box(2, y, use.area() == Table.NULL ? Target.NONE : Target.row("VmArea", use.area()), use.areaWords() + " " + use.range(), use.areaWords(),
                use.range(), "", isNew);
        arrow(2, at);
        users(use, y, isNew);
    }

    /** Whose the address space is; the number of the process gets a line of its own where there is little room. */
    private void users(Use use, double y, boolean isNew) {
        Target target = use.task() == Table.NULL ? Target.row("MmStruct", use.mm()) : Target.row("Task", use.task());
        String space = "mm_struct " + use.mm();
        int number = use.users().indexOf(" (pid ");
        if (number < 0 || Words.width(use.users(), 13) <= wide[3] - 16) {
            box(3, y, target, use.users(), use.users(), space, "", isNew);
        } else {
            box(3, y, target, use.users(), use.users().substring(0, number), use.users().substring(number + 2).replace(")", ""), space, isNew);
        }
    }

    private void arrow(int column, double y) {
        shapes.add(new Line(left[column] + wide[column], y, left[column + 1] - 1, y, 1.5, Ink.LINK, true, Target.NONE));
    }

    private void box(int column, double y, Target target, String tip, String title, String second, String third, boolean isNew) {
        boolean picked = !target.isNone() && target.equals(wish.selected());
        double x = left[column];
        double room = wide[column] - 16;
        boolean isFrame = column == 0;
        shapes.add(new Box(x, y, wide[column], BOX, column == 3 ? BOX / 2 : 5, picked ? Ink.SELECTED : isNew ? Ink.NEW : isFrame ? Ink.USED : Ink.BACKGROUND,
                picked ? Ink.SELECTED_EDGE : isNew ? Ink.NEW_EDGE : isFrame ? Ink.USED_BAR : Ink.FRAME,
                picked || isNew || isFrame ? Edge.THICK : Edge.THIN, target, tip));
        double start = column == 3 ? x + wide[column] / 2 : x + 8;
        Align align = column == 3 ? Align.MIDDLE : Align.START;
        double shift = third.isEmpty() ? 6 : 0;
        shapes.add(Label.bold(start, y + 16 + shift, Words.cut(title, room, 13), 13, align, Ink.TEXT));
        shapes.add(Label.of(start, y + 31 + shift, Words.cut(second, room, 10.5), 10.5, align, Ink.TEXT));
        shapes.add(Label.of(start, y + 45, Words.cut(third, room, 10.5), 10.5, align, Ink.TEXT));
    }

    /** How the count comes about. */
    private double count(double top) {
        shapes.add(Label.bold(MARGIN, top + 13, "How count comes about", 13, Align.START, Ink.TEXT));
        shapes.add(Line.plain(MARGIN, top + 20, width - MARGIN, top + 20, 1, Ink.FRAME));
        double y = top + 32;
        if (now.isReserved()) {
            String words = "PG_reserved: nobody frees this page, so its count (" + now.count() + ") need not follow its entries.";
            shapes.add(Label.of(MARGIN, y + 12, Words.cut(words, width - 2 * MARGIN, 12), 12, Align.START, Ink.TEXT));
            return y + 16;
        }
        double x = chip(MARGIN, y, "count " + now.count(), Ink.USED, Edge.THICK);
        String sign = "=";
        List<String> parts = parts(now);
        for (String part : parts) {
            double chip = Words.width(part, 12) + 20;
            if (x + chip + 24 > width - MARGIN) {
                x = MARGIN;
                y += CHIP + 8;
            }
            shapes.add(Label.bold(x + 12, y + 18.5, sign, 14, Align.MIDDLE, Ink.TEXT));
            x = chip(x + 24, y, part, Ink.BAND, Edge.THIN);
            sign = "+";
        }
        return y + CHIP;
    }

    private double chip(double x, double y, String words, Ink fill, Edge edge) {
        double chip = Words.width(words, 12) + 20;
        shapes.add(new Box(x, y, chip, CHIP, 4, fill, edge == Edge.THICK ? Ink.USED_BAR : Ink.FRAME, edge, Target.NONE, ""));
        shapes.add(Label.of(x + chip / 2, y + 18, words, 12, Align.MIDDLE, Ink.TEXT));
        return x + chip;
    }

    /** The summands of the count. */
    static List<String> parts(ReverseFacts facts) {
        List<String> parts = new ArrayList<>();
        parts.add(facts.usesAll() == 1 ? "1 entry" : Words.grouped(facts.usesAll()) + " entries");
        facts.others().stream().map(other -> other.times() + " for " + other.words()).forEach(parts::add);
        int rest = facts.count() - facts.known();
        if (rest > 0) {
            parts.add(rest + (facts.known() == 0 ? " for whoever allocated it" : " for somebody else, such as a call that is not over"));
        } else if (rest < 0) {
            parts.add(rest + ": more lead here than are counted!");
        }
        return List.copyOf(parts);
    }
}
