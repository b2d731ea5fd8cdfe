/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.LabLanguage;
import org.pagewalk.lab.ParsedLab;
import org.pagewalk.scenario.Severity;

/** A lab that is to be worked with, and so must be without errors. */
final class ReadLab {
    private static final int PROBLEMS_MAX = 10;

    private ReadLab() {
    }

    /** The lab in a folder. Only its own text is judged: files that are missing there are missed where they are needed. */
    static Lab of(LabFolder folder) throws IOException, Refusal {
        Optional<byte[]> text = folder.read(Lab.FILE);
        if (text.isEmpty()) {
            throw new Refusal(folder.name() + ": has no " + Lab.FILE + ", so it is no lab");
        }
        return of(text.get());
    }

    /** The lab in a folder, for those who hand it out: all that it names must be there. */
    static Lab whole(LabFolder folder) throws IOException, Refusal {
        return without(LabLanguage.create().read(folder));
    }

    /** The lab that a text says. */
    static Lab of(byte[] text) throws Refusal {
        return without(LabLanguage.create().parse(new String(text, StandardCharsets.UTF_8), Lab.FILE));
    }

    private static Lab without(ParsedLab parsed) throws Refusal {
        if (!parsed.ok()) {
            throw new Refusal(parsed.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).limit(PROBLEMS_MAX)
                    .map(problem -> problem.in(Lab.FILE).toString()).collect(Collectors.joining("\n")));
        }
        return parsed.lab();
    }
}
