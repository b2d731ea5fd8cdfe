/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** The kernel's way to memory of processes. */
package org.pagewalk.engine.uaccess;
