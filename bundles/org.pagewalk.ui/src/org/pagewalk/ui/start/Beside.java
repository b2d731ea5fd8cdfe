/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.start;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Beside each other where there is room for all, and otherwise one below the other; those beside each other are equally large. */
final class Beside extends Layout {
    private final int least;
    private final int gap;

    /**
     * @param least how many pixels one needs in width
     * @param gap   pixels between two
     */
    Beside(int least, int gap) {
        this.least = least;
        this.gap = gap;
    }

    @Override
    protected Point computeSize(Composite composite, int wHint, int hHint, boolean flushCache) {
        return new Point(Math.max(wHint, 0), wHint > 0 ? place(composite, wHint, flushCache, false) : 0);
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        int width = composite.getClientArea().width;
        if (width > 0) {
            place(composite, width, flushCache, true);
        }
    }

    /** How high all of them are together; {@code move} puts them there. */
    private int place(Composite composite, int width, boolean flushCache, boolean move) {
        Control[] children = composite.getChildren();
        int columns = width >= children.length * least + (children.length - 1) * gap ? children.length : 1;
        int each = (width - (columns - 1) * gap) / columns;
        int[] heights = new int[children.length];
        int highest = 0;
        for (int i = 0; i < children.length; i++) {
            heights[i] = children[i].computeSize(each, SWT.DEFAULT, flushCache).y;
            highest = Math.max(highest, heights[i]);
        }
        int y = 0;
        for (int i = 0; i < children.length; i++) {
            int height = columns == 1 ? heights[i] : highest;
            if (move) {
                children[i].setBounds(columns == 1 ? 0 : i * (each + gap), y, each, height);
            }
            y += columns == 1 ? height + gap : 0;
        }
        return columns == 1 ? y - gap : highest;
    }
}
