/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pagewalk.engine.narrative.CoreNote;
import org.pagewalk.engine.narrative.Note;
import org.pagewalk.engine.pagealloc.PageNote;
import org.pagewalk.model.tables.ZoneTable;

/** A timeline says what one finds who reads the whole run; each test prints its seed. */
class TimelineTest {
    private final long seed = Long.getLong("pagewalk.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @BeforeEach
    void tellTheSeed() {
        System.out.println("TimelineTest: -Dpagewalk.seed=" + seed);
    }

    /** What somebody finds who goes over all of a run, entry by entry, and looks at the machine after each. */
    private static final class Naive {
        final Map<Long, Integer> events = new HashMap<>();
        final Map<Long, Integer> allocations = new HashMap<>();
        final Map<Long, Integer> frees = new HashMap<>();
        final Map<Long, Integer> free = new HashMap<>();
        final List<Long> failures = new ArrayList<>();
        final List<Long> held = new ArrayList<>();
        final Map<Integer, Long> visits = new HashMap<>();

        Naive(Run run) {
            run.cursor().tell(run.start(), told -> {
                long moment = run.journal().next(told.moment());
                if (told.note().kind() == Note.Kind.EVENT) {
                    events.merge(moment, 1, Integer::sum);
                }
                if (told.note() == PageNote.PAGE_ALLOC) {
                    allocations.merge(moment, 1, Integer::sum);
                } else if (told.note() == PageNote.PAGE_FREE) {
                    frees.merge(moment, 1, Integer::sum);
                } else if (told.note() == CoreNote.CHECK) {
                    (told.numbers().get(1) == 0 ? failures : held).add(moment);
                } else if (told.note() == CoreNote.LINE) {
                    visits.putIfAbsent(told.numbers().getFirst().intValue(), moment);
                }
                return true;
            }, Progress.NONE);
            ZoneTable zones = run.machine().tables().zone;
            long at = run.start();
            run.moveTo(at);
            free.put(at, zones.free_pages(0) + zones.free_pages(1) + zones.free_pages(2));
            while (at < run.end()) {
                if (at >= run.journal().newest()) {
                    run.advance();
                }
                at = run.journal().next(at);
                run.moveTo(at);
                free.put(at, zones.free_pages(0) + zones.free_pages(1) + zones.free_pages(2));
            }
        }

        static double sum(Map<Long, Integer> counts, long from, long to) {
            double sum = 0;
            for (long moment = from; moment < to; moment++) {
                sum += counts.getOrDefault(moment, 0);
            }
            return sum;
        }
    }

    private Run record(int operations, RunLimits limits, Runnable each) {
        Run run = Run.record(Kernel.smallMachine(), limits);
        go(run, operations, each);
        return run;
    }

    private void go(Run run, int operations, Runnable each) {
        Kernel kernel = new Kernel(run);
        for (int i = 0; i < operations; i++) {
            kernel.anything(random);
            if (random.nextInt(20) == 0) {
                run.check(i, random.nextBoolean());
            }
            each.run();
        }
    }

    private void compare(Timeline timeline, Run run) {
        Naive naive = new Naive(run);
        assertEquals(run.end(), timeline.end());
        long width = timeline.resolution();
        for (int i = 0; i < 40; i++) {
            long each = width << random.nextInt(4);
            long from = (random.nextLong(run.start(), run.end()) / each + 1) * each;
            Timeline.Columns columns = Timeline.Columns.of(1 + random.nextInt(50));
            timeline.fill(from, from + columns.count() * each, columns);
            for (int x = 0; x < columns.count() && from + (x + 1) * each < run.end(); x++) {
                long left = from + x * each;
                String where = "moments " + left + " to " + (left + each) + ", seed " + seed;
                assertEquals(Naive.sum(naive.events, left, left + each), columns.events()[x], where);
                assertEquals(Naive.sum(naive.allocations, left, left + each), columns.allocations()[x], where);
                assertEquals(Naive.sum(naive.frees, left, left + each), columns.frees()[x], where);
                assertEquals(naive.failures.stream().anyMatch(m -> m >= left && m < left + each),
                        (columns.checks()[x] & Timeline.FAILED) != 0, where);
                assertEquals(naive.held.stream().anyMatch(m -> m >= left && m < left + each),
                        (columns.checks()[x] & Timeline.HELD) != 0, where);
                int[] free = naive.free.entrySet().stream().filter(e -> e.getKey() >= left && e.getKey() < left + each)
                        .mapToInt(Map.Entry::getValue).sorted().toArray();
                if (free.length > 0) {
                    assertEquals(free[0], columns.leastFree()[x], where);
                    assertEquals(free[free.length - 1], columns.mostFree()[x], where);
                }
            }
        }
        for (int i = 0; i < 100; i++) {
            long moment = random.nextLong(run.start(), run.end() + 1);
            OptionalLong next = naive.failures.stream().mapToLong(m -> m).filter(m -> m > moment).min();
            OptionalLong previous = naive.failures.stream().mapToLong(m -> m).filter(m -> m < moment).max();
            assertEquals(next, timeline.nextFailure(moment), "after " + moment + ", seed " + seed);
            assertEquals(previous, timeline.previousFailure(moment), "before " + moment + ", seed " + seed);
            if (i < 10) {
                run.moveTo(moment);
                long here = run.cursor().moment();
                assertEquals(timeline.nextFailure(here), run.cursor().findFailure(true, Progress.NONE), "seed " + seed);
                assertEquals(timeline.previousFailure(here), run.cursor().findFailure(false, Progress.NONE), "seed " + seed);
                int line = 1 + random.nextInt(50);
                OptionalLong visit = run.cursor().findLine(line, Progress.NONE);
                assertEquals(naive.visits.containsKey(line), visit.isPresent(), "line " + line + ", seed " + seed);
                if (visit.isPresent()) {
                    run.cursor().moveTo(visit.getAsLong());
                    assertEquals(line, run.cursor().where().line().orElseThrow(), "seed " + seed);
                }
            }
        }
        if (run.start() == 0) {
            naive.visits.forEach((line, moment) -> assertEquals(OptionalLong.of(moment), timeline.firstVisit(line), "line " + line));
        }
        assertEquals(OptionalLong.empty(), timeline.firstVisit(51));
        assertEquals(OptionalLong.empty(), timeline.firstVisit(-1));
    }

    @Test
    void saysWhatOneFindsWhoReadsTheWholeRun() {
        Run run = record(6_000, RunLimits.DEFAULT.withSegmentWords(1 + random.nextInt(20_000)), () -> { });
        Timeline timeline = Timeline.of(run);
        assertTrue(timeline.resolution() > 1, "two became one at least once");
        compare(timeline, run);
    }

    @Test
    void isTheSameWhetherItReadsAlongOrAfterwardsAndWhereverTheCursorIs() {
        Run run = Run.record(Kernel.smallMachine(), RunLimits.DEFAULT.withHistoryBytes(4 << 20).withSegmentWords(1_000));
        Timeline along = Timeline.of(run);
        go(run, 8_000, () -> {
            if (random.nextInt(10) == 0) {
                if (random.nextInt(20) == 0) {
                    run.moveTo(random.nextLong(run.start(), run.end() + 1));
                }
                long here = run.cursor().moment();
                along.catchUp();
                assertEquals(here, run.cursor().moment());
            }
        });
        along.catchUp();
        run.moveTo(random.nextLong(run.start(), run.end() + 1));
        Timeline afterwards = Timeline.of(run);
        if (run.start() == 0) {
            Timeline.Columns one = Timeline.Columns.of(777);
            Timeline.Columns other = Timeline.Columns.of(777);
            along.fill(0, run.end(), one);
            afterwards.fill(0, run.end(), other);
            assertArrayEquals(one.events(), other.events(), "seed " + seed);
            assertArrayEquals(one.leastFree(), other.leastFree(), "seed " + seed);
            assertArrayEquals(one.checks(), other.checks(), "seed " + seed);
        }
        compare(along, run);
    }

    @Test
    void keepsWhatARunHasForgotten() {
        Run run = Run.record(Kernel.smallMachine(), RunLimits.DEFAULT.withHistoryBytes(2 << 20).withSegmentWords(500));
        Timeline timeline = Timeline.of(run);
        go(run, 30_000, timeline::catchUp);
        assertTrue(run.start() > 0, "seed " + seed);
        Timeline.Columns columns = Timeline.Columns.of(1);
        timeline.fill(0, run.start(), columns);
        assertTrue(columns.events()[0] > 1000, "what happened there was counted");
        assertEquals(OptionalLong.empty(), timeline.previousFailure(run.start()), "nobody can go there");
        Timeline late = Timeline.of(run);
        timeline.fill(run.start() + 4096, run.end(), columns);
        Timeline.Columns other = Timeline.Columns.of(1);
        late.fill(run.start() + 4096, run.end(), other);
        assertEquals(columns.events()[0], other.events()[0], 100, "seed " + seed);
    }

    @Test
    void sharesABucketOutToTheColumnsInWhichItLies() {
        Run run = record(6_000, RunLimits.DEFAULT, () -> { });
        Timeline timeline = Timeline.of(run);
        Timeline.Columns all = Timeline.Columns.of(1);
        timeline.fill(run.start(), run.end() + 1, all);
        for (int count : new int[] {2, 3, 1000, 100_003}) {
            Timeline.Columns columns = Timeline.Columns.of(count);
            timeline.fill(run.start(), run.end() + 1, columns);
            double sum = 0;
            for (double each : columns.events()) {
                sum += each;
            }
            assertEquals(all.events()[0], sum, 1e-3, count + " columns, seed " + seed);
        }
        timeline.fill(run.end() + 10, run.end() + 20, all);
        assertEquals(-1, all.leastFree()[0], "there is nothing behind the end");
        timeline.fill(5, 5, all);
        assertEquals(0, all.events()[0]);
    }

    @Test
    void aRunThatIsNotRecordedHasNone() {
        Run run = Run.unrecorded(Kernel.smallMachine());
        assertThrows(IllegalArgumentException.class, () -> Timeline.of(run));
    }
}
