/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.Tables;

/** {@link org.pagewalk.engine.Mutant#LEAKED_BLOCK_ON_FALLBACK}: takes the block first and looks at the watermark afterwards. */
final class LeakOnFallback extends ZoneWalk {
    private final BuddySystem buddies;

    LeakOnFallback(Tables tables, BuddySystem buddies, Voice<PageNote> voice) {
        super(tables, buddies, voice);
        this.buddies = buddies;
    }

    @Override
    void passOver(int zone, int order) {
        buddies.rmqueue(zone, order); // and nobody has it
    }
}
