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
 * Draws everything about one page frame: its struct page, where it is, what it holds, and its life as a list from which
 * every moment can be gone to.
 */
final class PageScene {
    static final String NOTHING = "No page is selected. Click a page frame or a block in another view: everything about it and"
            + " everything that happened to it will stand here.";
    private static final double LEAST_WIDTH = 480;
    private static final double TWO_COLUMNS = 860;
    private static final double MARGIN = 20;
    private static final double ROW = 22;
    private static final double FIELD = 92;
    private static final double CHIP = 26;
    private static final double GUTTER = 28;
    private static final double LINE_END = 78;
    private static final double WORDS = 98;

    private final PageFacts now;
    private final Optional<PageFacts> before;
    private final Wish wish;
    private final double width;
    private final List<Shape> shapes = new ArrayList<>();

    private PageScene(PageFacts now, Optional<PageFacts> before, Wish wish) {
        this.now = now;
        this.before = before.filter(facts -> facts.pfn() == now.pfn());
        this.wish = wish;
        width = Math.max(LEAST_WIDTH, wish.width());
    }

    static Scene of(PageFacts now, Optional<PageFacts> before, Wish wish) {
        return new PageScene(now, before, wish).draw();
    }

    /** What is drawn where no page is selected. */
    static Scene nothing(Wish wish) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Label.bold(MARGIN, 34, "Page", 21, Align.START, Ink.TEXT));
        double width = Math.max(LEAST_WIDTH, wish.width());
        double y = 58;
        for (String line : Words.lines(NOTHING, width - 2 * MARGIN, 13)) {
            shapes.add(Label.of(MARGIN, y, line, 13, Align.START, Ink.MUTED));
            y += 18;
        }
        return new Scene("Page: nothing is selected", width, y + 4, shapes);
    }

    /** What the picture says in one sentence. */
    static String title(PageFacts facts) {
        return "Page " + facts.pfn() + (facts.zone().isEmpty() ? "" : " in zone " + facts.zone()) + ": " + facts.words();
    }

    private Scene draw() {
        shapes.add(Label.bold(MARGIN, 34, "Page " + now.pfn(), 21, Align.START, Ink.TEXT));
        shapes.add(Label.of(MARGIN, 55, now.words(), 13, Align.START, Ink.TEXT));
        double top = 72;
        for (String line : now.whose()) {
            shapes.add(Label.of(MARGIN, top, cut(line, width - 2 * MARGIN), 12, Align.START, Ink.MUTED));
            top += 17;
        }
        boolean isTwo = width >= TWO_COLUMNS;
        double column = isTwo ? (width - 2 * MARGIN - GUTTER) / 2 : width - 2 * MARGIN;
        double left = fields(MARGIN, top, column);
        double right = place(isTwo ? MARGIN + column + GUTTER : MARGIN, isTwo ? top : left + 10, column);
        double y = life(Math.max(left, right) + 12);
        return new Scene(title(now), width, y + MARGIN, shapes);
    }

    private double head(String words, double x, double y, double wide) {
        shapes.add(Label.bold(x, y + 13, words, 13, Align.START, Ink.TEXT));
        shapes.add(Line.plain(x, y + 20, x + wide, y + 20, 1, Ink.FRAME));
        return y + 24;
    }

    private double fields(double x, double top, double wide) {
        double y = head("struct page", x, top, wide);
        for (PageFacts.Field field : now.fields()) {
            boolean isNew = before.isPresent() && !before.get().fields().contains(field);
            if (isNew) {
                shapes.add(new Box(x, y + 1, wide, ROW - 2, 3, Ink.NEW, Ink.NEW_EDGE, Edge.THIN, Target.NONE, "not so before"));
            }
            shapes.add(Label.of(x + 6, y + 15.5, field.name(), 12, Align.START, isNew ? Ink.TEXT : Ink.MUTED));
            shapes.add(Label.of(x + FIELD, y + 15.5, field.value(), 12.5, Align.START, Ink.TEXT));
            y += ROW;
        }
        return y;
    }

    private double place(double x, double top, double wide) {
        double y = head("Where it is", x, top, wide) + 6;
        double at = chip(x, y, "zone " + now.zone(), Target.row("Zone", now.zoneRow()), now.zoneRow() >= 0);
        at = chip(at, y, "free_area[" + now.spot().order() + "]", Target.freeArea(now.spot().freeArea(), now.spot().order()),
                now.spot().freeArea() >= 0);
        FrameMap.Block block = now.spot().block();
        at = chip(at, y, "block " + block.first() + " to " + (block.first() + block.size() - 1),
                now.spot().order() < 0 ? Target.page(block.first()) : Target.block(block.first(), now.spot().order()), block.size() > 1);
        String buddy = now.buddy().map(near -> "buddy " + near.pfn() + ": " + buddyWords(near)).orElse("");
        if (at + Words.width(buddy, 12) + 18 > x + wide) {
            at = x;
            y += CHIP + 6;
        }
        chip(at, y, buddy, now.buddy().map(near -> Target.page(near.pfn())).orElse(Target.NONE), now.buddy().isPresent());
        y = strip(x, y + CHIP + 10, wide) + 8;
        y = pair(x, y, "physical", PageFacts.address(now.physical() == 0 ? 0 : now.physical()).replace("NULL", "0x00000000"));
        y = pair(x, y, "virtual", now.virtual() == 0 ? "none: high memory, not mapped" : PageFacts.address(now.virtual()));
        List<String> dump = now.dump();
        if (dump.isEmpty()) {
            return pair(x, y, "contents", "nothing was ever written: zeros");
        }
        for (int i = 0; i < dump.size(); i++) {
            y = pair(x, y, i == 0 ? "contents" : "", dump.get(i));
        }
        return y;
    }

    static String buddyWords(PageFacts.Near near) {
        return near.order() >= 0 ? "free, order " + near.order() : near.state().words();
    }

    private double pair(double x, double y, String name, String value) {
        shapes.add(Label.of(x + 6, y + 15.5, name, 12, Align.START, Ink.MUTED));
        shapes.add(Label.of(x + FIELD, y + 15.5, value, 12.5, Align.START, Ink.TEXT));
        return y + ROW;
    }

    private double chip(double x, double y, String words, Target target, boolean isThere) {
        if (!isThere) {
            return x;
        }
        double wide = Words.width(words, 12) + 18;
        shapes.add(new Box(x, y, wide, CHIP, 4, Ink.BAND, Ink.FRAME, Edge.THIN, target, words));
        shapes.add(Label.of(x + wide / 2, y + 17, words, 12, Align.MIDDLE, Ink.TEXT));
        return x + wide + 8;
    }

    /** The frames before and behind it, each with the look of its state. */
    private double strip(double x, double y, double wide) {
        double cell = Math.min(64, Math.floor(wide / now.near().size()));
        for (int i = 0; i < now.near().size(); i++) {
            PageFacts.Near near = now.near().get(i);
            boolean isIt = near.pfn() == now.pfn();
            double left = x + i * cell;
            Swatch swatch = near.state().swatch();
            shapes.add(new Box(left, y, cell - 3, 40, 3, Ink.BAND, isIt ? Ink.SELECTED_EDGE : Ink.FRAME, isIt ? Edge.THICK : Edge.THIN,
                    Target.page(near.pfn()), "frame " + near.pfn() + ": " + near.state().words()));
            shapes.add(new Cells(left + 2, y + 24, cell - 7, 14, 0, 1, new byte[1], List.of(swatch), Cells.Meaning.NOTHING));
            shapes.add(Label.of(left + (cell - 3) / 2, y + 16, Integer.toString(near.pfn()), cell < 46 ? 9 : 11, Align.MIDDLE, Ink.TEXT));
        }
        return y + 44;
    }

    private double life(double top) {
        PageFacts.Life life = now.life();
        int all = life.earlier() + life.events().size() + life.later();
        double y = head("Its life: " + Words.count(all, "event") + ", decisions and calls among them", MARGIN, top, width - 2 * MARGIN);
        if (all == 0) {
            shapes.add(Label.of(MARGIN + 6, y + 16, life.isRecorded() ? "Nothing has touched this page." : "This run was not recorded.", 12,
                    Align.START, Ink.MUTED));
            return y + ROW;
        }
        shapes.add(Label.of(MARGIN + LINE_END - 24, y + 14, "line", 11, Align.END, Ink.MUTED));
        shapes.add(Label.of(MARGIN + WORDS, y + 14, "what happened; click to go to the moment behind it", 11, Align.START, Ink.MUTED));
        y += 20;
        y = more(life.earlier(), "earlier", y);
        for (int i = 0; i < life.events().size(); i++) {
            if (i == life.past()) {
                y = present(y);
            }
            y = event(life.events().get(i), i, i < life.past(), y);
        }
        if (life.past() == life.events().size()) {
            y = present(y);
        }
        return more(life.later(), "later", y);
    }

    private double more(int count, String words, double y) {
        if (count == 0) {
            return y;
        }
        shapes.add(Label.of(MARGIN + WORDS, y + 15, "and " + Words.grouped(count) + " more " + words, 12, Align.START, Ink.MUTED));
        return y + ROW;
    }

    /** Where in its life the present moment is. */
    private double present(double y) {
        shapes.add(Line.plain(MARGIN, y + 7, width - MARGIN - 34, y + 7, 2, Ink.SELECTED_EDGE));
        shapes.add(Label.bold(width - MARGIN, y + 11, "now", 12, Align.END, Ink.SELECTED_EDGE));
        return y + 14;
    }

    private double event(PageFacts.Event event, int index, boolean isPast, double y) {
        Target target = Target.moment(event.moment());
        boolean picked = target.equals(wish.selected());
        shapes.add(new Box(MARGIN, y, width - 2 * MARGIN, ROW, 2, picked ? Ink.SELECTED : index % 2 == 0 ? Ink.BAND : Ink.BACKGROUND,
                Ink.SELECTED_EDGE, picked ? Edge.THICK : Edge.NONE, target, place(event) + event.words()));
        String line = event.line() == 0 ? "" : Integer.toString(event.line());
        shapes.add(Label.of(MARGIN + LINE_END - 24, y + 15.5, line, 12, Align.END, Ink.MUTED));
        Ink ink = isPast && !event.isCall() ? Ink.TEXT : Ink.MUTED;
        double x = MARGIN + WORDS + (event.isCall() ? 0 : 16);
        if (!event.isCall()) {
            shapes.add(new Box(x - 14, y + 7.5, 7, 7, 3.5, isPast ? Ink.FREE_EDGE : Ink.BACKGROUND, Ink.FREE_EDGE, Edge.THIN, Target.NONE, ""));
        }
        shapes.add(Label.of(x, y + 15.5, cut(event.words(), width - MARGIN - x), 12.5, Align.START, ink));
        return y + ROW;
    }

    static String place(PageFacts.Event event) {
        return (event.line() == 0 ? "" : "line " + event.line() + ", ") + "moment " + event.moment() + ": ";
    }

    private static String cut(String words, double room) {
        int most = (int) (room / (12.5 * 0.54));
        return words.length() <= most ? words : words.substring(0, Math.max(0, most - 1)) + "\u2026";
    }
}
