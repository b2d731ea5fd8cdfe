/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.List;
import java.util.function.Function;

import org.pagewalk.picture.Shape.Align;
import org.pagewalk.picture.Shape.Box;
import org.pagewalk.picture.Shape.Edge;
import org.pagewalk.picture.Shape.Label;
import org.pagewalk.picture.Shape.Line;

/**
 * Writes a scene as SVG. The same scene always gives the same bytes. Text may come from anywhere.
 */
public final class SvgPainter {
    private static final String FONT = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','DejaVu Sans',sans-serif";

    private final SvgText out = new SvgText();
    private final Function<Ink, String> colour;
    private final Scene scene;
    private final SvgCells cells;

    private SvgPainter(Scene scene, Function<Ink, String> colour) {
        this.scene = scene;
        this.colour = colour;
        cells = new SvgCells(out, colour, scene);
    }

    /** A complete SVG document in the colours of {@code theme}. */
    public static String paint(Scene scene, Theme theme) {
        return new SvgPainter(scene, theme::css).document();
    }

    /**
     * An SVG element for an HTML page, whose colours are CSS variables ({@code --pw-free-edge} for
     * {@link Ink#FREE_EDGE}); {@link #variables} declares them, so one picture serves light and dark.
     */
    public static String inline(Scene scene) {
        return new SvgPainter(scene, ink -> ink == Ink.NONE ? "none" : "var(" + variable(ink) + ")").document();
    }

    /** The CSS declarations that {@link #inline} pictures need, for one theme. */
    public static String variables(Theme theme) {
        StringBuilder css = new StringBuilder();
        for (Ink ink : Ink.values()) {
            if (ink != Ink.NONE) {
                css.append(variable(ink)).append(':').append(theme.css(ink)).append(';');
            }
        }
        return css.toString();
    }

    private static String variable(Ink ink) {
        return "--pw-" + ink.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private String document() {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").point(scene.width(), scene.height()).append('"')
                .attribute("width", scene.width()).attribute("height", scene.height()).append(" role=\"img\" font-family=\"")
                .append(FONT).append("\" aria-label=\"").text(scene.title()).append("\">\n<title>").text(scene.title())
                .append("</title>\n");
        cells.declare(scene);
        paint(Box.filled(0, 0, scene.width(), scene.height(), Ink.BACKGROUND));
        scene.shapes().forEach(this::paint);
        return out.append("</svg>\n").toString();
    }

    private void paint(Shape shape) {
        switch (shape) {
            case Box box -> box(box);
            case Label label -> label(label);
            case Line line -> line(line);
            case Cells many -> cells.paint(many);
        }
    }

    private void box(Box box) {
        out.append("<rect");
        out.attribute("x", box.x());
        out.attribute("y", box.y());
        out.attribute("width", box.width());
        out.attribute("height", box.height());
        if (box.radius() > 0) {
            out.attribute("rx", box.radius());
        }
        paint("fill", box.fill());
        if (box.edge() != Edge.NONE) {
            paint("stroke", box.outline());
            out.attribute("stroke-width", box.edge() == Edge.THICK ? 2.5 : 1);
            if (box.edge() == Edge.DASHED) {
                out.append(" stroke-dasharray=\"4 3\"");
            }
        }
        if (box.tip().isEmpty()) {
            out.append("/>\n");
        } else {
            out.append("><title>");
            out.text(box.tip());
            out.append("</title></rect>\n");
        }
    }

    private void label(Label label) {
        out.append("<text");
        out.attribute("x", label.x());
        out.attribute("y", label.y());
        out.attribute("font-size", label.size());
        if (label.bold()) {
            out.append(" font-weight=\"700\"");
        }
        if (label.align() != Align.START) {
            out.append(" text-anchor=\"").append(label.align() == Align.END ? "end" : "middle").append('"');
        }
        paint("fill", label.ink());
        // Clicks and tool tips belong to the box under the text.
        out.append(" pointer-events=\"none\">");
        out.text(label.text());
        out.append("</text>\n");
    }

    private void line(Line line) {
        double length = Math.hypot(line.x2() - line.x1(), line.y2() - line.y1());
        out.append("<path d=\"M");
        out.point(line.x1(), line.y1());
        out.append('L');
        out.point(line.x2(), line.y2());
        out.append("\" fill=\"none\"");
        paint("stroke", line.ink());
        out.attribute("stroke-width", line.width());
        out.append("/>\n");
        if (line.arrow() && length > 0) {
            arrowHead(line, (line.x2() - line.x1()) / length, (line.y2() - line.y1()) / length);
        }
    }

    private void arrowHead(Line line, double dx, double dy) {
        double back = 5;
        double side = 3;
        out.append("<path d=\"M");
        out.point(line.x2(), line.y2());
        for (double turn : List.of(side, -side)) {
            out.append('L');
            out.point(line.x2() - back * dx - turn * dy, line.y2() - back * dy + turn * dx);
        }
        out.append("Z\"");
        paint("fill", line.ink());
        out.append("/>\n");
    }

    private void paint(String name, Ink ink) {
        out.attribute(name, colour.apply(ink));
    }
}
