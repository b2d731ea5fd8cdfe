/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.LabTask;

import com.google.gson.JsonPrimitive;

/**
 * Packs a lab for those who grade it: with all that its judgement takes, with Pagewalk, and with the scripts by which a platform calls
 * it. A solution is not in there: nobody needs it to grade.
 */
public final class LabPackages {
    private static final String ROSTER = "roster.csv";
    private static final String TOOL = "pagewalk/";
    private static final String LAB = "lab/";

    private final Lab lab;
    private final LabFolder folder;
    private final Optional<byte[]> roster;

    /**
     * Packs the lab in a folder.
     *
     * @param folder its files
     * @param roster that goes along, if there is one
     * @throws Refusal where the lab has errors
     */
    public static LabPackages of(LabFolder folder, Optional<byte[]> roster) throws IOException, Refusal {
        return new LabPackages(ReadLab.whole(folder), folder, roster);
    }

    /** The lab that is packed. */
    public Lab lab() {
        return lab;
    }

    LabPackages(Lab lab, LabFolder folder, Optional<byte[]> roster) {
        this.lab = lab;
        this.folder = folder;
        this.roster = roster;
    }

    /** The zip for students: one folder, so that it is a project wherever it is unpacked. */
    public byte[] student() throws IOException, Refusal {
        SortedMap<String, PackedFile> files = new TreeMap<>();
        StudentPackage.files(lab, folder).forEach((name, content) -> files.put(lab.id() + "/" + name, new PackedFile(content, false)));
        return Archives.zip(files);
    }

    /**
     * The zip for a platform, or that for students.
     *
     * @throws IOException where a file cannot be read
     * @throws Refusal where the lab cannot be packed as it is
     */
    public byte[] zip(ExportTarget target, Distribution distribution) throws IOException, Refusal {
        SortedMap<String, PackedFile> files = new TreeMap<>();
        String readMe = "";
        switch (target) {
        case STUDENT -> {
            return student();
        }
        case GRADESCOPE -> {
            grader(files, distribution.filesWithPractice());
            script(files, "", target, "setup.sh");
            script(files, "", target, "run_autograder");
        }
        case PRAIRIELEARN -> {
            readMe = "questions/" + lab.id() + "/";
            prairieLearn(files, readMe, distribution);
        }
        case CLASSROOM50 -> {
            readMe = lab.id() + "/";
            tool(files, "pagewalk-tool/", distribution.files());
            assignment(files, readMe);
            script(files, readMe, target, "autograder.py");
        }
        case AUTOLAB -> {
            SortedMap<String, PackedFile> inner = new TreeMap<>();
            grader(inner, distribution.files());
            script(inner, "", target, "grade.sh");
            files.put("autograde.tar", new PackedFile(Archives.tar(inner), false));
            text(files, "", target, "autograde-Makefile");
        }
        case SHELL -> {
            grader(files, distribution.filesWithPractice());
            script(files, "", target, "grade.sh");
        }
        }
        text(files, readMe, target, "README.txt");
        return Archives.zip(files);
    }

    private void prairieLearn(SortedMap<String, PackedFile> files, String question, Distribution distribution) throws IOException, Refusal {
        for (LabTask task : lab.tasks()) {
            if (task.file().filter(file -> file.contains("/")).isPresent()) {
                throw new Refusal(Lab.FILE + ":" + task.line() + ": task " + task.name() + ": PrairieLearn takes files without folders; let "
                        + task.file().get() + " lie at the top of " + Lab.STARTER + "/ and " + Lab.REFERENCE + "/");
            }
        }
        String tests = question + "tests/";
        tool(files, "serverFilesCourse/" + TOOL, distribution.files());
        lab(files, tests + LAB);
        script(files, tests, ExportTarget.PRAIRIELEARN, "grade.sh");
        for (String name : new String[] {"info.json", "question.html", "server.py"}) {
            text(files, question, ExportTarget.PRAIRIELEARN, name);
        }
    }

    /** Pagewalk, the lab and the roster, beside each other. */
    private void grader(SortedMap<String, PackedFile> files, SortedMap<String, PackedFile> distribution) throws IOException {
        tool(files, TOOL, distribution);
        assignment(files, "");
    }

    private static void tool(SortedMap<String, PackedFile> files, String at, SortedMap<String, PackedFile> distribution) {
        distribution.forEach((name, file) -> files.put(at + name, file));
    }

    /** The lab and the roster. */
    private void assignment(SortedMap<String, PackedFile> files, String at) throws IOException {
        lab(files, at + LAB);
        roster.ifPresent(table -> files.put(at + ROSTER, new PackedFile(table, false)));
    }

    /** Solutions and notes help nobody to grade, unless a task gives something of them to students' scenarios. */
    private void lab(SortedMap<String, PackedFile> files, String at) throws IOException {
        for (String name : folder.files()) {
            boolean isGiven = lab.tasks().stream().anyMatch(task -> task.given().contains(name));
            if (isGiven || !LabText.isWithheld(name)) {
                byte[] content = folder.read(name).orElseThrow(() -> new IOException(folder.name() + ": " + name + " has gone"));
                files.put(at + name, new PackedFile(content, false));
            }
        }
    }

    private void script(SortedMap<String, PackedFile> files, String at, ExportTarget target, String name) throws IOException {
        files.put(at + name, new PackedFile(filled(target, name), true));
    }

    private void text(SortedMap<String, PackedFile> files, String at, ExportTarget target, String name) throws IOException {
        files.put(at + name, new PackedFile(filled(target, name), false));
    }

    private byte[] filled(ExportTarget target, String name) throws IOException {
        String text = Template.text("export/" + target.word() + "/" + name);
        for (Map.Entry<String, String> value : values().entrySet()) {
            text = text.replace("@" + value.getKey() + "@", value.getValue());
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> values() {
        String problems = lab.tasks().stream().map(task -> "     " + task.name() + ": " + task.points()).collect(Collectors.joining("\n"));
        List<String> files = new ArrayList<>(lab.tasks().stream().map(LabTask::file).flatMap(Optional::stream).distinct().toList());
        boolean isAsked = lab.tasks().stream().flatMap(task -> task.items().stream()).anyMatch(item -> switch (item) {
        case LabItem.NumberQuestion number -> true;
        case LabItem.ChoiceQuestion choice -> true;
        default -> false;
        });
        if (isAsked) {
            files.add(Lab.ANSWERS);
        }
        // PrairieLearn parts names at commas, but for those behind a backslash.
        String names = files.stream().map(name -> name.replace(",", "\\,")).collect(Collectors.joining(", "));
        return Map.of("ID", lab.id(), "TITLE", lab.title(), "HTML_TITLE", html(lab.title()), "JSON_TITLE", new JsonPrimitive(lab.title()).toString(),
                "POINTS", String.valueOf(lab.points()), "PROBLEMS", problems, "HTML_FILES", html(names),
                "UUID", UUID.nameUUIDFromBytes(("pagewalk lab " + lab.id()).getBytes(StandardCharsets.UTF_8)).toString());
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("{{", "{ {");
    }
}
