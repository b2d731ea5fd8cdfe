/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.narrative;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.pagewalk.picture.Target;
import org.pagewalk.ui.narrative.Wording.Part;

/** Makes the objects that the narrative names links: for the mouse, and for the space bar, which takes one after the other. */
final class Links {
    private final TreeViewer viewer;
    private final Consumer<Target> select;
    private Target last = Target.NONE;

    private Links(TreeViewer viewer, Consumer<Target> select) {
        this.viewer = viewer;
        this.select = select;
    }

    /**
     * Watches over a tree.
     *
     * @param select selects an object everywhere
     */
    static void in(TreeViewer viewer, Consumer<Target> select) {
        Links links = new Links(viewer, select);
        Tree tree = viewer.getTree();
        tree.addListener(SWT.MouseMove,
                event -> tree.setCursor(links.at(event).isPresent() ? tree.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
        tree.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && event.stateMask == SWT.BUTTON1) {
                links.at(event).ifPresent(part -> select.accept(part.target()));
            }
        });
        tree.addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' && event.stateMask == 0) {
                event.doit = false;
                links.next();
            }
        });
    }

    private Optional<Part> at(Event event) {
        ViewerCell cell = viewer.getCell(new Point(event.x, event.y));
        if (cell == null) {
            return Optional.empty();
        }
        Rectangle bounds = cell.getTextBounds();
        TextLayout layout = new TextLayout(viewer.getTree().getDisplay());
        try {
            layout.setFont(viewer.getTree().getFont());
            layout.setText(cell.getText());
            for (StyleRange range : cell.getStyleRanges()) {
                layout.setStyle(range, range.start, range.start + range.length - 1);
            }
            Point place = new Point(event.x - bounds.x, event.y - bounds.y);
            return layout.getBounds().contains(place.x, 0)
                    ? Wording.of((Entry) cell.getElement()).link(layout.getOffset(place.x, 0, null))
                    : Optional.empty();
        } finally {
            layout.dispose();
        }
    }

    private void next() {
        Object entry = viewer.getStructuredSelection().getFirstElement();
        if (entry instanceof Entry chosen) {
            List<Target> targets = Wording.of(chosen).links().stream().map(Part::target).toList();
            if (!targets.isEmpty()) {
                last = targets.get((targets.indexOf(last) + 1) % targets.size());
                select.accept(last);
            }
        }
    }
}
