/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.Tables;

/** {@link org.pagewalk.engine.Mutant#NEED_BALANCE_NEVER_SET}: the mark is forgotten. */
final class NeverBalanced extends ZoneWalk {
    NeverBalanced(Tables tables, BuddySystem buddies, Voice<PageNote> voice) {
        super(tables, buddies, voice);
    }

    @Override
    void askForBalance(int classzone) {
        // forgets it
    }
}
