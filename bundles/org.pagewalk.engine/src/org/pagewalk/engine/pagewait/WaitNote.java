/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.pagewait;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/** What is told about locked pages and those who wait for them. */
public enum WaitNote implements Note {
    LOCK_PAGE(Shape.call("lock_page", Type.VOID, Field.PAGE)),
    __LOCK_PAGE(Shape.call("__lock_page", Type.VOID, Field.PAGE)),
    TRY_LOCK_PAGE(Shape.call("TryLockPage", Type.INT, Field.PAGE)),
    UNLOCK_PAGE(Shape.call("unlock_page", Type.VOID, Field.PAGE)),
    WAKE_UP_ALL(Shape.call("wake_up_all", Type.VOID, Field.QUEUE)),
    WAIT_ON_PAGE(Shape.call("wait_on_page", Type.VOID, Field.PAGE)),
    ___WAIT_ON_PAGE(Shape.call("___wait_on_page", Type.VOID, Field.PAGE)),
    PAGE_WAITQUEUE(Shape.call("page_waitqueue", Type.WAIT_QUEUE, Field.PAGE)),

    HASHED(Shape.of(Kind.DECISION, "chooses", Field.ADDR, Field.SHIFT)),
    NOT_LOCKED(Shape.of(Kind.DECISION, "returns", Field.PAGE)),

    PAGE_LOCKED(Shape.of(Kind.EVENT, "page_locked", Field.TASK, Field.PAGE)),
    PAGE_UNLOCKED(Shape.of(Kind.EVENT, "page_unlocked", Field.PAGE)),
    PAGE_WAIT(Shape.of(Kind.EVENT, "page_wait", Field.TASK, Field.PAGE)),
    PAGE_WAIT_OVER(Shape.of(Kind.EVENT, "page_wait_over", Field.TASK, Field.PAGE)),
    WOKEN_IN_VAIN(Shape.of(Kind.EVENT, "task_woken_in_vain", Field.TASK, Field.PAGE));

    private final Shape shape;

    WaitNote(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    /** The fields that the notes share. */
    private static final class Field {
        static final Parameter PAGE = new Parameter("page", Type.PAGE, "", "the page frame");
        static final Parameter TASK = new Parameter("task", Type.TASK, "", "the task");
        static final Parameter ADDR = new Parameter("addr", Type.KERNEL_ADDRESS, "", "where the struct page lies");
        static final Parameter SHIFT = new Parameter("shift", Type.INT, "bits", "the zone's wait_table_shift");
        static final Parameter QUEUE = new Parameter("queue", Type.WAIT_QUEUE, "", "the queue");
    }
}
