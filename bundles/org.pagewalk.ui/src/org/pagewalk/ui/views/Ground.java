/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.views;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.pagewalk.picture.Ink;
import org.pagewalk.picture.Theme;

/** The ground on which a control writes: light or dark, as the workbench is, and the inks that can be read on it. */
public final class Ground {
    private static final int HALF = 128_000;

    private Ground() {
    }

    /** The theme of the pictures that goes with a control's background. */
    public static Theme theme(Control control) {
        RGB rgb = control.getBackground().getRGB();
        return 299 * rgb.red + 587 * rgb.green + 114 * rgb.blue < HALF ? Theme.DARK : Theme.LIGHT;
    }

    /** Does something whenever the workbench's colours have changed, as long as there is the control. */
    public static void whenChanged(Control control, Runnable task) {
        boolean[] waits = {false};
        IPropertyChangeListener listener = event -> {
            if (!waits[0] && !control.isDisposed()) {
                waits[0] = true; // many colours change at once
                control.getDisplay().asyncExec(() -> {
                    waits[0] = false;
                    if (!control.isDisposed()) {
                        task.run();
                    }
                });
            }
        };
        IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
        themes.addPropertyChangeListener(listener);
        control.addDisposeListener(event -> themes.removePropertyChangeListener(listener));
    }

    /** An ink as a colour for this control. */
    public static Color color(Control control, Ink ink) {
        int rgb = theme(control).rgb(ink);
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
