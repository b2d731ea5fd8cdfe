/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pagewalk.store.Checkpoint;
import org.pagewalk.store.Table;

/**
 * The checkpoints of a run. When they take more memory than they may, every other one goes: what lies between two of
 * them is made again, it only takes a little longer. When that is not enough, the oldest go for good.
 */
final class History {
    /** Fewer than so many checkpoints are not thinned out any more: the oldest goes. */
    private static final int SEGMENTS_MIN = 16;

    /**
     * What follows a checkpoint, up to the next.
     *
     * @param offset where in the log its first input stands
     * @param number which input that is
     * @param line the scenario's line at the checkpoint, 0 for none
     * @param lines how often it had come to a line by then
     * @param failures how many checks had failed by then
     */
    record Segment(Checkpoint checkpoint, long offset, int number, int line, int lines, int failures) {
        long position() {
            return checkpoint.position();
        }
    }

    private final List<Segment> segments = new ArrayList<>();
    private long bytes;
    /** How many lines and failed checks there are up to the end of the run. */
    private int lines;
    private int failures;
    /** How many words of the journal a segment has at least; doubles when every other checkpoint goes. */
    private long spacing;

    History(long spacing) {
        this.spacing = spacing;
    }

    long spacing() {
        return spacing;
    }

    long bytes() {
        return bytes;
    }

    int size() {
        return segments.size();
    }

    Segment first() {
        return segments.getFirst();
    }

    Segment last() {
        return segments.getLast();
    }

    /** The segment in which a position lies; one that begins there rather than one that ends. */
    Segment at(long position) {
        return segments.get(indexAt(position));
    }

    private int indexAt(long position) {
        int low = 0;
        int high = segments.size() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (segments.get(middle).position() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The segment behind one, unless it is the last. */
    Optional<Segment> next(Segment segment) {
        int index = indexAt(segment.position());
        return index + 1 < segments.size() ? Optional.of(segments.get(index + 1)) : Optional.empty();
    }

    /** The position at which a segment ends: where the next begins, or {@code end}. */
    long endOf(Segment segment, long end) {
        return next(segment).map(Segment::position).orElse(end);
    }

    /** Whether a row of a table may have been written between the beginning and the end of a segment. */
    boolean mayWrite(Segment segment, Table table, int row) {
        return next(segment).map(next -> segment.checkpoint().mayDifferIn(next.checkpoint(), table, row)).orElse(true);
    }

    /** The run has come so far. */
    void reach(Executed executed) {
        lines = executed.lines();
        failures = executed.failures();
    }

    /** Whether the scenario comes to a line between the beginning and the end of a segment. */
    boolean hasLine(Segment segment) {
        return next(segment).map(Segment::lines).orElse(lines) > segment.lines();
    }

    /** Whether a check fails between the beginning and the end of a segment. */
    boolean hasFailure(Segment segment) {
        return next(segment).map(Segment::failures).orElse(failures) > segment.failures();
    }

    void add(Segment segment) {
        bytes += segment.checkpoint().bytesBeside(segments.isEmpty() ? null : last().checkpoint());
        segments.add(segment);
    }

    /** Lets checkpoints go, and then the oldest of the log, until both take no more than so many bytes. */
    void fit(long limit, InputLog log) {
        while (bytes + log.bytes() > limit && segments.size() > 2) {
            if (segments.size() > SEGMENTS_MIN) {
                for (int i = segments.size() - 2; i > 0; i -= 2) {
                    segments.remove(i);
                }
                spacing *= 2;
            } else {
                segments.removeFirst();
                log.forgetBefore(first().offset());
            }
            bytes = 0;
            Checkpoint before = null;
            for (Segment segment : segments) {
                bytes += segment.checkpoint().bytesBeside(before);
                before = segment.checkpoint();
            }
        }
    }
}
