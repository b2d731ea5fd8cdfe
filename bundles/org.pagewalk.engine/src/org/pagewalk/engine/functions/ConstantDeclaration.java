/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

/**
 * A constant of the kernel: GFP_KERNEL, PAGE_SIZE, ENOMEM.
 *
 * @param isError whether it is the number of an error, which a function returns negated
 * @param example a scenario that uses it
 */
public record ConstantDeclaration(String name, Type type, long value, String explanation, String source, String example,
        boolean isError) {
    /** A constant that is no error. */
    public ConstantDeclaration(String name, Type type, long value, String explanation, String source, String example) {
        this(name, type, value, explanation, source, example, false);
    }
}
