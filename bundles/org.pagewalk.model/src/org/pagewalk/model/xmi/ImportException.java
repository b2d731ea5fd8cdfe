/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.model.xmi;

/** A file cannot be imported; nothing of it was taken over. The message says what is wrong and what to do. */
public final class ImportException extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;

    /** The file cannot be read. */
    ImportException(int line, String what) {
        super((line > 0 ? "line " + line + ": " : "") + what + (what.endsWith(".") ? "" : ".")
                + " The file is damaged or no export of a machine's structures. Export them again.");
        this.line = line;
    }

    /** The file can be read, but not be taken over. */
    ImportException(String message) {
        super(message);
        this.line = 0;
    }

    /** The line of the file, from 1; 0 where none is known. */
    public int line() {
        return line;
    }
}
