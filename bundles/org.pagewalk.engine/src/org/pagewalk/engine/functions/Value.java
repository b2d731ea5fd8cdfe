/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import java.util.List;

import org.pagewalk.store.Table;

/** A value of a scenario: what its variables hold, what functions take and give. */
public sealed interface Value {
    /** A 64-bit number; also flags. */
    record Int(long value) implements Value {
    }

    /** A string. */
    record Text(String value) implements Value {
    }

    /** True or false. */
    record Bool(boolean value) implements Value {
    }

    /** A list; {@code items} is mutable, for {@code +=}. */
    record Items(List<Value> items) implements Value {
    }

    /** A struct page, by its page frame number. */
    record PageRef(int pfn) implements Value {
    }

    /** A kernel object other than a page: a row of its table, and the generation that row had. */
    record Row(Table table, int row, int generation) implements Value {
    }

    /** An address; {@code kind} is one of the address types. */
    record Address(Type kind, long value) implements Value {
    }

    /** NULL, also what a VOID function gives. */
    enum Nothing implements Value {
        NULL
    }
}
