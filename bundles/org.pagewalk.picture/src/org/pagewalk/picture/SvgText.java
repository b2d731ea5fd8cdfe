/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.picture;

/** SVG as it is written: numbers without locale and noise, and text that may come from anywhere. */
final class SvgText {
    private final StringBuilder out = new StringBuilder(8192);

    SvgText append(String markup) {
        out.append(markup);
        return this;
    }

    SvgText append(char markup) {
        out.append(markup);
        return this;
    }

    SvgText attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    SvgText attribute(String name, double value) {
        out.append(' ').append(name).append("=\"");
        return number(value).append('"');
    }

    SvgText point(double x, double y) {
        return number(x).append(' ').number(y);
    }

    /** A rectangle as a part of a path. */
    SvgText rectangle(double x, double y, double width, double height) {
        return append('M').point(x, y).append('h').number(width).append('v').number(height).append('h').number(-width).append('z');
    }

    /** At most two decimals, no locale, no trailing zeros. */
    SvgText number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
        }
        out.append(Math.abs(hundredths / 100));
        long rest = Math.abs(hundredths % 100);
        if (rest != 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                out.append(rest % 10);
            }
        }
        return this;
    }

    /** Text: what XML gives a meaning is escaped, characters that it cannot hold become U+FFFD. */
    SvgText text(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
        return this;
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && c <= 0xD7FF || c == '\t' || c == '\n' || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
