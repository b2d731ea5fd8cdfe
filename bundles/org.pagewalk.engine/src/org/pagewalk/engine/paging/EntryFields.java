/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Collects what the bits of one entry say; the words stand in entries.properties, under family and name. */
final class EntryFields {
    private final String family;
    private final long entry;
    private final List<EntryField> fields = new ArrayList<>();
    private final ResourceBundle words =
            ResourceBundle.getBundle(EntryFields.class.getPackageName() + ".entries", Locale.ROOT, EntryFields.class.getClassLoader());

    EntryFields(String family, long entry) {
        this.family = family;
        this.entry = entry;
    }

    /** One bit; what it means is said for 1 and for 0. */
    EntryFields bit(String name, int bit) {
        return bits(name, bit, bit);
    }

    /** Some bits that are a number; what it means is said for each value. */
    EntryFields bits(String name, int high, int low) {
        long value = entry >>> low & -1L >>> Long.SIZE - 1 - (high - low);
        String key = family + "." + name + "." + value;
        fields.add(new EntryField(name, high, low, value, words.containsKey(key) ? words.getString(key) : words.getString(family + "." + name)));
        return this;
    }

    /** The address. */
    EntryFields address(int high, int low, long physical) {
        fields.add(new EntryField("ADDRESS", high, low, physical, words.getString("ADDRESS")));
        return this;
    }

    List<EntryField> list() {
        return List.copyOf(fields);
    }
}
