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
import org.pagewalk.picture.TlbFacts.Count;
import org.pagewalk.picture.TlbFacts.Cpu;
import org.pagewalk.picture.TlbFacts.Slot;
import org.pagewalk.store.Table;

/** Draws the TLB of each processor: what was counted, and set by set what its ways hold; entries that are no longer true are marked. */
final class TlbScene {
    static final String NOTHING = "No processor has a TLB yet. As soon as the machine has been switched on, what the TLBs hold will stand here; a"
            + " scenario fills them by load and store.";
    private static final double LEAST_WIDTH = 560;
    private static final double MARGIN = 20;
    private static final double CHIP = 24;
    private static final double SET = 56;
    private static final double SLOT_LEAST = 140;
    private static final double SLOT = 58;
    private static final double EMPTY = 22;
    private static final double GAP = 6;
    private static final double COUNT = 50;
    /** So many sets with something in them are drawn of a processor. */
    private static final int SETS_MAX = 256;

    private final TlbFacts now;
    private final Optional<TlbFacts> before;
    private final Wish wish;
    private final int pageShift;
    private final double width;
    private final int columns;
    private final double slot;
    private final List<Shape> shapes = new ArrayList<>();

    private TlbScene(TlbFacts now, Optional<TlbFacts> before, Wish wish) {
        this.now = now;
        this.before = before.filter(old -> old.cpus().size() == now.cpus().size());
        this.wish = wish;
        width = Math.max(LEAST_WIDTH, wish.width());
        double room = width - 2 * MARGIN - SET;
        columns = Integer.highestOneBit(Math.clamp((int) (room / SLOT_LEAST), 1, now.ways()));
        slot = (room + GAP) / columns;
        pageShift = now.cpus().stream().flatMap(cpu -> cpu.slots().stream()).filter(each -> !each.isEmpty()).mapToInt(Slot::shift).min().orElse(0);
    }

    static Scene of(TlbFacts now, Optional<TlbFacts> before, Wish wish) {
        return new TlbScene(now, before, wish).draw();
    }

    /** What the picture says in one sentence. */
    static String title(TlbFacts facts) {
        long stale = facts.cpus().stream().flatMap(cpu -> cpu.slots().stream()).filter(Slot::isStale).count();
        return "TLB: " + facts.sets() + (facts.sets() == 1 ? " set" : " sets") + " of " + Words.count(facts.ways(), "way") + " in each of "
                + Words.count(facts.cpus().size(), "processor")
                + (stale == 0 ? ", all agree with the page tables" : ", " + (stale == 1 ? "1 entry no longer agrees" : stale + " entries no longer agree")
                        + " with the page tables");
    }

    private Scene draw() {
        shapes.add(Label.bold(MARGIN, 34, "TLB", 21, Align.START, Ink.TEXT));
        double y = 54;
        String words = Words.count(now.sets(), "set") + " of " + Words.count(now.ways(), "way") + "; " + now.replacement()
                + ". \u2715 marks an entry that no longer agrees with the page tables: a flush was forgotten, or is still to come.";
        for (String line : Words.lines(words, width - 2 * MARGIN, 12)) {
            shapes.add(Label.of(MARGIN, y, line, 12, Align.START, Ink.MUTED));
            y += 17;
        }
        for (Cpu cpu : now.cpus()) {
            y = cpu(cpu, y + 10);
        }
        return new Scene(title(now), width, y + MARGIN, shapes);
    }

    private double cpu(Cpu cpu, double top) {
        double x = chip(MARGIN, top, "CPU " + cpu.row(), Target.row("Cpu", cpu.row()), "CPU " + cpu.row());
        x = cpu.task() == Table.NULL ? x : chip(x, top, cpu.taskWords(), Target.row("Task", cpu.task()), "runs " + cpu.taskWords());
        if (cpu.cr3() != Table.NULL) {
            x = chip(x, top, "cr3: frame " + cpu.cr3(), Target.page(cpu.cr3()), "cr3: the page global directory of " + cpu.space() + ", in frame " + cpu.cr3());
        }
        String state = cpu.cr3() == Table.NULL ? "no page global directory is loaded: nothing is translated"
                : cpu.isLazy() ? "lazy: borrows the tables of " + cpu.space() + " (TLBSTATE_LAZY)" : "uses the tables of " + cpu.space();
        double y = top + CHIP;
        boolean isBeside = x + Words.width(state, 12) < width - MARGIN;
        shapes.add(Label.of(isBeside ? x + 4 : MARGIN, isBeside ? top + 16 : y + 16, Words.cut(state, width - MARGIN - (isBeside ? x : MARGIN), 12), 12,
                Align.START, cpu.isLazy() ? Ink.WATERMARK : Ink.MUTED));
        y = counts(cpu, (isBeside ? y : y + 20) + 8);
        return sets(cpu, y + 8);
    }

