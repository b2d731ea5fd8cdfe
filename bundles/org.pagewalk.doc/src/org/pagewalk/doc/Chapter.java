/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.doc;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A part of the reference: a subsystem, or what belongs to none. */
record Chapter(String title, List<Group> groups) {
    /**
     * Entries under one heading.
     *
     * @param anchor where it stands on the page, without the sign #
     */
    record Group(String title, String anchor, List<Entry> entries) {
    }

    /** Where it stands on the page, without the sign #. */
    String anchor() {
        return slug(title);
    }

    Stream<Entry> entries() {
        return groups.stream().flatMap(group -> group.entries().stream());
    }

    /** A title as an anchor; no name of the kernel has a hyphen. */
    static String slug(String title) {
        return "about-" + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
