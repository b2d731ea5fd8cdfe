/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import java.util.List;

/**
 * A rule by which a page gives way when a new one wants its frame. Pages are numbers from 0 to one below what the policy was made
 * for; a reference allocates nothing.
 */
public interface Policy {
    /** The page was in a frame. */
    int HIT = -2;
    /** The page was not in a frame, and there was a free one. */
    int NO_VICTIM = -1;

    /**
     * References a page; afterwards it is in a frame.
     *
     * @return {@link #HIT}, {@link #NO_VICTIM}, or the page that gave way
     */
    int reference(int page);

    /** What it remembers: its frames, lists or queues. */
    List<PolicyState.Part> parts(PageNames names);

    /** Why the last victim was chosen, in words that go on behind "page 7 gives way: ". */
    String why(PageNames names);

    /** What pages are called in the string that was given. */
    @FunctionalInterface
    interface PageNames {
        /** The name of the page of a number. */
        long name(int page);
    }
}
