/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.random;

import org.pagewalk.model.tables.MachineTable;

/** The machine's random numbers (SplitMix64: Steele, Lea, Flood 2014), which follow from its seed and from how many were drawn. */
public record RandomNumbers(MachineTable machine) {
    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

    /** The next number from 0 to {@code bound} - 1, each as likely as any other. */
    public long below(long bound) {
        long state = machine.random_state(0) + GOLDEN;
        machine.random_state(0, state);
        long z = state + machine.seed(0) * 0x2545_F491_4F6C_DD1DL;
        z = (z ^ z >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
        return Math.unsignedMultiplyHigh(z ^ z >>> 31, bound);
    }
}
