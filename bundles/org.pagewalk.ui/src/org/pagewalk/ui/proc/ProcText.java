/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.proc;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.pagewalk.engine.proc.ProcFile;
import org.pagewalk.engine.proc.ProcFiles;
import org.pagewalk.ui.run.CurrentRun;

/**
 * What a file says at a moment.
 *
 * @param changes what it did not say at the moment from which the reader came
 */
record ProcText(ProcFile file, String text, List<Changes.Change> changes) {
    /**
     * What all files say at a moment.
     *
     * @param files in the order in which they are listed
     */
    record All(CurrentRun run, long moment, List<ProcText> files) {
        /** Reads them. */
        static All read(CurrentRun run, Map<String, String> before) {
            return new All(run, run.run().cursor().moment(), ProcFiles.all().stream().map(file -> {
                String text = file.text(run.machine());
                return new ProcText(file, text, Changes.between(before.getOrDefault(file.name(), text), text));
            }).toList());
        }

        Map<String, String> texts() {
            return files.stream().collect(Collectors.toMap(each -> each.file.name(), ProcText::text));
        }
    }
}
