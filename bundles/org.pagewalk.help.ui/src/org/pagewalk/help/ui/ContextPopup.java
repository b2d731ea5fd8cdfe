/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.help.ui;

import java.util.function.Consumer;

import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** What a context says, with links to where it is explained at length. Tab goes through the links, Escape closes. */
final class ContextPopup extends PopupDialog {
    private static final int WIDTH = 380;
    private static final int MARGIN = 8;

    private final IContext context;
    private final Point at;
    private final Consumer<String> follow;
    private Control first;

    /** @param follow opens a page; an empty address means the beginning of the help */
    ContextPopup(Shell parent, IContext context, Point at, Consumer<String> follow) {
        super(parent, SWT.TOOL | SWT.ON_TOP | SWT.RESIZE, true, false, false, false, false, title(context), Messages.Help_Esc);
        this.context = context;
        this.at = at;
        this.follow = follow;
    }

    private static String title(IContext context) {
        String title = context instanceof IContext2 titled ? titled.getTitle() : null;
        return title == null || title.isBlank() ? Messages.Help_Title : title;
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite contents = (Composite) super.createContents(parent);
        GridLayout layout = (GridLayout) contents.getLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        contents.addListener(SWT.Paint, event -> {
            event.gc.setForeground(contents.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
            event.gc.drawRectangle(0, 0, contents.getSize().x - 1, contents.getSize().y - 1);
        });
        return contents;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(0, MARGIN).spacing(0, MARGIN / 2).applyTo(area);
        Label text = new Label(area, SWT.WRAP);
        text.setText(context.getText() == null ? Messages.Help_Nothing : context.getText());
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).grab(true, false).applyTo(text);
        for (IHelpResource topic : context.getRelatedTopics()) {
            link(area, topic.getLabel(), topic.getHref());
        }
        link(area, Messages.Help_Contents, "");
        return area;
    }

    private void link(Composite area, String label, String href) {
        Link link = new Link(area, SWT.NONE);
        link.setText("<a>" + label.replace("&", "&&") + "</a>");
        link.addListener(SWT.Selection, event -> {
            close();
            follow.accept(href);
        });
        if (first == null) {
            first = link;
        }
    }

    @Override
    protected Control getFocusControl() {
        return first;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return at;
    }
}
