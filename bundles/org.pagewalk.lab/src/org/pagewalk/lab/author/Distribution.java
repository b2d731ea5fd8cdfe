/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The command line as users have it: {@code bin/pagewalk} and the jars in {@code lib}. It goes into packages for graders.
 *
 * @param home the folder that has both
 */
public record Distribution(Path home) {
    private static final String LAUNCHER = "bin/pagewalk";
    /** What grading takes; benchmarks, examples and labs stay behind. */
    private static final List<String> FOLDERS = List.of("bin", "lib", "training");
    private static final List<String> FILES = List.of("LICENSE", "README.txt");
    /** What the start script grades to fill its cache for quick starts, where {@link #LAUNCHER} says so. */
    private static final List<String> PRACTICE = List.of("labs/buddy", "labs/buddy-submissions/emil.hansen@example.edu");

    /** The one that this very program comes from; nothing where it was started otherwise, as from Eclipse. */
    public static Optional<Distribution> here() {
        CodeSource source = Distribution.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            Path lib = Path.of(source.getLocation().toURI()).getParent();
            return Optional.ofNullable(lib).map(Path::getParent).filter(home -> Files.isRegularFile(home.resolve(LAUNCHER))).map(Distribution::new);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Its files, by their names from here. */
    SortedMap<String, PackedFile> files() throws IOException {
        SortedMap<String, PackedFile> files = new TreeMap<>();
        for (String name : FILES) {
            add(files, home.resolve(name));
        }
        for (String folder : FOLDERS) {
            Path path = home.resolve(folder);
            if (Files.isDirectory(path)) {
                try (Stream<Path> children = Files.list(path)) {
                    for (Path child : children.toList()) {
                        add(files, child);
                    }
                }
            }
        }
        return files;
    }

    /** Its files, with those that it takes to make a cache for quick starts; of no use where a machine grades once. */
    SortedMap<String, PackedFile> filesWithPractice() throws IOException {
        SortedMap<String, PackedFile> files = files();
        for (String folder : PRACTICE) {
            Path path = home.resolve(folder);
            if (Files.isDirectory(path)) {
                try (Stream<Path> all = Files.walk(path)) {
                    for (Path file : all.toList()) {
                        if (!LabText.isWithheld(path.relativize(file).toString().replace('\\', '/'))) {
                            add(files, file);
                        }
                    }
                }
            }
        }
        return files;
    }

    private void add(SortedMap<String, PackedFile> files, Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            String name = home.relativize(path).toString().replace('\\', '/');
            files.put(name, new PackedFile(Files.readAllBytes(path), name.equals(LAUNCHER)));
        }
    }
}
