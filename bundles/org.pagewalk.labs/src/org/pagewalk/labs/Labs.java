/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.labs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The files in the folder labs: a lab NAME in {@code NAME/}, what made-up students handed in for it in {@code NAME-submissions/},
 * and in {@code NAME-expected.csv} the points that each of them deserves. {@code index.txt} lists all of them, since the
 * class path cannot be listed.
 */
public final class Labs {
    private static final String LAB = "/lab.lab";

    private Labs() {
    }

    /** The names of the labs, sorted. */
    public static List<String> names() {
        return index().stream().filter(file -> file.endsWith(LAB)).map(file -> file.substring(0, file.length() - LAB.length())).toList();
    }

    /** The names of the files of a lab, sorted, with {@code /}. */
    public static List<String> files(String lab) {
        return within(lab + "/");
    }

    /** The content of a file of a lab. */
    public static byte[] bytes(String lab, String file) {
        return read(lab + "/" + file);
    }

    /** The names of the files that were handed in for a lab, sorted: first the submission's folder, or its zip. */
    public static List<String> submittedFiles(String lab) {
        return within(lab + "-submissions/");
    }

    /** The content of a file that was handed in for a lab. */
    public static byte[] submitted(String lab, String file) {
        return read(lab + "-submissions/" + file);
    }

    /** The table of what each submission deserves, with the columns submission, points and why. */
    public static String expected(String lab) {
        return new String(read(lab + "-expected.csv"), StandardCharsets.UTF_8);
    }

    private static List<String> within(String folder) {
        return index().stream().filter(file -> file.startsWith(folder)).map(file -> file.substring(folder.length())).toList();
    }

    private static List<String> index() {
        return new String(read("index.txt"), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] read(String file) {
        try (InputStream in = Labs.class.getResourceAsStream("/labs/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no file " + file + " among the labs");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
