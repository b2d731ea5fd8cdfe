/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
        double y = now.nodes().size() > 1 ? near(node, top) : top + CHIP + GAP;
        for (MachineParts.Zone zone : node.zones()) {
            zone(zone, y);
            y += ZONE_HEIGHT;
        }
        if (node.zones().isEmpty()) {
            shapes.add(Label.of(MARGIN + 8, y + 16, "its zones are not built yet", 12, Align.START, Ink.MUTED));
            return y + CHIP + GAP;
        }
        y = head("Where an allocation looks for memory, by its flags", y + 8);
        double left = MARGIN + Math.max(NAME, 20 + node.fallbacks().stream().mapToDouble(each -> Words.width(each.flags(), 12)).max().orElse(0));
        for (MachineParts.Fallback fallback : node.fallbacks()) {
            y = path(fallback.flags(), fallback.zones().stream().map(this::zone).toList(), left, y);
        }
        if (!node.others().isEmpty()) {
            y = path("then other nodes", node.others().stream().map(other -> new Stop("Node " + other, Target.row("Node", other))).toList(), left, y);
        }
        return y + 4;
    }

    /** The processors of a node, in its head, and below that how far other nodes are. */
    private double near(MachineParts.Node node, double top) {
        double x = width - MARGIN - 6;
        for (int cpu : node.cpus().reversed()) {
            String words = "CPU " + cpu;
            double wide = Words.width(words, 12) + 12;
            x -= wide;
            if (x < MARGIN + NAME + 200) {
                break; // they stand below, all of them
            }
            box(x, top + 3, wide - 4, CHIP - 4, Ink.BACKGROUND, Target.row("Cpu", cpu), words + " is nearest to node " + node.id(), true);
            shapes.add(Label.of(x + (wide - 4) / 2, top + 17, words, 12, Align.MIDDLE, Ink.TEXT));
        }
        if (node.distances().isEmpty()) {
            return top + CHIP + GAP;
        }
        shapes.add(Label.of(MARGIN + 8, top + CHIP + 18, distances(node), 12, Align.START, Ink.MUTED));
        return top + CHIP + GAP + 20;
    }

    /** "distance 10 here, 20 to node 1". */
    static String distances(MachineParts.Node node) {
        Map<Integer, List<Integer>> far = new TreeMap<>();
        for (int other = 0; other < node.distances().size(); other++) {
            if (other != node.row()) {
                far.computeIfAbsent(node.distances().get(other), distance -> new ArrayList<>()).add(other);
            }
        }
        return "distance " + node.distances().get(node.row()) + " here" + far.entrySet().stream().map(each -> ", " + each.getKey() + " to node"
                + (each.getValue().size() == 1 ? " " : "s ") + each.getValue().stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .collect(Collectors.joining());
    }

    private void zone(MachineParts.Zone zone, double y) {
        Target target = Target.row("Zone", zone.row());
        int used = zone.used();
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
        String words = Words.grouped(used) + " used" + (isNarrow ? "" : ", " + Words.grouped(zone.free()) + " free");
        shapes.add(Label.of(left, y + 16, words + holes(zone), 12, Align.START, Ink.TEXT));
        change(zone, left + room, y + (isNarrow ? 58 : 16));
        shapes.add(new Box(left, y + 26, room, 14, 3, Ink.FREE, Ink.FREE_EDGE, Edge.THIN, Target.NONE, ""));
        if (used > 0) {
            shapes.add(new Box(left, y + 26, Math.max(1.5, room * used / zone.size()), 14, 3, Ink.USED_BAR, Ink.NONE, Edge.NONE,
                    Target.NONE, ""));
        }
        if (zone.holes() > 0) {
            double hole = room * zone.holes() / zone.size();
            shapes.add(new Box(left + room - hole, y + 26, hole, 14, 0, Ink.BACKGROUND, Ink.FRAME, Edge.DASHED, Target.NONE, ""));
        }
        balance(zone, left, y + (isNarrow ? 66 : 58), isNarrow);
        if (zone.high() > 0) {
            new Gauge(zone.free(), zone.min(), zone.low(), zone.high()).draw(shapes, gauge, width - MARGIN - 8, y + 26);
        }
    }

    static String holes(MachineParts.Zone zone) {
        return zone.holes() == 0 ? "" : ", " + Words.grouped(zone.holes()) + " in holes";
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

    /** Something on a way, and what it is called. */
    private record Stop(String name, Target target) {
    }

    private Stop zone(int row) {
        return new Stop(now.zones().stream().filter(zone -> zone.row() == row).map(MachineParts.Zone::name).findFirst().orElse("?"),
                Target.row("Zone", row));
    }

    private double path(String words, List<Stop> stops, double left, double top) {
        double y = top;
        shapes.add(Label.of(MARGIN + 8, y + 16, words, 12, Align.START, Ink.TEXT));
        shapes.add(Label.of(left, y + 16, stops.isEmpty() ? "none: this node has no such zone" : "", 12, Align.START, Ink.MUTED));
        double x = left;
        for (Stop stop : stops) {
            double wide = Words.width(stop.name(), 13) + 26;
            if (x > left) {
                if (x + ARROW + wide > width - MARGIN) {
                    x = left;
                    y += CHIP + 4;
                }
                shapes.add(Line.arrow(x, y + CHIP / 2, x + ARROW - 2, y + CHIP / 2, Ink.LINK));
                x += ARROW;
            }
            box(x, y, wide, CHIP, Ink.FREE, stop.target(), (stop.target().table().equals("Zone") ? "zone " : "") + stop.name(), true);
            shapes.add(Label.of(x + wide / 2, y + 16.5, stop.name(), 13, Align.MIDDLE, Ink.TEXT));
            x += wide;
        }
        return y + CHIP + GAP;
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
