/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import java.util.List;

/**
 * A key of a declaration, such as {@code memory} of the machine.
 *
 * @param type INT or STRING (a bare word, or a text in quotes)
 * @param unit "bytes" for a size, "ms" for a time, or empty
 * @param fallback what holds where the key is left out, as it would be written; for a key that must be given an example
 * @param words the words that are possible, empty where anything is
 * @param optional whether it may be left out
 */
public record DeclarationKey(String name, Type type, String unit, String fallback, List<String> words, String explanation,
        boolean optional) {
    /** A key that may be left out. */
    public DeclarationKey(String name, Type type, String unit, String fallback, List<String> words, String explanation) {
        this(name, type, unit, fallback, words, explanation, true);
    }
}
