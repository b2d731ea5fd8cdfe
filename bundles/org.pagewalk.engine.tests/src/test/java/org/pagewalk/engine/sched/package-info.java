/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Tests of tasks, processors and time. */
package org.pagewalk.engine.sched;
