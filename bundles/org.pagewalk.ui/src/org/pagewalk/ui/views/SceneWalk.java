/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.pagewalk.picture.Cells;
import org.pagewalk.picture.Scene;
import org.pagewalk.picture.Shape;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Target;

/**
 * Walks over the boxes of a scene by keys. Boxes whose middles lie at the same height make a row, read from
 * left to right; a box that frames its row (a free area) comes before what stands in it (its blocks).
 * What is drawn twice is met once, where it is drawn wider.
 */
final class SceneWalk {
    /** Where to go. */
    enum Step {
        LEFT, RIGHT, UP, DOWN, ROW_START, ROW_END, FIRST, LAST
    }

    private final List<List<Box>> rows = new ArrayList<>();

    SceneWalk(Scene scene) {
        Map<Target, Box> widest = new LinkedHashMap<>();
        scene.shapes().stream().flatMap(SceneWalk::boxes).filter(box -> !box.target().isNone())
                .forEach(box -> widest.merge(box.target(), box, (one, other) -> other.width() > one.width() ? other : one));
        List<Box> boxes = widest.values().stream()
                .sorted(Comparator.comparingDouble(SceneWalk::middle).thenComparingDouble(Box::x)).toList();
        double height = Double.NaN;
        for (Box box : boxes) {
            if (rows.isEmpty() || middle(box) - height > 1) {
                rows.add(new ArrayList<>());
                height = middle(box);
            }
            rows.getLast().add(box);
        }
    }

    private static Stream<Box> boxes(Shape shape) {
        return switch (shape) {
            case Box box -> Stream.of(box);
            case Cells cells when CellWalk.isAmongBoxes(cells) -> IntStream.range(0, cells.codes().length).mapToObj(cells::cell);
            default -> Stream.empty();
        };
    }

    /** The target one step from {@code picked}; the first one where nothing is picked; empty at an end. */
    Optional<Target> from(Target picked, Step step) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (rows.get(row).get(column).target().equals(picked)) {
                    return step(row, column, step);
                }
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(first().target());
    }

    /** Something that stands in a row is more telling than the row: the first block, if there is any. */
    private Box first() {
        return rows.stream().filter(row -> row.size() > 1).map(row -> row.get(1)).findFirst()
                .orElse(rows.getFirst().getFirst());
    }

    private Optional<Target> step(int row, int column, Step step) {
        return switch (step) {
            case LEFT -> box(row, column - 1);
            case RIGHT -> box(row, column + 1);
            case UP -> near(row - 1, rows.get(row).get(column));
            case DOWN -> near(row + 1, rows.get(row).get(column));
            case ROW_START -> box(row, 0);
            case ROW_END -> Optional.of(rows.get(row).getLast().target());
            case FIRST -> box(0, 0);
            case LAST -> Optional.of(rows.getLast().getLast().target());
        };
    }

    private Optional<Target> box(int row, int column) {
        List<Box> boxes = rows.get(row);
        return column < 0 || column >= boxes.size() ? Optional.empty() : Optional.of(boxes.get(column).target());
    }

    private Optional<Target> near(int row, Box from) {
        if (row < 0 || row >= rows.size()) {
            return Optional.empty();
        }
        return rows.get(row).stream().min(Comparator.comparingDouble(box -> Math.abs(box.x() - from.x())))
                .map(Box::target);
    }

    private static double middle(Box box) {
        return box.y() + box.height() / 2;
    }
}
