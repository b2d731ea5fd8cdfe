/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.awt.AWTError;
import java.awt.Component;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * Writes a scene as PNG: what {@link SvgPainter} wrote, rendered by Java's own graphics, without any screen. Loads those
 * only when it is asked to paint.
 */
public final class PngPainter {
    /** Pixels to a scene unit, as on a sharp screen. */
    private static final int SCALE = 2;
    private static final double PIXELS_MAX = 40_000_000;

    /** There can be no PNG; the message says why and what to do. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** The picture is our own: it may have as many shapes as it likes. */
    private static final DocumentLimits LIMITS = new DocumentLimits(DocumentLimits.DEFAULT_MAX_NESTING_DEPTH,
            DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, Integer.MAX_VALUE);

    private PngPainter() {
    }

    /**
     * Writes a scene, two pixels to a unit, or one where it is very large.
     *
     * @throws Refused if this Java has no graphics or no fonts, or if the scene is too large
     * @throws IOException if {@code out} takes no more
     */
    public static void paint(Scene scene, Theme theme, OutputStream out) throws Refused, IOException {
        double units = scene.width() * scene.height();
        int scale = units * SCALE * SCALE <= PIXELS_MAX ? SCALE : 1;
        if (units > PIXELS_MAX) {
            throw new Refused("the picture is too large for PNG; write it as SVG");
        }
        BufferedImage image;
        try {
            measure();
            image = render(SvgPainter.paint(scene, theme), (int) Math.ceil(scene.width() * scale), (int) Math.ceil(scene.height() * scale));
        } catch (AWTError | InternalError | LinkageError | RuntimeException e) {
            throw new Refused("this Java cannot paint PNG (" + e.getMessage() + "); write SVG, or take a JDK that is not"
                    + " \"headless\" and install fontconfig with some fonts");
        }
        if (!ImageIO.write(image, "png", out)) {
            throw new Refused("this Java cannot write PNG; write SVG");
        }
    }

    /** Fails here, before any work, where there are no fonts. */
    private static void measure() {
        new Font(Font.SANS_SERIF, Font.PLAIN, 12).getStringBounds("page", new FontRenderContext(null, true, true));
    }

    private static BufferedImage render(String svg, int width, int height) {
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null,
                LoaderContext.builder().documentLimits(LIMITS).build());
        if (document == null) {
            throw new IllegalStateException("our own SVG cannot be read");
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.render((Component) null, graphics, new ViewBox(width, height));
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
