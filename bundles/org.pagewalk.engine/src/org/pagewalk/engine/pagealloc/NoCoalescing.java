/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.Tables;
import org.pagewalk.store.NibbleColumn;

/** {@link org.pagewalk.engine.Mutant#NO_COALESCING}: the pair's bit is kept right, but nobody acts on it. */
final class NoCoalescing extends MutantBuddies {
    NoCoalescing(Tables tables, int maxOrder, NibbleColumn handedOut, Voice<PageNote> voice) {
        super(tables, maxOrder, handedOut, voice);
    }

    @Override
    int partner(int zone, int page, int order) {
        return NULL;
    }
}
