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
 * Writes a scene as SVG. The same scene always gives the same bytes. Text may come from anywhere: it is
 * escaped, and characters that XML cannot hold become U+FFFD.
 */
public final class SvgPainter {
    private static final String FONT = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','DejaVu Sans',sans-serif";

    private final StringBuilder out = new StringBuilder(8192);
    private final Function<Ink, String> colour;

    private SvgPainter(Function<Ink, String> colour) {
        this.colour = colour;
    }

    /** A complete SVG document in the colours of {@code theme}. */
    public static String paint(Scene scene, Theme theme) {
        return new SvgPainter(theme::css).document(scene);
    }

    /**
     * An SVG element for an HTML page, whose colours are CSS variables ({@code --pw-free-edge} for
     * {@link Ink#FREE_EDGE}); {@link #variables} declares them, so one picture serves light and dark.
     */
    public static String inline(Scene scene) {
        return new SvgPainter(ink -> ink == Ink.NONE ? "none" : "var(" + variable(ink) + ")").document(scene);
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

    private String document(Scene scene) {
        String size = number(scene.width()) + " " + number(scene.height());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(size).append('"');
        attribute("width", scene.width());
        attribute("height", scene.height());
        out.append(" role=\"img\" font-family=\"").append(FONT).append("\" aria-label=\"");
        escape(scene.title());
        out.append("\">\n<title>");
        escape(scene.title());
        out.append("</title>\n");
        paint(Box.filled(0, 0, scene.width(), scene.height(), Ink.BACKGROUND));
        scene.shapes().forEach(this::paint);
        return out.append("</svg>\n").toString();
    }

    private void paint(Shape shape) {
        switch (shape) {
            case Box box -> box(box);
            case Label label -> label(label);
            case Line line -> line(line);
        }
    }

    private void box(Box box) {
        out.append("<rect");
        attribute("x", box.x());
        attribute("y", box.y());
        attribute("width", box.width());
        attribute("height", box.height());
        if (box.radius() > 0) {
            attribute("rx", box.radius());
        }
        paint("fill", box.fill());
        if (box.edge() != Edge.NONE) {
            paint("stroke", box.outline());
            attribute("stroke-width", box.edge() == Edge.THICK ? 2.5 : 1);
            if (box.edge() == Edge.DASHED) {
                out.append(" stroke-dasharray=\"4 3\"");
            }
        }
        if (box.tip().isEmpty()) {
            out.append("/>\n");
        } else {
            out.append("><title>");
            escape(box.tip());
            out.append("</title></rect>\n");
        }
    }

    private void label(Label label) {
        out.append("<text");
        attribute("x", label.x());
        attribute("y", label.y());
        attribute("font-size", label.size());
        if (label.bold()) {
            out.append(" font-weight=\"600\"");
        }
        if (label.align() != Align.START) {
            out.append(" text-anchor=\"").append(label.align() == Align.END ? "end" : "middle").append('"');
        }
        paint("fill", label.ink());
        // Clicks and tool tips belong to the box under the text.
        out.append(" pointer-events=\"none\">");
        escape(label.text());
        out.append("</text>\n");
    }

    private void line(Line line) {
        double length = Math.hypot(line.x2() - line.x1(), line.y2() - line.y1());
        out.append("<path d=\"M");
        point(line.x1(), line.y1());
        out.append('L');
        point(line.x2(), line.y2());
        out.append("\" fill=\"none\"");
        paint("stroke", line.ink());
        attribute("stroke-width", line.width());
        out.append("/>\n");
        if (line.arrow() && length > 0) {
            arrowHead(line, (line.x2() - line.x1()) / length, (line.y2() - line.y1()) / length);
        }
    }

    private void arrowHead(Line line, double dx, double dy) {
        double back = 5;
        double side = 3;
        out.append("<path d=\"M");
        point(line.x2(), line.y2());
        for (double turn : List.of(side, -side)) {
            out.append('L');
            point(line.x2() - back * dx - turn * dy, line.y2() - back * dy + turn * dx);
        }
        out.append("Z\"");
        paint("fill", line.ink());
        out.append("/>\n");
    }

    private void paint(String name, Ink ink) {
        out.append(' ').append(name).append("=\"").append(colour.apply(ink)).append('"');
    }

    private void attribute(String name, double value) {
        out.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    private void point(double x, double y) {
        out.append(number(x)).append(' ').append(number(y));
    }

    /** At most two decimals, no locale, no trailing zeros. */
    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        String whole = (hundredths < 0 ? "-" : "") + Math.abs(hundredths / 100);
        long rest = Math.abs(hundredths % 100);
        if (rest == 0) {
            return whole;
        }
        return whole + "." + (rest % 10 == 0 ? rest / 10 : rest < 10 ? "0" + rest : rest);
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && c <= 0xD7FF || c == '\t' || c == '\n' || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
