/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * The command line: {@link org.pagewalk.cli.Main} finds the command, one class a command does the work.
 * Runs on a plain class path. A command loads only what it needs: --help and replay touch neither the
 * language nor EMF.
 */
package org.pagewalk.cli;
