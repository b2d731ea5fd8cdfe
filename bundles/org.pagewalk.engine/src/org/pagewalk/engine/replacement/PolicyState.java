/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.List;
import java.util.Optional;

/**
 * What a policy remembers after some references.
 *
 * @param kind which rule it follows, by its word
 * @param frames how many frames there are
 * @param references how many references there were
 * @param hits how many of them found their page in a frame
 * @param parts its frames, lists or queues
 * @param last the last reference, if there was one
 */
public record PolicyState(String kind, int frames, int references, int hits, List<Part> parts, Optional<Step> last) {
    /** Where a page is not marked with a number. */
    public static final long NO_NUMBER = -1;

    /** Copies the list. */
    public PolicyState {
        parts = List.copyOf(parts);
    }

    /**
     * A list, a queue or all frames.
     *
     * @param name what it is called: "frames", "T1", "A1out"
     * @param isResident whether its pages are in frames; of others only the name is remembered
     * @param hand the place of the entry that is looked at next, -1 if there is no such hand
     * @param numbers what the number of an entry means, empty where entries have none
     * @param entries in the order of the frames, or of the list from its head
     */
    public record Part(String name, boolean isResident, int hand, String numbers, List<Entry> entries) {
        /** Copies the list. */
        public Part {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A page in a part.
     *
     * @param isReferenced whether its referenced bit is set
     * @param number see {@link Part#numbers}, or {@link #NO_NUMBER}
     */
    public record Entry(long page, boolean isReferenced, long number) {
    }

    /**
     * A reference and what came of it.
     *
     * @param victim the page that gave way, -1 if none had to
     * @param why why it was this one, in words; empty if none had to
     */
    public record Step(long page, boolean isHit, long victim, String why) {
    }
}
