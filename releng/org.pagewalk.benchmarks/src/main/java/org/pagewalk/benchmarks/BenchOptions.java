/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pagewalk.cli.Benchmark;

/** What was asked for on a benchmark's command line: numbers, each within its bounds, and --json. */
final class BenchOptions {
    /** An option that takes a number, such as --pages. */
    record Number(String name, int least, int most, int otherwise) {
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private boolean json;

    private BenchOptions() {
    }

    /** Reads the words behind a benchmark's name; nothing, after a message, if one of them is not understood. */
    static Optional<BenchOptions> of(Benchmark benchmark, List<String> words, PrintStream messages, Number... known) {
        try {
            return Optional.of(read(words, known));
        } catch (IllegalArgumentException e) {
            messages.println("bench " + benchmark.name() + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private static BenchOptions read(List<String> words, Number... known) {
        BenchOptions options = new BenchOptions();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--json")) {
                options.json = true;
            } else {
                Number number = Stream.of(known).filter(each -> each.name.equals(word)).findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("unknown option " + word + "; there are "
                                + Stream.of(known).map(each -> each.name + " N").collect(Collectors.joining(", "))
                                + " and --json"));
                options.numbers.put(word, value(number, ++i < words.size() ? words.get(i) : ""));
            }
        }
        return options;
    }

    private static int value(Number option, String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= option.least && number <= option.most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new IllegalArgumentException(option.name + " wants a number from " + option.least + " to " + option.most
                + (text.isEmpty() ? "" : ", not " + text));
    }

    /** The number that was given, or the option's own. */
    int number(Number option) {
        return numbers.getOrDefault(option.name, option.otherwise);
    }

    boolean json() {
        return json;
    }
}
