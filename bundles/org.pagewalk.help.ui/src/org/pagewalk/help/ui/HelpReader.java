/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.help.ui;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IToc;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** What Eclipse calls for help: the contents open in a browser, F1 opens a popup at what has the keyboard. */
public class HelpReader extends AbstractHelpUI {
    private final HelpPages pages = new HelpPages();
    private ContextPopup popup;

    @Override
    public void displayHelp() {
        IToc[] books = HelpSystem.getTocs();
        if (books.length > 0) {
            displayHelpResource(books[0].getTopic(null).getHref());
        }
    }

    @Override
    public void displayHelpResource(String href) {
        pages.open(href);
    }

    @Override
    public void displayDynamicHelp() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        Control focus = display.getFocusControl();
        Point at = focus == null ? display.getCursorLocation() : focus.toDisplay(focus.getSize().x / 4, focus.getSize().y / 4);
        show(Contexts.at(focus), at.x, at.y);
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        show(context, x, y);
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return popup != null && popup.getShell() != null && !popup.getShell().isDisposed();
    }

    private void show(IContext context, int x, int y) {
        if (isContextHelpDisplayed()) {
            popup.close();
        }
        popup = new ContextPopup(PlatformUI.getWorkbench().getDisplay().getActiveShell(), context, new Point(x, y), this::follow);
        popup.open();
    }

    private void follow(String href) {
        if (href.isEmpty()) {
            displayHelp();
        } else {
            displayHelpResource(href);
        }
    }
}
