/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A lab in memory, from texts by their names. */
public record TestLab(Map<String, String> texts) implements LabFolder {
    /** Names and texts in turn. */
    public static TestLab of(String... namesAndTexts) {
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            texts.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return new TestLab(texts);
    }

    /** What its {@code lab.lab} says. */
    public Lab lab() {
        ParsedLab parsed = LabLanguage.create().parse(texts.get(Lab.FILE), Lab.FILE);
        if (!parsed.ok()) {
            throw new AssertionError(parsed.problems().toString());
        }
        return parsed.lab();
    }

    @Override
    public String name() {
        return "test";
    }

    @Override
    public Optional<byte[]> read(String file) {
        return Optional.ofNullable(texts.get(file)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> files() {
        return List.copyOf(texts.keySet());
    }
}
