/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.math.BigInteger;

/** Numbers of any length that somebody may write. */
final class LabNumbers {
    private static final int DIGITS_MAX = 40;

    private LabNumbers() {
    }

    /** A number; one that is absurdly long is taken for another one that is. */
    static BigInteger of(String digits) {
        return digits.length() > DIGITS_MAX ? BigInteger.TEN.pow(DIGITS_MAX) : new BigInteger(digits);
    }
}
