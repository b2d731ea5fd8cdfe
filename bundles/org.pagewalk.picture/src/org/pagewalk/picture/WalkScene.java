/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pagewalk.engine.paging.EntryField;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;
import org.pagewalk.picture.WalkFacts.Entry;
import org.pagewalk.picture.WalkFacts.Landing;
import org.pagewalk.picture.WalkFacts.Level;
import org.pagewalk.picture.WalkFacts.Slice;
import org.pagewalk.store.Table;

/**
 * Draws how an address is translated: its bits, then from left to right each table with the entries around the one that is taken and
 * what that says, and the page at the end, or why there is none.
 */
final class WalkScene {
    static final String NOTHING = "No process has an address space yet. As soon as one has, the way of an address through its page tables will stand"
            + " here. Pick the address by a click on a page in Address Space, or type it, as 0x08048000 or 0x08048000@bash.";
    private static final double LEAST_WIDTH = 520;
    private static final double MARGIN = 20;
    private static final double CHIP = 24;
    private static final double BIT_MAX = 17;
    private static final double CARD_LEAST = 236;
    private static final double GUTTER = 34;
    private static final double HEAD = 30;
    private static final double ROW = 22;
    private static final double FIELD = 17;
    private static final double LINE = 13;
    private static final double FIELD_NAME = 78;
    private static final int DUMP = 8;

    private final WalkFacts now;
    private final Optional<WalkFacts> before;
    private final Wish wish;
    private final double width;
    private final int columns;
    private final double card;
    private final List<Shape> shapes = new ArrayList<>();

    private WalkScene(WalkFacts now, Optional<WalkFacts> before, Wish wish) {
        this.now = now;
        this.before = before.filter(old -> old.mm() == now.mm() && old.address() == now.address());
        this.wish = wish;
        width = Math.max(LEAST_WIDTH, wish.width());
        int cards = now.levels().size() + 1;
        columns = Math.clamp((int) ((width - 2 * MARGIN + GUTTER) / (CARD_LEAST + GUTTER)), 1, cards);
        card = Math.min(340, (width - 2 * MARGIN + GUTTER) / columns - GUTTER);
    }

    static Scene of(WalkFacts now, Optional<WalkFacts> before, Wish wish) {
        return new WalkScene(now, before, wish).draw();
    }

    /** What the picture says in one sentence. */
    static String title(WalkFacts facts) {
        return "Page Table Walk: " + hex(facts.address()) + " in " + facts.users() + ": " + facts.landing().filter(landing -> facts.stop().isEmpty())
                .map(landing -> "physical address " + hex(landing.physical())).orElse("stops, " + facts.stop());
    }

    static String hex(long value) {
        return String.format(Locale.ROOT, "0x%08x", value);
    }

    private Scene draw() {
        shapes.add(Label.bold(MARGIN, 34, "Page Table Walk", 21, Align.START, Ink.TEXT));
        double y = place(48);
        y = bits(y + 12);
        y = cards(y + 22);
        return new Scene(title(now), width, y + MARGIN, shapes);
    }

    /** What is translated: the address, whose, and the area in which it lies. */
    private double place(double y) {
        double x = chip(MARGIN, y, hex(now.address()), Target.address(now.mm(), now.address()), "the address that is translated: " + hex(now.address()));
        x = chip(x, y, now.users(), Target.row("MmStruct", now.mm()), "the address space of " + now.users());
        if (now.area().isPresent()) {
            MmFacts.Area area = now.area().get();
            String words = AreaFlag.protection(area.flags()) + " " + area.name();
            double room = width - MARGIN - x;
            chip(x, y, Words.cut(words, room - 18, 12), Target.row("VmArea", area.row()), "in the area " + area.words());
        } else {
            shapes.add(Label.of(x + 4, y + 16, "in no area", 12, Align.START, Ink.WATERMARK));
        }
        double next = y + CHIP;
        if (!now.isPicked()) {
            String words = "Pick another address by a click on a page in Address Space, or type it above.";
            shapes.add(Label.of(MARGIN, next + 18, Words.cut(words, width - 2 * MARGIN, 12), 12, Align.START, Ink.MUTED));
            next += 22;
        }
        for (String line : now.tlb()) {
            shapes.add(Label.of(MARGIN, next + 18, Words.cut(line, width - 2 * MARGIN, 12), 12, Align.START, Ink.MUTED));
            next += 18;
        }
        return next;
    }

