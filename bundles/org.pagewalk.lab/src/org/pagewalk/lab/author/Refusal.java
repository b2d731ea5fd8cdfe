/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

/** Says to people why something cannot be done with a lab as it is, and what to do. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    /** With a message for people. */
    public Refusal(String message) {
        super(message);
    }
}
