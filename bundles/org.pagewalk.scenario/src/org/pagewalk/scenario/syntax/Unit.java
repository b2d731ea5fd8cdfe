/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.syntax;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A unit that may follow a number: of size (bytes, or pages of the machine) or of time (milliseconds). */
public enum Unit {
    /** Bytes. */
    B("B", Kind.SIZE, 1),
    /** 2^10 bytes. */
    KIB("KiB", Kind.SIZE, 1L << 10),
    /** 2^20 bytes. */
    MIB("MiB", Kind.SIZE, 1L << 20),
    /** 2^30 bytes. */
    GIB("GiB", Kind.SIZE, 1L << 30),
    /** 2^40 bytes. */
    TIB("TiB", Kind.SIZE, 1L << 40),
    /** 2^50 bytes. */
    PIB("PiB", Kind.SIZE, 1L << 50),
    /** 2^60 bytes. */
    EIB("EiB", Kind.SIZE, 1L << 60),
    /** Pages; of 4 KiB, where the machine has no others. */
    PAGES("pages", Kind.SIZE, 4096),
    /** The same, as one says it of one. */
    PAGE("page", Kind.SIZE, 4096),
    /** Milliseconds. */
    MS("ms", Kind.TIME, 1),
    /** Seconds. */
    S("s", Kind.TIME, 1000),
    /** Minutes. */
    MIN("min", Kind.TIME, 60_000);

    /** What a unit measures. */
    public enum Kind {
        /** Bytes. */
        SIZE,
        /** Milliseconds. */
        TIME
    }

    /** What people write instead, in lower case, and what they mean. */
    private static final Map<String, Unit> MISTAKES = Map.ofEntries(Map.entry("byte", B), Map.entry("bytes", B),
            Map.entry("k", KIB), Map.entry("kb", KIB), Map.entry("m", MIB), Map.entry("mb", MIB), Map.entry("g", GIB),
            Map.entry("gb", GIB), Map.entry("t", TIB), Map.entry("tb", TIB), Map.entry("msec", MS),
            Map.entry("msecs", MS), Map.entry("millisecond", MS), Map.entry("milliseconds", MS), Map.entry("sec", S),
            Map.entry("secs", S), Map.entry("second", S), Map.entry("seconds", S), Map.entry("mins", MIN),
            Map.entry("minute", MIN), Map.entry("minutes", MIN));

    private final String text;
    private final Kind kind;
    private final long factor;

    Unit(String text, Kind kind, long factor) {
        this.text = text;
        this.kind = kind;
        this.factor = factor;
    }

    /** As it is written. */
    public String text() {
        return text;
    }

    /** What it measures. */
    public Kind kind() {
        return kind;
    }

    /** Bytes or milliseconds in one, where pages have 4 KiB. */
    public long factor() {
        return factor;
    }

    /** Bytes or milliseconds in one, on a machine whose pages have so many bytes. */
    public long factor(int pageSize) {
        return this == PAGES || this == PAGE ? pageSize : factor;
    }

    /** The unit that is written so. */
    public static Optional<Unit> of(String text) {
        for (Unit unit : values()) {
            if (unit.text.equals(text)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** The unit that is probably meant by a word that is none. */
    public static Optional<Unit> meantBy(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (Unit unit : values()) {
            if (unit.text.toLowerCase(Locale.ROOT).equals(lower)) {
                return Optional.of(unit);
            }
        }
        return Optional.ofNullable(MISTAKES.get(lower));
    }

    static boolean isLikeUnit(String text) {
        return text.length() <= 12 && meantBy(text).isPresent();
    }
}
