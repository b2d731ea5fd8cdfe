/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

/**
 * Makes text that comes from students harmless to read: what steers a display (control characters, marks that turn the
 * direction of writing) is shown by its number, and what is too long is cut. Letters of all scripts and emoji stay.
 */
final class PlainText {
    /** How long one message may be, in characters. */
    static final int MESSAGE_MAX = 4_000;
    /** How long a name may be, in characters. */
    static final int NAME_MAX = 200;

    private PlainText() {
    }

    /** The text, with line feeds and tabs, of at most {@code max} characters. */
    static String of(String text, int max) {
        return text.length() <= max && text.chars().noneMatch(PlainText::isSuspect) ? text : marked(text, max);
    }

    /** Whether a character may need another look; most texts have none. */
    private static boolean isSuspect(int c) {
        return c != '\n' && c != '\t' && isSteering(c);
    }

    private static String marked(String text, int max) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (out.length() >= max) {
                return out.append(Messages.text("text.cut")).toString();
            }
            if (c == '\r') {
                if (next >= text.length() || text.charAt(next) != '\n') {
                    out.append('\n');
                }
            } else if (c == '\n' || c == '\t' || !isSteering(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(mark(c));
            }
            at = next;
        }
        return out.toString();
    }

    /** The text in one line. */
    static String line(String text, int max) {
        return of(text, max).replace('\n', ' ').replace('\t', ' ').strip();
    }

    /** How a character is shown that must not do what it does. */
    static String mark(int c) {
        return String.format(java.util.Locale.ROOT, "[U+%04X]", c);
    }

    /** Whether a character steers a display, or is none that files can hold. */
    static boolean isSteering(int c) {
        return c < 0x20 || c >= 0x7F && c < 0xA0 || c == 0x061C || c == 0x200E || c == 0x200F || c == 0x2028 || c == 0x2029
                || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x206F || c >= 0xD800 && c <= 0xDFFF || c == 0xFEFF
                || (c & 0xFFFE) == 0xFFFE || c >= 0xFFF9 && c <= 0xFFFB || c >= 0xE0000 && c <= 0xE007F;
    }
}
