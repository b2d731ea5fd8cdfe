/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/** The command line: one class per command, on a plain class path. */
package org.pagewalk.cli;
