/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.sched;

import java.util.Optional;
import java.util.stream.Stream;

/** The signals of the x86 that end a process or do nothing; those that stop one are not emulated. */
public enum Signal {
    SIGHUP(1, Action.TERMINATE, "The terminal was closed."),
    SIGINT(2, Action.TERMINATE, "Somebody pressed Ctrl+C."),
    SIGQUIT(3, Action.DUMP, "Somebody pressed Ctrl+\\."),
    SIGILL(4, Action.DUMP, "An instruction that does not exist."),
    SIGTRAP(5, Action.DUMP, "A breakpoint."),
    SIGABRT(6, Action.DUMP, "The process gave up."),
    SIGBUS(7, Action.DUMP, "A memory access that cannot be served, such as behind the end of a mapped file."),
    SIGFPE(8, Action.DUMP, "Wrong arithmetic, such as a division by zero."),
    SIGKILL(9, Action.TERMINATE, "Ends the process, whatever it does."),
    SIGUSR1(10, Action.TERMINATE, "Means what programs agree on."),
    SIGSEGV(11, Action.DUMP, "A memory access to an address that the process may not use so."),
    SIGUSR2(12, Action.TERMINATE, "Means what programs agree on."),
    SIGPIPE(13, Action.TERMINATE, "Nobody reads from the pipe that is written to."),
    SIGALRM(14, Action.TERMINATE, "A timer has run out."),
    SIGTERM(15, Action.TERMINATE, "Asks the process to end."),
    SIGCHLD(17, Action.IGNORE, "A child has ended."),
    SIGCONT(18, Action.IGNORE, "Goes on after a stop."),
    SIGURG(23, Action.IGNORE, "Urgent data came."),
    SIGXCPU(24, Action.DUMP, "The process used up its time."),
    SIGXFSZ(25, Action.DUMP, "A file became too large."),
    SIGWINCH(28, Action.IGNORE, "The window has another size."),
    SIGSYS(31, Action.DUMP, "A system call that does not exist.");

    /** What a process without a handler does. */
    public enum Action {
        /** It ends. */
        TERMINATE,
        /** It ends, and leaves an image of its memory. */
        DUMP,
        /** Nothing. */
        IGNORE
    }

    private final int number;
    private final Action action;
    private final String explanation;

    Signal(int number, Action action, String explanation) {
        this.number = number;
        this.action = action;
        this.explanation = explanation;
    }

    public int number() {
        return number;
    }

    public Action action() {
        return action;
    }

    /** When it is sent. */
    public String explanation() {
        return explanation;
    }

    /** The signal of a number, if it is one of these. */
    public static Optional<Signal> of(long number) {
        return Stream.of(values()).filter(signal -> signal.number == number).findFirst();
    }
}
