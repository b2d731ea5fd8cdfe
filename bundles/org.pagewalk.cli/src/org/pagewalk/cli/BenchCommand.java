/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.List;
import java.util.ServiceLoader;

/** {@code pagewalk bench [NAME [ARGUMENTS]]}. */
final class BenchCommand implements CommandBody {
    private final Terminal terminal;

    BenchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public Operands operands() {
        return Operands.BENCHMARK;
    }

    @Override
    public ExitStatus run(Arguments arguments) throws WrongCall {
        List<String> words = arguments.operands();
        List<Benchmark> benchmarks = ServiceLoader.load(Benchmark.class).stream().map(ServiceLoader.Provider::get).toList();
        if (benchmarks.isEmpty()) {
            throw new WrongCall("bench.none");
        }
        if (words.isEmpty()) {
            benchmarks.forEach(b -> terminal.result(b.name() + ": " + b.description()));
            return ExitStatus.WELL;
        }
        for (Benchmark benchmark : benchmarks) {
            if (benchmark.name().equals(words.getFirst())) {
                return ExitStatus.values()[terminal.measure(benchmark, words.subList(1, words.size()))];
            }
        }
        throw new WrongCall("bench.unknown", words.getFirst(),
                String.join(", ", benchmarks.stream().map(Benchmark::name).toList()));
    }
}
