/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.start;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * One below the other, each as wide as there is room and as high as its words then need; buttons keep their width. It asks each
 * for its height at the one width that matters: to ask a text how high it would be at others, as general layouts do, takes a
 * platform milliseconds each time.
 */
final class Below extends Layout {
    private final int left;
    private final int margin;
    private final int gap;

    /**
     * @param left   pixels before everything
     * @param margin pixels on the other three sides
     * @param gap    pixels between two
     */
    Below(int left, int margin, int gap) {
        this.left = left;
        this.margin = margin;
        this.gap = gap;
    }

    @Override
    protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
        int height = 2 * margin;
        if (wHint > left + margin) {
            height += place(composite, wHint, flushCache, false);
        }
        return new Point(Math.max(wHint, 0), height);
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        Rectangle area = composite.getClientArea();
        if (area.width > left + margin) {
            place(composite, area.width, flushCache, true);
        }
    }

    /** How high all of them are together; {@code move} puts them there. */
    private int place(Composite composite, int width, boolean flushCache, boolean move) {
        int y = margin;
        for (Control child : composite.getChildren()) {
            int room = width - left - margin;
            Point size = child.computeSize(child instanceof Button ? SWT.DEFAULT : room, SWT.DEFAULT, flushCache);
            if (move) {
                child.setBounds(left, y, child instanceof Button ? Math.min(size.x, room) : room, size.y);
            }
            y += size.y + gap;
        }
        return Math.max(0, y - gap - margin);
    }
}
