/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Arrays;

/** Turns a part of {@link Cells} into pixels, for painters of screens: each pixel is written once. */
public final class CellRaster {
    /** How much of a cell's side its mark takes, and the least and the most of it in pixels at a scale of 1. */
    private static final double DOT = 0.36;
    private static final double DOT_LEAST = 2;
    private static final double DOT_MOST = 7;

    private final Cells cells;
    private final Theme theme;
    private final double scale;

    private CellRaster(Cells cells, Theme theme, double scale) {
        this.cells = cells;
        this.theme = theme;
        this.scale = scale;
    }

    /** The side of the mark in a cell's upper right corner, in scene units. */
    static double dot(Cells cells) {
        double side = Math.min(cells.cellWidth(), cells.cellHeight()) - cells.gap();
        return Math.min(side, Math.clamp(Math.rint(side * DOT), DOT_LEAST, DOT_MOST));
    }

    /**
     * The pixels of a part, row by row, each 0xRRGGBB; what lies beside the cells has the ink of the background.
     *
     * @param left of the part, in pixels from the scene's left edge
     * @param top of the part, in pixels from the scene's top
     * @param scale pixels to a scene unit
     */
    public static int[] pixels(Cells cells, Theme theme, int left, int top, int width, int height, double scale) {
        int[] pixels = new int[width * height];
        new CellRaster(cells, theme, scale).fill(pixels, left, top, width, height);
        return pixels;
    }

    private void fill(int[] pixels, int left, int top, int width, int height) {
        int ground = theme.rgb(Ink.BACKGROUND);
        Arrays.fill(pixels, ground);
        int[] columns = new int[width];
        boolean[] corners = new boolean[width];
        int[] units = new int[width];
        double dot = dot(cells);
        for (int px = 0; px < width; px++) {
            double x = (left + px + 0.5) / scale;
            double in = x - cells.x();
            int column = (int) Math.floor(in / cells.cellWidth());
            double within = in - column * cells.cellWidth();
            boolean isCell = column >= 0 && column < cells.columns() && within < cells.cellWidth() - cells.gap();
            columns[px] = isCell ? column : -1;
            corners[px] = within >= cells.cellWidth() - cells.gap() - dot;
            units[px] = (int) Math.floor(x) & Pattern.PERIOD - 1;
        }
        Line line = new Line(cells.swatches().size());
        for (int py = 0; py < height; py++) {
            double y = (top + py + 0.5) / scale;
            int row = (int) Math.floor((y - cells.y()) / cells.cellHeight());
            double within = y - cells.y() - row * cells.cellHeight();
            if (row >= 0 && row < cells.rows() && within < cells.cellHeight() - cells.gap()) {
                line.prepare(within, (int) Math.floor(y), within < dot);
                line.fill(pixels, py * width, row, columns, corners, units);
            }
        }
    }

    /** What each code looks like on one line of pixels. */
    private final class Line {
        private final int[] fills;
        private final int[] strokes;
        private final int[] bits;
        private final int[] dots;

        Line(int codes) {
            fills = new int[codes];
            strokes = new int[codes];
            bits = new int[codes];
            dots = new int[codes];
        }

        void prepare(double within, int y, boolean isDotted) {
            double depth = within / (cells.cellHeight() - cells.gap());
            for (int code = 0; code < fills.length; code++) {
                Swatch swatch = cells.swatches().get(code);
                boolean isFilled = depth >= 1 - swatch.share();
                fills[code] = theme.rgb(isFilled ? swatch.fill() : swatch.ground());
                bits[code] = isFilled ? swatch.pattern().line(y) : 0;
                strokes[code] = bits[code] == 0 ? 0 : theme.rgb(swatch.stroke());
                dots[code] = isDotted && swatch.dot() != Ink.NONE ? theme.rgb(swatch.dot()) : -1;
            }
        }

        void fill(int[] pixels, int from, int row, int[] columns, boolean[] corners, int[] units) {
            byte[] codes = cells.codes();
            int first = row * cells.columns();
            for (int px = 0; px < columns.length; px++) {
                int index = first + columns[px];
                if (columns[px] < 0 || index >= codes.length) {
                    continue;
                }
                int code = codes[index] & 0xFF;
                pixels[from + px] = corners[px] && dots[code] >= 0 ? dots[code]
                        : (bits[code] >>> units[px] & 1) != 0 ? strokes[code] : fills[code];
            }
        }
    }
}
