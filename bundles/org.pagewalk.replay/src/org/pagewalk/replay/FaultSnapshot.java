/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.replay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pagewalk.replay.ConformanceTrace.Mismatch;

/** The lines that the emulator would write for a snapshot, to be held against those of a trace in their order. */
final class FaultSnapshot {
    /** With what the lines of a snapshot begin. */
    static final Set<String> VERBS = Set.of("proc", "area", "pte", "cache", "pages");
    private static final Set<String> OF_A_PROCESS = Set.of("proc", "area", "pte");

    /** The lines of each process by its number, and under the empty name those of all together. */
    private final Map<String, Deque<String>> lines = new LinkedHashMap<>();

    void add(String process, List<String> more) {
        lines.computeIfAbsent(process, key -> new ArrayDeque<>()).addAll(more);
    }

    /** Holds the next line against what it should be. */
    Optional<Mismatch> compare(String verb, String word, String text) {
        String key = OF_A_PROCESS.contains(verb) ? word : "";
        Deque<String> expected = lines.get(key);
        String got = expected == null || expected.isEmpty() ? Messages.text("fault.nothing") : expected.poll();
        return got.equals(text) ? Optional.empty() : Optional.of(new Mismatch(text, got));
    }

    /** A line that the trace should have had. */
    Optional<Mismatch> missing() {
        return lines.values().stream().flatMap(Deque::stream).findFirst().map(got -> new Mismatch(Messages.text("fault.nothing"), got));
    }
}
