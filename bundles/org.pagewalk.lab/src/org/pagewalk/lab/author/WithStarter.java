/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.ZipFolder;

/**
 * A student's project with its untouched starter where an author's lab has it.
 *
 * @param project the student's
 * @param starter its files, by their names in the student's project
 */
record WithStarter(LabFolder project, LabFolder starter) implements LabFolder {
    private static final String THERE = Lab.STARTER + "/";

    static LabFolder of(LabFolder project) throws IOException {
        Optional<byte[]> zip = project.read(StudentPackage.UNTOUCHED);
        return zip.isEmpty() ? project : new WithStarter(project, new ZipFolder(StudentPackage.UNTOUCHED, zip.get()));
    }

    @Override
    public String name() {
        return project.name();
    }

    @Override
    public Optional<byte[]> read(String file) throws IOException {
        return file.startsWith(THERE) ? starter.read(file.substring(THERE.length())) : project.read(file);
    }

    @Override
    public List<String> files() throws IOException {
        return Stream.concat(project.files().stream(), starter.files().stream().map(file -> THERE + file)).distinct().sorted().toList();
    }
}
