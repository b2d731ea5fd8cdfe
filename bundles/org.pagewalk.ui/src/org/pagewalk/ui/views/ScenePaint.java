/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.pagewalk.picture.Scene;
import org.pagewalk.picture.Theme;

/** Paints a scene on a control, in the theme and at the scale in which the workbench is shown. */
public final class ScenePaint {
    private final Canvas canvas;
    private final SwtPainter painter;
    private double scale = 1;

    /** Paints on a canvas as long as it exists. */
    public ScenePaint(Canvas canvas) {
        this.canvas = canvas;
        painter = new SwtPainter(canvas.getDisplay());
        canvas.addListener(SWT.Dispose, event -> painter.dispose());
    }

    /** How many points of the screen a scene unit has. */
    public double scale() {
        return scale;
    }

    /** Draws everything so many times as large. */
    public void scale(double to) {
        scale = to;
    }

    /** Width of the control in scene units. */
    public double width() {
        return canvas.getClientArea().width / scale;
    }

    /** Height of the control in scene units. */
    public double height() {
        return canvas.getClientArea().height / scale;
    }

    /** Where in the scene an event happened, if the scene is not scrolled. */
    public Point at(Event event) {
        return new Point((int) Math.round(event.x / scale), (int) Math.round(event.y / scale));
    }

    /** Paints a scene that is not scrolled. */
    public void paint(Event event, Scene scene) {
        paint(event, scene, new Point(0, 0));
    }

    /**
     * Paints what is to be painted of a scene.
     *
     * @param origin which point of the scaled scene lies in the control's corner
     */
    public void paint(Event event, Scene scene, Point origin) {
        Transform shift = new Transform(canvas.getDisplay());
        try {
            shift.translate(-origin.x, -origin.y);
            shift.scale((float) scale, (float) scale);
            event.gc.setTransform(shift);
            painter.paint(event.gc, scene, theme(),
                    new Rectangle((int) ((event.x + origin.x) / scale) - 1, (int) ((event.y + origin.y) / scale) - 1,
                            (int) (event.width / scale) + 3, (int) (event.height / scale) + 3));
        } finally {
            event.gc.setTransform(null);
            shift.dispose();
        }
    }

    /** Light or dark, as the workbench around the control is. */
    public Theme theme() {
        Color ground = canvas.getParent().getBackground();
        RGB rgb = ground.getRGB();
        return 299 * rgb.red + 587 * rgb.green + 114 * rgb.blue < 128_000 ? Theme.DARK : Theme.LIGHT;
    }
}
