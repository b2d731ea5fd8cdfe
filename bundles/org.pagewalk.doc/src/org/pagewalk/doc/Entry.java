/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.doc;

import org.pagewalk.scenario.ide.Explanation;

/**
 * One thing that the reference explains.
 *
 * @param name how one asks for it: "alloc_pages", "page.count", "machine.memory"
 */
public record Entry(Kind kind, String name, Explanation explanation) {
    /** What kinds of things there are. */
    public enum Kind {
        FUNCTION("", "a function"), DECLARATION("declare-", "a declaration"), KEY("declare-", "a key"),
        PRESET("preset-", "a preset"),
        EVENT("event-", "an event"), CONSTANT("", "a constant"), ERROR("", "an error"), STRUCTURE("struct-", "a structure"),
        FIELD("", "a field"), FLAG("", "a flag"), STATEMENT("statement-", "a statement");

        private final String prefix;
        private final String words;

        Kind(String prefix, String words) {
            this.prefix = prefix;
            this.words = words;
        }

        /** With its article: "a function". */
        public String words() {
            return words;
        }
    }

    /** Where it stands on the page of the reference, without the sign #. */
    public String anchor() {
        return kind.prefix + name;
    }

    /** What stands above it. */
    String heading() {
        return kind == Kind.STRUCTURE ? explanation.form() : name;
    }

    /** The name without that of what it is a part of. */
    String lastName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** As plain text, with its example. */
    public String plain() {
        String example = explanation.example();
        return explanation.plain() + (example.isEmpty() ? "" : "\nExample:\n" + example.strip().indent(2).stripTrailing());
    }
}
