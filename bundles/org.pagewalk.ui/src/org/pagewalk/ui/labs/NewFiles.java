/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that are written outside the workspace, all of them whole or none: what was there stays until all of the new contents are on
 * the disk. Whoever closes it without {@link #keep} has written nothing.
 */
final class NewFiles implements AutoCloseable {
    /** What is written into a file. */
    @FunctionalInterface
    interface Contents {
        /** Writes all of it. */
        void write(OutputStream out) throws IOException;
    }

    private final Map<Path, Path> begun = new LinkedHashMap<>();

    /** Writes the contents of a file beside it. */
    void write(Path target, Contents contents) throws IOException {
        Path fresh = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        begun.put(target, fresh);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
            contents.write(out);
        }
    }

    /** Puts all files in their places. */
    void keep() throws IOException {
        for (Map.Entry<Path, Path> file : begun.entrySet()) {
            Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path fresh : begun.values()) {
            Files.deleteIfExists(fresh);
        }
    }

    /** Why a file cannot be read or written, in words: what Java says is mostly its path alone. */
    static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> LabMessages.File_Denied;
            case NoSuchFileException none -> LabMessages.File_Gone;
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
