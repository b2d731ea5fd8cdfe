/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.io.IOException;
import java.util.Map;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;

/**
 * What students get of a lab: its text, what they begin with, and a {@code lab.lab} in which whatever is withheld from them is not
 * there. It is a lab of its own and a project that Eclipse imports.
 */
public final class StudentPackage {
    /** The folder in which a student's lab keeps what it began with, as the author wrote it. */
    public static final String UNTOUCHED = ".starter";

    private StudentPackage() {
    }

    /**
     * The files of the package.
     *
     * @param lab the author's, without errors
     * @param folder its files
     * @return by name, with {@code /}, sorted
     * @throws IOException where a file cannot be read
     * @throws Refusal where two files would have the same name in the package
     */
    public static Map<String, byte[]> files(Lab lab, LabFolder folder) throws IOException, Refusal {
        throw new Refusal("not there yet: " + lab.id() + folder.name());
    }
}
