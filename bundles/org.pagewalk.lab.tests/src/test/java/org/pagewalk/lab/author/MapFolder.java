/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.pagewalk.lab.LabFolder;

/** A lab in memory. */
record MapFolder(Map<String, byte[]> content) implements LabFolder {
    MapFolder {
        content = new TreeMap<>(content);
    }

    /** A lab of texts: name, content, name, content. */
    static MapFolder of(String... namesAndTexts) {
        Map<String, byte[]> content = new TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            content.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return new MapFolder(content);
    }

    /** With a file in place of another, or beside the others. */
    MapFolder with(String name, String text) {
        MapFolder other = new MapFolder(content);
        other.content.put(name, text.getBytes(StandardCharsets.UTF_8));
        return other;
    }

    /** With words in place of others, which must be there. */
    MapFolder replacing(String name, String words, String by) {
        String text = text(name);
        if (!text.contains(words)) {
            throw new IllegalArgumentException(words + " is not in " + name);
        }
        return with(name, text.replace(words, by));
    }

    MapFolder without(String name) {
        MapFolder other = new MapFolder(content);
        other.content.remove(name);
        return other;
    }

    String text(String name) {
        return new String(content.get(name), StandardCharsets.UTF_8);
    }

    @Override
    public String name() {
        return "the lab";
    }

    @Override
    public Optional<byte[]> read(String file) {
        return Optional.ofNullable(content.get(file));
    }

    @Override
    public List<String> files() {
        return List.copyOf(content.keySet());
    }
}
