/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.run;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Path;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabLanguage;
import org.pagewalk.lab.ParsedLab;
import org.pagewalk.lab.Variant;
import org.pagewalk.scenario.Imports;

/**
 * What a scenario of a lab's author may import: also the machine and the values of a variant, which are made for each student (here
 * the first variant), and in a solution what the starter brings.
 *
 * @param own files of the scenario's folder
 * @param lab the folder of the lab
 */
record LabImports(Imports own, IContainer lab) implements Imports {
    /** The imports of a scenario that lies in a folder of a lab; {@code own} for all others. */
    static Imports of(IFile scenario, Imports own) {
        IContainer folder = scenario.getParent();
        boolean isInLab = !LabFiles.hasLab(folder) && folder.getParent() != null && LabFiles.hasLab(folder.getParent());
        return isInLab ? new LabImports(own, folder.getParent()) : own;
    }

    @Override
    public Answer read(String name) {
        Answer answer = own.read(name);
        if (!(answer instanceof Answer.Missing)) {
            return answer;
        }
        return brought(name).map(text -> (Answer) new Answer.Found(text)).orElse(answer);
    }

    private Optional<String> brought(String name) {
        try {
            if (name.equals(Lab.MACHINE) || name.equals(Lab.VARIANT)) {
                IFile file = lab.getFile(new Path(Lab.FILE));
                ParsedLab parsed = LabLanguage.create().parse(file.readString(), Lab.FILE);
                return Optional.ofNullable(Variant.number(parsed.lab(), 0).files().get(name));
            }
            IFile starter = lab.getFile(new Path(Lab.STARTER).append(name));
            return starter.exists() ? Optional.of(new String(starter.readAllBytes(), StandardCharsets.UTF_8)) : Optional.empty();
        } catch (CoreException e) {
            return Optional.empty(); // then it is missing
        }
    }
}
