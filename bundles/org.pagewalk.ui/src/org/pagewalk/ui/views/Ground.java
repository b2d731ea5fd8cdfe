/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.views;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
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

    /** An ink as a colour for this control. */
    public static Color color(Control control, Ink ink) {
        int rgb = theme(control).rgb(ink);
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
