/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The BH_ flags of b_state, in the order of their bits: 2.4.20's enum bh_state_bits. */
enum BufferBit {
    UPTODATE,
    DIRTY,
    LOCK,
    REQ,
    MAPPED,
    NEW,
    ASYNC,
    WAIT_IO,
    LAUNDER,
    ATTACHED,
    JBD,
    SYNC,
    DELAY;

    boolean isIn(int state) {
        return (state & 1 << ordinal()) != 0;
    }

    /** Those that are set, in the kernel's words without BH_. */
    static String names(int state) {
        return Arrays.stream(values()).filter(bit -> bit.isIn(state)).map(bit -> bit.name().charAt(0) + bit.name().substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
