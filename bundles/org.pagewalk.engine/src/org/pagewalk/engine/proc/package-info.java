/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** Files under /proc: the state of the machine as the kernel's own text, formatted as the kernel does. */
package org.pagewalk.engine.proc;
