/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** The guided tour, in the platform's view of cheat sheets. */
public final class TourPage {
    private static final String ID = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

    private final Workbench workbench;

    private TourPage(Workbench workbench) {
        this.workbench = workbench;
    }

    /** The tour, once it has opened. */
    public static TourPage in(Workbench workbench) {
        Screen.waitUntil("the guided tour", () -> workbench.page().findView(ID) != null);
        return new TourPage(workbench);
    }

    /** Clicks on what the current step offers: "Click to perform". */
    public void click(String link) {
        Screen.waitUntil("the link " + link, () -> link(link).isPresent());
        Hyperlink there = link(link).orElseThrow();
        Point size = there.getSize();
        Screen.click(there, size.x / 2, size.y / 2);
    }

    private Optional<Hyperlink> link(String text) {
        return Widgets.in(workbench.page().getWorkbenchWindow().getShell(), Hyperlink.class)
                .filter(each -> each.getText().equals(text)).findFirst();
    }

    /** Closes the view. */
    public void close() {
        workbench.page().hideView(workbench.page().findView(ID));
    }
}
