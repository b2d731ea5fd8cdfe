/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder that is not there yet, or has nothing in it; what somebody has written is never replaced.
 *
 * @param name as the user named it
 * @param path to it
 */
record NewFolder(String name, Path path) {
    /** Finds out whether it is so. */
    static NewFolder named(String name) throws WrongCall {
        try {
            Path path = Path.of(name).toAbsolutePath().normalize();
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw new WrongCall("lab.file", name);
            }
            if (Files.isDirectory(path) && !isEmpty(path)) {
                throw new WrongCall("lab.full", name);
            }
            return new NewFolder(name, path);
        } catch (InvalidPathException e) {
            throw new WrongCall("lab.unwritten", name, Messages.text("file.name"));
        } catch (IOException e) {
            throw new WrongCall("lab.unwritten", name, reason(e));
        }
    }

    private static boolean isEmpty(Path path) throws IOException {
        try (Stream<Path> children = Files.list(path)) {
            return children.findAny().isEmpty();
        }
    }

    /** Why, in words: what Java says is only the path, where access is denied or there is nothing. */
    static String reason(IOException e) {
        return switch (e) {
        case AccessDeniedException denied -> Messages.text("lab.denied", denied.getFile());
        case NoSuchFileException none -> Messages.text("lab.gone", none.getFile());
        default -> String.valueOf(e.getMessage());
        };
    }

    /** Writes all files, each as a whole. */
    void write(Map<String, byte[]> files) throws WrongCall {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = path.resolve(file.getKey()).normalize();
                if (!target.startsWith(path)) {
                    throw new IOException(file.getKey());
                }
                Files.createDirectories(target.getParent());
                WholeFile.write(target, out -> out.write(file.getValue()));
            }
        } catch (IOException e) {
            throw new WrongCall("lab.unwritten", name, reason(e));
        }
    }
}
