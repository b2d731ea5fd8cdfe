/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Moving through the current run: commands with their keys, the line of the scenario that an editor shows as the present
 * one, and the timeline. Each is a move of the run's cursor, made by the {@link org.pagewalk.ui.run.RunService}.
 */
package org.pagewalk.ui.step;
