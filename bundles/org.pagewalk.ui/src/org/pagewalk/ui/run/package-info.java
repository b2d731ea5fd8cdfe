/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The run that the workbench looks at: one service holds the outcome of the last scenario, and every view
 * shows that one. Beside it, scenario files, what they import, and what is marked in them. Later a cursor over a
 * recorded run will live here too.
 */
package org.pagewalk.ui.run;
