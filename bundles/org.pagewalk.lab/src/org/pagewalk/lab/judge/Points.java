/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.judge;

/**
 * Points with at most two decimals, so that sums are exact.
 *
 * @param hundredths of a point
 */
public record Points(int hundredths) {
    /** None. */
    public static final Points NONE = new Points(0);

    /** Whole points. */
    public static Points of(int whole) {
        return new Points(Math.multiplyExact(whole, 100));
    }

    /** A share of whole points: {@code passed} of {@code all}, rounded down to a hundredth. */
    public static Points share(int whole, int passed, int all) {
        return new Points((int) (100L * whole * passed / all));
    }

    /** The sum. */
    public Points plus(Points other) {
        return new Points(Math.addExact(hundredths, other.hundredths));
    }

    /** As a number, for formats that have only these. */
    public double value() {
        return hundredths / 100.0;
    }

    /** Without superfluous decimals: 2, 2.5, 2.25. */
    @Override
    public String toString() {
        int rest = hundredths % 100;
        String whole = String.valueOf(hundredths / 100);
        return rest == 0 ? whole : whole + (rest % 10 == 0 ? "." + rest / 10 : "." + (rest < 10 ? "0" : "") + rest);
    }
}
