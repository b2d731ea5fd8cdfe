/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.buddy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.pagewalk.labs.Labs;

/** The labs that come with Pagewalk are found in the class path. */
class LabsTest {
    private static final Path FOLDER = Path.of("../org.pagewalk.labs/labs");

    @Test
    void theIndexListsEveryFileOfTheFolder() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            List<String> there = all.filter(Files::isRegularFile).map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals("index.txt")).sorted().toList();
            assertEquals(there, Files.readAllLines(FOLDER.resolve("index.txt"), StandardCharsets.UTF_8), "write index.txt anew");
        }
    }

    @Test
    void aLabIsReadByNames() throws IOException {
        assertEquals(List.of("buddy"), Labs.names());
        assertTrue(Labs.files("buddy").containsAll(List.of("lab.lab", "lab.md", "starter/split.mms", "reference/split.mms")));
        assertEquals(Files.readString(FOLDER.resolve("buddy/lab.md")), new String(Labs.bytes("buddy", "lab.md"), StandardCharsets.UTF_8));
        for (String file : Labs.submittedFiles("buddy")) {
            assertEquals(Files.size(FOLDER.resolve("buddy-submissions").resolve(file)), Labs.submitted("buddy", file).length, file);
        }
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Labs.bytes("buddy", "secret.txt")).getMessage().contains("secret.txt"));
    }
}
