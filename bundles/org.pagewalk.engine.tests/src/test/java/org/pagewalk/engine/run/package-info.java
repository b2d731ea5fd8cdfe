/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Tests of runs, cursors, branches, and of what is told. */
package org.pagewalk.engine.run;
