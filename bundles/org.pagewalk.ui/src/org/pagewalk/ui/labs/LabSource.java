/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pagewalk.lab.DirectoryFolder;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.ZipFolder;

/** Finds the lab in what an instructor has handed out: a folder or a zip, in which everything may lie in one folder. */
final class LabSource {
    private static final int BYTES_MAX = 64 << 20;

    /**
     * A folder in it.
     *
     * @param around all of it
     * @param prefix of the names, ending in a slash
     */
    private record Inner(LabFolder around, String prefix) implements LabFolder {
        @Override
        public String name() {
            return around.name();
        }

        @Override
        public Optional<byte[]> read(String file) throws IOException {
            return around.read(prefix + file);
        }

        @Override
        public List<String> files() throws IOException {
            return around.files().stream().filter(file -> file.startsWith(prefix)).map(file -> file.substring(prefix.length())).toList();
        }
    }

    private LabSource() {
    }

    /**
     * The lab under a path.
     *
     * @throws IOException where there is none; the message says so, with the path
     */
    static LabFolder at(Path path) throws IOException {
        LabFolder folder = Files.isDirectory(path) ? new DirectoryFolder(path) : new ZipFolder(String.valueOf(path.getFileName()), content(path));
        List<String> labs = folder.files().stream().filter(file -> file.equals(Lab.FILE) || file.endsWith("/" + Lab.FILE)).toList();
        if (labs.contains(Lab.FILE)) {
            return folder;
        }
        if (labs.size() != 1) {
            throw new IOException(NLS.bind(LabMessages.Open_NoLab, path.getFileName(), Lab.FILE));
        }
        return new Inner(folder, labs.getFirst().substring(0, labs.getFirst().length() - Lab.FILE.length()));
    }

    private static byte[] content(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] content = in.readNBytes(BYTES_MAX + 1);
            if (content.length > BYTES_MAX) {
                throw new IOException(NLS.bind(LabMessages.Open_TooLarge, path.getFileName(), BYTES_MAX >> 20));
            }
            return content;
        }
    }
}
