/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;

import org.pagewalk.engine.replacement.PolicyState;
import org.pagewalk.picture.ReplacementFacts.Reference;
import org.pagewalk.picture.ReplacementFacts.Row;
import org.pagewalk.picture.ReplacementFacts.Window;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;

/** A policy step by step: its string with the present reference, what the frames hold behind each, and what it remembers behind that one. */
final class ReplacementSteps {
    private static final double CELL_HIGH = 21;
    private static final double ENTRY = 46;
    private static final double ENTRY_HIGH = 40;
    private static final int ENTRIES_MAX = 60;

    private final Sheet sheet;
    private final List<Shape> shapes;
    private final ReplacementFacts facts;
    private final Row row;
    private final double cell;

    ReplacementSteps(Sheet sheet, ReplacementFacts facts, Row row) {
        this.sheet = sheet;
        this.facts = facts;
        this.row = row;
        shapes = sheet.shapes;
        int letters = facts.window().references().stream().mapToInt(each -> Long.toString(each.page()).length()).max().orElse(1);
        cell = Math.max(22, letters * 7.5 + 8);
    }

    /** What a reference came to. */
    static String words(Reference reference) {
        return "page " + reference.page() + ": " + (reference.isHit() ? "a hit" : reference.victim() < 0 ? "a fault" : "a fault; page " + reference.victim() + " gave way");
    }

    double draw(double top) {
        Window window = facts.window();
        double y = sheet.head(row.name() + " (" + row.kind() + ", " + Words.count(row.frames(), "frame") + ") step by step", top);
        int columns = Math.max(4, (int) ((sheet.room() - 52) / cell));
        int high = window.contents().stream().mapToInt(List::size).max().orElse(0);
        for (int first = 0; first < window.references().size(); first += columns) {
            y = line(first, Math.min(window.references().size(), first + columns), high, y);
        }
        String shown = window.references().size() < facts.length() ? "References " + Words.grouped(window.first() + 1) + " to "
                + Words.grouped(window.first() + window.references().size()) + " of " + Words.grouped(facts.length()) + ". " : "";
        y = sheet.sentence(shown + "A thick edge is a page that has just come into a frame, \u2022 a hit, \u2715 a fault; the marked reference is the one below. Click another, to see what"
                + " there was behind it.", y - 2) + 8;
        return facts.state().isPresent() ? state(facts.state().get(), y) : y;
    }

    /** A line of references, below each what the frames hold then. */
    private double line(int first, int end, int high, double y) {
        Window window = facts.window();
        double left = sheet.left() + 52;
        shapes.add(Label.of(left - 8, y + 14.5, Words.grouped(window.first() + first + 1), 11, Align.END, Ink.MUTED));
        for (int i = first; i < end; i++) {
            Reference reference = window.references().get(i);
            double x = left + (i - first) * cell;
            Target target = Target.row("PageReference", reference.row());
            boolean isAt = window.first() + i == window.at();
            boolean picked = sheet.isPicked(target);
            shapes.add(new Box(x, y, cell - 2, CELL_HIGH, 3, isAt || picked ? Ink.SELECTED : Ink.BAND, isAt || picked ? Ink.SELECTED_EDGE : Ink.FRAME, isAt ? Edge.THICK : Edge.THIN,
                    target, "reference " + Words.grouped(window.first() + i + 1) + ", " + words(reference)));
            shapes.add(Label.bold(x + cell / 2 - 1, y + 15, Long.toString(reference.page()), 12, Align.MIDDLE, Ink.TEXT));
            if (i < window.contents().size()) {
                column(window.contents().get(i), reference, x, y + CELL_HIGH + 4);
            }
            shapes.add(Label.of(x + cell / 2 - 1, y + CELL_HIGH + 4 + high * CELL_HIGH + 13, reference.isHit() ? "\u2022" : "\u2715", reference.isHit() ? 15 : 11, Align.MIDDLE,
                    reference.isHit() ? Ink.NEW_EDGE : Ink.WATERMARK));
        }
        if (high > 0) {
            shapes.add(Label.of(left - 8, y + CELL_HIGH + 4 + 14.5, "frames", 11, Align.END, Ink.MUTED));
        }
        return y + CELL_HIGH + 4 + high * CELL_HIGH + 26;
    }

