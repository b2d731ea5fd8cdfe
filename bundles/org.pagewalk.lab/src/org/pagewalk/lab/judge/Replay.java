/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.judge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

import org.pagewalk.scenario.Insert;

/**
 * All that it takes to run a student's scenario again and go to a moment of the run. {@link ReplayFile} writes and reads it.
 *
 * @param title what is to be seen there
 * @param scenario the name of the file that runs
 * @param files all files that it takes, that one included, by their names
 * @param inserts what the lab has run within it
 * @param mutant the bug of the kernel, if it has one
 * @param moment of the run to go to; at its end if there is none
 */
public record Replay(String title, String scenario, Map<String, String> files, List<Insert> inserts, Optional<String> mutant,
        OptionalLong moment) {
    /** What such files are called. */
    public static final String EXTENSION = "pwreplay";

    /** Copies, and sorts the files by name. */
    public Replay {
        files = java.util.Collections.unmodifiableMap(new TreeMap<>(files));
        inserts = List.copyOf(inserts);
    }
}
