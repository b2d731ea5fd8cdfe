/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.run;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.pagewalk.engine.Machine;
import org.pagewalk.model.Handle;
import org.pagewalk.model.PagewalkModel;
import org.pagewalk.picture.Target;
import org.pagewalk.scenario.RunResult;

/**
 * A finished run of a scenario.
 *
 * @param file   the scenario
 * @param result what came of it, with the machine as the scenario left it
 * @param model  that machine as EMF objects; for the user-interface thread alone
 */
public record CurrentRun(IFile file, RunResult result, PagewalkModel model) {
    /** The run of {@code file} that gave {@code result}. */
    public static CurrentRun of(IFile file, RunResult result) {
        return new CurrentRun(file, result, new PagewalkModel(result.machine().tables()));
    }

    /** The machine as the scenario left it. */
    public Machine machine() {
        return result.machine();
    }

    /** The model object that a shape of a picture stands for. */
    public Optional<Handle> objectOf(Target target) {
        return model.tables().store().tables().stream().filter(table -> table.name().equals(target.table()))
                .filter(table -> table.exists(target.row())).findFirst().map(table -> model.handle(table, target.row()));
    }
}