    private void column(List<Long> pages, Reference reference, double x, double top) {
        double y = top;
        for (long page : pages) {
            boolean isNew = page == reference.page() && !reference.isHit();
            shapes.add(new Box(x, y, cell - 2, CELL_HIGH - 1, 2, isNew ? Ink.NEW : page == reference.page() ? Ink.FREE : Ink.BACKGROUND, isNew ? Ink.NEW_EDGE : Ink.FRAME,
                    isNew ? Edge.THICK : Edge.THIN, Target.NONE, ""));
            shapes.add(Label.of(x + cell / 2 - 1, y + 14.5, Long.toString(page), 12, Align.MIDDLE, Ink.TEXT));
            y += CELL_HIGH;
        }
    }

    /** What the policy remembers behind the reference: frames, lists, bits, hand; and why which page gave way. */
    private double state(PolicyState state, double top) {
        double y = sheet.head("Behind reference " + Words.grouped(state.references()) + ": " + Words.count(state.hits(), "hit") + ", "
                + Words.count(state.references() - state.hits(), "fault"), top);
        y = state.last().map(step -> sheet.sentence(words(step), sheet.left(), y0(top), sheet.room(), Ink.TEXT) + 4).orElse(y);
        for (PolicyState.Part part : state.parts()) {
            y = part(part, y) + 6;
        }
        return y;
    }

    private static double y0(double top) {
        return top + 24;
    }

    /** What came of a reference, and why. */
    static String words(PolicyState.Step step) {
        return "Page " + step.page() + (step.isHit() ? " was in a frame: a hit." : " was in no frame: a fault."
                + (step.victim() < 0 ? " There was a free frame." : " Page " + step.victim() + " gave way" + (step.why().isEmpty() ? "." : ": " + step.why() + ".")));
    }

    private double part(PolicyState.Part part, double top) {
        double y = top;
        String words = part.name() + (part.isResident() ? "" : " (remembered, in no frame)") + (part.numbers().isEmpty() ? "" : "; the number: " + part.numbers());
        shapes.add(Label.of(sheet.left(), y + 12, words + (part.entries().isEmpty() ? ": empty" : ""), 12, Align.START, Ink.MUTED));
        y += 18;
        if (part.entries().isEmpty()) {
            return y;
        }
        double wide = Math.max(ENTRY, cell + 16);
        int columns = Math.max(1, (int) (sheet.room() / wide));
        int shown = Math.min(ENTRIES_MAX, part.entries().size());
        boolean hasHand = part.hand() >= 0 && part.hand() < shown;
        double pitch = ENTRY_HIGH + (part.hand() >= 0 ? 18 : 4);
        for (int i = 0; i < shown; i++) {
            PolicyState.Entry entry = part.entries().get(i);
            double x = sheet.left() + i % columns * wide;
            double at = y + i / columns * pitch;
            shapes.add(new Box(x, at, wide - 4, ENTRY_HIGH, 4, part.isResident() ? Ink.BAND : Ink.BACKGROUND, Ink.FRAME, part.isResident() ? Edge.THIN : Edge.DASHED, Target.NONE, ""));
            shapes.add(Label.bold(x + wide / 2 - 2, at + 17, Long.toString(entry.page()), 13, Align.MIDDLE, Ink.TEXT));
            String below = (entry.isReferenced() ? "r" : "") + (entry.number() == PolicyState.NO_NUMBER ? "" : (entry.isReferenced() ? " " : "") + entry.number());
            shapes.add(Label.of(x + wide / 2 - 2, at + 33, below, 11, Align.MIDDLE, Ink.TEXT));
            if (hasHand && i == part.hand()) {
                shapes.add(Line.arrow(x + wide / 2 - 2, at + ENTRY_HIGH + 15, x + wide / 2 - 2, at + ENTRY_HIGH + 2, Ink.SELECTED_EDGE));
                shapes.add(Label.of(x + wide / 2 + 6, at + ENTRY_HIGH + 14, "hand", 10.5, Align.START, Ink.TEXT));
            }
        }
        y += (shown + columns - 1) / columns * pitch;
        if (part.entries().size() > shown) {
            shapes.add(Label.of(sheet.left(), y + 10, "and " + Words.grouped(part.entries().size() - shown) + " more", 12, Align.START, Ink.MUTED));
            y += 16;
        }
        return y;
    }
}
