/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.Arrays;

/** Gives pages of any name the numbers 0, 1, 2 and so on, in the order in which they come. */
final class PageNumbers implements Policy.PageNames {
    private static final int FREE = -1;
    /** The table is at most so full, in one part of so many. */
    private static final int SPARE = 2;

    private long[] names = new long[16];
    private int[] table = new int[32];
    private int count;

    PageNumbers() {
        Arrays.fill(table, FREE);
    }

    /** How many there are. */
    int count() {
        return count;
    }

    @Override
    public long name(int page) {
        return names[page];
    }

    /** The number of a page, a new one if it has none yet. */
    int number(long name) {
        int slot = slot(name);
        if (table[slot] != FREE) {
            return table[slot];
        }
        if (count == names.length) {
            names = Arrays.copyOf(names, 2 * count);
        }
        names[count] = name;
        table[slot] = count++;
        if (count * SPARE > table.length) {
            grow();
        }
        return count - 1;
    }

    /** All of a string as numbers. */
    int[] numbers(long[] string) {
        int[] numbers = new int[string.length];
        for (int i = 0; i < string.length; i++) {
            numbers[i] = number(string[i]);
        }
        return numbers;
    }

    private int slot(long name) {
        int mask = table.length - 1;
        int slot = (int) (name * 0x9E37_79B9_7F4A_7C15L >>> 32) & mask;
        while (table[slot] != FREE && names[table[slot]] != name) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        table = new int[2 * table.length];
        Arrays.fill(table, FREE);
        for (int page = 0; page < count; page++) {
            table[slot(names[page])] = page;
        }
    }
}
