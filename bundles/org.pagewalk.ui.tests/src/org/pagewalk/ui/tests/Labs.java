/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.pagewalk.lab.author.NewLab;
import org.pagewalk.lab.author.Refusal;

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
}
