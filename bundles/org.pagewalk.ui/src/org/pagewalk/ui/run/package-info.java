/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The run that the workbench looks at: one service holds the last finished run, moves its cursor in the background, lets every
 * view look at each moment, and keeps the one selection. Beside it, scenario files, what they import, what is marked in them,
 * and the line at which the run is.
 */
/**
 * The run that the workbench looks at: one service holds the outcome of the last scenario, and every view
 * shows that one. Beside it, scenario files, what they import, and what is marked in them. Later a cursor over a
 * recorded run will live here too.
 */
package org.pagewalk.ui.run;
