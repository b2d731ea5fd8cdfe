/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.Optional;

/**
 * Very many cells of one size, row by row: one shape for all of them, because a shape for each would take too long to
 * make and to paint. Each cell has a code; the code's swatch says how it looks.
 *
 * @param x of the left upper corner
 * @param y of the left upper corner
 * @param cellWidth from one cell to the next, any number above 0
 * @param cellHeight from one row to the next
 * @param gap how much of that stays empty between two cells
 * @param columns how many cells a row has
 * @param codes one for each cell, an index of {@code swatches} without a sign; not to be changed any more
 * @param swatches how the codes look, at most 256
 * @param meaning what the cells stand for
 */
public record Cells(double x, double y, double cellWidth, double cellHeight, double gap, int columns, byte[] codes,
        List<Swatch> swatches, Meaning meaning) implements Shape {
    /** What the cells stand for, worked out for the one that is asked for. */
    public interface Meaning {
        /** Decoration. */
        Meaning NOTHING = new Meaning() {
            @Override
            public Target target(int index) {
                return Target.NONE;
            }

            @Override
            public String tip(int index) {
                return "";
            }

            @Override
            public int indexOf(Target target) {
                return -1;
            }
        };

        /** What a cell stands for. */
        Target target(int index);

        /** What is to be read of a cell. */
        String tip(int index);

        /** The cell that stands for something or has it in it; -1 if none does. */
        int indexOf(Target target);
    }

    /** Checks the numbers. */
    public Cells {
        swatches = List.copyOf(swatches);
        if (columns < 1 || !(cellWidth > 0) || !(cellHeight > 0) || swatches.size() > 256) {
            throw new IllegalArgumentException(columns + " columns of " + cellWidth + " by " + cellHeight + ", "
                    + swatches.size() + " swatches");
        }
    }

    /** One cell that stands for nothing: shows in a legend how a swatch looks. */
    public static Cells sample(double x, double y, double side, Swatch swatch) {
        return new Cells(x, y, side, side, 0, 1, new byte[1], List.of(swatch), Meaning.NOTHING);
    }

    /** How many rows there are, the last perhaps not full. */
    public int rows() {
        return (codes.length + columns - 1) / columns;
    }

    /** From the left edge of the first column to the right edge of the last. */
    public double width() {
        return columns * cellWidth;
    }

    /** From the top of the first row to the bottom of the last. */
    public double height() {
        return rows() * cellHeight;
    }

    /** How a cell looks. */
    public Swatch swatch(int index) {
        return swatches.get(codes[index] & 0xFF);
    }

    /** The cell as a shape of its own, empty inside: for what is to be found, told or outlined. */
    public Box cell(int index) {
        return new Box(x + index % columns * cellWidth, y + index / columns * cellHeight, cellWidth - gap, cellHeight - gap, 0,
                swatch(index).fill(), Ink.NONE, Edge.NONE, meaning.target(index), meaning.tip(index));
    }

    @Override
    public Target target() {
        return Target.NONE;
    }

    @Override
    public boolean contains(double px, double py) {
        return indexAt(px, py) >= 0;
    }

    private int indexAt(double px, double py) {
        if (px < x || py < y || px >= x + width()) {
            return -1;
        }
        long index = (long) ((py - y) / cellHeight) * columns + (long) ((px - x) / cellWidth);
        return index < codes.length ? (int) index : -1;
    }

    @Override
    public Optional<Shape> at(double px, double py) {
        int index = indexAt(px, py);
        return index < 0 ? Optional.empty() : Optional.<Shape>of(cell(index)).filter(cell -> !cell.target().isNone());
    }

    @Override
    public Optional<Shape> of(Target wanted) {
        int index = wanted.isNone() ? -1 : meaning.indexOf(wanted);
        return index < 0 || index >= codes.length ? Optional.empty() : Optional.of(cell(index));
    }
}
