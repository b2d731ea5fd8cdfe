/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import org.pagewalk.engine.functions.Parameter;
import org.pagewalk.engine.functions.Type;
import org.pagewalk.engine.narrative.Note;

/** What policies tell. A victim is told with the rule by which it was chosen; {@link PolicyState.Step} has the numbers. */
public enum ReplacementNote implements Note {
    POLICY_REFERENCE(Shape.call("policy_reference", Type.INT, Field.POLICY, Field.PAGE)),

    FIFO(victim()),
    LRU(victim()),
    CLOCK(victim()),
    SECOND_CHANCE(victim()),
    LFU(victim()),
    TWO_QUEUES(victim()),
    LRU_2(victim()),
    ARC(victim()),
    RANDOM(victim()),
    OPT(victim()),
    LINUX(victim()),

    PAGE_HIT(event("page_hit")),
    PAGE_MISS(event("page_miss")),
    PAGE_REPLACED(event("page_replaced"));

    private final Shape shape;

    ReplacementNote(Shape shape) {
        this.shape = shape;
    }

    /** How the victim of a policy is told. */
    static ReplacementNote victimOf(PolicyKind kind) {
        return values()[FIFO.ordinal() + kind.ordinal()];
    }

    @Override
    public Shape shape() {
        return shape;
    }

    private static Shape victim() {
        return Shape.of(Kind.DECISION, "chooses", Field.POLICY, Field.PAGE);
    }

    private static Shape event(String word) {
        return Shape.of(Kind.EVENT, word, Field.POLICY, Field.PAGE);
    }

    /** The fields that the notes share. */
    private static final class Field {
        static final Parameter POLICY = new Parameter("policy", Type.POLICY, "", "the policy in question");
        static final Parameter PAGE = new Parameter("page", Type.INT, "", "the page, as the string of references names it");
    }
}
