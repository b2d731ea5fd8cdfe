/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The lines of a text file, plain or gzip (told by the first bytes, not by the name). Only the current
 * line is held. Lines end with \n or \r\n; bytes become characters one to one.
 */
final class LineSource {
    /** No line of any trace comes near: the longest known, a list of a million free pages, has 8 MB. */
    static final int LINE_BYTES_MAX = 16 << 20;
    /** ftrace text shrinks 15 to 30 times; what grows this much more was made to do harm. */
    static final int EXPANSION_MAX = 300;
    private static final long EXPANSION_FREE_BYTES = 64L << 20;

    private final String file;
    private final Counter packed;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long unpackedBytes;
    private long line;
    private byte[] carry = new byte[256];

    /** Reads {@code stream}, which messages call {@code file}; the caller closes it. */
    LineSource(InputStream stream, String file) throws TraceException {
        this.file = file;
        packed = new Counter(stream);
        try {
            in = unpack(packed);
        } catch (IOException e) {
            throw refuse(e);
        }
    }

    /** Counts what was read. */
    private static final class Counter extends FilterInputStream {
        private long bytes;

        Counter(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            bytes += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            bytes += Math.max(0, n);
            return n;
        }
    }

    private InputStream unpack(Counter counter) throws IOException, TraceException {
        BufferedInputStream peek = new BufferedInputStream(counter, 1 << 16);
        peek.mark(4);
        byte[] head = peek.readNBytes(4);
        peek.reset();
        int first = head.length < 4 ? 0 : (head[0] & 0xFF) << 24 | (head[1] & 0xFF) << 16 | (head[2] & 0xFF) << 8 | head[3] & 0xFF;
        if (first >>> 16 == 0x1F8B) {
            return new GZIPInputStream(peek, 1 << 16);
        }
        String packer = switch (first) {
            case 0xFD377A58 -> "xz";
            case 0x28B52FFD -> "zstd";
            case 0x504B0304 -> "zip";
            default -> first >>> 8 == 0x425A68 ? "bzip2" : "";
        };
        if (!packer.isEmpty()) {
            throw refuse(0, "file.packed", packer);
        }
        return peek;
    }

    /** The file, as the user named it. */
    String file() {
        return file;
    }

    /** Number of the line that {@link #next} gave last, from 1; 0 before the first. */
    long line() {
        return line;
    }

    /** The next line without its end, or null after the last. */
    String next() throws TraceException {
        int kept = 0;
        while (true) {
            if (at == filled && !fill()) {
                if (kept == 0) {
                    return null;
                }
                return text(carry, 0, kept);
            }
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            if (kept + end - at > LINE_BYTES_MAX) {
                throw refuse(line + 1, "file.line.long", LINE_BYTES_MAX);
            }
            if (end < filled && kept == 0) {
                int from = at;
                at = end + 1;
                return text(buffer, from, end);
            }
            kept = keep(kept, end);
            boolean whole = end < filled;
            at = whole ? end + 1 : end;
            if (whole) {
                return text(carry, 0, kept);
            }
        }
    }

    private int keep(int kept, int end) {
        int length = kept + end - at;
        if (length > carry.length) {
            carry = Arrays.copyOf(carry, Math.max(length, 2 * carry.length));
        }
        System.arraycopy(buffer, at, carry, kept, end - at);
        return length;
    }

    private String text(byte[] bytes, int from, int to) throws TraceException {
        line++;
        int end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
        for (int i = from; i < end; i++) {
            if (bytes[i] == 0) {
                throw refuse(0, "file.binary", line);
            }
        }
        return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }

    private boolean fill() throws TraceException {
        try {
            at = 0;
            filled = Math.max(0, in.read(buffer, 0, buffer.length));
        } catch (IOException e) {
            throw refuse(e);
        }
        unpackedBytes += filled;
        if (unpackedBytes > EXPANSION_FREE_BYTES && unpackedBytes > EXPANSION_MAX * packed.bytes) {
            throw refuse(0, "gzip.bomb", EXPANSION_MAX);
        }
        return filled > 0;
    }

    private TraceException refuse(IOException e) {
        return refuse(file, e);
    }

    /** What the system says about a file, in words. */
    static TraceException refuse(String file, IOException e) {
        return new TraceException(file, 0, switch (e) {
            case NoSuchFileException missing -> Messages.text("file.missing");
            case AccessDeniedException denied -> Messages.text("file.denied");
            case EOFException cut -> Messages.text("gzip.short");
            case ZipException damaged -> Messages.text("gzip.damaged", damaged.getMessage());
            default -> Messages.text("file.unreadable", e.getMessage());
        });
    }

    private TraceException refuse(long place, String key, Object... values) {
        return new TraceException(file, place, Messages.text(key, values));
    }

    /** A refusal that blames the current line. */
    TraceException malformed(String key, Object... values) {
        return refuse(line, key, values);
    }

    /** A refusal of the file as a whole. */
    TraceException unfit(String key, Object... values) {
        return refuse(0, key, values);
    }
}
