/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

/** The command line makes no sense; the message says what to do. */
final class WrongCall extends Exception {
    private static final long serialVersionUID = 1L;

    WrongCall(String key, Object... values) {
        super(Messages.text(key, values));
    }

    /** With words that somebody else has found. */
    static WrongCall saying(String message) {
        return new WrongCall("call.parse", message);
    }
}
