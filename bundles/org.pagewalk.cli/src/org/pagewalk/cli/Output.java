/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output that remembers what went wrong: a {@link java.io.PrintStream} alone swallows a full
 * disk. A reader who went away (head, less) is no fault.
 */
final class Output extends FilterOutputStream {
    private String failure = "";

    Output(FileOutputStream out) {
        super(out);
    }

    /** Why results could not be written; empty when all went well or nobody wanted to read on. */
    String failure() {
        return failure;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        OutputStream target = out;
        try {
            target.write(bytes, from, length);
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            failure = reason.contains("roken pipe") ? "" : reason;
            throw e;
        }
    }
}
