/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

/**
 * A piece of what was told, in words.
 *
 * @param table the table of the object that it names: Page, Zone, Task; empty for other words
 * @param row the object's row there
 * @param order a page is the first of a block of 2^order pages; -1 where no block is meant
 */
public record Phrase(String text, String table, int row, int order) {
    /** Words that name no object. */
    public Phrase(String text) {
        this(text, "", -1, -1);
    }

    /** Whether it names an object. */
    public boolean isObject() {
        return !table.isEmpty();
    }
}
