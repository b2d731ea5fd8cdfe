/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.author.NewLab;
import org.pagewalk.lab.author.Refusal;
import org.pagewalk.ui.tests.pages.Workbench;

/** The lab that the tests work with: the one that every author begins with, since it has a task of each kind. */
final class Labs {
    private Labs() {
    }

    /** Writes it as a folder. */
    static Path write(Path folder) throws IOException, Refusal {
        for (Map.Entry<String, byte[]> file : NewLab.files("sample", "A sample").entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder;
    }

    /** The same as an author's project, with its first task alone in one variant, so that it is verified in a moment. */
    static IProject small(Workbench workbench) throws IOException, Refusal {
        NewLab.files("sample", "A sample").forEach((name, content) -> {
            String text = new String(content, StandardCharsets.UTF_8);
            workbench.file("sample", name, switch (name) {
                case Lab.FILE -> text.substring(0, text.indexOf("// Predict a state")).replaceFirst("starter 3", "starter 1")
                        .replaceAll("draw\\(([^,()]*),[^)]*\\)", "$1");
                case "lab.md" -> text.replace("25 points", "8 points");
                default -> text;
            });
        });
        return ResourcesPlugin.getWorkspace().getRoot().getProject("sample");
    }
}
