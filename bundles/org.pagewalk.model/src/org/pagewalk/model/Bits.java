/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model;

import java.util.BitSet;
import java.util.Objects;

import org.pagewalk.store.BitSetColumn;

/** A kernel bitmap as it was at one moment; it does not change. As text: a 0 or 1 for each bit, bit 0 first. */
public final class Bits {
    private final BitSet set;
    private final int length;

    private Bits(BitSet set, int length) {
        this.set = set;
        this.length = length;
    }

    static Bits of(BitSetColumn column, int row) {
        int length = column.length(row);
        BitSet set = new BitSet(length);
        for (int i = 0; i < length; i++) {
            set.set(i, column.get(row, i));
        }
        return new Bits(set, length);
    }

    /** Reads what {@link #toString} wrote. */
    public static Bits valueOf(String text) {
        BitSet set = new BitSet(text.length());
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit != '0' && digit != '1') {
                throw new IllegalArgumentException("a bitmap is written with 0 and 1, not with " + digit);
            }
            set.set(i, digit == '1');
        }
        return new Bits(set, text.length());
    }

    /** The bit at an index from 0 to {@code length() - 1}. */
    public boolean get(int index) {
        return set.get(Objects.checkIndex(index, length));
    }

    /** How many bits there are. */
    public int length() {
        return length;
    }

    /** How many bits are 1. */
    public int count() {
        return set.cardinality();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bits bits && bits.length == length && bits.set.equals(set);
    }

    @Override
    public int hashCode() {
        return 31 * set.hashCode() + length;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(set.get(i) ? '1' : '0');
        }
        return text.toString();
    }
}
