/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

import org.pagewalk.doc.Documents;

/**
 * The folder that reference and guide are written to. Files that somebody else put there stay.
 *
 * @param name as the user named it
 */
record DocFolder(String name, Path path) {
    /** Where a file that was written here says so. */
    private static final int BEGINNING_BYTES = 1024;

    /** Finds out whether there is such a folder or one can be made. */
    static DocFolder named(String name) throws WrongCall {
        try {
            Path path = Path.of(name).toAbsolutePath().normalize();
            Path there = path;
            while (there != null && !Files.exists(there)) {
                there = there.getParent();
            }
            if (there != null && !Files.isDirectory(there)) {
                throw there.equals(path) ? new WrongCall("doc.file", name)
                        : new WrongCall("doc.unwritten", name, Messages.text("doc.below", there));
            }
            return new DocFolder(name, path);
        } catch (InvalidPathException e) {
            throw new WrongCall("doc.unwritten", name, Messages.text("file.name"));
        }
    }

    /** Refuses when one of these files is there and was written by somebody else. */
    void check(Collection<String> files) throws WrongCall {
        for (String file : files) {
            Path there = path.resolve(file);
            if (Files.exists(there, LinkOption.NOFOLLOW_LINKS) && !isOurs(there)) {
                throw new WrongCall("doc.other", there);
            }
        }
    }

    private static boolean isOurs(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINNING_BYTES), StandardCharsets.UTF_8).contains(Documents.MARK);
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes all files, each as a whole. */
    void write(Map<String, String> files) throws IOException {
        Files.createDirectories(path);
        for (Map.Entry<String, String> file : files.entrySet()) {
            WholeFile.write(path.resolve(file.getKey()), out -> out.write(file.getValue().getBytes(StandardCharsets.UTF_8)));
        }
    }
}