    private double chip(double x, double y, String words, Target target, String tip) {
        double wide = Words.width(words, 12) + 18;
        boolean picked = target.equals(wish.selected());
        shapes.add(new Box(x, y, wide, CHIP, 4, picked ? Ink.SELECTED : Ink.BAND, picked ? Ink.SELECTED_EDGE : Ink.FRAME,
                picked ? Edge.THICK : Edge.THIN, target, tip));
        shapes.add(Label.of(x + wide / 2, y + 16, words, 12, Align.MIDDLE, Ink.TEXT));
        return x + wide + 8;
    }

    private double counts(Cpu cpu, double y) {
        List<Count> counts = new ArrayList<>(cpu.counts());
        counts.add(new Count("in use", Words.grouped(cpu.used()), "of " + Words.grouped(cpu.slots().size()) + " entries"));
        double wide = (width - 2 * MARGIN + GAP) / counts.size();
        Optional<Cpu> old = old(cpu);
        for (int i = 0; i < counts.size(); i++) {
            Count count = counts.get(i);
            double x = MARGIN + i * wide;
            boolean isNew = old.isPresent() && i < cpu.counts().size() && !old.get().counts().contains(count);
            shapes.add(new Box(x, y, wide - GAP, COUNT, 4, isNew ? Ink.NEW : Ink.BAND, Ink.NEW_EDGE, isNew ? Edge.THIN : Edge.NONE,
                    Target.row("Cpu", cpu.row()), "CPU " + cpu.row() + ", " + count.name() + ": " + count.value() + " " + count.unit()));
            shapes.add(Label.of(x + 8, y + 14, count.name(), 11, Align.START, isNew ? Ink.TEXT : Ink.MUTED));
            shapes.add(Label.bold(x + 8, y + 30, count.value(), 14, Align.START, Ink.TEXT));
            shapes.add(Label.of(x + 8, y + 43, Words.cut(count.unit(), wide - 16, 10), 10, Align.START, isNew ? Ink.TEXT : Ink.MUTED));
        }
        return y + COUNT;
    }

    private Optional<Cpu> old(Cpu cpu) {
        return before.flatMap(facts -> facts.cpus().stream().filter(old -> old.row() == cpu.row()).findFirst());
    }

    /** Set by set; those with nothing in them together. */
    private double sets(Cpu cpu, double top) {
        double y = top;
        int set = 0;
        int drawn = 0;
        while (set < now.sets()) {
            if (drawn == SETS_MAX) {
                shapes.add(Label.of(MARGIN, y + 12, "and the sets from " + set + " on; as text all are told", 12, Align.START, Ink.MUTED));
                return y + 18;
            }
            int end = set;
            while (end < now.sets() && ways(cpu, end).stream().allMatch(Slot::isEmpty)) {
                end++;
            }
            if (end > set) {
                shapes.add(new Box(MARGIN, y, width - 2 * MARGIN, EMPTY, 3, Ink.BACKGROUND, Ink.FRAME, Edge.DASHED, Target.NONE, ""));
                String words = end - set == 1 ? "set " + set + " is empty" : "sets " + set + " to " + (end - 1) + " are empty";
                shapes.add(Label.of(MARGIN + 10, y + 15, words, 11, Align.START, Ink.MUTED));
                y += EMPTY + GAP;
                set = end;
            } else {
                y = set(cpu, set++, y);
                drawn++;
            }
        }
        return y;
    }

