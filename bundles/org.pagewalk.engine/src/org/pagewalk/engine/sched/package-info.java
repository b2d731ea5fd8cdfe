/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Tasks, processors and time, as far as memory management needs them: who runs where, what may sleep, the clock, timers,
 * the kernel's own threads, signals and the ends of processes. Processors are contexts, not threads of ours: one thing happens at a time. It knows
 * nothing of memory.
 */
package org.pagewalk.engine.sched;
