/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

/** How columns fold their values into 64 bits. Only values that differ from the default are folded, with their place. */
final class Digest {
    static final long START = 0xCBF29CE484222325L;

    private Digest() {
    }

    static long fold(long hash, long place, long value) {
        return mix(mix(hash ^ place) ^ value);
    }

    private static long mix(long bits) {
        long x = (bits ^ bits >>> 32) * 0x9FB21C651E98DF25L;
        return x ^ x >>> 29;
    }
}
