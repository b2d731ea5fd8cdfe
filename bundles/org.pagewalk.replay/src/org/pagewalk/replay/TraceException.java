/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

/** A file that cannot be played: which, where in it, and what to do. The message holds all three. */
public final class TraceException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;
    private final String reason;

    /**
     * @param file   as the user named it
     * @param line   from 1; 0 where no single line is to blame
     * @param reason in words, with the remedy
     */
    public TraceException(String file, long line, String reason) {
        super(line > 0 ? file + ":" + line + ": " + reason : file + ": " + reason);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    /** The file, as the user named it. */
    public String file() {
        return file;
    }

    /** The line, from 1; 0 where no single line is to blame. */
    public long line() {
        return line;
    }

    /** What is wrong and what to do, without the place. */
    public String reason() {
        return reason;
    }
}
