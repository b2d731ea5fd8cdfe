/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.fault;

import org.pagewalk.engine.narrative.Note;

/** What is told about faults on request. */
public enum FaultNote implements Note {
    FAULT_INJECTED;

    @Override
    public Shape shape() {
        return Shape.of(Kind.EVENT, "fault_injected");
    }
}
