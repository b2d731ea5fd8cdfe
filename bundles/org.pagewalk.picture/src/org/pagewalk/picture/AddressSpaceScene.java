/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pagewalk.picture.MmFacts.Area;
import org.pagewalk.picture.MmFacts.Field;
import org.pagewalk.picture.MmFacts.Space;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;

/**
 * Draws an address space with high addresses on top: at the left all of it to scale, beside it its areas enlarged, linked by
 * vm_next, and below them their tree.
 */
final class AddressSpaceScene {
    static final String NOTHING = "No process has an address space yet. As soon as there is one, its areas will stand here, and its pages. A"
            + " scenario makes a process with process(\"bash\"), and an area with mmap, for instance.";
    private static final double LEAST_WIDTH = 560;
    private static final double MARGIN = 20;
    private static final double CHIP = 24;
    private static final double FIELD_LEAST = 112;
    private static final double FIELD_HIGH = 52;
    private static final double TICK = 62;
    private static final double BAR = 54;
    private static final double FAN = 70;
    private static final double GAP = 26;
    private static final double TOUCH = 14;
    /** So many address spaces can be chosen at the top. */
    private static final int SPACES_MAX = 30;
    /** So many areas are drawn, those around the picked one. */
    private static final int AREAS_MAX = 80;

    private final MmFacts now;
    private final Optional<MmFacts> before;
    private final Wish wish;
    private final Optional<Area> picked;
    private final double width;
    private final List<Shape> shapes = new ArrayList<>();

    private AddressSpaceScene(MmFacts now, Optional<MmFacts> before, Wish wish) {
        this.now = now;
        this.before = before.filter(old -> old.mm() == now.mm());
        this.wish = wish;
        picked = now.picked(wish.selected());
        width = Math.max(LEAST_WIDTH, wish.width());
    }

    static Scene of(MmFacts now, Optional<MmFacts> before, Wish wish) {
        return new AddressSpaceScene(now, before, wish).draw();
    }

    /** What the picture says in one sentence. */
    static String title(MmFacts facts) {
        return "Address Space of " + facts.users() + ": " + Words.count(facts.areas().size(), "area") + ", rss " + facts.field("rss") + " of "
                + facts.field("total_vm") + " pages";
    }

    private Scene draw() {
        shapes.add(Label.bold(MARGIN, 34, Words.cut("Address Space of " + now.users(), width - 2 * MARGIN, 21), 21, Align.START, Ink.TEXT));
        double y = spaces(52);
        y = fields(y + 6);
        y = head("From 0 to " + end() + " to scale; its areas enlarged", y + 14);
        y = areas(y + 10);
        y = legend(y + 12);
        AreaTree tree = new AreaTree(now, wish.selected(), MARGIN, width - 2 * MARGIN);
        if (!tree.isEmpty()) {
            y = head("The tree of areas, from mm_rb on", y + 16);
            AreaTree.legend(shapes, width - MARGIN, y - 15);
            y = tree.draw(shapes, y + 10);
        }
        return new Scene(title(now), width, y + MARGIN, shapes);
    }

    private boolean isPicked(Area area) {
        return picked.filter(it -> it.row() == area.row()).isPresent();
    }

    private double head(String words, double y) {
        shapes.add(Label.bold(MARGIN, y + 13, Words.cut(words, width - 2 * MARGIN, 13), 13, Align.START, Ink.TEXT));
        shapes.add(Line.plain(MARGIN, y + 20, width - MARGIN, y + 20, 1, Ink.FRAME));
        return y + 24;
    }

    /** Every address space, this one marked; a click shows another. */
    private double spaces(double top) {
        if (now.spaces().size() < 2) {
            return top;
        }
        double x = MARGIN;
        double y = top;
        for (Space space : now.spaces().stream().filter(each -> each.mm() == now.mm() || now.spaces().indexOf(each) < SPACES_MAX).toList()) {
            double wide = Math.min(Words.width(space.words(), 12) + 20, width - 2 * MARGIN);
            if (x + wide > width - MARGIN && x > MARGIN) {
                x = MARGIN;
                y += CHIP + 6;
            }
            boolean isIt = space.mm() == now.mm();
            shapes.add(new Box(x, y, wide, CHIP, CHIP / 2, isIt ? Ink.SELECTED : Ink.BACKGROUND, isIt ? Ink.SELECTED_EDGE : Ink.FRAME,
                    isIt ? Edge.THICK : Edge.THIN, Target.row("Task", space.task()), "the address space of " + space.words()));
            shapes.add(new Label(x + wide / 2, y + 16, Words.cut(space.words(), wide - 12, 12), 12, isIt, Align.MIDDLE, Ink.TEXT, Target.NONE));
            x += wide + 8;
        }
        int more = now.spaces().size() - SPACES_MAX;
        if (more > 0) {
            shapes.add(Label.of(MARGIN, y + CHIP + 18, "and " + Words.grouped(more) + " more; pick one in Machine, or type task:NAME", 12, Align.START, Ink.MUTED));
            y += 22;
        }
        return y + CHIP + 6;
    }

