/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;

/**
 * Where a command writes.
 *
 * @param out       results
 * @param messages  everything else: messages, progress
 * @param outColour whether results may be coloured
 * @param colour    whether messages may be coloured
 * @param debug     whether faults show their stack trace
 */
record Terminal(PrintStream out, PrintStream messages, boolean outColour, boolean colour, boolean debug) {
    private static final String RESET = "\u001b[0m";

    /** One line, or several, of results. */
    void result(String text) {
        out.println(text);
    }

    /** Results that bring their own line ends. */
    void text(String text) {
        out.print(text);
    }

    /** A message about something wrong. */
    void error(String message) {
        note((colour ? "\u001b[1;31merror:" + RESET : "error:") + " " + message);
    }

    /** Any other message. */
    void note(String message) {
        out.flush();
        messages.println(message);
    }

    /** On a terminal, how far a long work is, in one line that the next message replaces; elsewhere nothing. */
    void progress(String text) {
        if (colour) {
            messages.print("\r" + text + "\u001b[K\r");
            messages.flush();
        }
    }

    /** Where a fault of the program comes from. */
    void trace(Throwable fault) {
        fault.printStackTrace(messages);
    }

    /** Lets a benchmark write here; returns its exit status. */
    int measure(Benchmark benchmark, List<String> arguments) {
        return benchmark.run(arguments, out, messages);
    }

    /** Lets something else write what it answers where results go; returns what it does. */
    <T> T lend(Function<OutputStream, T> writer) {
        return writer.apply(out);
    }

    /** {@code text} as results show a good thing. */
    String good(String text) {
        return outColour ? "\u001b[32m" + text + RESET : text;
    }

    /** {@code text} as results show a bad thing; the words must say so too. */
    String bad(String text) {
        return outColour ? "\u001b[1;31m" + text + RESET : text;
    }
}
