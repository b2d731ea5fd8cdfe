/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.views;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.pagewalk.picture.CellRaster;
import org.pagewalk.picture.Cells;
import org.pagewalk.picture.Ink;
import org.pagewalk.picture.Scene;
import org.pagewalk.picture.Shape;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;
import org.pagewalk.picture.Theme;

/** Paints scenes on an SWT drawing surface. Holds fonts: one painter for one canvas, disposed with it. */
final class SwtPainter {
    private static final int ARROW_LENGTH = 5;
    private static final int ARROW_HALF_WIDTH = 3;
    private static final double PIXELS_PER_INCH = 96;
    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private record FontKey(double size, boolean bold) {
    }

    private final Device device;
    private final Map<FontKey, Font> fonts = new HashMap<>();

    SwtPainter(Device device) {
        this.device = device;
    }

    /**
     * Paints the part of the scene that shows.
     *
     * @param clip the part, in scene units
     */
    void paint(GC gc, Scene scene, Theme theme, Rectangle clip) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setBackground(colour(theme, Ink.BACKGROUND));
        gc.fillRectangle(clip);
        for (Shape shape : scene.shapes()) {
            switch (shape) {
                case Box box -> box(gc, box, theme, clip);
                case Label label -> label(gc, label, theme, clip);
                case Line line -> line(gc, line, theme, clip);
                case Cells cells -> cells(gc, cells, theme, clip);
            }
        }
    }

    /** Frees the fonts. */
    void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
    }

    private static void box(GC gc, Box box, Theme theme, Rectangle clip) {
        int x = round(box.x());
        int y = round(box.y());
        int width = round(box.x() + box.width()) - x;
        int height = round(box.y() + box.height()) - y;
        if (!clip.intersects(x - 2, y - 2, width + 4, height + 4)) {
            return;
        }
        int arc = round(2 * box.radius());
        if (box.fill() != Ink.NONE) {
            gc.setBackground(colour(theme, box.fill()));
            gc.fillRoundRectangle(x, y, width, height, arc, arc);
        }
        if (box.edge() != Edge.NONE && box.outline() != Ink.NONE) {
            gc.setForeground(colour(theme, box.outline()));
            gc.setLineWidth(box.edge() == Edge.THICK ? 3 : 1);
            gc.setLineStyle(box.edge() == Edge.DASHED ? SWT.LINE_DASH : SWT.LINE_SOLID);
            gc.drawRoundRectangle(x, y, width - 1, height - 1, arc, arc);
        }
    }

    private void label(GC gc, Label label, Theme theme, Rectangle clip) {
        if (label.y() + label.size() < clip.y || label.y() - 2 * label.size() > clip.y + clip.height) {
            return;
        }
        gc.setFont(font(label.size(), label.bold()));
        gc.setForeground(colour(theme, label.ink()));
        Point extent = gc.textExtent(label.text(), SWT.DRAW_TRANSPARENT);
        double x = switch (label.align()) {
            case START -> label.x();
            case MIDDLE -> label.x() - extent.x / 2.0;
            case END -> label.x() - extent.x;
        };
        int ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
        gc.drawText(label.text(), round(x), round(label.y()) - ascent, SWT.DRAW_TRANSPARENT);
    }

    private static void line(GC gc, Line line, Theme theme, Rectangle clip) {
        double top = Math.min(line.y1(), line.y2()) - ARROW_LENGTH;
        double bottom = Math.max(line.y1(), line.y2()) + ARROW_LENGTH;
        if (bottom < clip.y || top > clip.y + clip.height) {
            return;
        }
        gc.setForeground(colour(theme, line.ink()));
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(Math.max(1, round(line.width())));
        gc.drawLine(round(line.x1()), round(line.y1()), round(line.x2()), round(line.y2()));
        double length = Math.hypot(line.x2() - line.x1(), line.y2() - line.y1());
        if (line.arrow() && length > 0) {
            double dx = (line.x2() - line.x1()) / length;
            double dy = (line.y2() - line.y1()) / length;
            double footX = line.x2() - ARROW_LENGTH * dx;
            double footY = line.y2() - ARROW_LENGTH * dy;
            gc.setBackground(colour(theme, line.ink()));
            gc.fillPolygon(new int[] { round(line.x2()), round(line.y2()), //
                    round(footX - ARROW_HALF_WIDTH * dy), round(footY + ARROW_HALF_WIDTH * dx), //
                    round(footX + ARROW_HALF_WIDTH * dy), round(footY - ARROW_HALF_WIDTH * dx) });
        }
    }

    /** One image of what shows, a pixel of it for each pixel of the screen: no cell is smoothed, at any scale. */
    private void cells(GC gc, Cells cells, Theme theme, Rectangle clip) {
        int left = (int) Math.floor(cells.x());
        int top = (int) Math.floor(cells.y());
        Rectangle part = clip.intersection(new Rectangle(left, top, (int) Math.ceil(cells.x() + cells.width()) - left,
                (int) Math.ceil(cells.y() + cells.height()) - top));
        if (part.isEmpty()) {
            return;
        }
        ImageDataProvider pixels = zoom -> pixels(cells, theme, part, zoom / 100.0);
        Image image = new Image(device, pixels);
        try {
            gc.setInterpolation(SWT.NONE);
            gc.drawImage(image, part.x, part.y);
        } finally {
            image.dispose();
        }
    }

    private static ImageData pixels(Cells cells, Theme theme, Rectangle part, double scale) {
        int width = round(part.width * scale);
        int height = round(part.height * scale);
        int[] pixels = CellRaster.pixels(cells, theme, round(part.x * scale), round(part.y * scale), width, height, scale);
        ImageData data = new ImageData(width, height, 32, RGB);
        for (int y = 0; y < height; y++) {
            data.setPixels(0, y, width, pixels, y * width);
        }
        return data;
    }

    /** The workbench's own letters, {@code size} scene units high. */
    private Font font(double size, boolean bold) {
        return fonts.computeIfAbsent(new FontKey(size, bold), key -> {
            FontData data = JFaceResources.getDefaultFont().getFontData()[0];
            // SWT counts letters in points (1/72 inch), scenes in pixels at 96 to the inch
            data.setHeight(round(key.size() * 72 / PIXELS_PER_INCH));
            data.setStyle(key.bold() ? SWT.BOLD : SWT.NORMAL);
            return new Font(device, data);
        });
    }

    private static Color colour(Theme theme, Ink ink) {
        int rgb = theme.rgb(ink);
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private static int round(double value) {
        return (int) Math.round(value);
    }
}
