/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import static org.pagewalk.store.Table.NULL;

import org.pagewalk.model.tables.PageReferenceTable;
import org.pagewalk.model.tables.ReplacementPolicyTable;
import org.pagewalk.model.tables.Tables;

/**
 * A policy of the store as it stands after some references: what plays the next one without playing all before again. It follows
 * from the store; where the store has moved on or back without it, another is made.
 */
final class LivePolicy {
    private static final int PAGES_MIN = 64;

    private final Tables tables;
    private final int row;
    private final int generation;
    private final PageNumbers numbers = new PageNumbers();
    private Policy policy;
    private int capacity;
    private int played;
    private int lastVictim;

    /** Plays all references that the store has counted. */
    LivePolicy(Tables tables, int row) {
        this.tables = tables;
        this.row = row;
        ReplacementPolicyTable policies = tables.replacementPolicy;
        generation = policies.generation(row);
        begin(Math.max(PAGES_MIN, numbers.numbers(Replacement.string(tables, row)).length));
        playUpTo(policies.references(row));
    }

    private void begin(int pages) {
        ReplacementPolicyTable policies = tables.replacementPolicy;
        PolicyKind kind = PolicyKind.named(policies.kind(row)).orElseThrow();
        capacity = pages;
        int[] future = kind.needsFuture() ? numbers.numbers(Replacement.string(tables, row)) : new int[0];
        policy = kind.make(policies.frames(row), pages, tables.machine.seed(0), future);
        played = 0;
    }

    private void playUpTo(int references) {
        PageReferenceTable string = tables.pageReference;
        int reference = tables.replacementPolicy.string.first(row);
        while (played < references && reference != NULL) {
            reference(string.page(reference));
            reference = string.list.next(reference);
        }
    }

    /** Whether this is the policy of the row as the store has it now. */
    boolean isUpToDate() {
        return generation == tables.replacementPolicy.generation(row) && played == tables.replacementPolicy.references(row);
    }

    /** References a page; gives whether it was there. */
    boolean reference(long name) {
        int page = numbers.number(name);
        if (page >= capacity) {
            int before = played;
            begin(2 * capacity);
            playUpTo(before);
        }
        int result = policy.reference(page);
        played++;
        lastVictim = result;
        return result == Policy.HIT;
    }

    /** Whether a page gave way to the last one. */
    boolean hasVictim() {
        return lastVictim >= 0;
    }

    /** The page that gave way to the last one. */
    long victim() {
        return numbers.name(lastVictim);
    }
}
