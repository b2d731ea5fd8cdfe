/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.Optional;

/**
 * A picture before it is painted: shapes from back to front on a sheet.
 *
 * @param title  what the picture shows, in words (also read out by screen readers)
 * @param width  of the sheet in scene units
 * @param height of the sheet in scene units
 * @param shapes from back to front
 */
public record Scene(String title, double width, double height, List<Shape> shapes) {
    /** Takes a copy of the shapes. */
    public Scene {
        shapes = List.copyOf(shapes);
    }

    /** The front-most shape at the point that stands for something; of a shape of many cells the cell, as a box. */
    public Optional<Shape> at(double x, double y) {
        return shapes.reversed().stream().flatMap(shape -> shape.at(x, y).stream()).findFirst();
    }

    /** The shape that stands for {@code target}; of a shape of many cells the cell, as a box. */
    public Optional<Shape> of(Target target) {
        return shapes.stream().flatMap(shape -> shape.of(target).stream()).findFirst();
    }
}
