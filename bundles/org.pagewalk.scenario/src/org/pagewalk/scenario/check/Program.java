/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.check;

import org.pagewalk.engine.MachineSpec;
import org.pagewalk.scenario.run.Act;

/**
 * A compiled scenario. It may be run any number of times, also by several threads at once.
 *
 * @param spec the machine it declares, or the default one
 * @param slots how many variables it has
 * @param body all of its statements
 * @param hasBoot whether it begins while the machine boots, and ends the boot itself
 * @param asksOfEvents whether a run must remember what happened, for the scenario asks
 */
public record Program(MachineSpec spec, int slots, Act body, boolean hasBoot, boolean asksOfEvents) {
}