    private double fields(double top) {
        double room = width - 2 * MARGIN;
        int columns = Math.clamp((int) (room / FIELD_LEAST), 1, now.fields().size());
        columns = columns < now.fields().size() ? Math.max(1, now.fields().size() / ((now.fields().size() + columns - 1) / columns)) : columns;
        double wide = (room + 6) / columns;
        Target target = Target.row("MmStruct", now.mm());
        for (int i = 0; i < now.fields().size(); i++) {
            Field field = now.fields().get(i);
            double x = MARGIN + i % columns * wide;
            double y = top + i / columns * (FIELD_HIGH + 6);
            boolean isNew = before.isPresent() && !before.get().fields().contains(field);
            shapes.add(new Box(x, y, wide - 6, FIELD_HIGH, 4, isNew ? Ink.NEW : Ink.BAND, Ink.NEW_EDGE, isNew ? Edge.THIN : Edge.NONE, target,
                    field.name() + ": " + field.value() + " " + field.unit()));
            shapes.add(Label.of(x + 8, y + 14, field.name(), 11, Align.START, isNew ? Ink.TEXT : Ink.MUTED));
            shapes.add(Label.bold(x + 8, y + 30, Words.cut(field.value(), wide - 18, 14), 14, Align.START, Ink.TEXT));
            shapes.add(Label.of(x + 8, y + 44, Words.cut(field.unit(), wide - 18, 10), 10, Align.START, isNew ? Ink.TEXT : Ink.MUTED));
        }
        return top + (now.fields().size() + columns - 1) / columns * (FIELD_HIGH + 6);
    }

    private String end() {
        return Words.size(now.range().bits() == Integer.SIZE ? 1L << Integer.SIZE : now.range().taskSize());
    }

    /** The bar and the enlarged areas; returns where they end. */
    private double areas(double top) {
        double left = MARGIN + TICK + BAR + FAN;
        double wide = width - MARGIN - left;
        double kernel = kernel(left, wide, top);
        if (now.areas().isEmpty()) {
            shapes.add(Label.of(left, kernel + 40, "No area is mapped. mmap and brk map one; until then each access is SIGSEGV.", 12, Align.START,
                    Ink.MUTED));
        }
        List<Area> seen = seen();
        List<AreaRow> rows = seen.reversed().stream().map(area -> new AreaRow(now, area, left, wide, isPicked(area))).toList();
        double[] middles = new double[rows.size()];
        double y = kernel;
        long above = now.range().taskSize();
        int missing = seen.isEmpty() ? 0 : now.areas().size() - 1 - now.place(seen.getLast().start());
        y = more(missing, "above", left, y);
        for (int i = 0; i < rows.size(); i++) {
            Area area = rows.get(i).area();
            y = gap(above - area.end(), i == 0 && missing == 0, left, y);
            boolean isNew = before.isPresent() && !before.get().has(area);
            rows.get(i).draw(shapes, y, isNew, wish.selected());
            middles[i] = y + 20;
            y += rows.get(i).height();
            above = area.start();
        }
        y = first(seen, left, y);
        double bottom = Math.max(y, top + 300);
        bar(top, bottom, seen.reversed(), middles, left);
        return bottom;
    }

    private List<Area> seen() {
        List<Area> all = now.areas();
        if (all.size() <= AREAS_MAX) {
            return all;
        }
        int middle = picked.map(area -> now.place(area.start())).orElse(0);
        int first = Math.clamp(middle - AREAS_MAX / 2, 0, all.size() - AREAS_MAX);
        return all.subList(first, first + AREAS_MAX);
    }

    private double more(int count, String where, double left, double y) {
        if (count > 0) {
            shapes.add(Label.of(left + 30, y + 16, "and " + Words.count(count, "area") + " " + where + "; pick one in the tree", 12, Align.START, Ink.MUTED));
        }
        return count > 0 ? y + 20 : y;
    }

    private double kernel(double left, double wide, double y) {
        shapes.add(new Box(left, y, wide, 26, 4, Ink.BAND, Ink.FRAME, Edge.DASHED, Target.NONE, ""));
        String words = "the kernel, from PAGE_OFFSET " + Words.hex(now.range().pageOffset()) + (wide > 460 ? ": the same in all address spaces" : "");
        shapes.add(Label.of(left + 8, y + 17, Words.cut(words, wide - 16, 12), 12, Align.START, Ink.MUTED));
        return y + 26;
    }

