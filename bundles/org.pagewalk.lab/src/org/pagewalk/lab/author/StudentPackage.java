/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;

/**
 * What students get of a lab: its texts with the files that they mention, what students begin with, and a {@code lab.lab} in which
 * whatever is withheld from them is not there. It is a lab of its own and a project that Eclipse imports.
 */
public final class StudentPackage {
    /** The zip in which a student's lab keeps what it began with, as the author wrote it. */
    public static final String UNTOUCHED = "starter.zip";

    /** What makes a folder a project of Eclipse. */
    static final String PROJECT = ".project";
    private static final String NATURE = "org.pagewalk.ui.nature";
    private static final String BUILDER = "org.pagewalk.ui.scenarioBuilder";
    /** What is made for each student, or by the program, and so cannot be a file of the author's. */
    private static final Set<String> MADE = Set.of(Lab.FILE, PROJECT, Lab.MACHINE, Lab.VARIANT, StudentLab.PROPERTIES, UNTOUCHED);

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
        Map<String, byte[]> files = new TreeMap<>();
        files.put(Lab.FILE, StrippedLab.text(lab).getBytes(StandardCharsets.UTF_8));
        files.put(PROJECT, project(lab));
        SortedMap<String, PackedFile> untouched = new TreeMap<>();
        for (String name : folder.files()) {
            if (name.startsWith(Lab.STARTER + "/")) {
                String ownName = name.substring(Lab.STARTER.length() + 1);
                byte[] content = folder.read(name).orElseThrow(() -> new IOException(folder.name() + ": " + name + " has gone"));
                put(files, ownName, name, content);
                untouched.put(ownName, new PackedFile(content, false));
            }
        }
        files.put(UNTOUCHED, Archives.zip(untouched));
        for (LabText text : LabText.all(lab, folder).values()) {
            put(files, text.file(), text.file(), text.markdown().getBytes(StandardCharsets.UTF_8));
            for (LabText.Mention mention : text.mentions()) {
                Optional<String> file = mention.file().filter(name -> isHandedOut(name) && !files.containsKey(name));
                if (file.isPresent()) {
                    Optional<byte[]> content = folder.read(file.get());
                    if (content.isPresent()) {
                        put(files, file.get(), file.get(), content.get());
                    }
                }
            }
        }
        return files;
    }

    /** Whether a file that a text mentions goes to students by that; what is in the starter's folder does anyway. */
    private static boolean isHandedOut(String name) {
        return !LabText.isWithheld(name) && !LabText.isMarkdown(name) && !name.startsWith(Lab.STARTER + "/") && !MADE.contains(name);
    }

    private static void put(Map<String, byte[]> files, String name, String from, byte[] content) throws Refusal {
        if (MADE.contains(name)) {
            throw new Refusal(from + ": a student's project has a file " + name + " that is made for each student; name this one otherwise");
        }
        if (files.putIfAbsent(name, content) != null) {
            throw new Refusal(from + ": there would be two files " + name + " in the student's project; name one of them otherwise");
        }
    }

    /** The project of Eclipse, with the nature by which its scenarios are checked. */
    static byte[] project(Lab lab) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <projectDescription>
                	<name>%s</name>
                	<comment></comment>
                	<projects>
                	</projects>
                	<buildSpec>
                		<buildCommand>
                			<name>%s</name>
                			<arguments>
                			</arguments>
                		</buildCommand>
                	</buildSpec>
                	<natures>
                		<nature>%s</nature>
                	</natures>
                </projectDescription>
                """.formatted(lab.id(), BUILDER, NATURE).getBytes(StandardCharsets.UTF_8);
    }
}
