/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Tests that the benchmark measures what it says. */
package org.pagewalk.benchmarks;
