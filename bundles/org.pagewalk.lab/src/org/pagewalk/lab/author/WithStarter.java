/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;

/** A student's project with its untouched starter where an author's lab has it. */
record WithStarter(LabFolder project) implements LabFolder {
    private static final String OURS = StudentPackage.UNTOUCHED + "/";
    private static final String THEIRS = Lab.STARTER + "/";

    @Override
    public String name() {
        return project.name();
    }

    @Override
    public Optional<byte[]> read(String file) throws IOException {
        return project.read(file.startsWith(THEIRS) ? OURS + file.substring(THEIRS.length()) : file);
    }

    @Override
    public List<String> files() throws IOException {
        return project.files().stream().map(file -> file.startsWith(OURS) ? THEIRS + file.substring(OURS.length()) : file).sorted().toList();
    }
}
