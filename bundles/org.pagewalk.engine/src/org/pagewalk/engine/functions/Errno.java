/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

/** The kernel's errors; a function returns the number negated. */
public enum Errno {
    EPERM(1, "The caller may not do this."),
    ESRCH(3, "There is no such process."),
    EINTR(4, "A signal interrupted the call."),
    EAGAIN(11, "Not now; trying again may help."),
    ENOMEM(12, "There is not enough memory."),
    EACCES(13, "The caller has no right to this."),
    EFAULT(14, "An address that the caller gave is bad."),
    EBUSY(16, "Somebody else is using it."),
    EINVAL(22, "An argument makes no sense."),
    ETXTBSY(26, "The program is being written, or is running and must not be written.");

    private final int number;
    private final String explanation;

    Errno(int number, String explanation) {
        this.number = number;
        this.explanation = explanation;
    }

    public int number() {
        return number;
    }

    /** What it means. */
    public String explanation() {
        return explanation;
    }

    /** What a function returns that fails with this error. */
    public Value result() {
        return new Value.Int(-number);
    }
}
