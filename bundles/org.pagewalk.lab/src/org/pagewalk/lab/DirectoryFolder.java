/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A lab that lies on disk. Links that lead out of its folder are not followed, hidden files are passed over, and there is a bound on
 * how much is read.
 */
public final class DirectoryFolder implements LabFolder {
    /** The most files that a lab may have. */
    public static final int FILES_MAX = 5_000;
    /** The most bytes that one of them may have. */
    public static final int BYTES_MAX = 16 << 20;
    private static final int DEPTH_MAX = 20;

    private final Path folder;

    /** The lab in a folder. */
    public DirectoryFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public Optional<byte[]> read(String file) throws IOException {
        if (FileNames.wrong(file).isPresent()) {
            return Optional.empty();
        }
        Path path;
        try {
            path = folder.resolve(file);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(path) || !isInside(path)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(BYTES_MAX + 1);
            if (bytes.length > BYTES_MAX) {
                throw new IOException(file + " is larger than " + (BYTES_MAX >> 20) + " MiB: no file of a lab is");
            }
            return Optional.of(bytes);
        }
    }

    @Override
    public List<String> files() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        Files.walkFileTree(folder, java.util.Set.of(), DEPTH_MAX, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return !directory.equals(folder) && isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = folder.relativize(file).toString().replace(java.io.File.separatorChar, '/');
                if (!isHidden(file) && Files.isRegularFile(file) && isInside(file) && FileNames.wrong(name).isEmpty()) {
                    names.add(name);
                }
                if (names.size() > FILES_MAX) {
                    throw new IOException(folder + " has more than " + FILES_MAX + " files: no lab has");
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException exception) {
                return FileVisitResult.CONTINUE;
            }
        });
        return List.copyOf(names);
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private boolean isInside(Path path) throws IOException {
        return path.toRealPath().startsWith(folder.toRealPath());
    }
}
