/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine;

/** BUG(): the kernel found that one of its rules was broken, or the emulator saw what the kernel would have missed. */
public final class KernelBug extends KernelStop {
    private static final long serialVersionUID = 1;

    public KernelBug(String message) {
        super(message);
    }

    @Override
    public String kind() {
        return "kernel BUG";
    }
}
