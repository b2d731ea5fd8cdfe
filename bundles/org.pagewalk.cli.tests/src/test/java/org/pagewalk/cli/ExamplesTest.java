/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pagewalk.examples.Examples;

/** The examples that come with Pagewalk teach what is true. */
class ExamplesTest {
    private static final Path FOLDER = Path.of("../org.pagewalk.examples/examples");

    static List<String> examples() {
        return Examples.scenarios();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void canRunAndKeepsItsPromises(String name) {
        String example = FOLDER.resolve(name).toString();
        Call.of("check", example).ends(0).warnsOfNothing();
        Call run = Call.of("run", example).ends(0);
        assertTrue(run.messages().matches("(?s).*: (\\d+) of \\1 expectations hold\\R"), run.messages());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isFormatted(String name) {
        Call.of("format", "--check", FOLDER.resolve(name).toString()).ends(0).saysOnly("").warnsOfNothing();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isShortAndSaysAtItsBeginningWhatOneSees(String name) {
        List<String> lines = Examples.text(name).lines().toList();
        assertTrue(lines.getFirst().startsWith("// "), lines.getFirst());
        assertTrue(lines.size() >= 15 && lines.size() <= 80, lines.size() + " lines");
    }

    @Test
    void theIndexNamesEachOnce() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".mms")).sorted().toList();
            assertEquals(names, examples().stream().sorted().toList());
        }
    }
}
