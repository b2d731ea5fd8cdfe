/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.start;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.pagewalk.picture.Ink;
import org.pagewalk.picture.Theme;
import org.pagewalk.ui.Presenting;

/** Colours and letters of the start page: the inks of Pagewalk's pictures, on the ground that the workbench has. */
final class StartStyle {
    /** The workbench's theme engine leaves a widget alone that says so. */
    private static final String THEME_OFF = "org.eclipse.e4.ui.css.disabled";

    private final ResourceManager fonts;
    private final Theme theme;
    private final double scale;

    /**
     * @param owner      the fonts go with it; what it stands on tells light from dark
     * @param presenting larger, and in high contrast
     */
    StartStyle(Composite owner, Presenting presenting) {
        this.fonts = new LocalResourceManager(JFaceResources.getResources(), owner);
        this.theme = theme(dark(owner.getParent()), presenting.isOn());
        this.scale = presenting.scale();
    }

    private static Theme theme(boolean dark, boolean contrast) {
        if (contrast) {
            return dark ? Theme.CONTRAST_DARK : Theme.CONTRAST_LIGHT;
        }
        return dark ? Theme.DARK : Theme.LIGHT;
    }

    private static boolean dark(Control control) {
        RGB rgb = control.getBackground().getRGB();
        return 299 * rgb.red + 587 * rgb.green + 114 * rgb.blue < 128_000;
    }

    /** Keeps the theme engine's colours off a control that gets its own from here. */
    static <T extends Control> T ownColours(T control) {
        control.setData(THEME_OFF, Boolean.TRUE);
        return control;
    }

    Color colour(Ink ink) {
        int rgb = theme.rgb(ink);
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** The workbench's letters, {@code times} as large as it has them. */
    Font font(double times, int style) {
        FontDescriptor usual = FontDescriptor.createFrom(JFaceResources.getDefaultFont());
        int height = usual.getFontData()[0].getHeight();
        return fonts.create(usual.setHeight((int) Math.round(height * times * scale)).setStyle(style));
    }

    /** A length that grows with the letters. */
    int pixels(int usual) {
        return (int) Math.round(usual * scale);
    }

    /** Gives a control the page's ground and an ink. */
    void paint(Control control, Ink ground, Ink ink, double times) {
        control.setBackground(colour(ground));
        control.setForeground(colour(ink));
        control.setFont(font(times, SWT.NORMAL));
    }
}