    private double chip(double x, double y, String words, Target target, String tip) {
        double wide = Words.width(words, 12) + 18;
        boolean picked = target.equals(wish.selected());
        shapes.add(new Box(x, y, wide, CHIP, 4, picked ? Ink.SELECTED : Ink.BAND, picked ? Ink.SELECTED_EDGE : Ink.FRAME,
                picked ? Edge.THICK : Edge.THIN, target, tip));
        shapes.add(Label.of(x + wide / 2, y + 16, words, 12, Align.MIDDLE, Ink.TEXT));
        return x + wide + 8;
    }

    /** The bits of the address, those of each level together. */
    private double bits(double y) {
        int all = now.slices().stream().filter(slice -> !isLeftOut(slice)).mapToInt(Slice::bits).sum();
        double left = now.slices().stream().anyMatch(WalkScene::isLeftOut) ? 110 : 0;
        double gap = 6;
        double bit = Math.min(BIT_MAX, (width - 2 * MARGIN - left - gap * (now.slices().size() - 1)) / all);
        double x = MARGIN;
        int i = 0;
        for (Slice slice : now.slices()) {
            double wide = isLeftOut(slice) ? left : slice.bits() * bit;
            boolean isOffset = slice.low() == 0;
            shapes.add(Label.bold(x + wide / 2, y + 12, slice.name(), 12, Align.MIDDLE, Ink.TEXT));
            shapes.add(new Box(x, y + 18, wide, 26, 3, isLeftOut(slice) ? Ink.BACKGROUND : isOffset ? Ink.BAND : Ink.FREE,
                    isOffset || isLeftOut(slice) ? Ink.FRAME : Ink.FREE_EDGE, isLeftOut(slice) ? Edge.DASHED : Edge.THIN, Target.NONE, ""));
            if (isLeftOut(slice)) {
                shapes.add(Label.of(x + wide / 2, y + 35, "0x" + Long.toHexString(slice.value()), 11, Align.MIDDLE, Ink.MUTED));
            } else {
                digits(slice, x, y + 35, bit);
            }
            String value = slice.name().equals("not translated") ? "bits " + slice.high() + "\u2013" + slice.low()
                    : isOffset ? "0x" + Long.toHexString(slice.value()) : wide > 74 ? "entry " + slice.value() : Long.toString(slice.value());
            shapes.add(Label.bold(x + wide / 2, y + 58, value, 12, Align.MIDDLE, Ink.TEXT));
            String shift = wide < 60 ? slice.shift().replaceAll("\\D+", "<<") : slice.shift();
            shapes.add(Label.of(x + wide / 2, y + 73, shift, 10, Align.MIDDLE, Ink.MUTED));
            x += wide + gap;
            i++;
        }
        return y + (i > 0 ? 76 : 0);
    }

    private static boolean isLeftOut(Slice slice) {
        return slice.name().equals("not translated");
    }

    private void digits(Slice slice, double x, double y, double bit) {
        for (int i = 0; i < slice.bits(); i++) {
            long value = slice.value() >>> slice.bits() - 1 - i & 1;
            shapes.add(Label.of(x + (i + 0.5) * bit, y, Long.toString(value), Math.min(12, bit * 1.2), Align.MIDDLE, value == 0 ? Ink.MUTED : Ink.TEXT));
        }
    }

    /** The tables and the page, as many beside each other as have room. */
    private double cards(double top) {
        double y = top;
        double rowEnd = y;
        for (int i = 0; i <= now.levels().size(); i++) {
            int column = i % columns;
            if (column == 0 && i > 0) {
                y = rowEnd + GUTTER;
            }
            double x = MARGIN + column * (card + GUTTER);
            double bottom = i < now.levels().size() ? table(now.levels().get(i), i, x, y) : end(x, y);
            rowEnd = Math.max(column == 0 ? 0 : rowEnd, bottom);
            if (i < now.levels().size()) {
                arrow(now.levels().get(i), x, y, column, rowEnd(i, y));
            }
        }
        return rowEnd;
    }

    /** Where the row of cards ends in which a card is. */
    private double rowEnd(int card, double y) {
        int first = card - card % columns;
        double end = y;
        for (int i = first; i < Math.min(first + columns, now.levels().size()); i++) {
            end = Math.max(end, y + height(now.levels().get(i)));
        }
        return first + columns > now.levels().size() ? Math.max(end, y + endHeight()) : end;
    }

    private double height(Level level) {
        return HEAD + level.excerpt().size() * ROW + 34 + level.fields().stream().mapToDouble(field -> FIELD + (meaning(field).size() - 1) * LINE).sum() + 8;
    }

    private double endHeight() {
        return now.landing().map(landing -> 118.0 + (landing.bytes().size() + DUMP - 1) / DUMP * FIELD).orElse(120.0);
    }

