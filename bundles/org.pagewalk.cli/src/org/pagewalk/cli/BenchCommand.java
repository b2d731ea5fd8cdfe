/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.List;
import java.util.ServiceLoader;

import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code pagewalk bench [NAME [ARGUMENTS]]}. */
@CommandLine.Command(description = "Runs a benchmark; without a name, lists them.%n", sortOptions = false)
final class BenchCommand extends CommandBody {
	private final Terminal terminal;

	@Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "Which benchmark.")
	private String name = "";

	@Parameters(index = "1..*", paramLabel = "ARGUMENTS", description = "What the benchmark itself understands.")
	private List<String> arguments = List.of();

	BenchCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	ExitStatus run() {
		List<Benchmark> benchmarks = ServiceLoader.load(Benchmark.class).stream().map(ServiceLoader.Provider::get).toList();
		if (benchmarks.isEmpty()) {
			terminal.error(Messages.text("bench.none"));
			return ExitStatus.WRONG;
		}
		if (name.isEmpty()) {
			benchmarks.forEach(b -> terminal.result(b.name() + ": " + b.description()));
			return ExitStatus.WELL;
		}
		for (Benchmark benchmark : benchmarks) {
			if (benchmark.name().equals(name)) {
				return ExitStatus.values()[terminal.measure(benchmark, arguments)];
			}
		}
		terminal.error(Messages.text("bench.unknown", name,
				String.join(", ", benchmarks.stream().map(Benchmark::name).toList())));
		return ExitStatus.WRONG;
	}
}
