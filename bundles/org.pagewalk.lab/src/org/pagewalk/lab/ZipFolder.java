/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * A lab in a zip, such as students get. Everything is read at once, within bounds; names that lead out, and hidden files, are passed
 * over. A folder around everything is left out.
 */
public final class ZipFolder implements LabFolder {
    private static final int ENTRIES_MAX = 10_000;
    private static final long BYTES_MAX = 64 << 20;

    private final String name;
    private final Map<String, byte[]> files;

    /** A zip without a name. */
    public ZipFolder(byte[] zip) throws IOException {
        this("lab.zip", zip);
    }

    /**
     * Reads a zip.
     *
     * @param name what messages call it
     * @throws IOException where it is damaged, or holds more than any lab
     */
    public ZipFolder(String name, byte[] zip) throws IOException {
        this.name = name;
        try {
            files = inside(unpack(zip));
        } catch (ZipException | EOFException | IllegalArgumentException e) { // the last is what the JDK throws for names that are no UTF-8
            throw new IOException(name + " is damaged, or no zip: get it again", e);
        }
    }

    private Map<String, byte[]> unpack(byte[] zip) throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        long left = BYTES_MAX;
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readNBytes((int) Math.min(left, DirectoryFolder.BYTES_MAX) + 1);
                left -= content.length;
                if (++entries > ENTRIES_MAX || left < 0 || content.length > DirectoryFolder.BYTES_MAX) {
                    throw new IOException(name + " holds more than any lab: it cannot be opened");
                }
                if (!entry.isDirectory() && isWanted(entry.getName())) {
                    found.put(entry.getName(), content);
                }
            }
        }
        if (entries == 0) {
            throw new IOException(name + " is no zip, or an empty one: get it again");
        }
        return found;
    }

    private static boolean isWanted(String file) {
        return FileNames.wrong(file).isEmpty() && !file.startsWith(".") && !file.contains("/.") && !file.startsWith("__MACOSX/");
    }

    /** Without the folder that everything lies in, if there is one and the lab is in there. */
    private static Map<String, byte[]> inside(Map<String, byte[]> found) {
        String first = found.isEmpty() ? "" : found.keySet().iterator().next();
        String around = first.substring(0, first.indexOf('/') + 1);
        if (around.isEmpty() || found.containsKey(Lab.FILE) || !found.containsKey(around + Lab.FILE)
                || !found.keySet().stream().allMatch(each -> each.startsWith(around))) {
            return found;
        }
        Map<String, byte[]> inside = new TreeMap<>();
        found.forEach((file, content) -> inside.put(file.substring(around.length()), content));
        return inside;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<byte[]> read(String file) {
        return Optional.ofNullable(files.get(file)).map(byte[]::clone);
    }

    @Override
    public List<String> files() {
        return List.copyOf(files.keySet());
    }
}