    /** From the entry that is taken to what it leads to. */
    private void arrow(Level level, double x, double y, int column, double rowEnd) {
        double from = y + HEAD + level.excerpt().indexOf(level.taken()) * ROW + ROW / 2;
        double right = x + card;
        double turn = right + GUTTER / 3;
        boolean isEnd = level == now.levels().getLast() && now.landing().isEmpty();
        Ink ink = isEnd ? Ink.WATERMARK : Ink.FREE_EDGE;
        shapes.add(Line.plain(right, from, turn, from, 2.5, ink));
        if (column < columns - 1) {
            shapes.add(Line.plain(turn, from, turn, y + HEAD / 2, 2.5, ink));
            shapes.add(new Line(turn, y + HEAD / 2, right + GUTTER - 1, y + HEAD / 2, 2.5, ink, true, Target.NONE));
        } else {
            double between = rowEnd + GUTTER / 2;
            double into = MARGIN + 24;
            shapes.add(Line.plain(turn, from, turn, between, 2.5, ink));
            shapes.add(Line.plain(turn, between, into, between, 2.5, ink));
            shapes.add(new Line(into, between, into, rowEnd + GUTTER - 1, 2.5, ink, true, Target.NONE));
        }
    }

    private double table(Level level, int number, double x, double top) {
        double high = height(level);
        frame(x, top, high, false);
        Target frame = Target.page(level.frame());
        head(x, top, number + 1 + ". " + level.name(), "frame " + level.frame(), frame, "the " + level.name() + " fills frame " + level.frame());
        double y = top + HEAD;
        for (Entry entry : level.excerpt()) {
            entry(level, number, entry, x, y);
            y += ROW;
        }
        shapes.add(Line.plain(x + 8, y + 5, x + card - 8, y + 5, 1, Ink.FRAME));
        shapes.add(Label.bold(x + 10, y + 21, "entry " + level.index() + ": " + level.kind(), 12, Align.START, Ink.TEXT));
        shapes.add(Label.of(x + card - 10, y + 21, "at " + hex(level.at()), 11, Align.END, Ink.MUTED));
        y += 34;
        for (EntryField field : level.fields()) {
            field(field, x, y);
            y += FIELD + (meaning(field).size() - 1) * LINE;
        }
        return top + high;
    }

    private void frame(double x, double y, double high, boolean isStop) {
        shapes.add(new Box(x, y, card, high, 5, Ink.BACKGROUND, isStop ? Ink.WATERMARK : Ink.FRAME, isStop ? Edge.DASHED : Edge.THIN, Target.NONE, ""));
    }

    private void head(double x, double y, String words, String right, Target target, String tip) {
        boolean picked = target.equals(wish.selected());
        shapes.add(new Box(x + 1, y + 1, card - 2, HEAD - 4, 4, picked ? Ink.SELECTED : Ink.BAND, picked ? Ink.SELECTED_EDGE : Ink.NONE,
                picked ? Edge.THICK : Edge.NONE, target, tip));
        shapes.add(Label.bold(x + 10, y + 18, words, 13, Align.START, Ink.TEXT));
        shapes.add(Label.of(x + card - 10, y + 18, right, 12, Align.END, Ink.TEXT));
    }

    private void entry(Level level, int number, Entry entry, double x, double y) {
        boolean isTaken = entry.index() == level.index();
        boolean isNew = isTaken && before.filter(old -> old.levels().size() <= number || old.levels().get(number).taken().value() != entry.value())
                .isPresent();
        Target target = entry.page() == Table.NULL ? Target.NONE : Target.page(entry.page());
        String leads = entry.page() == Table.NULL ? entry.value() == 0 ? "empty" : "not present" : "\u2192 " + entry.page();
        String value = String.format(Locale.ROOT, "%0" + now.digits() + "x", entry.value());
        boolean picked = !target.isNone() && target.equals(wish.selected());
        shapes.add(new Box(x + 4, y + 1, card - 8, ROW - 2, 3, picked ? Ink.SELECTED : isNew ? Ink.NEW : isTaken ? Ink.FREE : Ink.BACKGROUND,
                picked ? Ink.SELECTED_EDGE : isNew ? Ink.NEW_EDGE : Ink.FREE_EDGE, isTaken || picked ? Edge.THICK : Edge.NONE, target,
                level.name() + "[" + entry.index() + "] = 0x" + value + (entry.page() == Table.NULL ? ", " + leads : ", leads to frame " + entry.page())));
        Ink ink = isTaken || entry.page() != Table.NULL ? Ink.TEXT : Ink.MUTED;
        shapes.add(new Label(x + 44, y + 15.5, Integer.toString(entry.index()), 11.5, isTaken, Align.END, ink, target));
        shapes.add(new Label(x + 54, y + 15.5, value, 11.5, isTaken, Align.START, ink, target));
        shapes.add(new Label(x + card - 10, y + 15.5, leads, 11.5, isTaken, Align.END, ink, target));
    }

