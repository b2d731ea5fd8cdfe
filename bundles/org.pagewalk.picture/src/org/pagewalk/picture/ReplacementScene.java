/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.Optional;

import org.pagewalk.picture.ReplacementFacts.Row;
import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;

/** Draws replacement policies side by side: their figures, their curves on one string, and one of them step by step. */
final class ReplacementScene {
    static final String NOTHING = "There is no replacement policy yet. Declare some, as in: policy old { kind lru frames 3 }, and give each the same references:"
            + " policy_references(old, [1, 2, 3, 4, 1, 2, 5]). Hits and faults of all, their curves, and each step will stand here.";
    private static final double LEAST_WIDTH = 480;
    private static final double WIDE = 820;
    private static final double ROW = 24;
    private static final double BAR = 90;
    private static final double BAR_NARROW = 44;
    private static final double COLUMN = 62;
    private static final double COLUMN_NARROW = 50;
    private static final int POLICIES_MAX = 40;

    private final ReplacementFacts now;
    private final Optional<ReplacementFacts> before;
    private final Sheet sheet;
    private final List<Shape> shapes;
    private final boolean isWide;

    private ReplacementScene(ReplacementFacts now, Optional<ReplacementFacts> before, Wish wish) {
        this.now = now;
        this.before = before;
        sheet = new Sheet(wish, LEAST_WIDTH);
        shapes = sheet.shapes;
        isWide = sheet.width >= WIDE;
    }

    static Scene of(ReplacementFacts now, Optional<ReplacementFacts> before, Wish wish) {
        return new ReplacementScene(now, before, wish).draw();
    }

    /** What the picture says in one sentence. */
    static String title(ReplacementFacts facts) {
        return "Replacement: " + facts.policies().size() + (facts.policies().size() == 1 ? " policy" : " policies")
                + facts.row(facts.chosen()).map(row -> ", " + row.name() + " with " + Words.count(row.hits(), "hit") + " and " + Words.count(row.faults(), "fault")).orElse("");
    }

    /** All that there is to say of a policy in a line. */
    static String words(Row row) {
        return row.name() + " (" + row.kind() + "): " + Words.count(row.frames(), "frame") + ", " + Words.count(row.references(), "reference") + ", "
                + Words.count(row.hits(), "hit") + ", " + Words.count(row.faults(), "fault") + (row.references() == 0 ? "" : ", " + Math.round(100 * row.share()) + "% hits");
    }

    private Scene draw() {
        double y = table(sheet.title("Replacement") + 2);
        Row chosen = now.row(now.chosen()).orElse(now.policies().getFirst());
        y = sheet.head("Hits with more or fewer frames", y + 8);
        y = now.length() == 0 ? y : sheet.sentence("Each kind on the string of " + chosen.name() + ": " + Words.count(now.length(), "reference") + " to "
                + Words.count(now.pages(), "page") + "; the upright line is at its " + Words.count(chosen.frames(), "frame") + ".", y - 4) + 8;
        y = now.curves().isEmpty() ? sheet.sentence(now.noCurves(), y - 4) : new ReplacementChart(sheet, now.curves(), chosen.frames()).draw(y - 6);
        if (now.length() > 0) {
            y = new ReplacementSteps(sheet, now, chosen).draw(y + 10);
        }
        return sheet.scene(title(now), y);
    }

    private double bar() {
        return isWide ? BAR : BAR_NARROW;
    }

    private double column() {
        return isWide ? COLUMN : COLUMN_NARROW;
    }

    private double table(double top) {
        double y = top;
        double right = sheet.right() - 8;
        List<String> titles = List.of("faults", "hits", "refs", "frames");
        double first = right - bar() - 8;
        shapes.add(Label.of(right, y + 8, isWide ? "share of hits" : "share", 11, Align.END, Ink.MUTED));
        for (int i = 0; i < titles.size(); i++) {
            shapes.add(Label.of(first - i * column(), y + 8, titles.get(i), 11, Align.END, Ink.MUTED));
        }
        y += 14;
        for (Row row : now.policies().subList(0, Math.min(POLICIES_MAX, now.policies().size()))) {
            row(row, y, first);
            y += ROW;
        }
        if (now.policies().size() > POLICIES_MAX) {
            shapes.add(Label.of(sheet.left() + 8, y + 14, "and " + (now.policies().size() - POLICIES_MAX) + " more", 12, Align.START, Ink.MUTED));
            y += 20;
        }
        return y;
    }

    private void row(Row row, double y, double first) {
        Target target = Target.row("ReplacementPolicy", row.policy());
        boolean picked = sheet.isPicked(target);
        boolean isIt = row.policy() == now.chosen();
        boolean isNew = before.flatMap(old -> old.row(row.policy())).filter(old -> !old.equals(row)).isPresent()
                || before.isPresent() && before.get().row(row.policy()).isEmpty();
        shapes.add(new Box(sheet.left(), y, sheet.room(), ROW - 2, 3, picked ? Ink.SELECTED : isNew ? Ink.NEW : Ink.BAND, picked || isIt ? Ink.SELECTED_EDGE : Ink.NEW_EDGE,
                picked ? Edge.THICK : isIt || isNew ? Edge.THIN : Edge.NONE, target, words(row)));
        double room = first - 3 * column() - 44 - sheet.left();
        String name = row.name() + " (" + row.kind() + ")";
        double named = isWide ? Math.min(190, room) : room;
        shapes.add(new Label(sheet.left() + 8, y + 15, Words.cut(name, named, 12.5), 12.5, isIt, Align.START, Ink.TEXT, Target.NONE));
        if (isWide && room - named > 60) {
            shapes.add(Label.of(sheet.left() + 8 + named, y + 15, Words.cut("out goes " + row.rule(), room - named, 11), 11, Align.START, picked || isNew ? Ink.TEXT : Ink.MUTED));
        }
        List<Integer> values = List.of(row.faults(), row.hits(), row.references(), row.frames());
        for (int i = 0; i < values.size(); i++) {
            shapes.add(Label.of(first - i * column(), y + 15, Words.grouped(values.get(i)), 12.5, Align.END, Ink.TEXT));
        }
        double left = sheet.right() - 8 - bar();
        shapes.add(new Box(left, y + 6, bar(), 10, 2, Ink.BACKGROUND, Ink.FRAME, Edge.THIN, Target.NONE, ""));
        if (row.hits() > 0) {
            shapes.add(Box.filled(left, y + 6, bar() * row.share(), 10, Ink.FREE_BAR));
        }
    }
}
