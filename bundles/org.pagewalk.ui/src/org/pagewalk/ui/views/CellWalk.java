/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.views;

import java.util.List;
import java.util.Optional;

import org.pagewalk.picture.Cells;
import org.pagewalk.picture.Scene;
import org.pagewalk.picture.Target;
import org.pagewalk.ui.views.SceneWalk.Step;

/**
 * Walks over the cells of a scene by keys, from one field of them into the next. Cells that stand for addresses lie among boxes, so
 * {@link SceneWalk} takes them.
 */
final class CellWalk {
    private final List<Cells> fields;

    CellWalk(Scene scene) {
        fields = scene.shapes().stream().filter(Cells.class::isInstance).map(Cells.class::cast)
                .filter(cells -> !isAmongBoxes(cells) && cells.meaning() != Cells.Meaning.NOTHING && cells.codes().length > 0).toList();
    }

    /** Whether the cells belong to the boxes around them. */
    static boolean isAmongBoxes(Cells cells) {
        return cells.codes().length > 0 && cells.meaning().target(0) instanceof Target.Address;
    }

    /** Whether there are any cells. */
    boolean isPossible() {
        return !fields.isEmpty();
    }

    /** The target one step from {@code picked}; the first one where none of the cells is picked; empty at an end of what is drawn. */
    Optional<Target> from(Target picked, Step step) {
        for (int field = 0; field < fields.size(); field++) {
            int index = fields.get(field).meaning().indexOf(picked);
            if (index >= 0 && index < fields.get(field).codes().length) {
                return step(field, index, step);
            }
        }
        return picked.isPage() ? Optional.empty() : Optional.of(fields.getFirst().meaning().target(0));
    }

    private Optional<Target> step(int field, int index, Step step) {
        Cells cells = fields.get(field);
        int columns = cells.columns();
        return switch (step) {
            case LEFT -> at(field, index - 1);
            case RIGHT -> at(field, index + 1);
            case UP -> at(field, index - columns);
            case DOWN -> at(field, index + columns);
            case ROW_START -> at(field, index - index % columns);
            case ROW_END -> at(field, Math.min(cells.codes().length, index - index % columns + columns) - 1);
            case FIRST -> at(0, 0);
            case LAST -> at(fields.size() - 1, fields.getLast().codes().length - 1);
        };
    }

    private Optional<Target> at(int field, int index) {
        Cells cells = fields.get(field);
        if (index < 0) {
            return field == 0 ? Optional.empty() : Optional.of(last(fields.get(field - 1)));
        }
        if (index >= cells.codes().length) {
            return field == fields.size() - 1 ? Optional.empty() : Optional.of(fields.get(field + 1).meaning().target(0));
        }
        return Optional.of(cells.meaning().target(index));
    }

    private static Target last(Cells cells) {
        return cells.meaning().target(cells.codes().length - 1);
    }
}
