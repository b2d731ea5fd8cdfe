/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Path;
import org.pagewalk.lab.Disclosure;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.LabLanguage;
import org.pagewalk.lab.ParsedLab;
import org.pagewalk.lab.author.Refusal;
import org.pagewalk.lab.author.StudentLab;
import org.pagewalk.ui.run.LabFiles;
import org.pagewalk.ui.run.WorkspaceFolder;

/**
 * A lab as the view shows it.
 *
 * @param read what {@code lab.lab} says, and what is wrong with it
 * @param folder its files
 * @param container where it is in the workspace; of a preview, the author's
 * @param student whose it is; empty if nobody's
 * @param answers to its questions, as they were when it was read
 * @param kind who looks at it
 */
record ShownLab(ParsedLab read, LabFolder folder, IContainer container, String student, Answers answers, Kind kind) {
    /** Who looks at a lab. */
    enum Kind {
        /** A student, who works on it. */
        STUDENT,
        /** Its author. */
        AUTHOR,
        /** Its author, who sees what a student would. */
        PREVIEW
    }

    /** The lab in a folder of the workspace. */
    static ShownLab in(IContainer container) throws IOException {
        LabFolder folder = new WorkspaceFolder(container, true);
        return new ShownLab(LabLanguage.create().read(folder), folder, container, StudentLab.identity(folder).orElse(""),
                answers(folder), LabFiles.isAuthored(container) ? Kind.AUTHOR : Kind.STUDENT);
    }

    /** The same as a student would see it. */
    ShownLab asSeenBy(String identity) throws IOException, Refusal {
        LabFolder seen = new MemoryFolder(container.getName(), StudentLab.open(new WorkspaceFolder(container, true), identity));
        return new ShownLab(LabLanguage.create().read(seen), seen, container, identity, answers(seen), Kind.PREVIEW);
    }

    Lab lab() {
        return read.lab();
    }

    /** The same with its files as they are saved. */
    ShownLab saved() {
        return new ShownLab(read, new WorkspaceFolder(container, false), container, student, answers, kind);
    }

    /** The answers as they are now. */
    Answers answersNow() {
        try {
            return answers(folder);
        } catch (IOException e) {
            return answers;
        }
    }

    private static Answers answers(LabFolder folder) throws IOException {
        return new Answers(folder.read(Lab.ANSWERS).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse(""));
    }

    /** Files that are handed in and not saved. */
    List<IFile> unsaved() {
        try {
            return SubmittedFiles.of(this).keySet().stream().map(this::file).flatMap(Optional::stream)
                    .filter(file -> WorkspaceFolder.openBuffer(file).isPresent()).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Whether a file is still as the student got it. */
    boolean isUntouched(String name, byte[] content) throws IOException {
        return StudentLab.forJudge(folder).read(Lab.STARTER + "/" + name).filter(starter -> Arrays.equals(starter, content)).isPresent();
    }

    /** A file of the lab in the workspace; of a preview there is none. */
    Optional<IFile> file(String name) {
        return kind == Kind.PREVIEW ? Optional.empty()
                : Optional.of(container.getFile(new Path(kind == Kind.AUTHOR ? authors(name) : name))).filter(IFile::exists);
    }

    private String authors(String name) {
        return container.getFile(new Path(name)).exists() ? name : Lab.STARTER + "/" + name;
    }

    /** A text of the lab in Markdown; empty if there is none. */
    String text(Optional<String> name) {
        try {
            return name.isEmpty() ? "" : folder.read(name.get()).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    /** Whether what became of an item can be seen here, before anything is handed in. */
    static boolean isSeenHere(LabItem item) {
        boolean hasCode = switch (item) {
            case LabItem.Check check -> !check.code().isEmpty();
            case LabItem.Mutant mutant -> true;
            case LabItem.Predicted predicted -> true;
            case LabItem.NumberQuestion number -> !number.code().isEmpty();
            case LabItem.ChoiceQuestion choice -> choice.options().stream().anyMatch(LabItem.Option::right);
        };
        return hasCode && !item.hidden() && item.show() == Disclosure.EVERYTHING;
    }

    /** The points that can be seen here. */
    int pointsSeen() {
        return lab().tasks().stream().flatMap(task -> task.items().stream()).filter(ShownLab::isSeenHere).mapToInt(LabItem::points).sum();
    }
}
