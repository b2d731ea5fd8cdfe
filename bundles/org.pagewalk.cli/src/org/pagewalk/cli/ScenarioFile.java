/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * A scenario as a file gives it.
 *
 * @param name as the user named it
 * @param text its text
 */
record ScenarioFile(String name, String text) {
    private static final int BYTES_MAX = 4 << 20;
    private static final int BEGINNING_BYTES = 16;

    /** A file that holds no text to parse; the message names it and says what to do. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    /** Reads {@code name} as UTF-8. */
    static ScenarioFile read(String name) throws Unreadable {
        return new ScenarioFile(name, decode(name, bytes(name, BYTES_MAX + 1)));
    }

    /** Whether what a file of any kind begins with tells what it is. */
    static boolean begins(String name, Predicate<byte[]> fits) throws Unreadable {
        return fits.test(bytes(name, BEGINNING_BYTES));
    }

    private static byte[] bytes(String name, int max) throws Unreadable {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new Unreadable(Messages.text("file.directory", name));
            }
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(max);
            }
        } catch (NoSuchFileException e) {
            throw new Unreadable(Messages.text("file.missing", name));
        } catch (AccessDeniedException e) {
            throw new Unreadable(Messages.text("file.denied", name));
        } catch (IOException e) {
            throw new Unreadable(Messages.text("file.unreadable", name, e.getMessage()));
        } catch (InvalidPathException e) {
            throw new Unreadable(name + ": " + Messages.text("file.name"));
        }
    }

    private static String decode(String name, byte[] bytes) throws Unreadable {
        if (bytes.length > BYTES_MAX) {
            throw new Unreadable(Messages.text("file.large", name, BYTES_MAX >> 20));
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new Unreadable(Messages.text("file.binary", name, lineOf(bytes, i)));
            }
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
            // Some editors on Windows write a byte order mark.
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Unreadable(Messages.text("file.charset", name, lineOf(bytes, in.position())));
        }
    }

    private static long lineOf(byte[] bytes, int at) {
        String before = new String(Arrays.copyOf(bytes, at), StandardCharsets.ISO_8859_1);
        return before.chars().filter(c -> c == '\n').count() + 1;
    }
}
