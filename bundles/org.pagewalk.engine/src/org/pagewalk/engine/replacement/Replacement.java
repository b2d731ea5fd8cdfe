/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import static org.pagewalk.store.Table.NULL;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.pagewalk.model.tables.PageReferenceTable;
import org.pagewalk.model.tables.ReplacementPolicyTable;
import org.pagewalk.model.tables.Tables;

/** Plays strings of references, those of the store and any others: what a policy remembers, and how it does with more frames. */
public final class Replacement {
    /** So many references a curve may take to find, frames times length. */
    public static final long CURVE_WORK_MAX = 1L << 28;

    private Replacement() {
    }

    /**
     * What a policy of the store remembers at the present moment: its references so far are played again.
     *
     * @param policy a row of ReplacementPolicy
     */
    public static PolicyState state(Tables tables, int policy) {
        return state(tables, policy, tables.replacementPolicy.references(policy));
    }

    /** The same after the first {@code references} references of its string. */
    public static PolicyState state(Tables tables, int policy, int references) {
        ReplacementPolicyTable policies = tables.replacementPolicy;
        return state(policies.kind(policy), policies.frames(policy), tables.machine.seed(0), string(tables, policy), references);
    }

    /**
     * What a policy remembers after the first {@code references} references of a string.
     *
     * @param kind the policy, by its word
     */
    public static PolicyState state(String kind, int frames, long seed, long[] string, int references) {
        PageNumbers numbers = new PageNumbers();
        int[] pages = numbers.numbers(string);
        Policy policy = PolicyKind.named(kind).orElseThrow().make(frames, Math.max(1, numbers.count()), seed, pages);
        int hits = 0;
        int last = Policy.HIT;
        int played = Math.min(references, string.length);
        for (int i = 0; i < played; i++) {
            last = policy.reference(pages[i]);
            hits += last == Policy.HIT ? 1 : 0;
        }
        Optional<PolicyState.Step> step = played == 0 ? Optional.empty() : Optional.of(new PolicyState.Step(string[played - 1],
                last == Policy.HIT, last < 0 ? NULL : numbers.name(last), last < 0 ? "" : policy.why(numbers)));
        return new PolicyState(kind, frames, played, hits, policy.parts(numbers), step);
    }

    /** The string of references that a policy of the store was given. */
    public static long[] string(Tables tables, int policy) {
        PageReferenceTable references = tables.pageReference;
        long[] string = new long[16];
        int length = 0;
        for (int row = tables.replacementPolicy.string.first(policy); row != NULL; row = references.list.next(row)) {
            if (length == string.length) {
                string = Arrays.copyOf(string, 2 * length);
            }
            string[length++] = references.page(row);
        }
        return Arrays.copyOf(string, length);
    }

    /**
     * How a policy does on a string with 1, 2 and so on frames.
     *
     * @param kind the policy, by its word
     * @param framesMax the largest number of frames, at least 1
     * @throws IllegalArgumentException when frames times length is more than {@link #CURVE_WORK_MAX}
     */
    public static Curve curve(String kind, long[] references, int framesMax) {
        return curve(kind, references, framesMax, 0);
    }

    /** The same with a seed for the policy that draws lots: that of the machine, where its policies are to come out alike. */
    public static Curve curve(String kind, long[] references, int framesMax, long seed) {
        if ((long) framesMax * references.length > CURVE_WORK_MAX) {
            throw new IllegalArgumentException(framesMax + " frames times " + references.length + " references are more than " + CURVE_WORK_MAX);
        }
        PageNumbers numbers = new PageNumbers();
        int[] pages = numbers.numbers(references);
        return new Curve(kind, references.length, hits(PolicyKind.named(kind).orElseThrow(), framesMax, Math.max(1, numbers.count()), seed, pages));
    }

    private static int[] hits(PolicyKind kind, int framesMax, int pages, long seed, int... string) {
        return switch (kind) {
            case LRU -> StackDistances.lru(framesMax, pages, string);
            case OPT -> StackDistances.opt(framesMax, pages, string);
            default -> {
                int[] hits = new int[framesMax + 1];
                for (int frames = 1; frames <= framesMax; frames++) {
                    hits[frames] = hits(kind.make(frames, pages, seed, string), string);
                }
                yield hits;
            }
        };
    }

    /** How often a policy finds the page of a string in a frame. */
    static int hits(Policy policy, int... pages) {
        int hits = 0;
        for (int page : pages) {
            hits += policy.reference(page) == Policy.HIT ? 1 : 0;
        }
        return hits;
    }

    /** The words of all policies. */
    public static List<String> kinds() {
        return PolicyKind.words();
    }
}
