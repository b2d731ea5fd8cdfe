/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

/**
 * One parameter of a function.
 *
 * @param name the kernel's name for it
 * @param type what it takes
 * @param unit "bytes", "pages", "jiffies", "order", or empty
 * @param explanation one sentence
 * @param optional may be left out (the body then gets {@link Value.Nothing#NULL}); only last parameters may
 */
public record Parameter(String name, Type type, String unit, String explanation, boolean optional) {
    /** A parameter that must be given. */
    public Parameter(String name, Type type, String unit, String explanation) {
        this(name, type, unit, explanation, false);
    }
}
