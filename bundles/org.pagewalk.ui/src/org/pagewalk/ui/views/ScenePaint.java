/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.pagewalk.picture.Scene;
import org.pagewalk.picture.Theme;
import org.pagewalk.ui.Presenting;

/** Paints a scene on a control, in the theme and at the scale in which the workbench is shown. */
public final class ScenePaint {
    private final Canvas canvas;
    private final SwtPainter painter;
    private final Presenting presenting = PlatformUI.getWorkbench().getService(Presenting.class);
    private double wanted = 1;

    /**
     * Paints on a canvas as long as it exists.
     *
     * @param redraw draws the scene anew, when it is to be shown at another scale
     */
    public ScenePaint(Canvas canvas, Runnable redraw) {
        this.canvas = canvas;
        painter = new SwtPainter(canvas.getDisplay());
        Runnable stop = presenting.listen(redraw);
        canvas.addListener(SWT.Dispose, event -> {
            stop.run();
            painter.dispose();
        });
    }

    /** How many points of the screen a scene unit has. */
    public double scale() {
        return wanted * presenting.scale();
    }

    /** How much larger than usual the reader wants everything. */
    public double wanted() {
        return wanted;
    }

    /** Draws everything so many times as large. */
    public void want(double to) {
        wanted = to;
    }

    /** Width of the control in scene units. */
    public double width() {
        return canvas.getClientArea().width / scale();
    }

    /** Height of the control in scene units. */
    public double height() {
        return canvas.getClientArea().height / scale();
    }

    /** Where in the scene an event happened, if the scene is not scrolled. */
    public Point at(Event event) {
        return new Point((int) Math.round(event.x / scale()), (int) Math.round(event.y / scale()));
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
            shift.scale((float) scale(), (float) scale());
            event.gc.setTransform(shift);
            painter.paint(event.gc, scene, theme(),
                    new Rectangle((int) ((event.x + origin.x) / scale()) - 1, (int) ((event.y + origin.y) / scale()) - 1,
                            (int) (event.width / scale()) + 3, (int) (event.height / scale()) + 3));
        } finally {
            event.gc.setTransform(null);
            shift.dispose();
        }
    }

    /** Light or dark, as the workbench around the control is. */
    public Theme theme() {
        Theme theme = Ground.theme(canvas.getParent());
        if (presenting.isOn()) {
            return theme == Theme.DARK ? Theme.CONTRAST_DARK : Theme.CONTRAST_LIGHT;
        }
        return theme;
    }
}
