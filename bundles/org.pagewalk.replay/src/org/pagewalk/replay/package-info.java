/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Plays conformance traces and ftrace text against the emulated kernel. */
package org.pagewalk.replay;
