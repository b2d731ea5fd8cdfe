/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab;

import java.io.IOException;

/** Reads a lab together with its other files. */
final class FolderReader {
    private final LabLanguage language;
    private final LabFolder folder;

    FolderReader(LabLanguage language, LabFolder folder) {
        this.language = language;
        this.folder = folder;
    }

    ParsedLab read() throws IOException {
        return language.parse(new String(folder.read(Lab.FILE).orElse(new byte[0]), java.nio.charset.StandardCharsets.UTF_8), folder.name() + "/" + Lab.FILE);
    }
}
