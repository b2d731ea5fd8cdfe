/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pagewalk.picture.MmFacts.Area;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;

/** One area, enlarged: what it allows, what it is, where, and its pages; page by page where the reader picked it. */
final class AreaRow {
    private static final double PAD = 8;
    private static final double LETTER = 17;
    private static final double CELL = 10;
    private static final double CELL_HIGH = 12;
    private static final double GRID_CELL = 14;
    /** Rows of cells of an area that is picked. */
    private static final int GRID_ROWS = 24;
    private static final double HEAD = 42;

    private final MmFacts facts;
    private final Area area;
    private final double left;
    private final double wide;
    private final boolean isOpen;
    private final AreaStrip strip;
    private final double cell;
    private final int columns;

    AreaRow(MmFacts facts, Area area, double left, double wide, boolean isOpen) {
        this.facts = facts;
        this.area = area;
        this.left = left;
        this.wide = wide;
        this.isOpen = isOpen;
        boolean hasRoom = (area.size() >>> facts.range().pageShift()) * GRID_CELL <= wide - 2 * PAD;
        cell = isOpen || hasRoom ? GRID_CELL : CELL;
        columns = Math.max(1, (int) ((wide - 2 * PAD) / cell));
        strip = AreaStrip.of(facts, area, isOpen ? columns * GRID_ROWS : columns);
    }

    Area area() {
        return area;
    }

    double height() {
        int rows = (strip.codes().length + columns - 1) / columns;
        return HEAD + rows * cellHigh() + 8;
    }

    private double cellHigh() {
        return cell == GRID_CELL ? GRID_CELL : CELL_HIGH;
    }

    /** Adds it; {@code isNew} marks what was not so before. */
    void draw(List<Shape> shapes, double y, boolean isNew, Target selected) {
        Target target = Target.row("VmArea", area.row());
        boolean picked = target.equals(selected);
        shapes.add(new Box(left, y, wide, height(), 4, Ink.BACKGROUND, picked || isOpen ? Ink.SELECTED_EDGE : isNew ? Ink.NEW_EDGE : Ink.FRAME,
                picked || isNew ? Edge.THICK : Edge.THIN, target, tip()));
        if (picked || isNew) {
            shapes.add(Box.filled(left + 2, y + 2, wide - 4, HEAD - 4, picked ? Ink.SELECTED : Ink.NEW));
        }
        double x = letters(shapes, y + 6);
        double right = left + wide - PAD;
        String size = Words.bytes(area.size());
        boolean isCache = facts.cache() == area.row();
        if (isCache) {
            double chip = Words.width("mmap_cache", 11) + 20;
            right -= chip;
            shapes.add(new Box(right, y + 5, chip, 18, 9, Ink.BAND, Ink.LINK, Edge.THIN, Target.NONE, ""));
            shapes.add(Label.of(right + chip / 2, y + 18, "mmap_cache", 11, Align.MIDDLE, Ink.TEXT));
            right -= 8;
        }
        shapes.add(Label.of(right, y + 19, size, 12, Align.END, Ink.TEXT));
        String name = area.name() + (area.detail().isEmpty() ? "" : " " + area.detail());
        shapes.add(Label.bold(x, y + 19, Words.cut(name, right - Words.width(size, 12) - x, 13), 13, Align.START, Ink.TEXT));
        String resident = Words.grouped(area.pages().count()) + " of " + Words.count(area.size() >>> facts.range().pageShift(), "page");
        shapes.add(Label.of(left + wide - PAD, y + 35, resident, 11, Align.END, Ink.MUTED));
        String flags = AreaFlag.special(area.flags()).stream().map(flag -> "VM_" + flag).collect(Collectors.joining(" "));
        String where = Words.hex(area.start()) + "-" + Words.hex(area.end()) + (flags.isEmpty() ? "" : "  " + flags);
        shapes.add(Label.of(left + PAD, y + 35, Words.cut(where, wide - 4 * PAD - Words.width(resident, 11), 11.5), 11.5, Align.START, Ink.MUTED));
        Cells cells = strip.cells(left + PAD, y + HEAD, cell, cellHigh(), columns);
        shapes.add(cells);
        outline(cells, selected).ifPresent(shapes::add);
    }

    private double letters(List<Shape> shapes, double y) {
        String protection = AreaFlag.protection(area.flags());
        for (int i = 0; i < protection.length(); i++) {
            char letter = protection.charAt(i);
            boolean isSet = letter != '-';
            shapes.add(new Box(left + PAD + i * LETTER, y, LETTER - 2, 17, 2, isSet ? Ink.FREE : Ink.BACKGROUND, Ink.FRAME, Edge.THIN,
                    Target.NONE, ""));
            shapes.add(new Label(left + PAD + i * LETTER + LETTER / 2 - 1, y + 12.5, isSet ? Character.toString(letter) : "\u2013", 12, isSet,
                    Align.MIDDLE, isSet ? Ink.TEXT : Ink.MUTED, Target.NONE));
        }
        return left + PAD + protection.length() * LETTER + 8;
    }

    /** Around the cell in which the picked address lies. */
    private Optional<Shape> outline(Cells cells, Target selected) {
        return cells.of(selected).filter(Box.class::isInstance).map(Box.class::cast).map(box -> new Box(box.x() - 1.5, box.y() - 1.5,
                box.width() + 3, box.height() + 3, 2, Ink.NONE, Ink.SELECTED_EDGE, Edge.THICK, selected, strip.tip(strip.indexOf(selected))));
    }

    private String tip() {
        String cache = facts.cache() == area.row() ? "; find_vma found it last (mmap_cache)" : "";
        return area.words() + ", " + Words.bytes(area.size()) + ": " + AreaFlag.names(area.flags()) + cache;
    }
}
