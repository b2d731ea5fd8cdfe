/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import java.util.List;

/**
 * A key of a declaration, such as {@code memory} of the machine. A dot makes groups: {@code memory.nodes} is written so, or as
 * {@code nodes} inside of {@code memory { }}; {@code memory} may be a key as well.
 *
 * @param type INT or STRING (a bare word, or a text in quotes); of the parts, where the form has several
 * @param unit "bytes" for a size, "ms" for a time, or empty
 * @param fallback what holds where the key is left out, as it would be written; for a key that must be given, or one that says
 *        otherwise, an example
 * @param words the words that are possible, empty where anything is
 * @param optional whether it may be left out
 * @param form how its value is put together
 * @param otherwise what holds where it is left out, in words; empty where that is the fallback
 * @param insteadOf the keys that say the same in another way, so that only one of them can be given
 * @param beside what an example of it must give too, as it is written
 */
public record DeclarationKey(String name, Type type, String unit, String fallback, List<String> words, String explanation,
        boolean optional, Form form, String otherwise, List<String> insteadOf, List<String> beside) {
    /** How a value is put together. */
    public enum Form {
        /** One number or word: Value.Int or Value.Text. */
        ONE("one value"),
        /** {@code [1, 2]}: Value.Items of numbers. */
        LIST("a list"),
        /** {@code [0..640 KiB, 1 MiB..64 MiB]}: Value.Items of two numbers each, the first and the one behind the last. */
        RANGES("a list of ranges"),
        /** {@code [20..23, 40]}: Value.Items of numbers, and of two numbers each for a range, its first and its last. */
        NUMBERS("a list of numbers and ranges of numbers"),
        /** {@code [[10, 20], [20, 10]]}: Value.Items of lists. */
        TABLE("a list of lists");

        private final String words;

        Form(String words) {
            this.words = words;
        }

        /** In the words of a message, with the article: "a list of ranges". */
        public String words() {
            return words;
        }
    }

    /** Copies the lists. */
    public DeclarationKey {
        words = List.copyOf(words);
        insteadOf = List.copyOf(insteadOf);
        beside = List.copyOf(beside);
    }

    /** A key with one value. */
    public DeclarationKey(String name, Type type, String unit, String fallback, List<String> words, String explanation,
            boolean optional) {
        this(name, type, unit, fallback, words, explanation, optional, Form.ONE, "", List.of(), List.of());
    }

    /** A key with one value that may be left out. */
    public DeclarationKey(String name, Type type, String unit, String fallback, List<String> words, String explanation) {
        this(name, type, unit, fallback, words, explanation, true);
    }

    /** With a value of several parts. */
    public DeclarationKey as(Form other) {
        return new DeclarationKey(name, type, unit, fallback, words, explanation, optional, other, otherwise, insteadOf, beside);
    }

    /** Where it is left out, something holds that no value says; the fallback is an example. */
    public DeclarationKey otherwise(String what) {
        return new DeclarationKey(name, type, unit, fallback, words, explanation, optional, form, what, insteadOf, beside);
    }

    /** Only without these keys. */
    public DeclarationKey insteadOf(String... keys) {
        return new DeclarationKey(name, type, unit, fallback, words, explanation, optional, form, otherwise, List.of(keys), beside);
    }

    /** With what its example must give beside it. */
    public DeclarationKey beside(String... lines) {
        return new DeclarationKey(name, type, unit, fallback, words, explanation, optional, form, otherwise, insteadOf, List.of(lines));
    }

    /** What the value of the key is. */
    public Type valueType() {
        return form == Form.ONE ? type : Type.LIST;
    }
}
