/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

/**
 * A block of the scenario language in a lab.
 *
 * @param offset of its first character behind the opening brace, in the text of {@code lab.lab}
 * @param text what stands between its braces
 */
public record Code(int offset, String text) {
    /** Nothing. */
    public static final Code NONE = new Code(0, "");

    /** Whether there is nothing in it; so it is where the code is withheld from students. */
    public boolean isEmpty() {
        return text.isBlank();
    }
}
