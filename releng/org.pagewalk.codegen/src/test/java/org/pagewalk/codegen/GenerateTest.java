/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generates into a folder of its own and looks at the result. */
class GenerateTest {
    private static final Path BUNDLE = Path.of("../../bundles/org.pagewalk.model");
    private static final Path ECORE = BUNDLE.resolve("model/pagewalk.ecore");

    @TempDir
    private Path folder;

    @Test
    void whatIsCommittedIsWhatTheMetamodelGives() throws IOException {
        Path output = folder.resolve("src-gen");
        Generate.generate(ECORE, output);
        Map<String, String> committed = files(BUNDLE.resolve("src-gen"));
        Map<String, String> fresh = files(output);
        assertEquals(committed.keySet(), fresh.keySet());
        fresh.forEach((name, text) -> assertEquals(committed.get(name), text,
                name + " differs: run ./mvnw -q -pl releng/org.pagewalk.codegen compile exec:java@generate"));
    }

    @Test
    void generatingAgainRemovesWhatIsNoLongerMade() throws IOException {
        Path output = folder.resolve("src-gen");
        Generate.generate(ECORE, output);
        Map<String, String> first = files(output);
        Files.writeString(output.resolve("Stray.java"), "class Stray {}");
        Generate.generate(ECORE, output);
        assertEquals(first, files(output));
    }

    @Test
    void tablesKnowNothingOfEmf() throws IOException {
        Map<String, String> tables = new TreeMap<>(files(BUNDLE.resolve("src-gen")));
        tables.keySet().removeIf(name -> !name.contains("/tables/"));
        assertTrue(tables.size() > 10, tables.keySet().toString());
        tables.forEach((name, text) -> assertEquals(-1, text.indexOf("org.eclipse"), name));
    }

    @Test
    void anUnknownKindOfStorageIsNamed() throws IOException {
        Path wrong = folder.resolve("wrong.ecore");
        Files.writeString(wrong, Files.readString(ECORE).replaceFirst("value=\"string\"", "value=\"strnig\""));
        Exception thrown = assertThrows(IllegalArgumentException.class,
                () -> Generate.generate(wrong, folder.resolve("src-gen")));
        assertTrue(thrown.getMessage().contains("strnig"), thrown.getMessage());
        assertTrue(thrown.getMessage().contains("kernel"), thrown.getMessage());
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }
}
