/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps what an emitter has written. */
final class Written implements Emitter.Output {
    final SortedMap<String, byte[]> files = new TreeMap<>();
    final List<String> lines = new ArrayList<>();

    static Written by(String emitter, Gradebook gradebook) throws Exception {
        return by(Emitters.named(emitter), gradebook);
    }

    static Written by(Emitter emitter, Gradebook gradebook) throws Exception {
        Written written = new Written();
        emitter.emit(gradebook, written);
        return written;
    }

    @Override
    public void write(String name, byte[] content) {
        if (files.put(name, content) != null) {
            throw new AssertionError(name + " is written twice");
        }
    }

    @Override
    public void line(String text) {
        if (text.contains("\n") || text.contains("\r")) {
            throw new AssertionError("more than a line: " + text);
        }
        lines.add(text);
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
