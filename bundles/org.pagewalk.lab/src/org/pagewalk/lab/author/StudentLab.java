/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.Variant;

/** A lab as one student has it: the package with the student's variant drawn, as a project of Eclipse. */
public final class StudentLab {
    /** The file that says whose the project is. */
    public static final String PROPERTIES = "student.properties";
    /** The property of it that holds the identity. */
    public static final String STUDENT = "student";
    /** So many characters an identity may have. */
    public static final int IDENTITY_MAX = 200;

    private static final String HEAD = "# Whose lab this is. It was made for this student; for another one, open the lab anew.\n";

    private StudentLab() {
    }

    /**
     * The files of the student's project.
     *
     * @param folder a student package as {@link StudentPackage} makes it, or the author's own lab, of which one is made first
     * @param identity the student's, such as an e-mail address or a number; blanks around it do not count
     * @return by name, with {@code /}, sorted
     * @throws IOException where a file cannot be read
     * @throws Refusal where the lab has errors, or the identity is none
     */
    public static Map<String, byte[]> open(LabFolder folder, String identity) throws IOException, Refusal {
        String student = checked(identity);
        if (folder.read(PROPERTIES).isPresent()) {
            throw new Refusal(folder.name() + ": has been opened for a student already; open the package that was handed out");
        }
        Lab lab = ReadLab.of(folder);
        Map<String, byte[]> files = isPackage(folder) ? copy(lab, folder) : StudentPackage.files(lab, folder);
        // The student's copy has no comments of the author's, nor must what is made of it.
        Variant variant = Variant.of(ReadLab.of(files.get(Lab.FILE)), student);
        List<String> texts = LabText.all(lab, folder).keySet().stream().filter(files::containsKey).toList();
        for (String name : texts) {
            String filled = variant.fill(new String(files.get(name), StandardCharsets.UTF_8));
            files.put(name, filled.getBytes(StandardCharsets.UTF_8));
        }
        variant.files().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        files.put(PROPERTIES, (HEAD + STUDENT + " = " + student.replace("\\", "\\\\") + "\n").getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** The identity that a student's project says, if it does. */
    public static Optional<String> identity(LabFolder project) throws IOException {
        Optional<byte[]> content = project.read(PROPERTIES);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(new String(content.get(), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            throw new IOException(project.name() + "/" + PROPERTIES + ": is damaged; open the lab anew", e);
        }
        return Optional.ofNullable(properties.getProperty(STUDENT)).map(String::strip).filter(student -> !student.isEmpty());
    }

    /**
     * A student's project as the judge wants a lab's folder: {@code starter/} has what the student began with, not what became of
     * it.
     */
    public static LabFolder forJudge(LabFolder project) throws IOException {
        return WithStarter.of(project);
    }

    private static String checked(String identity) throws Refusal {
        String student = identity.strip();
        if (student.isEmpty()) {
            throw new Refusal("say who you are, as your instructor wants it: an e-mail address or a number, mostly");
        }
        if (student.length() > IDENTITY_MAX || student.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("an identity is one line of at most " + IDENTITY_MAX + " characters, such as an e-mail address or a number");
        }
        return student;
    }

    private static boolean isPackage(LabFolder folder) throws IOException {
        return folder.read(StudentPackage.UNTOUCHED).isPresent()
                || folder.files().stream().noneMatch(name -> name.startsWith(Lab.STARTER + "/"));
    }

    private static Map<String, byte[]> copy(Lab lab, LabFolder folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : folder.files()) {
            files.put(name, folder.read(name).orElseThrow(() -> new IOException(folder.name() + ": " + name + " has gone")));
        }
        // Folders of labs pass over hidden files.
        files.put(StudentPackage.PROJECT, StudentPackage.project(lab));
        return files;
    }
}
