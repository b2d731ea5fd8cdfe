/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagealloc;

import org.pagewalk.engine.narrative.Voice;
import org.pagewalk.model.tables.Tables;

/** {@link org.pagewalk.engine.Mutant#WATERMARK_OFF_BY_ONE}: the comparison is {@code >=} where it should be {@code >}. */
final class OffByOneWatermark extends ZoneWalk {
    OffByOneWatermark(Tables tables, BuddySystem buddies, Voice<PageNote> voice) {
        super(tables, buddies, voice);
    }

    @Override
    boolean serves(int free, int min) {
        return free >= min;
    }
}
