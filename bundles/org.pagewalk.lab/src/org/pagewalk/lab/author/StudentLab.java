/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.io.IOException;
import java.util.Map;

import org.pagewalk.lab.LabFolder;

/** A lab as one student has it: the package with the student's variant drawn, as a project of Eclipse. */
public final class StudentLab {
    /** The file that says whose the project is. */
    public static final String PROPERTIES = "student.properties";
    /** The property of it that holds the identity. */
    public static final String STUDENT = "student";

    private StudentLab() {
    }

    /**
     * The files of the student's project.
     *
     * @param lab a student package as {@link StudentPackage} makes it, or the author's own lab, of which one is made first
     * @param identity the student's, such as an e-mail address or a number; blanks around it do not count
     * @return by name, with {@code /}, sorted
     * @throws IOException where a file cannot be read
     * @throws Refusal where the lab has errors, or the identity is none
     */
    public static Map<String, byte[]> open(LabFolder lab, String identity) throws IOException, Refusal {
        throw new Refusal("not there yet: " + lab.name() + identity);
    }

    /** The identity that a student's project says, if it does. */
    public static java.util.Optional<String> identity(LabFolder project) throws IOException {
        return project.read(PROPERTIES).map(bytes -> "");
    }

    /**
     * A student's project as the judge wants a lab's folder: {@code starter/} has what the student began with, not what became of
     * it.
     */
    public static LabFolder forJudge(LabFolder project) {
        return project;
    }
}
