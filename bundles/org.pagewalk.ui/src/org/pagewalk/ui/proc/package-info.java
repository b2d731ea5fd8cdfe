/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The Proc Files view: the files under /proc as the kernel would write them at the present moment, with what has changed since
 * the moment before marked word by word. What the files are, {@link org.pagewalk.engine.proc.ProcFiles} knows.
 */
package org.pagewalk.ui.proc;
