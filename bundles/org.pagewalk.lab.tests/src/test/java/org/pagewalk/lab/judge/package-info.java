/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */

/** Holds verdicts to what labs say. */
package org.pagewalk.lab.judge;
