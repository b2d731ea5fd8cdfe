/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

/**
 * The record of every write, from which the state can be taken back, and forward again. Off at first.
 * <p>
 * An entry says what changed, not what was there: numbers by their difference, a bit by where it is, a list by the
 * node that came or went and its neighbour. So it serves in both directions. Most entries take one word:
 *
 * <pre>
 *   63     62     61     60..48   47..32    31..0
 *   END    WIDE   FLAG   column   payload   index
 * </pre>
 *
 * A payload that does not fit in 16 bits takes a second word, marked END; the first then holds its upper 16 bits.
 * Entries lie in a ring of chunks: what is older than the bound of the history is forgotten, and its chunk reused.
 * A position counts the words recorded so far.
 */
public final class Journal {
    /** How many bytes of history are kept, unless said otherwise. */
    public static final long DEFAULT_LIMIT_BYTES = 64L << 20;

    static final int COLUMNS_MAX = 1 << 13;
    /** Given with a column's number: the meaning is the column's (for a list: the node was taken out). */
    static final int FLAG = COLUMNS_MAX;

    private static final long WIDE = 1L << 62;
    private static final long END = 1L << 63;
    private static final int PAYLOAD_LOW_BITS = 48;
    private static final int CHUNK_SHIFT = 13;
    private static final int CHUNK_WORDS = 1 << CHUNK_SHIFT;

    private final Store store;
    private long[][] ring = {};
    private long[] chunk = {};
    private int fill;
    /** The position at which the present chunk begins. */
    private long chunkStart;
    private long oldest;
    /** Where an undo or redo ended, and how far one can redo from there; another write makes both void. */
    private long cursor;
    private long cursorNewest;
    private boolean recording;
    private long limitBytes = DEFAULT_LIMIT_BYTES;

    Journal(Store store) {
        this.store = store;
    }

    public boolean isRecording() {
        return recording;
    }

    /** Starts or stops recording. Either forgets the history so far, since what was not recorded cannot be undone. */
    public void record(boolean on) {
        if (on == recording) {
            return;
        }
        oldest = position();
        cursor = oldest;
        cursorNewest = oldest;
        ring = new long[on ? (int) Math.max(2, limitBytes / (CHUNK_WORDS * Long.BYTES)) : 0][];
        open(oldest);
        setRecording(on);
    }

    private void setRecording(boolean on) {
        recording = on;
        store.columns().forEach(column -> column.recorded = on);
    }

    /** Bounds the history from the next {@link #record} on. */
    public void limit(long bytes) {
        limitBytes = bytes;
    }

    /** Where the state is now. */
    public long position() {
        return chunkStart + fill;
    }

    /** The earliest position that can still be reached. */
    public long oldest() {
        return oldest;
    }

    /** The latest position that can be reached: later than {@link #position} after an undo, until the next write. */
    public long newest() {
        return position() == cursor ? cursorNewest : position();
    }

    /**
     * Takes every write since {@code position} back.
     *
     * @throws IllegalArgumentException for a position that lies ahead or is forgotten
     */
    public void undoTo(long position) {
        if (position < oldest || position > position()) {
            throw new IllegalArgumentException(
                    "cannot undo to " + position + ": the journal reaches from " + oldest + " to " + position());
        }
        cursorNewest = newest();
        setRecording(false);
        long at = position();
        while (at > position) {
            long last = word(--at);
            if ((last & END) != 0) {
                apply(true, word(--at), last);
            } else {
                apply(true, last, 0);
            }
        }
        resume(at);
    }

    /**
     * Makes the writes up to {@code position} once more, after an undo.
     *
     * @throws IllegalArgumentException for a position that lies behind, or after which something else was written
     */
    public void redoTo(long position) {
        if (position < position() || position > newest()) {
            throw new IllegalArgumentException(
                    "cannot redo to " + position + ": the journal reaches from " + position() + " to " + newest());
        }
        cursorNewest = newest();
        setRecording(false);
        long at = position();
        while (at < position) {
            long first = word(at++);
            apply(false, first, (first & WIDE) != 0 ? word(at++) : 0);
        }
        resume(at);
    }

    private void apply(boolean undo, long first, long second) {
        int header = (int) (first >>> PAYLOAD_LOW_BITS);
        long payload = (first & WIDE) == 0
                ? (short) (first >>> 32)
                : first >>> 32 << PAYLOAD_LOW_BITS | second & (1L << PAYLOAD_LOW_BITS) - 1;
        store.column(header & (COLUMNS_MAX - 1)).apply(undo, (header & FLAG) != 0, (int) first, payload);
    }

    /** After an undo or redo, whose own writes were not recorded. */
    private void resume(long at) {
        cursor = at;
        open(at);
        setRecording(true);
    }

    private long word(long position) {
        return ring[(int) ((position >>> CHUNK_SHIFT) % ring.length)][(int) (position & CHUNK_WORDS - 1)];
    }

    private void open(long position) {
        fill = (int) (position & CHUNK_WORDS - 1);
        chunkStart = position - fill;
        if (ring.length == 0) {
            return;
        }
        int place = (int) ((position >>> CHUNK_SHIFT) % ring.length);
        if (ring[place] == null) {
            ring[place] = new long[CHUNK_WORDS];
        }
        chunk = ring[place];
    }

    /** Notes one change. {@code column} is the column's number, with {@link #FLAG} if it wants that. */
    void record(int column, int index, long payload) {
        if ((short) payload == payload) {
            put((long) column << PAYLOAD_LOW_BITS | (payload & 0xFFFF) << 32 | index & 0xFFFF_FFFFL);
        } else {
            recordWide(column, index, payload);
        }
    }

    /** Notes one change in two words, for those whose payload seldom fits into 16 bits: a guess less to make. */
    void recordWide(int column, int index, long payload) {
        put(WIDE | (long) column << PAYLOAD_LOW_BITS | payload >>> PAYLOAD_LOW_BITS << 32 | index & 0xFFFF_FFFFL);
        put(END | payload & (1L << PAYLOAD_LOW_BITS) - 1);
    }

    private void put(long word) {
        long[] words = chunk;
        int at = fill;
        if (at < words.length) {
            words[at] = word;
            fill = at + 1;
        } else {
            roll();
            put(word);
        }
    }

    /** Goes on to the next chunk; when the ring is full that is the one with the oldest entries. */
    private void roll() {
        long next = chunkStart + CHUNK_WORDS;
        oldest = Math.max(oldest, next - (ring.length - 1L) * CHUNK_WORDS);
        if (oldest < next && (word(oldest) & END) != 0) {
            oldest++;
        }
        open(next);
    }
}
