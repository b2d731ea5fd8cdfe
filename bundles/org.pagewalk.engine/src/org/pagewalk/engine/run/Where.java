/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.engine.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.pagewalk.engine.narrative.Told;

/**
 * Where in a run a moment is.
 *
 * @param moment the position in the journal
 * @param line the scenario's line, from 1, if there is a scenario
 * @param call which of the run's inputs is being executed, from 0; nothing between two calls
 * @param functions the kernel functions that are running, outermost first
 * @param last what was told last, if anything was in this call
 */
public record Where(long moment, OptionalInt line, OptionalInt call, List<Told> functions, Optional<Told> last) {
}
