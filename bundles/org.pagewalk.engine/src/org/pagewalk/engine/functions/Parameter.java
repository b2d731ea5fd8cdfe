/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import java.util.Optional;

/**
 * One parameter of a function.
 *
 * @param name the kernel's name for it
 * @param type what it takes
 * @param unit "bytes", "pages", "jiffies", "order", or empty; "PROT_ flags" where it is made of constants whose names begin so
 * @param explanation one sentence
 * @param optional may be left out (the body then gets {@link Value.Nothing#NULL}); only last parameters may
 */
public record Parameter(String name, Type type, String unit, String explanation, boolean optional) {
    /** With what the names of the constants begin that it is made of: PROT_. */
    public Optional<String> family() {
        String first = unit.split(" ", 2)[0];
        return first.endsWith("_") ? Optional.of(first) : Optional.empty();
    }

    /** A parameter that must be given. */
    public Parameter(String name, Type type, String unit, String explanation) {
        this(name, type, unit, explanation, false);
    }
}
