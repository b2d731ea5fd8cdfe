/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Imports files of one folder and the folders in it; a link that leads out of there is not followed. */
public final class FolderImports implements Imports {
    private static final int BYTES_MAX = 4 << 20;

    private final Path folder;

    /** What a scenario in this folder may import. */
    public FolderImports(Path folder) {
        this.folder = folder;
    }

    /** What the scenario of this name, a path, may import. */
    public static Imports besideScenario(String name) {
        Path parent = Path.of(name).toAbsolutePath().getParent();
        return parent == null ? UNKNOWN : new FolderImports(parent);
    }

    @Override
    public Answer read(String name) {
        try {
            Path path = folder.resolve(name).toRealPath();
            if (!path.startsWith(folder.toRealPath())) {
                return new Answer.Missing("leads out of this scenario's folder: import files from in there");
            }
            if (!Files.isRegularFile(path)) {
                return new Answer.Missing("is no file: name a scenario");
            }
            return read(path);
        } catch (NoSuchFileException e) {
            return new Answer.Missing("there is no such file beside this scenario; check its name");
        } catch (IOException | InvalidPathException | SecurityException e) {
            return new Answer.Missing("cannot be read; check its name and permissions");
        }
    }

    private static Answer read(Path path) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(BYTES_MAX + 1);
        }
        if (bytes.length > BYTES_MAX) {
            return new Answer.Missing("is larger than " + (BYTES_MAX >> 20) + " MiB; no scenario is");
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf('\0') < 0 ? new Answer.Found(text) : new Answer.Missing("is not text");
        } catch (CharacterCodingException e) {
            return new Answer.Missing("is not UTF-8 text; save the file in UTF-8");
        }
    }
}
