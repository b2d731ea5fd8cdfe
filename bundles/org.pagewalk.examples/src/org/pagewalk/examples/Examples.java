/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files in the folder examples. */
public final class Examples {
    private Examples() {
    }

    /** Names of the example scenarios, in the order in which to read them. */
    public static List<String> scenarios() {
        return text("index.txt").lines().filter(line -> line.endsWith(".mms")).toList();
    }

    /** The text of an example. */
    public static String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of an example. */
    public static InputStream open(String name) {
        InputStream in = Examples.class.getResourceAsStream("/examples/" + name);
        if (in == null) {
            throw new IllegalArgumentException("there is no example " + name);
        }
        return in;
    }
}
