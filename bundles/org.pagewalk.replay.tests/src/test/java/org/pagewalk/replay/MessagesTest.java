/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void foreignTextIsShownShortAndWithoutControlCharacters() {
        assertEquals("a?[2Jb?", Messages.quote("a\u001b[2Jb\u00e4"));
        assertEquals(63, Messages.quote("x".repeat(1_000)).length());
        assertFalse(Messages.text("trace.number", "%n%s", 1, 2).contains("\n"));
    }
}
