/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import picocli.CommandLine.Option;

/** What every command has: a way to run, and the option that all share. */
abstract class CommandBody {
	@Option(names = { "-h", "--help" }, usageHelp = true, description = "Show this help.")
	private boolean helpWanted;

	/** Whether the user only asks what the command does. */
	final boolean isHelpWanted() {
		return helpWanted;
	}

	/** Does the work; messages and results have been written when it returns. */
	abstract ExitStatus run();
}
