/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model.tables;

import org.pagewalk.store.Changes;
import org.pagewalk.store.Column;
import org.pagewalk.store.HeadColumn;
import org.pagewalk.store.StringColumn;

/** Who moves the state of tables through time: says where it has changed, and sets values where that is allowed. */
public interface StateOwner {
    /**
     * Tells somebody, from now on, where the state may have changed whenever it moves or something happens, and then
     * that it has {@link Changes#arrived}. What they do on arrival may include listening, unlistening and moving on.
     */
    void listen(Changes listener);

    /** Tells them no longer. */
    void unlisten(Changes listener);

    /** Whether values may be set: on a branch they may, what was recorded stays as it was. */
    boolean isBranch();

    /**
     * Sets a number, or the row that a reference points to.
     *
     * @throws IllegalStateException if this is no branch
     */
    void set(Column column, int row, long value);

    /** Sets a string. */
    void set(StringColumn column, int row, String text);

    /** Gives a list these nodes, in this order; each leaves the list it was on. */
    void set(HeadColumn column, int row, int[] nodes);
}
