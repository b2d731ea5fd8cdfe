/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import org.pagewalk.scenario.mms.Boot;
import org.pagewalk.scenario.mms.Statement;

/** Statements that the language has and this version cannot run. */
final class NotYet {
    private NotYet() {
    }

    /** What to say about such a statement. */
    static String message(Statement statement) {
        String what = switch (statement) {
        case Boot boot -> "boot: the machine has booted when a scenario begins";
        default -> throw new IllegalArgumentException(statement.eClass().getName());
        };
        return "this version has no " + what;
    }
}
