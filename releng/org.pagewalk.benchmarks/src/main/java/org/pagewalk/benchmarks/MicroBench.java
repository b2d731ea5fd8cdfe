/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.io.PrintStream;
import java.util.List;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.pagewalk.cli.Benchmark;

/** {@code pagewalk bench micro}: single operations under JMH; what follows is given to JMH as its own options. */
public final class MicroBench implements Benchmark {
    @Override
    public String name() {
        return "micro";
    }

    @Override
    public String description() {
        return "single operations of store and page allocator, measured by JMH (takes JMH's options, such as -f 1)";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream messages) {
        try {
            CommandLineOptions given = new CommandLineOptions(arguments.toArray(String[]::new));
            OptionsBuilder options = new OptionsBuilder();
            options.parent(given);
            if (given.getIncludes().isEmpty()) {
                options.include(PageAllocatorMicro.class.getName());
            }
            new Runner(options.build()).run();
            return 0;
        } catch (CommandLineOptionException e) {
            messages.println("bench micro: " + e.getMessage());
            return 2;
        } catch (RunnerException e) {
            messages.println("bench micro: " + e.getMessage());
            return 3;
        }
    }
}
