/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Writes {@link Cells} as SVG: for each code one path, in which neighbours of a row that look the same are one
 * rectangle; then the gaps over them, then the marks.
 */
final class SvgCells {
    private record Strokes(Pattern pattern, Ink ink) {
    }

    private final SvgText out;
    private final Function<Ink, String> colour;
    /** Keeps the patterns of one picture apart from those of others on the same page. */
    private final String prefix;

    SvgCells(SvgText out, Function<Ink, String> colour, Scene scene) {
        this.out = out;
        this.colour = colour;
        prefix = "pw" + Integer.toHexString(31 * scene.title().hashCode() + Double.hashCode(scene.width())) + "-";
    }

    /** Declares the patterns that the scene's cells use; nothing where there are none. */
    void declare(Scene scene) {
        Set<Strokes> all = new LinkedHashSet<>();
        for (Shape shape : scene.shapes()) {
            if (shape instanceof Cells cells) {
                used(cells).stream().mapToObj(cells.swatches()::get).filter(s -> s.pattern() != Pattern.PLAIN)
                        .forEach(s -> all.add(new Strokes(s.pattern(), s.stroke())));
            }
        }
        if (all.isEmpty()) {
            return;
        }
        out.append("<defs>\n");
        for (Strokes strokes : all) {
            boolean squares = strokes.pattern() == Pattern.DOTS;
            out.append("<pattern").attribute("id", id(strokes)).attribute("width", Pattern.PERIOD).attribute("height", Pattern.PERIOD)
                    .attribute("patternUnits", "userSpaceOnUse").append("><path").attribute("d", strokes.pattern().path())
                    .attribute("fill", squares ? colour.apply(strokes.ink()) : "none")
                    .attribute("stroke", squares ? "none" : colour.apply(strokes.ink())).append("/></pattern>\n");
        }
        out.append("</defs>\n");
    }

    private String id(Strokes strokes) {
        return prefix + (strokes.pattern() + "-" + strokes.ink()).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static BitSet used(Cells cells) {
        BitSet used = new BitSet();
        for (byte code : cells.codes()) {
            used.set(code & 0xFF);
        }
        return used;
    }

    void paint(Cells cells) {
        out.append("<g shape-rendering=\"crispEdges\">\n");
        used(cells).stream().forEach(code -> {
            Swatch swatch = cells.swatches().get(code);
            if (swatch.share() < 1) {
                runs(cells, code, 1, colour.apply(swatch.ground()));
            }
            if (swatch.share() > 0) {
                runs(cells, code, swatch.share(), colour.apply(swatch.fill()));
            }
            if (swatch.share() > 0 && swatch.pattern() != Pattern.PLAIN) {
                runs(cells, code, swatch.share(), "url(#" + id(new Strokes(swatch.pattern(), swatch.stroke())) + ")");
            }
        });
        gaps(cells);
        used(cells).stream().filter(code -> cells.swatches().get(code).dot() != Ink.NONE).forEach(code -> marks(cells, code));
        out.append("</g>\n");
    }

    private void runs(Cells cells, int code, double share, String paint) {
        byte[] codes = cells.codes();
        double high = cells.cellHeight() - cells.gap();
        out.append("<path d=\"");
        for (int row = 0; row < cells.rows(); row++) {
            int end = Math.min(codes.length, (row + 1) * cells.columns());
            int begun = -1;
            for (int i = row * cells.columns(); i <= end; i++) {
                boolean is = i < end && (codes[i] & 0xFF) == code;
                if (is && begun < 0) {
                    begun = i;
                } else if (!is && begun >= 0) {
                    out.rectangle(cells.x() + begun % cells.columns() * cells.cellWidth(),
                            cells.y() + row * cells.cellHeight() + high * (1 - share),
                            (i - begun) * cells.cellWidth() - cells.gap(), high * share);
                    begun = -1;
                }
            }
        }
        out.append('"').attribute("fill", paint).append("/>\n");
    }

    private void gaps(Cells cells) {
        if (cells.gap() <= 0) {
            return;
        }
        out.append("<path d=\"");
        int full = cells.codes().length / cells.columns();
        int rest = cells.codes().length % cells.columns();
        for (int column = 1; column < Math.max(full > 0 ? cells.columns() : 0, rest); column++) {
            int rows = full + (column < rest ? 1 : 0);
            out.append('M').point(cells.x() + column * cells.cellWidth() - cells.gap() / 2, cells.y()).append('v')
                    .number(rows * cells.cellHeight());
        }
        out.append('"').attribute("stroke", colour.apply(Ink.BACKGROUND)).attribute("stroke-width", cells.gap()).append("/>\n");
    }

    private void marks(Cells cells, int code) {
        double dot = CellRaster.dot(cells);
        out.append("<path d=\"");
        for (int i = 0; i < cells.codes().length; i++) {
            if ((cells.codes()[i] & 0xFF) == code) {
                out.rectangle(cells.x() + (i % cells.columns() + 1) * cells.cellWidth() - cells.gap() - dot,
                        cells.y() + i / cells.columns() * cells.cellHeight(), dot, dot);
            }
        }
        out.append('"').attribute("fill", colour.apply(cells.swatches().get(code).dot())).append("/>\n");
    }
}
