/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

/** One submission in a listing: where it is is known, and nothing of it has been read. */
public final class Entry {
    private final String key;
    private final Found found;

    Entry(String key, Found found) {
        this.key = key;
        this.found = found;
    }

    /** Unique in the listing, and good as a file name. */
    public String key() {
        return key;
    }

    /** As the platform has it. */
    public String name() {
        return Words.name(found.name());
    }

    Found found() {
        return found;
    }

    @Override
    public String toString() {
        return key;
    }
}
