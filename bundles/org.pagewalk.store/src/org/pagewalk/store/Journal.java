/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.store;

/**
 * The record of every write, from which the state can be taken back, and forward again. Off at first.
 * <p>
 * An entry says what changed, not what was there: numbers by their difference, a bit by where it is, a list by the
 * node that came or went and its neighbour. So it serves in both directions. Between the writes stand notes: what
 * whoever writes has to say about it. Undo and redo pass over them. Most entries take one word:
 *
 * <pre>
 *   63     62     61     60     59..48   47..32    31..0
 *   END    WIDE   FLAG   NOTE   column   payload   index
 * </pre>
 *
 * A payload that does not fit in 16 bits takes a second word, marked END; the first then holds its upper 16 bits.
 * Entries lie in a ring of chunks: what is older than the bound of the history is forgotten, and its chunk reused.
 * A position counts the words recorded so far; it stands between two entries.
 * <p>
 * After an undo the state is in the past. It can be read there, and moved; writing would make another future, so it is
 * refused until the state is at {@link #newest} again.
 */
public final class Journal {
    /** How many bytes of history are kept, unless said otherwise. */
    public static final long DEFAULT_LIMIT_BYTES = 64L << 20;

    /** How many columns, and how many kinds of notes, there may be. */
    static final int COLUMNS_MAX = 1 << 12;
    private static final int NOTE = COLUMNS_MAX;
    /** What an entry is: a write to a column or a note of a kind. */
    private static final int KIND = 2 * COLUMNS_MAX - 1;
    static final int KIND_BITS = Integer.bitCount(KIND);
    /** Given with a column's number: the meaning is the column's (for a list: the node was taken out). */
    static final int FLAG = COLUMNS_MAX << 1;

    private static final long WIDE = 1L << 62;
    private static final long END = 1L << 63;
    private static final int PAYLOAD_LOW_BITS = 48;
    private static final int CHUNK_SHIFT = 13;
    private static final int CHUNK_WORDS = 1 << CHUNK_SHIFT;
    private static final long[] CLOSED = {};

