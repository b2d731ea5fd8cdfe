/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One call of the command line, and what its user sees.
 *
 * @param status   exit status
 * @param out      standard output
 * @param messages standard error
 */
record Call(int status, String out, String messages) {
    /** Calls in plain text, as into a file. */
    static Call of(String... arguments) {
        return of(false, arguments);
    }

    /** Calls as on a terminal that shows colours. */
    static Call coloured(String... arguments) {
        return of(true, arguments);
    }

    private static Call of(boolean colour, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        try (PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream messageStream = new PrintStream(messages, true, StandardCharsets.UTF_8)) {
            int status = Main.run(arguments, new Terminal(outStream, messageStream, colour, colour, false));
            return new Call(status, text(out), text(messages));
        }
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** The call ended with this status. */
    Call ends(int expected) {
        assertEquals(expected, status, this::toString);
        return this;
    }

    /** Standard output holds all {@code parts}. */
    Call says(String... parts) {
        for (String part : parts) {
            assertTrue(out.contains(part), () -> "\"" + part + "\" in " + this);
        }
        return this;
    }

    /** Standard error holds all {@code parts}. */
    Call warns(String... parts) {
        for (String part : parts) {
            assertTrue(messages.contains(part), () -> "\"" + part + "\" in " + this);
        }
        return this;
    }

    /** Standard error is empty. */
    Call warnsOfNothing() {
        assertEquals("", messages);
        return this;
    }

    /** Standard output is exactly {@code text}. */
    Call saysOnly(String text) {
        assertEquals(text, out, this::toString);
        return this;
    }
}
