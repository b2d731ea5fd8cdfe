/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

/** What a command tells the program that called it. A later constant is worse than an earlier one. */
enum ExitStatus {
    /** All well. */
    WELL,
    /** The answer is no: an expectation failed, a difference was found. */
    NO,
    /** The input or the call is wrong; a message said what to do. */
    WRONG,
    /** A fault of the program itself. */
    FAULT;

    /** The number that the shell sees. */
    int code() {
        return ordinal();
    }

    /** Of several files the worst decides. */
    ExitStatus and(ExitStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
