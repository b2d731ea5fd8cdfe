/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.pagewalk.lab.judge.Points;
import org.pagewalk.picture.Ink;
import org.pagewalk.ui.views.Ground;

/** How many of the points there are so far: a bar, whose figures stand beside it. The platform's own looks full when it is empty, in dark themes. */
final class PointsBar extends Canvas {
    private static final int HEIGHT = 10;

    private int hundredths;
    private int max = 1;

    PointsBar(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
        Ground.whenChanged(this, this::redraw);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = LabMessages.Header_Progress + " " + getToolTipText();
            }
        });
    }

    /** Shows so many points. */
    void show(Points points, int of) {
        hundredths = points.hundredths();
        max = Math.max(1, Points.of(of).hundredths());
        setToolTipText(NLS.bind(LabMessages.Points_Of, points, of));
        redraw();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? HEIGHT : wHint, HEIGHT);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(Ground.color(this, Ink.BAND));
        gc.fillRectangle(area);
        gc.setBackground(Ground.color(this, Ink.FREE_EDGE));
        gc.fillRectangle(0, 0, (int) ((long) area.width * hundredths / max), area.height);
        gc.setForeground(Ground.color(this, Ink.FRAME));
        gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    }
}
