/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.ide;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.pagewalk.lab.LabFolder;

/** A lab that lies nowhere. */
record MemoryFolder(Map<String, String> texts) implements LabFolder {
    @Override
    public String name() {
        return "lab";
    }

    @Override
    public Optional<byte[]> read(String file) {
        return Optional.ofNullable(texts.get(file)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> files() {
        return List.copyOf(new TreeMap<>(texts).keySet());
    }
}
