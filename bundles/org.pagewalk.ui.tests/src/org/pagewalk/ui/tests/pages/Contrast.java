/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests.pages;

import org.eclipse.swt.graphics.RGB;

/** How far two colours are apart, as the Web Content Accessibility Guidelines define it; 4.5 is their least for text. */
public final class Contrast {
    private Contrast() {
    }

    /** From 1, the same, to 21, black on white. */
    public static double of(RGB a, RGB b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Whether a colour is nearer to white than to black. */
    public static boolean isLight(RGB colour) {
        return luminance(colour) > 0.5;
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
