/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

/**
 * One event line of ftrace text: {@code TASK-PID [CPU] FLAGS TIME: NAME: FIELDS}.
 *
 * @param line         the whole line
 * @param microseconds time stamp; a trace clock that counts something else gives that
 * @param name         of the event; empty for what has none (function tracer, stack traces)
 * @param fields       index in the line where the fields begin
 */
record FtraceEvent(String line, long microseconds, String name, int fields) {
    /** Not there, or not a number that a field may have. */
    static final long ABSENT = -1;

    private static final long NUMBER_MAX = Long.MAX_VALUE / 20;

    /** The event that a line tells of, or null when the line is none. */
    static FtraceEvent parse(String line) {
        for (int open = line.indexOf('['); open > 0; open = line.indexOf('[', open + 1)) {
            int close = digits(line, open + 1);
            if (line.charAt(open - 1) == ' ' && close > open + 1 && line.startsWith("] ", close)) {
                FtraceEvent event = afterCpu(line, close + 2);
                if (event != null) {
                    return event;
                }
            }
        }
        return null;
    }

    /** {@code FLAGS TIME: NAME: FIELDS}, the flags being absent in old kernels. */
    private static FtraceEvent afterCpu(String line, int from) {
        int at = from;
        for (int word = 0; word < 3; word++) {
            while (at < line.length() && line.charAt(at) == ' ') {
                at++;
            }
            int end = digits(line, at);
            if (end > at) {
                int fraction = end < line.length() && line.charAt(end) == '.' ? digits(line, end + 1) : end;
                if (line.startsWith(": ", fraction)) {
                    return named(line, time(line, at, end, fraction), fraction + 2);
                }
            }
            at = line.indexOf(' ', at);
            if (at < 0) {
                return null;
            }
        }
        return null;
    }

    private static FtraceEvent named(String line, long time, int from) {
        int end = from;
        while (end < line.length() && (Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == '_')) {
            end++;
        }
        boolean named = end > from && end < line.length() && line.charAt(end) == ':';
        return new FtraceEvent(line, time, named ? line.substring(from, end) : "", end);
    }

    private static long time(String line, int from, int point, int end) {
        long seconds = number(line, from, point, 10);
        if (end <= point + 1 || seconds == ABSENT || seconds > Long.MAX_VALUE / 2_000_000) {
            return Math.max(0, seconds);
        }
        int shown = Math.min(6, end - point - 1);
        long micros = Math.max(0, number(line, point + 1, point + 1 + shown, 10));
        for (int i = shown; i < 6; i++) {
            micros *= 10;
        }
        return seconds * 1_000_000 + micros;
    }

    /** The value of {@code name=VALUE}, hexadecimal after 0x; {@link #ABSENT} when missing or no number. */
    long field(String key) {
        String sought = " " + key + "=";
        int found = line.indexOf(sought, fields);
        if (found < 0) {
            return ABSENT;
        }
        int from = found + sought.length();
        int end = line.indexOf(' ', from);
        end = end < 0 ? line.length() : end;
        return line.startsWith("0x", from) ? number(line, from + 2, end, 16) : number(line, from, end, 10);
    }

    /** Whether a field is there at all. */
    boolean has(String key) {
        return line.indexOf(" " + key + "=", fields) >= 0;
    }

    /** Whether {@code page=} names no page: the kernel could not allocate. */
    boolean isWithoutPage() {
        int at = line.indexOf(" page=", fields);
        return at >= 0 && (line.startsWith("(null)", at + 6) || line.startsWith("(nil)", at + 6)
                || line.startsWith("0000000000000000 ", at + 6));
    }

    private static long number(String text, int from, int to, int radix) {
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(text.charAt(i), radix);
            if (digit < 0 || value > NUMBER_MAX) {
                return ABSENT;
            }
            value = value * radix + digit;
        }
        return to > from ? value : ABSENT;
    }

    private static int digits(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
