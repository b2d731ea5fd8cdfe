/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;

/**
 * A student's project with its untouched starter where an author's lab has it.
 *
 * @param project the student's
 * @param starter its files, by their names in the lab's folder
 */
record WithStarter(LabFolder project, Map<String, byte[]> starter) implements LabFolder {
    static LabFolder of(LabFolder project) throws IOException {
        Optional<byte[]> zip = project.read(StudentPackage.UNTOUCHED);
        return zip.isEmpty() ? project : new WithStarter(project, unpack(zip.get()));
    }

    private static Map<String, byte[]> unpack(byte[] zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(Lab.STARTER + "/" + entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Override
    public String name() {
        return project.name();
    }

    @Override
    public Optional<byte[]> read(String file) throws IOException {
        return file.startsWith(Lab.STARTER + "/") ? Optional.ofNullable(starter.get(file)) : project.read(file);
    }

    @Override
    public List<String> files() throws IOException {
        return Stream.concat(project.files().stream(), starter.keySet().stream()).distinct().sorted().toList();
    }
}
