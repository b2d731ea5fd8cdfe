/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

/** How bad a problem is. */
public enum Severity {
    /** The scenario cannot run. */
    ERROR,
    /** It can run, and probably does not do what was meant. */
    WARNING;

    /** As messages have it: "error". */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
