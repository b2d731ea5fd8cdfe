/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Tests of page reclaim. */
package org.pagewalk.engine.vmscan;
