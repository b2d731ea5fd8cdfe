/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

/** Everybody waits and nobody can make progress: a real machine would hang. */
public final class Livelock extends KernelStop {
    private static final long serialVersionUID = 1;

    public Livelock(String message) {
        super(message);
    }

    @Override
    public String kind() {
        return "livelock";
    }
}
