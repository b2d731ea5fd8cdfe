/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.pagewalk.lab.LabFolder;

/**
 * A lab that nobody has written to a disk: a preview.
 *
 * @param name what messages call it
 * @param contents the files by name
 */
record MemoryFolder(String name, Map<String, byte[]> contents) implements LabFolder {
    /** Sorts the files. */
    MemoryFolder {
        contents = Collections.unmodifiableMap(new TreeMap<>(contents));
    }

    @Override
    public Optional<byte[]> read(String file) {
        return Optional.ofNullable(contents.get(file));
    }

    @Override
    public List<String> files() {
        return List.copyOf(contents.keySet());
    }
}
