/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

/**
 * A constant of the kernel: GFP_KERNEL, PAGE_SIZE, ENOMEM.
 *
 * @param example a scenario that uses it
 */
public record ConstantDeclaration(String name, Type type, long value, String explanation, String source, String example) {
}
