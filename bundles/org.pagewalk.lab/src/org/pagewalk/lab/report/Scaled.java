/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.pagewalk.lab.batch.Graded;
import org.pagewalk.lab.judge.Points;

/** Points on the scale of a platform's assignment: with two decimals at most, a half up. */
final class Scaled {
    private Scaled() {
    }

    /** A number from 0 to 1, rounded down, so that 1 is all. */
    static BigDecimal share(Points points, int max) {
        return max == 0 ? BigDecimal.ZERO
                : new BigDecimal(points.hundredths()).divide(new BigDecimal(100L * max), 6, RoundingMode.DOWN)
                        .stripTrailingZeros();
    }

    static BigDecimal share(Graded graded) {
        return share(graded.points(), graded.verdict().max());
    }

    /** {@code points} of {@code labMax} as a share of {@code max}. */
    static String of(Points points, int labMax, BigDecimal max) {
        if (labMax == 0) {
            return "0";
        }
        BigDecimal scaled = new BigDecimal(points.hundredths()).multiply(max).divide(new BigDecimal(100L * labMax), 2,
                RoundingMode.HALF_UP);
        return scaled.signum() == 0 ? "0" : scaled.stripTrailingZeros().toPlainString();
    }
}
