/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import org.pagewalk.replay.ConformanceTrace.Malformed;

/** Reads a line word by word: words are separated by one space. */
final class Numbers {
    private final String text;
    private int at;

    Numbers(String text) {
        this.text = text;
    }

    /** Whether there is another word. */
    boolean more() {
        return at < text.length();
    }

    /** The next word. */
    String word() throws Malformed {
        if (!more()) {
            throw new Malformed("");
        }
        int end = text.indexOf(' ', at);
        end = end < 0 ? text.length() : end;
        String word = text.substring(at, end);
        at = end + 1;
        return word;
    }

    /** The next word as a number from {@code least} to {@code most}, decimal digits only. */
    int number(int least, int most) throws Malformed {
        if (!more()) {
            throw new Malformed("");
        }
        int begin = at;
        long value = 0;
        while (at < text.length() && Character.digit(text.charAt(at), 10) >= 0 && at - begin < 11) {
            value = value * 10 + text.charAt(at++) - '0';
        }
        if (at == begin || at < text.length() && text.charAt(at) != ' ' || value < least || value > most) {
            at = begin;
            throw new Malformed(Messages.text("trace.number", Messages.quote(word()), least, most));
        }
        at++;
        return (int) value;
    }

    /** The next word as a hexadecimal number from 0 to {@code most}, without a prefix. */
    int hexadecimal(int most) throws Malformed {
        return (int) address(most);
    }

    /** The same for numbers of more than 32 bits. */
    long address(long most) throws Malformed {
        String word = word();
        try {
            long value = Long.parseUnsignedLong(word, 16);
            if (value >= 0 && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Reported below, with the word.
        }
        throw new Malformed(Messages.text("trace.number", Messages.quote(word), 0, most));
    }

    /** A word as a decimal number of 64 bits without a sign. */
    static long unsigned(String word) throws Malformed {
        try {
            if (Character.isDigit(word.charAt(0))) {
                return Long.parseUnsignedLong(word);
            }
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            // Reported below, with the word.
        }
        throw new Malformed(Messages.text("trace.unsigned", Messages.quote(word)));
    }

    /** Nothing may follow. */
    void end() throws Malformed {
        if (more()) {
            throw new Malformed("");
        }
    }
}
