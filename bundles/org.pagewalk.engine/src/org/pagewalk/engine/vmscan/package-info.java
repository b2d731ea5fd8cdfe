/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Page reclaim: how pages leave active_list and inactive_list (Gorman 11.3, 11.6, 11.7; the kernel's vmscan.c). Scenarios call
 * it by hand; who calls it when memory is short is not its matter. Of files it knows what {@link
 * org.pagewalk.engine.vmscan.CachedPages} says, of all else that gives pages back what {@link
 * org.pagewalk.engine.vmscan.OtherCaches} says.
 */
package org.pagewalk.engine.vmscan;
