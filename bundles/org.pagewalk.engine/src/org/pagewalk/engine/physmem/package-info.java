/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Physical memory itself: what the page frames hold, byte for byte, and where the kernel sees them (Gorman 3.3, 4.6).
 * It knows nothing of who uses a frame.
 */
package org.pagewalk.engine.physmem;