    /** Addresses between two areas that nobody mapped, and the link of the list. */
    private double gap(long size, boolean isLast, double left, double y) {
        double high = size > 0 ? GAP : TOUCH;
        if (!isLast) {
            shapes.add(Line.arrow(left + 16, y + high, left + 16, y + 1, Ink.LINK));
        }
        if (size > 0) {
            shapes.add(Label.of(left + 30, y + 17, Words.bytes(size) + " of nothing" + (isLast ? " up to TASK_SIZE" : ""), 11, Align.START, Ink.MUTED));
        }
        return y + high;
    }

    /** Below the lowest area: where the list begins. */
    private double first(List<Area> seen, double left, double y) {
        if (seen.isEmpty()) {
            return y + 60;
        }
        int below = now.place(seen.getFirst().start());
        if (below > 0) {
            return more(below, "below", left, y + 6);
        }
        shapes.add(Line.arrow(left + 16, y + GAP, left + 16, y + 1, Ink.LINK));
        String words = Words.bytes(seen.getFirst().start()) + " of nothing" + (width > 720 ? " down to 0; here mmap leads, and vm_next on upwards" : "; mmap, vm_next");
        shapes.add(Label.of(left + 30, y + 17, words, 11, Align.START, Ink.MUTED));
        return y + GAP;
    }

    /** All addresses to scale. */
    private void bar(double top, double bottom, List<Area> areas, double[] middles, double rows) {
        double x = MARGIN + TICK;
        boolean isAllToScale = now.range().bits() == Integer.SIZE;
        double whole = isAllToScale ? (double) (1L << Integer.SIZE) : now.range().taskSize();
        double high = isAllToScale ? (bottom - top) * (1 - now.range().taskSize() / whole) : 40;
        double scale = (bottom - top - high) / now.range().taskSize();
        double user = top + high;
        shapes.add(new Box(x, top, BAR, high, 0, Ink.BAND, Ink.FRAME, Edge.DASHED, Target.NONE, ""));
        shapes.add(new Box(x, user, BAR, bottom - user, 0, Ink.BACKGROUND, Ink.FRAME, Edge.THIN, Target.NONE, ""));
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            double tall = Math.max(2, area.size() * scale);
            double y = Math.clamp(bottom - area.end() * scale, user, bottom - tall);
            Target target = Target.row("VmArea", area.row());
            boolean isIt = isPicked(area);
            shapes.add(Line.plain(x + BAR, y + tall / 2, rows - 10, middles[i], isIt ? 2 : 1, isIt ? Ink.SELECTED_EDGE : Ink.FRAME));
            shapes.add(Line.plain(rows - 10, middles[i], rows, middles[i], isIt ? 2 : 1, isIt ? Ink.SELECTED_EDGE : Ink.FRAME));
            shapes.add(new Box(x, y, BAR, tall, 0, isIt ? Ink.SELECTED_EDGE : Ink.FREE_EDGE, Ink.NONE, Edge.NONE, target, area.words()));
        }
        ticks(top, user, bottom, scale, isAllToScale);
    }

    private void ticks(double top, double user, double bottom, double scale, boolean isAllToScale) {
        long size = now.range().taskSize();
        long step = Long.highestOneBit(size / 3);
        for (long at = 0; at < size; at += step) {
            if (bottom - at * scale > user + 22) {
                tick(bottom - at * scale, at == 0 ? "0" : Words.size(at), bottom);
            }
        }
        tick(user, Words.size(size), bottom);
        shapes.add(Label.of(MARGIN + TICK - 6, user + 14, "TASK_SIZE", 10, Align.END, Ink.MUTED));
        shapes.add(Label.of(MARGIN + TICK - 6, top + 9, isAllToScale ? Words.size(1L << Integer.SIZE) : "not to scale", 10, Align.END, Ink.MUTED));
        if (user - top > 30) {
            shapes.add(Label.of(MARGIN + TICK + BAR / 2, (top + user) / 2 + 4, "kernel", 11, Align.MIDDLE, Ink.MUTED));
        }
    }

    private void tick(double y, String words, double bottom) {
        shapes.add(Line.plain(MARGIN + TICK - 4, y, MARGIN + TICK, y, 1, Ink.LINK));
        shapes.add(Label.of(MARGIN + TICK - 6, Math.min(y + 3.5, bottom), words, 10, Align.END, Ink.MUTED));
    }

    private double legend(double top) {
        Legend legend = new Legend(shapes, MARGIN, width - MARGIN, top);
        for (MappedPage page : MappedPage.values()) {
            legend.next(page.words(), page.swatch());
        }
        legend.next("dirty: written since it was mapped", MappedPage.OWN.swatch().marked(Ink.TEXT));
        return legend.bottom();
    }
}
