/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.narrative;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pagewalk.engine.pagefault.FaultPathNote;
import org.pagewalk.store.Store;

class NarratorTest {
    private final Narrator narrator = new Narrator(new Store().journal());

    @Test
    void partsThatTellOfTheSameThingsAreAllHeard() {
        Voice<FaultPathNote> one = narrator.voice(FaultPathNote.values());
        Voice<FaultPathNote> other = narrator.voice(FaultPathNote.values());
        narrator.listen(true);
        assertTrue(one.isHeard());
        assertTrue(other.isHeard(), "the second part to ask");
        narrator.listen(false);
        assertFalse(other.isHeard());
    }
}
