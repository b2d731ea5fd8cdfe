/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

/** One submission in a listing: where it is is known, and nothing of it has been read. */
public final class Entry {
    private final String key;
    private final Found found;
    private final Student student;

    Entry(String key, Found found, Student student) {
        this.key = key;
        this.found = found;
        this.student = student;
    }

    /** Unique in the listing, and good as a file name. */
    public String key() {
        return key;
    }

    /** As the platform has it. */
    public String name() {
        return Words.name(found.name());
    }

    /** Whose it is as far as one can tell before it is read. */
    public Student student() {
        return student;
    }

    Found found() {
        return found;
    }

    @Override
    public String toString() {
        return key;
    }
}
