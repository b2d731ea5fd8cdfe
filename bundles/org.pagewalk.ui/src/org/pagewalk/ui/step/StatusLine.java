/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.step;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** The line at the foot of a window, in which the active part speaks. */
final class StatusLine {
    private StatusLine() {
    }

    /** Says something there; empty words take back what was said. */
    static void say(IWorkbenchWindow window, String words) {
        if (window.getActivePage() == null) {
            return;
        }
        IWorkbenchPart part = window.getActivePage().getActivePart();
        IStatusLineManager line = switch (part) {
            case IEditorPart editor -> editor.getEditorSite().getActionBars().getStatusLineManager();
            case null -> null;
            default -> part.getSite() instanceof IViewSite site ? site.getActionBars().getStatusLineManager() : null;
        };
        if (line != null) {
            line.setMessage(words);
        }
    }
}
