/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Tests of what page frames hold. */
package org.pagewalk.engine.physmem;
