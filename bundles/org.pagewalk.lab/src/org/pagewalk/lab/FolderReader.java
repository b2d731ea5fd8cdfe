/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

import org.pagewalk.lab.syntax.LabTree;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.Severity;

/** Reads a lab together with its other files. */
final class FolderReader {
    private final LabLanguage language;
    private final LabFolder folder;
    private final boolean isWhole;

    /** @param isWhole whether its code and its other files are judged too */
    FolderReader(LabLanguage language, LabFolder folder, boolean isWhole) {
        this.language = language;
        this.folder = folder;
        this.isWhole = isWhole;
    }

    /** The lab in the folder. */
    ParsedLab read() throws IOException {
        String name = folder.name() + "/" + Lab.FILE;
        Optional<byte[]> bytes = folder.read(Lab.FILE);
        if (bytes.isEmpty()) {
            return nothing(name, 1, "there is no " + Lab.FILE + " in " + folder.name() + ": name the folder of a lab, or make one with pagewalk lab new");
        }
        OptionalInt wrong = Utf8.wrongLine(bytes.get());
        return wrong.isPresent() ? nothing(name, wrong.getAsInt(), Lab.FILE + " is not UTF-8 text: save the file in UTF-8")
                : read(new String(bytes.get(), StandardCharsets.UTF_8), name);
    }

    /** A text that may differ from what is in the folder. */
    ParsedLab read(String text, String name) throws IOException {
        if (!isWhole) {
            return language.parseWithoutCode(text, name);
        }
        return read(language.tree(text, name));
    }

    /** The same, taken apart. */
    ParsedLab read(LabTree tree) throws IOException {
        try {
            return language.told(tree, this::whole);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private ParsedLab whole(LabTree tree) {
        LabReader reader = new LabReader(tree, language);
        Lab lab = reader.lab();
        try {
            new FolderChecks(tree, language, reader.problems(), folder, lab).check();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ParsedLab(lab, new HeadMistakes(tree, reader.problems().list()).told());
    }

    private ParsedLab nothing(String name, int line, String message) {
        Lab none = language.parse("", name).lab();
        return new ParsedLab(none, java.util.List.of(new Problem(Severity.ERROR, name, line, 1, 0, 0, message, "no-lab", java.util.List.of())));
    }
}
