/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.proc;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.pagewalk.picture.Ink;
import org.pagewalk.ui.views.Ground;

/** Shows a file's text: what has changed is bold, framed and on a ground of its own; the mouse over it tells what stood there before. */
final class MarkedText {
    private final StyledText control;
    private List<Changes.Change> changes = List.of();

    MarkedText(StyledText control) {
        this.control = control;
        control.addListener(SWT.MouseHover, this::tell);
        control.addListener(SWT.MouseMove, event -> control.setToolTipText(null));
    }

    /** Shows it; the place to which one has scrolled stays. */
    void show(ProcText file) {
        int top = control.getTopIndex();
        Point selection = control.getSelection();
        changes = file.changes();
        control.setText(file.text());
        control.setStyleRanges(changes.stream().map(this::style).toArray(StyleRange[]::new));
        control.setTopIndex(top);
        control.setSelection(Math.min(selection.x, control.getCharCount()), Math.min(selection.y, control.getCharCount()));
    }

    private StyleRange style(Changes.Change change) {
        StyleRange range = new StyleRange(change.offset(), change.length(), null, Ground.color(control, Ink.NEW), SWT.BOLD);
        range.borderStyle = SWT.BORDER_SOLID;
        range.borderColor = Ground.color(control, Ink.NEW_EDGE);
        return range;
    }

    private void tell(Event event) {
        int place = control.getOffsetAtPoint(new Point(event.x, event.y));
        changes.stream().filter(change -> place >= change.offset() && place < change.offset() + change.length()).findFirst()
                .ifPresent(change -> control.setToolTipText(
                        change.before().map(was -> NLS.bind(Messages.Proc_Before, was)).orElse(Messages.Proc_New)));
    }

    /** Copies what is selected, or all of it. */
    void copy() {
        if (control.getSelectionCount() > 0) {
            control.copy();
        } else {
            Point selection = control.getSelection();
            control.selectAll();
            control.copy();
            control.setSelection(selection);
        }
    }
}
