/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generates into a folder of its own and compares. */
class GenerateTest {
    private static final Path BUNDLES = Path.of("../../bundles");

    @TempDir
    private Path bundles;

    @Test
    void whatIsCommittedIsWhatTheGrammarsGive() throws IOException {
        for (Generate.Language language : Generate.LANGUAGES) {
            Path bundle = Files.createDirectories(bundles.resolve(language.bundle()));
            Files.copy(BUNDLES.resolve(language.bundle()).resolve(".project"), bundle.resolve(".project"));
        }
        Generate.generate(bundles);
        for (Generate.Language language : Generate.LANGUAGES) {
            for (String folder : new String[] {"src-gen", "model"}) {
                Map<String, Integer> committed = files(BUNDLES.resolve(language.bundle()).resolve(folder));
                Map<String, Integer> fresh = files(bundles.resolve(language.bundle()).resolve(folder));
                assertEquals(committed, fresh, language.bundle() + "/" + folder
                        + " is out of date: run ./mvnw -q -pl releng/org.pagewalk.scenario.codegen compile exec:java@generate");
            }
        }
    }

    /** The files below a folder, each with a digest of its content. */
    private static Map<String, Integer> files(Path root) throws IOException {
        Map<String, Integer> digests = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                digests.put(root.relativize(file).toString().replace('\\', '/'),
                        java.util.Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return digests;
    }
}
