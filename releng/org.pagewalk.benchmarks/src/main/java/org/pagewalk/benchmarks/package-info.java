/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What {@code pagewalk bench} measures. {@code buddy} runs one workload on the emulated page allocator and on others,
 * side by side in one process; {@code state} what states cost in time and memory, beside their limits;
 * {@code vm} areas and translation, beside theirs;
 * {@code workbench} what lies between a click and what one sees; {@code micro} single operations, with JMH.
 */
package org.pagewalk.benchmarks;
