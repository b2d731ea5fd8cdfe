/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.ide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.scenario.Imports;

/**
 * What a scenario in a folder of a lab may import, as the lab's author sees it: besides the files of its own folder the machine and the
 * values of a variant, which are made for each student (here those of the first variant), and in a solution what the starter brings.
 *
 * @param own files of the scenario's folder
 * @param lab the folder of the lab
 */
public record LabImports(Imports own, LabFolder lab) implements Imports {
    @Override
    public Answer read(String name) {
        Answer answer = own.read(name);
        return answer instanceof Answer.Missing ? brought(name).<Answer>map(Answer.Found::new).orElse(answer) : answer;
    }

    private Optional<String> brought(String name) {
        boolean isMade = isMade(name);
        Optional<String> text = text(isMade ? Lab.FILE : Lab.STARTER + "/" + name);
        return isMade ? text.flatMap(of -> LabServices.made(of, name)) : text;
    }

    private static boolean isMade(String name) {
        return name.equals(Lab.MACHINE) || name.equals(Lab.VARIANT);
    }

    private Optional<String> text(String file) {
        try {
            return lab.read(file).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty(); // then it is missing
        }
    }

    /** Of the files that are made for each student, what the author wrote in the lab. */
    @Override
    public Optional<Origin> origin(String file, String name) {
        boolean isOurs = isMade(file) && own.read(file) instanceof Answer.Missing;
        return isOurs ? text(Lab.FILE).flatMap(text -> LabServices.origin(text, file, name)) : Optional.empty();
    }
}
