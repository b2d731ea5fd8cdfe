/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A name in an archive, taken apart; {@code \} separates like {@code /}, since some zips of Windows have it.
 *
 * @param folders and last the file; those before the fault if there is one
 * @param fault why nothing may be made of it
 */
record EntryName(List<String> folders, Optional<String> fault) {
    /** No file system's path is so long in practice; and putting accents in order takes the square of their number. */
    private static final int LENGTH_MAX = 500;

    /** Copies the list. */
    EntryName {
        folders = List.copyOf(folders);
    }

    /** Takes a name apart. */
    static EntryName of(String name, int depthMax) {
        String shown = "\"" + Words.name(name) + "\"";
        if (name.length() > LENGTH_MAX) {
            return new EntryName(List.of(), Optional.of("It has a file with a name of more than " + LENGTH_MAX + " characters: " + shown + "."));
        }
        String path = name.replace('\\', '/');
        if (path.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
            return new EntryName(List.of(), Optional.of("It has a file whose name has control characters in it: " + shown + "."));
        }
        if (path.startsWith("/") || path.matches("(?s)[A-Za-z]:.*")) {
            return new EntryName(List.of(), Optional.of("It has a file that would be written to " + shown + ", outside its own folder."));
        }
        List<String> folders = new ArrayList<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                return new EntryName(folders, Optional.of("It has a file that would be written to " + shown + ", outside its own folder."));
            }
            if (folders.size() >= depthMax) {
                return new EntryName(folders, Optional.of("Its folders are nested more than " + depthMax + " deep."));
            }
            if (!part.isEmpty() && !part.equals(".")) {
                folders.add(part);
            }
        }
        return new EntryName(folders, Optional.empty());
    }
}
