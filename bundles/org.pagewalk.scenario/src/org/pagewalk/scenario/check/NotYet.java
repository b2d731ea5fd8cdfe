/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import org.pagewalk.scenario.mms.Boot;
import org.pagewalk.scenario.mms.Compare;
import org.pagewalk.scenario.mms.Expect;
import org.pagewalk.scenario.mms.Fail;
import org.pagewalk.scenario.mms.Import;
import org.pagewalk.scenario.mms.Predict;
import org.pagewalk.scenario.mms.Snapshot;
import org.pagewalk.scenario.mms.Statement;

/** Statements that the language has and this version cannot run. */
final class NotYet {
    private NotYet() {
    }

    /** What to say about such a statement. */
    static String message(Statement statement) {
        String what = switch (statement) {
        case Boot boot -> "boot: the machine has booted when a scenario begins";
        case Predict predict -> "predict: write expect with the value you predict";
        case Snapshot snapshot -> "snapshot: keep single values with let";
        case Compare compare -> "compare: keep single values with let, and compare them with expect";
        case Fail fail -> "fail: a call fails where the machine has too little memory";
        case Import include -> "import: put everything into one file";
        case Expect expect when expect.getSignal() != null -> "expect signal: there are no processes";
        case Expect expect -> "expect error: compare the result of the call, as in expect alloc_page(GFP_KERNEL) != NULL";
        default -> throw new IllegalArgumentException(statement.eClass().getName());
        };
        return "this version has no " + what;
    }
}
