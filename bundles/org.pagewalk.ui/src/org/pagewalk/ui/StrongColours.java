/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;

/** Moves the colours of scenario text away from the ground that it stands on, for a while: a projector washes them out. */
final class StrongColours {
    static final List<String> COLOURS = Stream.of("KEYWORD", "FUNCTION", "CONSTANT", "NUMBER", "UNIT", "STRING", "FIELD", "COMMENT")
            .map(kind -> PagewalkIds.BUNDLE + "." + kind).toList();
    /** How far towards black or white; enough for a contrast of 7 to 1. */
    private static final double SHARE = 0.45;
    private static final int HALF = 128;

    private final Map<String, RGB> before = new LinkedHashMap<>();

    /** Makes the colours strong. */
    void strengthen() {
        ColorRegistry colours = colours();
        COLOURS.stream().filter(colours::hasValueFor).forEach(colour -> before.put(colour, colours.getRGB(colour)));
        before.forEach((colour, rgb) -> colours.put(colour, strong(rgb)));
    }

    /** Makes them as they were. */
    void restore() {
        before.forEach(colours()::put);
        before.clear();
    }

    /** Text is darker than a light ground, and lighter than a dark one. */
    private static RGB strong(RGB usual) {
        int end = 299 * usual.red + 587 * usual.green + 114 * usual.blue < 1000 * HALF ? 0 : 255;
        return new RGB(towards(usual.red, end), towards(usual.green, end), towards(usual.blue, end));
    }

    private static int towards(int channel, int end) {
        return (int) Math.round(channel + (end - channel) * SHARE);
    }

    private static ColorRegistry colours() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
    }
}
