/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.text.Normalizer;
import java.util.Locale;

/** Says numbers and names of others in messages, so that no name can play tricks with the reader's terminal or browser. */
final class Words {
    private static final int NAME_MAX = 80;
    /** What is looked at of a name: the rest would be cut, and putting many accents in order takes long. */
    private static final int LOOKED_AT = 8 * NAME_MAX;

    private Words() {
    }

    /** 10,000. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** 1 MiB. */
    static String bytes(long bytes) {
        if (bytes >= 1 << 30 && bytes % (1 << 30) == 0) {
            return (bytes >> 30) + " GiB";
        }
        return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MiB" : bytes % (1 << 10) == 0 ? (bytes >> 10) + " KiB" : number(bytes) + " bytes";
    }

    /** A name as it can be shown: normalised, cut, with a ? for what cannot be seen or turns the direction of writing. */
    static String name(String name) {
        String plain = shown(name.length() > LOOKED_AT ? name.substring(0, LOOKED_AT) : name);
        return plain.codePointCount(0, plain.length()) <= NAME_MAX ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, NAME_MAX)) + "\u2026";
    }

    /** The same, not cut. */
    static String shown(String name) {
        StringBuilder shown = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFC).codePoints().forEach(c -> shown.appendCodePoint(isVisible(c) ? c : '?'));
        return shown.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
        case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
                Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
        default -> true;
        };
    }
}
