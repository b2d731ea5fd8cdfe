/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import java.util.List;

import org.pagewalk.lab.ide.LabServices;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.ide.Edit;
import org.pagewalk.scenario.ide.ScenarioServices;

/** Which of our languages a file is in, for commands that take both. */
final class LabFile {
    private LabFile() {
    }

    /** Whether a file holds a lab, by its name. */
    static boolean isLab(String file) {
        return file.endsWith(".lab");
    }

    static boolean isWellFormed(String file, String text) {
        return isLab(file) ? LabServices.isWellFormed(text) : ScenarioServices.isWellFormed(text);
    }

    static List<Problem> validate(String file, String text) {
        return isLab(file) ? LabServices.validate(text, file) : ScenarioServices.validate(text, file);
    }

    static List<Edit> format(String file, String text) {
        return isLab(file) ? LabServices.format(text) : ScenarioServices.format(text);
    }
}
