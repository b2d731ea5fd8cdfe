/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/**
 * At random moments, in random order, the state is that of a fresh run that stopped there. Each run prints its seed;
 * {@code -Dpagewalk.operations} makes it longer.
 */
class TimeTravelTest {
    private static final int OPERATIONS = Integer.getInteger("pagewalk.operations", 50_000);

    private record Moment(long position, long digest) {
    }

    private final long seed = Long.getLong("pagewalk.seed", System.nanoTime());
    private final Random random = new Random(seed);

    /** Records a run, and what the digest was after each operation. */
    private static List<Moment> record(Run run, long seed, int operations) {
        Random random = new Random(seed);
        Kernel kernel = new Kernel(run);
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < operations; i++) {
            kernel.anything(random);
            if (i % 1_000 == 0) {
                assertEquals(List.of(), run.machine().checkInvariants(), "seed " + seed + ", operation " + i);
            }
            if (i % 100 == 0) {
                moments.add(new Moment(run.end(), run.machine().store().digest()));
            }
        }
        return moments;
    }

    @Test
    void everyMomentIsThatOfAFreshRunThatStoppedThere() {
        System.out.println("TimeTravelTest: -Dpagewalk.seed=" + seed);
        Run run = Run.record(Kernel.smallMachine(), RunLimits.DEFAULT.withSegmentWords(1 + random.nextInt(20_000)));
        List<Moment> moments = record(run, seed, OPERATIONS);
        for (int i = 0; i < 300; i++) {
            Moment moment = moments.get(random.nextInt(moments.size()));
            run.cursor().moveTo(moment.position);
            assertEquals(moment.digest, run.machine().store().digest(), "seed " + seed + ", moment " + moment.position);
        }
        assertEquals(List.of(), run.machine().checkInvariants(), "seed " + seed);
        run.cursor().toEnd();
        record(run, seed + 1, 100);
    }

    @Test
    void alsoInTheMiddleOfACall() {
        System.out.println("TimeTravelTest, middle: -Dpagewalk.seed=" + seed);
        Run run = Run.record(Kernel.smallMachine(), RunLimits.DEFAULT.withSegmentWords(5_000));
        Run other = Run.record(Kernel.smallMachine(), RunLimits.DEFAULT.withSegmentWords(1 << 24));
        record(run, seed, 4_000);
        record(other, seed, 4_000);
        assertEquals(run.end(), other.end());
        for (int i = 0; i < 200; i++) {
            long moment = (long) (random.nextDouble() * run.end());
            run.cursor().moveTo(moment);
            other.journal().undoTo(0);
            other.journal().redoTo(run.cursor().moment());
            assertEquals(other.machine().store().digest(), run.machine().store().digest(),
                    "seed " + seed + ", moment " + moment);
        }
    }

    @Test
    void memoryForTheHistoryIsBoundedAndWhatIsForgottenIsSaid() {
        System.out.println("TimeTravelTest, bounded: -Dpagewalk.seed=" + seed);
        long limit = 16 << 20;
        Run run = Run.record(Kernel.smallMachine(),
                RunLimits.DEFAULT.withHistoryBytes(limit).withSegmentWords(1_000));
        List<Moment> moments = record(run, seed, OPERATIONS);
        assertTrue(run.historyBytes() <= limit * 11 / 10, run.historyBytes() + " bytes, seed " + seed);
        assertTrue(run.checkpoints() > 2);
        for (int i = 0; i < 100; i++) {
            Moment moment = moments.get(random.nextInt(moments.size()));
            if (moment.position >= run.start()) {
                run.cursor().moveTo(moment.position);
                assertEquals(moment.digest, run.machine().store().digest(), "seed " + seed);
            }
        }
    }

    @Test
    void aHistoryThatIsTooSmallForgetsItsBeginning() {
        Run run = Run.record(Kernel.smallMachine(), RunLimits.DEFAULT.withHistoryBytes(2 << 20).withSegmentWords(500));
        record(run, seed, 40_000);
        assertTrue(run.start() > 0, "seed " + seed);
        long digest = run.machine().store().digest();
        run.cursor().moveTo(run.start());
        run.cursor().toEnd();
        assertEquals(digest, run.machine().store().digest(), "seed " + seed);
        Exception refused = assertThrows(IllegalArgumentException.class,
                () -> run.cursor().moveTo(0));
        assertEquals("there is no moment 0; the run reaches from " + run.start() + " to " + run.end(),
                refused.getMessage());
    }
}