    private final Store store;
    /** Its length is a power of two. */
    private long[][] ring = {};
    /** Where the next entry goes; {@link #CLOSED} while the state is in the past. */
    private long[] chunk = CLOSED;
    private int fill;
    /** The position at which the present chunk begins. */
    private long chunkStart;
    private long oldest;
    private boolean isPast;
    /** Where the state is, and where it was before it went into the past. */
    private long past;
    private long newest;
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
        if (on != recording) {
            long at = position();
            ring = new long[on ? (int) Math.max(2, Long.highestOneBit(limitBytes / (CHUNK_WORDS * Long.BYTES))) : 0][];
            recording = on;
            store.forgetBase();
            restart(at);
        }
    }

    /** Forgets the history and goes on from a position, at which the state is said to be. */
    void restart(long position) {
        oldest = position;
        isPast = false;
        open(position);
        hear(recording);
    }

    private void hear(boolean on) {
        for (Column column : store.columns()) {
            column.recorded = on;
        }
    }

    /** Bounds the history from the next {@link #record} on; it takes the largest power of two of chunks that fits. */
    public void limit(long bytes) {
        limitBytes = bytes;
    }

    /** How many bytes the history takes now. */
    public long bytes() {
        long bytes = 0;
        for (long[] each : ring) {
            bytes += each == null ? 0 : (long) each.length * Long.BYTES;
        }
        return bytes;
    }

    /** Where the state is now. */
    public long position() {
        return isPast ? past : chunkStart + fill;
    }

    /** The earliest position that can still be reached. */
    public long oldest() {
        return oldest;
    }

    /** The latest position that can be reached: later than {@link #position} in the past. */
    public long newest() {
        return isPast ? newest : position();
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
        leave();
        while (past > position) {
            long last = word(--past);
            if ((last & END) != 0) {
                apply(true, word(--past), last);
            } else {
                apply(true, last, 0);
            }
        }
        arrive();
    }

    /**
     * Makes the writes up to {@code position} once more, after an undo.
     *
     * @throws IllegalArgumentException for a position that lies behind, or beyond the newest
     */
    public void redoTo(long position) {
        if (position < position() || position > newest()) {
            throw new IllegalArgumentException(
                    "cannot redo to " + position + ": the journal reaches from " + position() + " to " + newest());
        }
        leave();
        while (past < position) {
            long first = word(past++);
            apply(false, first, (first & WIDE) != 0 ? word(past++) : 0);
        }
        arrive();
    }

    private void leave() {
        if (!isPast) {
            newest = position();
            past = newest;
            isPast = true;
        }
        chunk = CLOSED;
        fill = 0;
        hear(false);
    }

    private void arrive() {
        if (past == newest) {
            isPast = false;
            open(newest);
        }
        hear(recording);
    }

    private void apply(boolean undo, long first, long second) {
        int header = header(first);
        if ((header & NOTE) == 0) {
            column(header).apply(undo, (header & FLAG) != 0, (int) first, payload(first, second));
        }
    }

    private Column column(int header) {
        return store.column(header & COLUMNS_MAX - 1);
    }

    private static int header(long first) {
        return (int) (first >>> PAYLOAD_LOW_BITS);
    }

    private static long payload(long first, long second) {
        return (first & WIDE) == 0 ? (short) (first >>> Integer.SIZE)
                : first >>> Integer.SIZE << PAYLOAD_LOW_BITS | second & (1L << PAYLOAD_LOW_BITS) - 1;
    }

    private long word(long position) {
        return ring[(int) (position >>> CHUNK_SHIFT) & ring.length - 1][(int) position & CHUNK_WORDS - 1];
    }

    private void open(long position) {
        fill = (int) (position & CHUNK_WORDS - 1);
        chunkStart = position - fill;
        if (ring.length == 0) {
            chunk = CLOSED;
            return;
        }
        int place = (int) (position >>> CHUNK_SHIFT) & ring.length - 1;
        if (ring[place] == null) {
            ring[place] = new long[CHUNK_WORDS];
        }
        chunk = ring[place];
    }

    /** Notes one change. {@code column} is the column's number, with {@link #FLAG} if it wants that. */
    void record(int column, int index, long payload) {
        if ((short) payload == payload) {
            put((long) column << PAYLOAD_LOW_BITS | (payload & 0xFFFF) << Integer.SIZE | index & 0xFFFF_FFFFL);
        } else {
            recordWide(column, index, payload);
        }
    }

    /** Notes one change in two words, for those whose payload seldom fits into 16 bits: a guess less to make. */
    void recordWide(int column, int index, long payload) {
        put(WIDE | (long) column << PAYLOAD_LOW_BITS | payload >>> PAYLOAD_LOW_BITS << Integer.SIZE
                | index & 0xFFFF_FFFFL);
        put(END | payload & (1L << PAYLOAD_LOW_BITS) - 1);
    }

    /**
     * Puts down what is no write. To be called while recording only.
     *
     * @param kind from 0 to 4095: what the numbers mean is for those to know who note and read
     * @param payload free of charge if it fits into 16 bits
     */
    public void note(int kind, int index, long payload) {
        record(NOTE | kind, index, payload);
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
        if (isPast || !recording) {
            throw new IllegalStateException(isPast
                    ? "the state is in the past, at " + past + " of " + newest + ": it changes on a branch alone"
                    : "nothing is recorded");
        }
        long next = chunkStart + CHUNK_WORDS;
        oldest = Math.max(oldest, next - (ring.length - 1L) * CHUNK_WORDS);
        if (oldest < next && (word(oldest) & END) != 0) {
            oldest++;
        }
        open(next);
    }

    /** Whether an entry that is a note begins at the position. */
    public boolean isNote(long position) {
        return (header(word(position)) & NOTE) != 0;
    }

    /** The kind of the note that begins at the position. */
    public int kind(long position) {
        return header(word(position)) & COLUMNS_MAX - 1;
    }

    /** The index of the entry that begins at the position. */
    public int index(long position) {
        return (int) word(position);
    }

    /** The payload of the entry that begins at the position. */
    public long payload(long position) {
        long first = word(position);
        return payload(first, (first & WIDE) != 0 ? word(position + 1) : 0);
    }

    /** The column to which the entry that begins at the position wrote. */
    public Column column(long position) {
        return column(header(word(position)));
    }

    /** The row that the write changed that begins at the position: for a list the node that came or went. */
    public int row(long position) {
        return column(position).rowOfEntry(index(position), payload(position));
    }

    /** Where the entry after the one that begins at the position begins. */
    public long next(long position) {
        return position + ((word(position) & WIDE) != 0 ? 2 : 1);
    }

    /** Where the entry before the position begins. */
    public long previous(long position) {
        return position - ((word(position - 1) & END) != 0 ? 2 : 1);
    }

    /** The position itself, or the beginning of the entry within which it lies. */
    public long align(long position) {
        return position < newest() && position > oldest && (word(position) & END) != 0 ? position - 1 : position;
    }

    /**
     * The first entry of these kinds that begins at or after {@code from} and before {@code to}; -1 if there is none. Both
     * are positions between entries that the journal reaches.
     */
    public long find(EntryKinds kinds, long from, long to) {
        byte[] marks = kinds.marks();
        long at = from;
        while (at < to) {
            long[] words = ring[(int) (at >>> CHUNK_SHIFT) & ring.length - 1];
            int first = (int) at & CHUNK_WORDS - 1;
            int stop = (int) Math.min(words.length, first + to - at);
            for (int index = first; index < stop; index++) {
                if (marks[kindOf(words[index])] != 0) {
                    return at + index - first;
                }
            }
            at += stop - first;
        }
        return -1;
    }

    /**
     * Where a word stands in {@link EntryKinds#marks}. Second words of entries have places there too, without a mark: so
     * every word can be looked at without knowing the one before, which the processor does several at a time.
     */
    private static int kindOf(long word) {
        return (int) (word >>> PAYLOAD_LOW_BITS) & KIND | (int) (word >>> Long.SIZE - 1) << KIND_BITS;
    }

    /** Hears of entries of a journal, one after the other. */
    @FunctionalInterface
    public interface Reader {
        /**
         * An entry.
         *
         * @param mark that of its kind
         * @param next where the next one begins
         */
        void entry(byte mark, long next, int index, long payload);
    }

    /** Reads all entries of these kinds that begin at or after {@code from} and before {@code to}, quicker than one by one. */
    public void read(EntryKinds kinds, long from, long to, Reader reader) {
        byte[] marks = kinds.marks();
        long at = from;
        while (at < to) {
            long[] words = ring[(int) (at >>> CHUNK_SHIFT) & ring.length - 1];
            int first = (int) at & CHUNK_WORDS - 1;
            int stop = (int) Math.min(words.length, first + to - at);
            for (int index = first; index < stop; index++) {
                long word = words[index];
                byte mark = marks[kindOf(word)];
                if (mark != 0) {
                    long next = at + index - first + 1;
                    boolean isWide = (word & WIDE) != 0;
                    reader.entry(mark, isWide ? next + 1 : next, (int) word, payload(word, isWide ? word(next) : 0));
                }
            }
            at += stop - first;
        }
    }

    /** The last entry of these kinds that begins before {@code from} and at or after {@code to}; -1 if there is none. */
    public long findBack(EntryKinds kinds, long from, long to) {
        byte[] marks = kinds.marks();
        long at = from;
        while (at > to) {
            at--;
            if (marks[kindOf(word(at))] != 0) {
                return at;
            }
        }
        return -1;
    }
}
