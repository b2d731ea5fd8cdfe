/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import org.pagewalk.scenario.Severity;

/**
 * Something about a lab that its author should look at.
 *
 * @param severity an error keeps the lab from being handed out; a warning does not
 * @param file of the lab, by its name in the lab's folder
 * @param line in it, from 1; 0 where it is the file as a whole
 * @param message what is so, for which task, item and variant, and what to do
 */
public record Finding(Severity severity, String file, int line, String message) {
    /** {@code lab.lab:12: error: task split, check 2: ...}. */
    @Override
    public String toString() {
        return file + ":" + (line > 0 ? line + ":" : "") + " " + severity.word() + ": " + message;
    }
}
