/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.narrative;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

import org.pagewalk.ui.run.CurrentRun;

/**
 * What is told around a moment.
 *
 * @param moment the present one
 * @param entries the tree
 * @param told each entry by the moments at which it and its end are told
 * @param main the call that is told in full, if there is one
 * @param from the first moment for which the same tree serves
 * @param to the last such moment
 */
record Story(CurrentRun run, long moment, List<Entry> entries, NavigableMap<Long, Entry> told, Optional<Entry> main, long from,
        long to) {
    /** The entry that was told last, up to the present moment. */
    Optional<Entry> present() {
        return Optional.ofNullable(told.lowerEntry(moment)).map(Map.Entry::getValue);
    }

    /** Whether the present moment is right behind the end of the function that was told last, and not its beginning. */
    boolean isLeft() {
        return present().filter(entry -> entry.left() >= 0 && told.lowerKey(moment) == entry.left()).isPresent();
    }

    /** Whether a call that begins at a moment was not read. */
    boolean isUnread(long mark) {
        return Optional.ofNullable(told.get(mark)).filter(Entry::isUnread).isPresent();
    }

    /** The same tree at another moment, if it serves there. */
    Optional<Story> at(CurrentRun another, long newMoment) {
        return another == run && newMoment >= from && newMoment <= to
                ? Optional.of(new Story(run, newMoment, entries, told, main, from, to))
                : Optional.empty();
    }
}
