/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabItem;
import org.pagewalk.lab.LabTask;

/** Which files students hand in for a lab. */
final class SubmittedFiles {
    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import\\s+\"([^\"\\n]+)\"");
    private static final int FILES_MAX = 100;

    private SubmittedFiles() {
    }

    /** Their names: those of the tasks in their order, and the answers if there are questions. */
    static Set<String> names(Lab lab) {
        Set<String> names = new LinkedHashSet<>();
        lab.tasks().forEach(task -> task.file().ifPresent(names::add));
        if (lab.tasks().stream().anyMatch(task -> !questions(task).isEmpty())) {
            names.add(Lab.ANSWERS);
        }
        return names;
    }

    /**
     * The files that there are now: those that are asked for, and what they import of the student's own. What the lab brings is not
     * among them, since graders make that anew.
     */
    static Map<String, byte[]> of(ShownLab lab) throws IOException {
        Set<String> brought = new HashSet<>(Set.of(Lab.MACHINE, Lab.VARIANT));
        lab.lab().tasks().forEach(task -> brought.addAll(task.given()));
        List<String> open = new ArrayList<>(names(lab.lab()));
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < open.size() && files.size() < FILES_MAX; i++) {
            String name = open.get(i);
            Optional<byte[]> content = files.containsKey(name) ? Optional.empty() : lab.folder().read(name);
            if (content.isPresent()) {
                files.put(name, content.get());
                Matcher imports = IMPORT.matcher(new String(content.get(), StandardCharsets.UTF_8));
                while (imports.find()) {
                    if (!brought.contains(imports.group(1))) {
                        open.add(imports.group(1));
                    }
                }
            }
        }
        return files;
    }

    /** The items of a task that are questions. */
    static List<LabItem> questions(LabTask task) {
        return task.items().stream().filter(SubmittedFiles::isQuestion).toList();
    }

    /** Whether an item is answered rather than solved. */
    static boolean isQuestion(LabItem item) {
        return item instanceof LabItem.NumberQuestion || item instanceof LabItem.ChoiceQuestion;
    }

    /** The name by which a question is answered. */
    static String name(LabItem question) {
        return switch (question) {
            case LabItem.NumberQuestion number -> number.name();
            case LabItem.ChoiceQuestion choice -> choice.name();
            default -> throw new IllegalArgumentException("no question: " + question);
        };
    }
}
