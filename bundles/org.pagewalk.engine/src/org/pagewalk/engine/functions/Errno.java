/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.functions;

import java.util.Optional;
import java.util.stream.Stream;

/** The kernel's errors; a function returns the number negated. */
public enum Errno {
    EPERM(1, "The caller may not do this."),
    ENOENT(2, "There is no such file."),
    ESRCH(3, "There is no such process."),
    EINTR(4, "A signal interrupted the call."),
    EIO(5, "Reading or writing went wrong."),
    ENOEXEC(8, "This is no program that can be run."),
    EBADF(9, "This is no open file."),
    EAGAIN(11, "Not now; trying again may help."),
    ENOMEM(12, "There is not enough memory."),
    EACCES(13, "The caller has no right to this."),
    EFAULT(14, "An address that the caller gave is bad."),
    EBUSY(16, "Somebody else is using it."),
    EEXIST(17, "There is one already."),
    ENODEV(19, "There is no such device, or it cannot do this."),
    EINVAL(22, "An argument makes no sense."),
    ENFILE(23, "Too many files are open."),
    ETXTBSY(26, "The program is being written, or is running and must not be written."),
    EFBIG(27, "The file would become too large."),
    ENOSPC(28, "There is no room for another one."),
    EOVERFLOW(75, "A number is too large.");

    /** No error has a higher number, so that what a system call returns is an address or an error, and never both. */
    private static final int NUMBER_MAX = 4095;

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

    /**
     * What a function gives that returns an address, or an error in its place, as mmap does: the user address, or the
     * negative number.
     */
    public static Value orUserAddress(long returned) {
        return returned < 0 && returned >= -NUMBER_MAX ? new Value.Int(returned) : new Value.Address(Type.USER_ADDRESS, returned);
    }

    /** The error that a function returned, if it returned one of these. */
    public static Optional<Errno> of(long returned) {
        return returned < 0 ? Stream.of(values()).filter(each -> each.number == -returned).findFirst() : Optional.empty();
    }

    /** What a function returns that fails with this error. */
    public Value result() {
        return new Value.Int(-number);
    }
}
