/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.start;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.pagewalk.picture.Ink;

/** One thing to do: its number, what it is, a few words, and the button that does it. A click anywhere on it does too. */
final class StartCard extends Composite {
    private static final int MARGIN = 16;
    private static final int GAP = 8;
    private static final int BADGE = 32;
    private static final int ARC = 14;
    private static final double TITLE = 1.3;
    private static final double TEXT = 1.1;

    private final int number;
    private final Label title;
    private final Label text;
    private final Button button;
    private StartStyle style;

    StartCard(Composite parent, int number, String title, String text, String button, Runnable action) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.number = number;
        this.title = words(title);
        this.text = words(text);
        this.button = new Button(this, SWT.PUSH);
        this.button.setText(button);
        this.button.setToolTipText(text);
        this.button.addListener(SWT.Selection, event -> action.run());
        for (Control part : List.of(StartStyle.ownColours(this), this.title, this.text)) {
            part.addListener(SWT.MouseUp, event -> action.run());
            part.setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        }
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> redraw());
    }

    private Label words(String words) {
        Label label = StartStyle.ownColours(new Label(this, SWT.WRAP));
        label.setText(words);
        return label;
    }

    /** The button that does it. */
    Button button() {
        return button;
    }

    /** Takes colours and letters. */
    void style(StartStyle another) {
        style = another;
        setBackground(style.colour(Ink.BACKGROUND));
        style.paint(title, Ink.BAND, Ink.TEXT, TITLE);
        title.setFont(style.font(TITLE, SWT.BOLD));
        style.paint(text, Ink.BAND, Ink.TEXT, TEXT);
        button.setFont(style.font(TEXT, SWT.BOLD));
        setLayout(new Below(2 * MARGIN + badge(), MARGIN, GAP));
    }

    private int badge() {
        return style.pixels(BADGE);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(style.colour(Ink.BAND));
        gc.fillRoundRectangle(0, 0, area.width, area.height, ARC, ARC);
        gc.setForeground(style.colour(Ink.FRAME));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ARC, ARC);
        int size = badge();
        gc.setBackground(style.colour(Ink.FREE_EDGE));
        gc.fillOval(MARGIN, MARGIN, size, size);
        gc.setFont(style.font(TITLE, SWT.BOLD));
        gc.setForeground(style.colour(Ink.BACKGROUND));
        Point extent = gc.textExtent(String.valueOf(number));
        gc.drawText(String.valueOf(number), MARGIN + (size - extent.x) / 2, MARGIN + (size - extent.y) / 2, true);
    }
}
