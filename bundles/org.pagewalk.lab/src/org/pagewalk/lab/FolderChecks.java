/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pagewalk.lab.lang.ChoiceItem;
import org.pagewalk.lab.lang.Entry;
import org.pagewalk.lab.lang.Heading;
import org.pagewalk.lab.lang.LangPackage;
import org.pagewalk.lab.lang.NumberItem;
import org.pagewalk.lab.lang.TaskPart;
import org.pagewalk.lab.syntax.LabTree;
import org.pagewalk.scenario.check.Nearest;
import org.pagewalk.scenario.check.Problems;
import org.pagewalk.scenario.check.Strings;
import org.pagewalk.scenario.syntax.Place;

/** Holds what a lab says against the files that it names. */
final class FolderChecks {
    private final LabTree tree;
    private final LabLanguage language;
    private final Problems problems;
    private final LabFolder folder;
    private final Lab lab;
    private final Set<String> files;

    FolderChecks(LabTree tree, LabLanguage language, Problems problems, LabFolder folder, Lab lab) throws IOException {
        this.tree = tree;
        this.language = language;
        this.problems = problems;
        this.folder = folder;
        this.lab = lab;
        files = new HashSet<>(folder.files());
    }

    /** Tells what is missing, or does not fit. In a student's copy much is missing that should be, and graders have no solutions. */
    void check() throws IOException {
        for (Heading heading : tree.headings()) {
            names(heading.getEntries(), "text").forEach(entry -> exists(entry, ""));
        }
        boolean isSolved = files.stream().anyMatch(name -> name.startsWith(Lab.REFERENCE + "/"));
        boolean isAuthors = isSolved || files.stream().anyMatch(name -> name.startsWith(Lab.STARTER + "/"));
        boolean asks = false;
        for (TaskPart task : tree.tasks()) {
            names(task.getEntries(), "text").forEach(entry -> exists(entry, ""));
            asks |= task.getItems().stream().anyMatch(item -> item instanceof NumberItem || item instanceof ChoiceItem);
            if (isAuthors) {
                check(task, isSolved);
            }
        }
        if (isAuthors && asks) {
            answers(Lab.STARTER, "students answer questions in it: write a line NAME = for each");
        }
        if (isSolved && asks) {
            answers(Lab.REFERENCE, "it has the right answers: write a line NAME = ANSWER for each question");
        }
    }

    private void answers(String where, String why) {
        String name = where + "/" + Lab.ANSWERS;
        if (!files.contains(name)) {
            Place place = tree.headings().isEmpty() ? new Place(0, 0) : new Place(tree.source().place(tree.headings().getFirst()).offset(), "lab".length());
            problems.error(place, "no-file", "there is no " + name + ": " + why);
        }
    }

    private static List<Entry> names(List<Entry> entries, String key) {
        return entries.stream().filter(entry -> key.equals(entry.getKey()) && entry.getValue() != null && entry.getValue().getText() != null).toList();
    }

    /** Whether the file is there that an entry names; told where it is not. */
    private boolean exists(Entry entry, String where) {
        String name = Strings.decode(entry.getValue().getText());
        if (FileNames.wrong(name).isPresent() || files.contains(where + name)) {
            return FileNames.wrong(name).isEmpty();
        }
        Place place = tree.source().place(entry.getValue());
        List<String> others = files.stream().filter(each -> each.startsWith(where)).map(each -> each.substring(where.length())).sorted().toList();
        problems.error(place, "no-file", "there is no " + where + name + " in this lab" + Nearest.hint(name, others)
                + (Nearest.to(name, others).isPresent() ? "" : ": make it, or name another file"),
                () -> Nearest.to(name, others).map(near -> org.pagewalk.scenario.Remedy.write(place, '"' + near + '"')).stream().toList());
        return false;
    }

    private void check(TaskPart part, boolean isSolved) throws IOException {
        names(part.getEntries(), "given").forEach(entry -> exists(entry, Lab.STARTER + "/"));
        Optional<LabTask> task = lab.tasks().stream().filter(each -> each.line() == tree.line(part)).findFirst();
        List<Entry> named = names(part.getEntries(), "file");
        if (named.isEmpty() || task.isEmpty() || task.get().file().isEmpty()) {
            return;
        }
        FilesOfTask own = new FilesOfTask(tree, language, problems, folder, lab, task.get());
        if (exists(named.getFirst(), Lab.STARTER + "/")) {
            own.starter(part);
        }
        if (isSolved && exists(named.getFirst(), Lab.REFERENCE + "/")) {
            own.reference(part);
        }
    }

    /** The text of a file. */
    static Optional<String> text(LabFolder folder, String name) throws IOException {
        return folder.read(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** The place of an item's title. */
    static Place title(LabTree tree, org.pagewalk.lab.lang.Item item) {
        return tree.source().place(item, LangPackage.Literals.ITEM__TITLE);
    }
}
