/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * How processes begin, multiply, become another program and end, as far as their memory is concerned: fork.c, exec.c and
 * exit.c (Gorman 9.1, table 9.1). Who runs when is {@code sched}'s.
 */
package org.pagewalk.engine.process;
