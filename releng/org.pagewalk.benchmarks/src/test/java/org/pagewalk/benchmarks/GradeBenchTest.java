/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the benchmark measures what it says; how fast it is, is for the benchmark to show. */
class GradeBenchTest {
    @TempDir
    private Path folder;

    @Test
    void thereAreAsManySubmissionsAsWanted() throws Exception {
        try (Stream<Path> students = Files.list(GradeBench.handIn(folder, 70))) {
            assertEquals(70, students.count());
        }
    }

    @Test
    void wrongOptionsAreExplained() {
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        assertEquals(2, new GradeBench().run(List.of("--jobs", "0"), System.out, new PrintStream(messages)));
        assertEquals("bench grade: --jobs wants a number from 1 to 256, not 0\n", messages.toString(StandardCharsets.UTF_8).replace("\r", ""));
    }
}
