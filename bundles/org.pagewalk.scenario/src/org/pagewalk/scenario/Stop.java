/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import java.util.List;

/**
 * Why a run ended before the end of its scenario.
 *
 * @param kind what happened
 * @param file the scenario's file
 * @param line where in the scenario, from 1
 * @param column from 1
 * @param message what happened, in plain words, and what to do
 * @param callChain the kernel functions that were at work, outermost first; empty if the kernel was not
 */
public record Stop(Kind kind, String file, int line, int column, String message, List<String> callChain) {
    /** The kinds of ends. */
    public enum Kind {
        /** The kernel found its own rules broken. */
        BUG,
        /** The kernel waits for what can no longer happen. */
        LIVELOCK,
        /** The scenario used up what a run may use. */
        BUDGET,
        /** The scenario did what cannot be done: divided by zero, read a field of NULL. */
        MISTAKE
    }

    /** Copies the list. */
    public Stop {
        callChain = List.copyOf(callChain);
    }

    /** {@code lab.mms:3:1: kernel BUG: ...} and the call chain. */
    @Override
    public String toString() {
        String word = switch (kind) {
        case BUG -> "kernel BUG";
        case LIVELOCK -> "livelock";
        case BUDGET, MISTAKE -> "error";
        };
        String chain = callChain.isEmpty() ? "" : "\n  in " + String.join(" > ", callChain);
        return "%s:%d:%d: %s: %s%s".formatted(file, line, column, word, message, chain);
    }
}
