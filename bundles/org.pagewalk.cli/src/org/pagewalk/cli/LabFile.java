/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.pagewalk.lab.DirectoryFolder;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.ide.LabImports;
import org.pagewalk.lab.ide.LabServices;
import org.pagewalk.lab.ide.LabText;
import org.pagewalk.scenario.FolderImports;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.ide.ScenarioText;
import org.pagewalk.scenario.ide.TextServices;

/** Which of our languages a file is in, for commands that take both. */
final class LabFile {
    private LabFile() {
    }

    /** Whether a file holds a lab, by its name. */
    static boolean isLab(String file) {
        return file.endsWith(".lab");
    }

    /** What the scenario in a file may import; in a folder of a lab also what the lab makes for its students. */
    static Imports imports(String file) {
        Imports own = FolderImports.besideScenario(file);
        Path folder = Path.of(file).toAbsolutePath().normalize().resolveSibling("");
        Path lab = folder.resolveSibling("");
        boolean isInLab = Files.exists(lab.resolve(Lab.FILE)) && !Files.exists(folder.resolve(Lab.FILE));
        return isInLab ? new LabImports(own, new DirectoryFolder(lab)) : own;
    }

    /** The services for the text of a file by itself, whatever lies beside it. */
    static TextServices services(String file) {
        return isLab(file) ? new LabText(LabServices.NO_FOLDER) : new ScenarioText(Imports.UNKNOWN);
    }
}
