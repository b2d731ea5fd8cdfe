/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pagewalk.engine.sched.Scheduler;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;

/**
 * Draws a machine (Gorman 3): each node with its zones, how full they are and where that stands among the watermarks;
 * in which order an allocation tries the zones; processors and tasks.
 */
final class MachineScene {
    private static final double LEAST_WIDTH = 560;
    private static final double MARGIN = 20;
    private static final double ZONE_HEIGHT = 74;
    private static final double CHIP = 24;
    private static final double ARROW = 22;
    private static final double NAME = 132;
    private static final double GAP = 8;
    /** A zone's bar that is shorter than this has few words. */
    private static final double NARROW = 250;

    private final MachineParts now;
    private final Optional<MachineParts> before;
    private final Target selected;
    private final double width;
    private final List<Shape> shapes = new ArrayList<>();

    private MachineScene(MachineParts now, Optional<MachineParts> before, Wish wish) {
        this.now = now;
        this.before = before;
        selected = wish.selected();
        width = Math.max(LEAST_WIDTH, wish.width());
    }

    static Scene of(MachineParts now, Optional<MachineParts> before, Wish wish) {
        return new MachineScene(now, before, wish).draw();
    }

    /** What the picture says in one sentence. */
    static String title(MachineParts parts) {
        long free = parts.zones().stream().mapToLong(MachineParts.Zone::free).sum();
        long size = parts.zones().stream().mapToLong(MachineParts.Zone::size).sum();
        return "Machine: " + parts.words() + "; " + Words.grouped(free) + " of " + Words.count(size, "page") + " free";
    }

    static String clock(MachineParts parts) {
        return "jiffies " + Words.grouped(parts.jiffies()) + " (" + Words.grouped(parts.jiffies() / Scheduler.HZ) + " s since boot)";
    }

    private Scene draw() {
        shapes.add(Label.bold(MARGIN, 34, "Machine", 21, Align.START, Ink.TEXT));
        boolean ticked = before.isPresent() && before.get().jiffies() != now.jiffies();
        String since = ticked ? ", +" + Words.grouped(now.jiffies() - before.get().jiffies()) : "";
        shapes.add(Label.of(MARGIN, 54, now.words() + " \u00b7 " + clock(now) + since, 12, Align.START, Ink.MUTED));
        double y = 76;
        for (MachineParts.Node node : now.nodes()) {
            y = node(node, y);
        }
        y = head("Processors", y + 6);
        for (MachineParts.Cpu cpu : now.cpus()) {
            y = cpu(cpu, y);
        }
        y = head(now.tasksAll() > now.tasks().size() ? "Tasks, the first " + now.tasks().size() + " of " + Words.grouped(now.tasksAll())
                : "Tasks", y + 10);
        y = tasks(y);
        return new Scene(title(now), width, y + MARGIN - GAP, shapes);
    }

    private double head(String words, double y) {
        shapes.add(Label.bold(MARGIN, y + 13, words, 13, Align.START, Ink.TEXT));
        shapes.add(Line.plain(MARGIN, y + 20, width - MARGIN, y + 20, 1, Ink.FRAME));
        return y + 28;
    }

    private double node(MachineParts.Node node, double top) {
        String words = Words.count(node.size(), "page") + " \u00b7 " + Words.size((long) node.size() * now.pageBytes());
        box(MARGIN, top, width - 2 * MARGIN, CHIP + 2, Ink.BAND, Target.row("Node", node.row()), "node " + node.id() + ": " + words, false);
        shapes.add(Label.bold(MARGIN + 8, top + 17.5, "Node " + node.id(), 13, Align.START, Ink.TEXT));
        shapes.add(Label.of(MARGIN + NAME, top + 17.5, words, 12, Align.START, Ink.MUTED));
        double y = top + CHIP + GAP;
        for (MachineParts.Zone zone : node.zones()) {
            zone(zone, y);
            y += ZONE_HEIGHT;
        }
        y = head("Where an allocation looks for memory, by its flags", y + 8);
        for (MachineParts.Fallback fallback : node.fallbacks()) {
            fallback(fallback, y);
            y += CHIP + GAP;
        }
        return y;
    }

    private void zone(MachineParts.Zone zone, double y) {
        Target target = Target.row("Zone", zone.row());
        int used = zone.size() - zone.free();
        String tip = "zone " + zone.name() + ": " + Words.grouped(zone.free()) + " of " + Words.count(zone.size(), "page") + " free"
                + (zone.needsBalance() ? ", need_balance is set" : "");
        box(MARGIN, y, width - 2 * MARGIN, ZONE_HEIGHT - 4, Ink.BACKGROUND, target, tip, false);
        shapes.add(Label.bold(MARGIN + 8, y + 22, zone.name(), 15, Align.START, Ink.TEXT));
        shapes.add(Label.of(MARGIN + 8, y + 40, Words.size((long) zone.size() * now.pageBytes()), 12, Align.START, Ink.MUTED));
        shapes.add(Label.of(MARGIN + 8, y + 56, "from frame " + zone.start(), 11, Align.START, Ink.MUTED));
        double left = MARGIN + NAME;
        double gauge = width - MARGIN - Math.clamp(width * 0.4, 200, 420);
        double room = gauge - 28 - left;
        boolean isNarrow = room < NARROW;
        shapes.add(Label.of(left, y + 16, isNarrow ? Words.grouped(used) + " used" : Words.grouped(used) + " used, "
                + Words.grouped(zone.free()) + " free", 12, Align.START, Ink.TEXT));
        change(zone, left + room, y + (isNarrow ? 58 : 16));
        shapes.add(new Box(left, y + 26, room, 14, 3, Ink.FREE, Ink.FREE_EDGE, Edge.THIN, Target.NONE, ""));
        if (used > 0) {
            shapes.add(new Box(left, y + 26, Math.max(1.5, room * used / zone.size()), 14, 3, Ink.USED_BAR, Ink.NONE, Edge.NONE,
                    Target.NONE, ""));
        }
        balance(zone, left, y + (isNarrow ? 66 : 58), isNarrow);
        if (zone.high() > 0) {
            new Gauge(zone.free(), zone.min(), zone.low(), zone.high()).draw(shapes, gauge, width - MARGIN - 8, y + 26);
        }
    }

