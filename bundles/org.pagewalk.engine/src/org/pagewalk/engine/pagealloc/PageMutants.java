/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import java.util.Optional;

import org.pagewalk.engine.Mutant;
import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.NibbleColumn;

/**
 * Chooses the parts of the page allocator: the true ones, or those of a {@link Mutant}. The wrong ones are subclasses that are
 * loaded only where a mutant is asked for, so that the true ones are called as directly as if there were no others.
 */
final class PageMutants {
    private PageMutants() {
    }

    static BuddySystem buddySystem(Optional<Mutant> mutant, Tables tables, int maxOrder, NibbleColumn handedOut, Voice<PageNote> voice) {
        return switch (mutant.orElse(null)) {
            case NO_COALESCING -> new NoCoalescing(tables, maxOrder, handedOut, voice);
            case WRONG_BUDDY -> new WrongBuddy(tables, maxOrder, handedOut, voice);
            case MERGE_ACROSS_ZONE_END -> new MergeAcrossZoneEnd(tables, maxOrder, handedOut, voice);
            case null, default -> new BuddySystem(tables, maxOrder, handedOut, voice);
        };
    }

    static ZoneWalk zoneWalk(Optional<Mutant> mutant, Tables tables, BuddySystem buddies, Voice<PageNote> voice) {
        return switch (mutant.orElse(null)) {
            case WATERMARK_OFF_BY_ONE -> new OffByOneWatermark(tables, buddies, voice);
            case NEED_BALANCE_NEVER_SET -> new NeverBalanced(tables, buddies, voice);
            case LEAKED_BLOCK_ON_FALLBACK -> new LeakOnFallback(tables, buddies, voice);
            case null, default -> new ZoneWalk(tables, buddies, voice);
        };
    }
}
