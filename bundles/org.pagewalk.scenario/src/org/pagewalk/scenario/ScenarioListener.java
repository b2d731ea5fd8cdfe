/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import org.pagewalk.engine.Machine;
import org.pagewalk.engine.run.Run;

/**
 * Watches a run while it goes. What a listener throws ends the run and passes through to the caller, so that one can
 * cancel. It must not change the machine, and leave the cursor of the run where it is.
 */
public interface ScenarioListener {
    /** Watches nothing. */
    ScenarioListener NONE = new ScenarioListener() {
    };

    /** The machine has booted, or begun to, if the scenario has a {@code boot}; nothing of the scenario has run. */
    default void booted(Run run) {
    }

    /** A {@code print} was reached; the text may have several lines, and ends without a line break. */
    default void printed(String text, int line) {
    }

    /** An {@code expect} was reached. */
    default void checked(CheckResult check) {
    }

    /** A section begins. */
    default void sectionEntered(String name, int line, Machine machine) {
    }

    /** A section has ended, normally. */
    default void sectionLeft(String name, int line, Machine machine) {
    }

    /** A statement has been executed: not for those that only hold others (sections, loops, ifs). */
    default void statement(int line, Machine machine) {
    }
}