    private void field(EntryField field, double x, double y) {
        boolean isBit = field.high() == field.low();
        boolean isSaid = !isBit || field.isSet();
        String mark = !isBit ? "" : field.isSet() ? "\u2713" : "\u2013";
        shapes.add(Label.of(x + 12, y + 9, mark, 11, Align.START, isSaid ? Ink.TEXT : Ink.MUTED));
        shapes.add(new Label(x + 24, y + 9, isBit || isAddress(field) ? field.name() : field.name() + " = " + field.value(), 10.5, isSaid, Align.START, isSaid ? Ink.TEXT : Ink.MUTED, Target.NONE));
        double line = y + 9;
        for (String words : meaning(field)) {
            shapes.add(Label.of(x + 24 + FIELD_NAME, line, words, 10.5, Align.START, isSaid ? Ink.TEXT : Ink.MUTED));
            line += LINE;
        }
    }

    private static boolean isAddress(EntryField field) {
        return field.name().equals("ADDRESS");
    }

    /** What a field says, in lines that have room. */
    private List<String> meaning(EntryField field) {
        return Words.lines(isAddress(field) ? hex(field.value()) : field.meaning(), card - 32 - FIELD_NAME, 10.5);
    }

    /** The page and the byte, or why there is none. */
    private double end(double x, double top) {
        frame(x, top, endHeight(), !now.stop().isEmpty());
        if (now.landing().isEmpty()) {
            shapes.add(Label.bold(x + 10, top + 20, "\u25a0 The walk stops", 13, Align.START, Ink.WATERMARK));
            double y = top + 42;
            for (String line : Words.lines(now.stop() + "; an access makes a page fault. " + WalkWords.outlook(now), card - 20, 12)) {
                shapes.add(Label.of(x + 10, y, line, 12, Align.START, Ink.TEXT));
                y += 17;
            }
            return top + endHeight();
        }
        Landing landing = now.landing().get();
        head(x, top, "Page of " + Words.bytes(1L << landing.pageShift()), "frame " + landing.frame(), Target.page(landing.frame()),
                "frame " + landing.frame() + ": " + landing.words());
        double y = top + HEAD + 14;
        y = pair(x, y, "it is", landing.words());
        y = pair(x, y, "offset", "0x" + Long.toHexString(landing.physical() & (1L << landing.pageShift()) - 1));
        y = pair(x, y, "physical", hex(landing.physical()));
        if (!now.stop().isEmpty()) {
            shapes.add(Label.of(x + 10, y, Words.cut(now.stop(), card - 20, 11), 11, Align.START, Ink.WATERMARK));
        } else if (landing.bytes().isEmpty()) {
            pair(x, y, "bytes", "zeros: nothing was written");
        }
        dump(landing, x + 10, y + 6);
        return top + endHeight();
    }

    private double pair(double x, double y, String name, String value) {
        shapes.add(Label.of(x + 10, y, name, 11.5, Align.START, Ink.MUTED));
        shapes.add(Label.of(x + 70, y, Words.cut(value, card - 80, 12), 12, Align.START, Ink.TEXT));
        return y + 19;
    }

    private void dump(Landing landing, double x, double top) {
        int offset = (int) (landing.physical() & Integer.MAX_VALUE) & (1 << now.slices().getLast().bits()) - 1;
        double step = (card - 60) / DUMP;
        for (int i = 0; i < landing.bytes().size(); i++) {
            double y = top + i / DUMP * FIELD;
            if (i % DUMP == 0) {
                shapes.add(Label.of(x, y + 12, String.format(Locale.ROOT, "%03x", landing.first() + i), 10.5, Align.START, Ink.MUTED));
            }
            double at = x + 38 + i % DUMP * step;
            boolean isIt = landing.first() + i == offset;
            if (isIt) {
                shapes.add(new Box(at - 2, y, step, FIELD - 1, 2, Ink.FREE, Ink.FREE_EDGE, Edge.THICK, Target.NONE, ""));
            }
            shapes.add(new Label(at + step / 2 - 2, y + 12, String.format(Locale.ROOT, "%02x", landing.bytes().get(i)), 11, isIt, Align.MIDDLE,
                    isIt ? Ink.TEXT : Ink.MUTED, Target.NONE));
        }
    }
}
