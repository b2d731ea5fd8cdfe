/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers as people read them, whatever the language of the host. */
final class Words {
    private static final int KIB = 1024;
    private static final int GROUP = 3;
    private static final String[] UNITS = {"KiB", "MiB", "GiB"};

    private Words() {
    }

    /** 1234567 as 1,234,567. */
    static String grouped(long n) {
        String digits = Long.toString(n);
        int first = n < 0 ? 1 : 0;
        if (digits.length() - first <= GROUP) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - GROUP; at > first; at -= GROUP) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    /** So many of something: "1 page", "2 pages". */
    static String count(long n, String one) {
        return grouped(n) + " " + one + (n == 1 ? "" : "s");
    }

    /** An amount of memory in the largest unit of which there is one, rounded down: what is not all there does not read so. */
    static String size(long bytes) {
        double amount = (double) bytes / KIB;
        int unit = 0;
        while (amount >= KIB && unit < UNITS.length - 1) {
            amount /= KIB;
            unit++;
        }
        long tenths = (long) (amount * 10);
        return grouped(tenths / 10) + (tenths % 10 == 0 ? "" : "." + tenths % 10) + " " + UNITS[unit];
    }

    /** The same, bytes as bytes where they are fewer than a KiB. */
    static String bytes(long bytes) {
        return bytes < KIB ? bytes + " B" : size(bytes);
    }

    /** An address as /proc/maps writes it. */
    static String hex(long address) {
        return String.format(Locale.ROOT, "%08x", address);
    }

    /** A text that has room: what is too long is cut, and shows so. */
    static String cut(String text, double room, double size) {
        int most = (int) (room / (size * 0.6));
        return text.length() <= most ? text : text.substring(0, Math.max(0, most - 1)) + "\u2026";
    }

    /** About how wide a text is, in scene units. */
    static double width(String text, double size) {
        return text.length() * size * 0.58;
    }

    /** A text in lines that have room. */
    static List<String> lines(String text, double room, double size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (width(line + word, size) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
