/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.List;
import java.util.Optional;

import org.pagewalk.lab.LabFolder;
import org.pagewalk.labs.Labs;

/**
 * A lab that comes with Pagewalk.
 *
 * @param name by which a user calls it
 */
record ShippedLab(String name) implements LabFolder {
    @Override
    public Optional<byte[]> read(String file) {
        return files().contains(file) ? Optional.of(Labs.bytes(name, file)) : Optional.empty();
    }

    @Override
    public List<String> files() {
        return Labs.files(name);
    }
}
