/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

/** String literals. */
public final class Strings {
    private Strings() {
    }

    /** The characters that a literal stands for; {@code \n}, {@code \t}, {@code \"} and {@code \\} are escapes. */
    public static String decode(String literal) {
        if (literal == null || literal.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(literal.length());
        for (int i = 1; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c == '"') {
                break;
            }
            if (c == '\\' && i + 1 < literal.length()) {
                i++;
                c = switch (literal.charAt(i)) {
                case 'n' -> '\n';
                case 't' -> '\t';
                default -> literal.charAt(i);
                };
            }
            text.append(c);
        }
        return text.toString();
    }
}
