/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Processes, and what they see of their memory. */
package org.pagewalk.engine.process;
