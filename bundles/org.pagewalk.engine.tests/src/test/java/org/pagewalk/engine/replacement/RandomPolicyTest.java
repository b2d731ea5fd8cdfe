/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds each policy against its rule, taken literally, on random strings. */
class RandomPolicyTest {
    private static final int ROUNDS = Integer.getInteger("pagewalk.operations", 400);
    private static final int LENGTH = 120;

    private final long seed = Long.getLong("pagewalk.seed", System.nanoTime());
    private final Random random = new Random(seed);

    /** Uniform, skewed, or loops, so that each policy gets something it is bad at. */
    private int[] string(int pages) {
        int[] string = new int[1 + random.nextInt(LENGTH)];
        int kind = random.nextInt(4);
        int loop = 1 + random.nextInt(pages);
        for (int i = 0; i < string.length; i++) {
            string[i] = switch (kind) {
                case 0 -> random.nextInt(pages);
                case 1 -> random.nextInt(1 + random.nextInt(pages));
                case 2 -> i % loop;
                default -> random.nextInt(5) == 0 ? random.nextInt(pages) : i % loop;
            };
        }
        return string;
    }

    @ParameterizedTest
    @EnumSource
    void itDoesWhatItsRuleSays(PolicyKind kind) {
        System.out.println("RandomPolicyTest, " + kind.word() + ": -Dpagewalk.seed=" + seed);
        assumeTrue(kind != PolicyKind.RANDOM);
        for (int round = 0; round < ROUNDS; round++) {
            int pages = 1 + random.nextInt(20);
            int frames = 1 + random.nextInt(12);
            int[] string = string(pages);
            Policy policy = kind.make(frames, pages, seed, string);
            PlainPolicy plain = PlainPolicy.of(kind, frames, string);
            for (int i = 0; i < string.length; i++) {
                assertEquals(plain.next(), policy.reference(string[i]), kind + ", seed " + seed + ", round " + round + ", reference " + i);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aVictimWasThereAndNoMorePagesAreThanFrames(PolicyKind kind) {
        for (int round = 0; round < ROUNDS; round++) {
            int pages = 1 + random.nextInt(20);
            int frames = 1 + random.nextInt(12);
            int[] string = string(pages);
            Policy policy = kind.make(frames, pages, seed, string);
            Set<Integer> there = new HashSet<>();
            for (int i = 0; i < string.length; i++) {
                String where = kind + ", seed " + seed + ", round " + round + ", reference " + i;
                int result = policy.reference(string[i]);
                assertEquals(there.contains(string[i]), result == Policy.HIT, where);
                assertTrue(result < 0 || there.remove(result), where);
                there.add(string[i]);
                assertTrue(there.size() <= frames, where);
                Set<Integer> said = new HashSet<>();
                policy.parts(page -> page).stream().filter(PolicyState.Part::isResident)
                        .forEach(part -> part.entries().forEach(entry -> said.add((int) entry.page())));
                assertEquals(there, said, where);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCurveIsWhatTheReferencesGiveOneByOneAndNoneIsBetterThanTheBest(PolicyKind kind) {
        for (int round = 0; round < ROUNDS / 10; round++) {
            int pages = 1 + random.nextInt(20);
            int[] string = string(pages);
            long[] names = java.util.Arrays.stream(string).mapToLong(page -> page * 1_000_003L - 7).toArray();
            Curve curve = Replacement.curve(kind.word(), names, 12, seed);
            Curve best = Replacement.curve("opt", names, 12);
            for (int frames = 1; frames <= 12; frames++) {
                String where = kind + ", seed " + seed + ", round " + round + ", frames " + frames;
                assertEquals(Replacement.hits(kind.make(frames, pages, seed, string), string), curve.hits()[frames], where);
                assertTrue(curve.hits()[frames] <= best.hits()[frames], where);
            }
        }
    }

    @Test
    void keysOfAnyValueHitWhereSmallNumbersDo() {
        for (int round = 0; round < ROUNDS; round++) {
            int pages = 1 + random.nextInt(40);
            int frames = 1 + random.nextInt(20);
            long[] names = random.longs(pages).map(name -> random.nextInt(3) == 0 ? name & 7 : name).distinct().toArray();
            KeyedLru keyed = new KeyedLru(frames);
            PlainPolicy plain = PlainPolicy.of(PolicyKind.LRU, frames, random.ints(LENGTH, 0, names.length).toArray());
            for (int i = 0; i < LENGTH; i++) {
                boolean isHit = keyed.reference(names[plain.string[i]]);
                assertEquals(plain.next() == Policy.HIT, isHit, "seed " + seed + ", round " + round + ", reference " + i);
                assertEquals(plain.resident.size(), keyed.size());
            }
        }
    }

    @Test
    void lotsFallOnEachFrameAlike() {
        int[] fell = new int[4];
        for (int seedOfOne = 0; seedOfOne < 4000; seedOfOne++) {
            Policy policy = PolicyKind.RANDOM.make(4, 5, seedOfOne);
            for (int page = 0; page < 4; page++) {
                policy.reference(page);
            }
            fell[policy.reference(4)]++;
        }
        for (int count : fell) {
            assertTrue(count > 850 && count < 1150, () -> java.util.Arrays.toString(fell));
        }
        Policy one = PolicyKind.RANDOM.make(3, 20, 9);
        Policy other = PolicyKind.RANDOM.make(3, 20, 9);
        for (int i = 0; i < 200; i++) {
            assertEquals(one.reference(i * 7 % 20), other.reference(i * 7 % 20));
        }
    }
}
