/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.NibbleColumn;

/**
 * {@link org.pagewalk.engine.Mutant#WRONG_BUDDY}: adds the block's size to its place where it should flip one bit. So a lower
 * half finds its buddy, an upper half finds a stranger.
 */
final class WrongBuddy extends MutantBuddies {
    WrongBuddy(Tables tables, int maxOrder, NibbleColumn handedOut, Voice<PageNote> voice) {
        super(tables, maxOrder, handedOut, voice);
    }

    @Override
    int partner(int zone, int page, int order) {
        int behind = page + (1 << order);
        return isInZone(zone, behind) && isFree(behind, order) ? behind : NULL;
    }
}
