/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.submission;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs what a student hands in, with its manifest: the same bytes for the same files. */
public final class SubmissionZip {
    /** The oldest date that zips know; they must have one, and clocks differ. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SubmissionZip() {
    }

    /**
     * Writes a zip and leaves the stream open.
     *
     * @param lab the identifier of the lab
     * @param student the identity from which the variant was drawn
     * @param files those that the lab asks for, and what they import, by name
     */
    public static void write(String lab, String student, Map<String, byte[]> files, OutputStream out) throws IOException {
        Map<String, byte[]> all = new TreeMap<>(files);
        all.remove(Manifest.FILE);
        byte[] manifest = Manifest.of(lab, student, all).json();
        // Whoever closes it would close the stream.
        ZipOutputStream zip = new ZipOutputStream(out);
        put(zip, Manifest.FILE, manifest);
        for (Map.Entry<String, byte[]> file : all.entrySet()) {
            put(zip, file.getKey(), file.getValue());
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
