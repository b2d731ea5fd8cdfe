/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import java.util.Optional;

/**
 * A constant of the kernel: GFP_KERNEL, PAGE_SIZE, ENOMEM.
 *
 * @param example a scenario that uses it
 * @param ban of flags: what does not go together with them
 */
public record ConstantDeclaration(String name, Type type, long value, String explanation, String source, String example,
        Optional<Ban> ban) {
    /**
     * What does not go together with a flag: the one takes back what the other says.
     *
     * @param flags any of these
     * @param words why, behind the flag's name and with %s for the other's: "must not sleep and %s may"
     */
    public record Ban(long flags, String words) {
    }

    /** A constant that goes together with any other. */
    public ConstantDeclaration(String name, Type type, long value, String explanation, String source, String example) {
        this(name, type, value, explanation, source, example, Optional.empty());
    }

    /** The same constant, which does not go together with some others. */
    public ConstantDeclaration without(long flags, String words) {
        return new ConstantDeclaration(name, type, value, explanation, source, example, Optional.of(new Ban(flags, words)));
    }

    /** Why another constant cannot be combined with this one, if it cannot: "GFP_ATOMIC must not sleep and GFP_KERNEL may". */
    public Optional<String> contradiction(ConstantDeclaration other) {
        return ban.filter(each -> (each.flags & other.value) != 0).map(each -> name + " " + each.words.formatted(other.name));
    }
}
