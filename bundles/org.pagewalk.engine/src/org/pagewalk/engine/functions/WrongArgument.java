/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

/** A function was given a value of the right type that names nothing. The message says what there is. */
public final class WrongArgument extends RuntimeException {
    private static final long serialVersionUID = 1;

    public WrongArgument(String message) {
        super(message);
    }
}
