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
        int columns = columns(children.length, width);
        int each = (width - (columns - 1) * gap) / columns;
        int y = 0;
        for (int row = 0; row < children.length; row += columns) {
            int highest = 0;
            for (int i = row; i < row + columns; i++) {
                highest = Math.max(highest, children[i].computeSize(each, SWT.DEFAULT, flushCache).y);
            }
            for (int i = row; move && i < row + columns; i++) {
                children[i].setBounds((i - row) * (each + gap), y, each, highest);
            }
            y += highest + gap;
        }
        return y - gap;
    }

    /** As many as there is room for, so that all rows are full. */
    private int columns(int count, int width) {
        int columns = count;
        while (columns > 1 && (count % columns != 0 || width < columns * least + (columns - 1) * gap)) {
            columns--;
        }
        return Math.max(1, columns);
    }
}
