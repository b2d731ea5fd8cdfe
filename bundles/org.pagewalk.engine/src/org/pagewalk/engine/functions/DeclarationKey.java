/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import java.util.List;
import java.util.function.BiFunction;

import org.pagewalk.engine.MachineSpec;

/**
 * A key of a declaration: of the machine now.
 *
 * @param type INT (with unit "bytes" a size) or STRING (a bare word)
 * @param unit "bytes" or empty
 * @param fallback the default, as it would be written
 * @param words the words that are possible, empty where anything is
 * @param apply puts the value (Value.Int in units of {@code unit}, or Value.Text) into a specification
 */
public record DeclarationKey(String name, Type type, String unit, String fallback, List<String> words, String explanation,
        BiFunction<MachineSpec, Value, MachineSpec> apply) {
}
