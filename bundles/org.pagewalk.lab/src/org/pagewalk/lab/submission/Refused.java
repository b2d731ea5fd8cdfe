/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import org.pagewalk.lab.submission.Submission.Refusal;

/** Ends the reading of a submission that cannot be graded; says why, and what to do. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final Refusal.Kind kind;

    private Refused(Refusal.Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** It tries what no submission needs. */
    static Refused hostile(String message) {
        return new Refused(Refusal.Kind.HOSTILE, message);
    }

    /** It cannot be read. */
    static Refused broken(String message) {
        return new Refused(Refusal.Kind.BROKEN, message);
    }

    /** There is nothing in it. */
    static Refused empty(String message) {
        return new Refused(Refusal.Kind.EMPTY, message);
    }

    Refusal refusal() {
        return new Refusal(kind, getMessage());
    }
}