    private List<Slot> ways(Cpu cpu, int set) {
        return cpu.slots().subList(set * now.ways(), (set + 1) * now.ways());
    }

    private double set(Cpu cpu, int set, double top) {
        List<Slot> ways = ways(cpu, set);
        shapes.add(Label.bold(MARGIN, top + 24, "set " + set, 12, Align.START, Ink.TEXT));
        double y = top;
        int left = 0;
        for (int first = 0; first < ways.size(); first += columns) {
            List<Slot> line = ways.subList(first, Math.min(ways.size(), first + columns));
            if (first == 0 || line.stream().anyMatch(each -> !each.isEmpty())) {
                for (int i = 0; i < line.size(); i++) {
                    slot(cpu, line.get(i), MARGIN + SET + i * slot, y);
                }
                y += SLOT + GAP;
            } else {
                left += line.size();
            }
        }
        if (left > 0) {
            shapes.add(Label.of(MARGIN + SET, y + 10, "and " + Words.count(left, "more way") + " with nothing", 11, Align.START, Ink.MUTED));
            y += 20;
        }
        shapes.add(Line.plain(MARGIN, y - GAP / 2, width - MARGIN, y - GAP / 2, 0.5, Ink.FRAME));
        return y;
    }

    private void slot(Cpu cpu, Slot entry, double x, double y) {
        double wide = slot - GAP;
        if (entry.isEmpty()) {
            shapes.add(new Box(x, y, wide, SLOT - 2, 4, Ink.BACKGROUND, Ink.FRAME, Edge.DASHED, Target.NONE, ""));
            shapes.add(Label.of(x + wide / 2, y + SLOT / 2 + 2, "empty", 11, Align.MIDDLE, Ink.MUTED));
            return;
        }
        boolean isNew = old(cpu).filter(old -> !old.slots().contains(entry)).isPresent();
        Target target = entry.mm() == Table.NULL ? Target.page(entry.page()) : Target.address(entry.mm(), entry.address());
        boolean picked = target.equals(wish.selected());
        boolean isLast = entry.row() == now.lastFilled();
        Ink edge = picked ? Ink.SELECTED_EDGE : entry.isStale() ? Ink.WATERMARK : isNew || isLast ? Ink.NEW_EDGE : Ink.FREE_EDGE;
        shapes.add(new Box(x, y, wide, SLOT - 2, 4, picked ? Ink.SELECTED : isNew ? Ink.NEW : entry.isStale() ? Ink.BACKGROUND : Ink.FREE, edge,
                picked || entry.isStale() || isNew || isLast ? Edge.THICK : Edge.THIN, target, words(entry)));
        double room = wide - 16;
        String marks = entry.marks(pageShift);
        shapes.add(Label.bold(x + 8, y + 16, Words.hex(entry.address()), 12.5, Align.START, Ink.TEXT));
        double left = room - Words.width(Words.hex(entry.address()), 12.5) - 6;
        shapes.add(Label.of(x + wide - 8, y + 16, Words.cut(marks, left, 10.5), 10.5, Align.END, Ink.TEXT));
        shapes.add(Label.of(x + 8, y + 32, Words.cut("\u2192 " + entry.page() + ", " + entry.users(), room, 11), 11, Align.START, Ink.TEXT));
        String last = entry.isStale() ? "\u2715 " + entry.stale() : isLast ? "\u2605 filled last" : entry.isNext() ? "\u25b8 gives way next" : entry.rights();
        shapes.add(new Label(x + 8, y + 47, Words.cut(last, room, 11), 11, entry.isStale() || isLast, Align.START, Ink.TEXT, Target.NONE));
    }

    /** All that there is to say of an entry. */
    static String words(Slot entry) {
        return Words.hex(entry.address()) + " leads to frame " + entry.page() + ", a page of " + Words.bytes(1L << entry.shift()) + ", for "
                + entry.users() + (entry.isGlobal() ? " (global)" : "") + ": " + entry.rights() + (entry.isDirty() ? ", dirty" : "") + "; age "
                + entry.age() + (entry.isNext() ? ", gives way next" : "") + (entry.isStale() ? "; no longer true: " + entry.stale() : "");
    }
}
