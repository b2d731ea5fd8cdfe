/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Translation, and what processors remember of it. */
package org.pagewalk.engine.mmu;
