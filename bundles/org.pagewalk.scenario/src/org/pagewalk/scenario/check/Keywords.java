/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import java.util.List;

/** The words of the language, for suggestions and proposals. */
public final class Keywords {
    /** What begins a statement. */
    public static final List<String> STATEMENTS = List.of("let", "if", "while", "for", "repeat", "def", "return", "section",
            "print", "expect", "check");
    /** What stands before a block with braces and has no expression. */
    static final List<String> BLOCKS = List.of("machine", "section", "repeat", "else");

    private Keywords() {
    }
}
