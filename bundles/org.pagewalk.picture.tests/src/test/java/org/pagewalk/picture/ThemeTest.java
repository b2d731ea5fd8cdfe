/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
    /** CIE 1976 difference from which on two areas side by side are easily told apart. */
    private static final double TOLD_APART = 15;
    /** Machado, Oliveira and Fernandes 2009, severity 1: what is left of linear red, green and blue. */
    private static final Map<String, double[]> SIGHT = Map.of(//
            "all colours", new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1}, //
            "protanopia", new double[] {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
            "deuteranopia",
            new double[] {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881}, //
            "tritanopia",
            new double[] {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900});

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textCanBeReadOnEveryGroundItIsWrittenOn(Theme theme) {
        for (Ink ground : List.of(Ink.BACKGROUND, Ink.BAND, Ink.FREE, Ink.NEW, Ink.SELECTED, Ink.USED, Ink.HELD_TAIL)) {
            assertTrue(contrast(theme.rgb(Ink.TEXT), theme.rgb(ground)) >= 4.5, theme + " text on " + ground);
        }
        for (Ink ground : List.of(Ink.BACKGROUND, Ink.BAND)) {
            assertTrue(contrast(theme.rgb(Ink.MUTED), theme.rgb(ground)) >= 4.5, theme + " muted on " + ground);
            assertTrue(contrast(theme.rgb(Ink.WATERMARK), theme.rgb(ground)) >= 4.5, theme + " mark on " + ground);
        }
        assertTrue(contrast(theme.rgb(Ink.MUTED), theme.rgb(Ink.SELECTED)) >= 4.5, theme + " muted on what is picked");
        for (Ink edge : List.of(Ink.FREE_EDGE, Ink.NEW_EDGE, Ink.SELECTED_EDGE)) {
            assertTrue(contrast(theme.rgb(edge), theme.rgb(Ink.BACKGROUND)) >= 3, theme + " " + edge);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = "CONTRAST.*", mode = EnumSource.Mode.MATCH_ALL)
    void presentingThemesKeepTwiceTheContrast(Theme theme) {
        for (Ink text : List.of(Ink.TEXT, Ink.MUTED)) {
            assertTrue(contrast(theme.rgb(text), theme.rgb(Ink.BACKGROUND)) >= 10, theme + " " + text);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void statesOfFramesAreToldApartWithAnyKindOfSight(Theme theme) {
        List<FrameState> states = List.of(FrameState.values()).subList(1, FrameState.values().length);
        SIGHT.forEach((sight, left) -> {
            for (FrameState a : states) {
                for (FrameState b : states) {
                    boolean areRelatives = a.swatch().fill() == b.swatch().fill() && a.swatch().share() != b.swatch().share();
                    double difference = difference(theme.rgb(a.swatch().fill()), theme.rgb(b.swatch().fill()), left);
                    assertTrue(a == b || areRelatives || difference >= TOLD_APART, theme + ", " + sight + ": " + a + " and " + b + " differ by " + difference);
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void statesOfFramesAreToldApartWithoutColours(Theme theme) {
        List<FrameState> states = List.of(FrameState.values()).subList(1, FrameState.values().length);
        for (FrameState a : states) {
            for (FrameState b : states) {
                Swatch one = a.swatch();
                Swatch other = b.swatch();
                boolean isShape = one.pattern() != other.pattern() || one.share() != other.share();
                double grey = Math.abs(lightness(theme.rgb(one.fill())) - lightness(theme.rgb(other.fill())));
                assertTrue(a.compareTo(b) >= 0 || isShape || grey >= TOLD_APART, theme + ": " + a + " and " + b);
            }
        }
    }

    private static double difference(int a, int b, double[] left) {
        double[] one = lab(a, left);
        double[] other = lab(b, left);
        return Math.sqrt(Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] - other[2], 2));
    }

    private static double lightness(int rgb) {
        return 116 * root(luminance(rgb)) - 16;
    }

    private static double[] lab(int rgb, double[] left) {
        double[] full = {linear(rgb >> 16 & 255), linear(rgb >> 8 & 255), linear(rgb & 255)};
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            seen[i] = Math.clamp(left[3 * i] * full[0] + left[3 * i + 1] * full[1] + left[3 * i + 2] * full[2], 0, 1);
        }
        double x = root((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505);
        double y = root(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
        double z = root((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    /** WCAG's contrast ratio. */
    private static double contrast(int a, int b) {
        double light = Math.max(luminance(a), luminance(b));
        return (light + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
