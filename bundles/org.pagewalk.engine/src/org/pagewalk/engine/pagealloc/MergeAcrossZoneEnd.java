/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.NibbleColumn;

/** {@link org.pagewalk.engine.Mutant#MERGE_ACROSS_ZONE_END}: does not ask whether the buddy is a page of the same zone. */
final class MergeAcrossZoneEnd extends MutantBuddies {
    MergeAcrossZoneEnd(Tables tables, int maxOrder, NibbleColumn handedOut, Voice<PageNote> voice) {
        super(tables, maxOrder, handedOut, voice);
    }

    @Override
    int partner(int zone, int page, int order) {
        int buddy = buddy(zone, page, order);
        return isFree(buddy, order) ? buddy : NULL;
    }
}