    private void balance(MachineParts.Zone zone, double x, double y, boolean isNarrow) {
        if (zone.needsBalance()) {
            shapes.add(Label.of(x, y, isNarrow ? "\u25b2 need_balance" : "\u25b2 need_balance: kswapd is to balance it", 12, Align.START,
                    Ink.WATERMARK));
        } else if (!isNarrow) {
            shapes.add(Label.of(x, y, "balanced, as far as kswapd knows", 12, Align.START, Ink.MUTED));
        }
    }

    /** By how much the free pages have changed since the moment before. */
    private void change(MachineParts.Zone zone, double right, double y) {
        before.stream().flatMap(parts -> parts.zones().stream()).filter(old -> old.row() == zone.row() && old.free() != zone.free())
                .forEach(old -> {
                    int more = zone.free() - old.free();
                    String words = (more > 0 ? "+" : "\u2212") + Words.grouped(Math.abs(more)) + " free";
                    shapes.add(Label.bold(right, y, words, 12, Align.END, Ink.NEW_EDGE));
                });
    }

    private void fallback(MachineParts.Fallback fallback, double y) {
        shapes.add(Label.of(MARGIN + 8, y + 16, fallback.flags(), 12, Align.START, Ink.TEXT));
        double x = MARGIN + NAME;
        for (int zone : fallback.zones()) {
            String name = now.zones().stream().filter(z -> z.row() == zone).map(MachineParts.Zone::name).findFirst().orElse("?");
            double wide = Words.width(name, 13) + 26;
            if (x > MARGIN + NAME) {
                shapes.add(Line.arrow(x, y + CHIP / 2, x + ARROW - 2, y + CHIP / 2, Ink.LINK));
                x += ARROW;
            }
            box(x, y, wide, CHIP, Ink.FREE, Target.row("Zone", zone), "zone " + name, true);
            shapes.add(Label.of(x + wide / 2, y + 16.5, name, 13, Align.MIDDLE, Ink.TEXT));
            x += wide;
        }
    }

    private double cpu(MachineParts.Cpu cpu, double y) {
        String running = cpu.current().words();
        String words = cpu.interrupts() == 0 ? "" : "in an interrupt" + (cpu.interrupts() == 1 ? "" : ", " + cpu.interrupts() + " deep");
        Target target = Target.row("Cpu", cpu.row());
        boolean isNew = before.stream().flatMap(parts -> parts.cpus().stream())
                .anyMatch(old -> old.row() == cpu.row() && !old.equals(cpu));
        box(MARGIN, y, 92, CHIP, Ink.BAND, target, "CPU " + cpu.row() + " runs " + running, true);
        shapes.add(Label.bold(MARGIN + 46, y + 16.5, "CPU " + cpu.row(), 13, Align.MIDDLE, Ink.TEXT));
        shapes.add(Line.arrow(MARGIN + 92, y + CHIP / 2, MARGIN + NAME - 3, y + CHIP / 2, Ink.LINK));
        double wide = Words.width(running, 13) + 24;
        task(cpu.current(), MARGIN + NAME, y, wide, isNew);
        shapes.add(Label.of(MARGIN + NAME + wide + 12, y + 16.5, words, 12, Align.START, Ink.WATERMARK));
        return y + CHIP + GAP;
    }

    private double tasks(double top) {
        double x = MARGIN;
        double y = top;
        for (MachineParts.Task task : now.tasks()) {
            String state = task.stateWords();
            double wide = Words.width(task.words(), 13) + 24;
            double all = wide + 6 + Words.width(state, 12) + 18;
            if (x + all > width - MARGIN && x > MARGIN) {
                x = MARGIN;
                y += CHIP + GAP;
            }
            boolean isNew = before.isPresent() && !before.get().tasks().contains(task);
            task(task, x, y, wide, isNew);
            shapes.add(Label.of(x + wide + 6, y + 16.5, state, 12, Align.START, Ink.MUTED));
            x += all;
        }
        return y + CHIP + GAP;
    }

    private void task(MachineParts.Task task, double x, double y, double wide, boolean isNew) {
        Target target = Target.row("Task", task.row());
        boolean picked = target.equals(selected);
        shapes.add(new Box(x, y, wide, CHIP, CHIP / 2, picked ? Ink.SELECTED : isNew ? Ink.NEW : Ink.USED,
                picked ? Ink.SELECTED_EDGE : isNew ? Ink.NEW_EDGE : Ink.FRAME, picked || isNew ? Edge.THICK : Edge.THIN,
                task.row() < 0 ? Target.NONE : target, task.words() + " " + task.stateWords()));
        shapes.add(Label.of(x + wide / 2, y + 16.5, task.words(), 13, Align.MIDDLE, Ink.TEXT));
    }

    private void box(double x, double y, double wide, double high, Ink fill, Target target, String tip, boolean edged) {
        boolean picked = target.equals(selected);
        shapes.add(new Box(x, y, wide, high, 4, picked ? Ink.SELECTED : fill, picked ? Ink.SELECTED_EDGE : Ink.FRAME,
                picked ? Edge.THICK : edged ? Edge.THIN : Edge.NONE, target, tip));
    }
}
