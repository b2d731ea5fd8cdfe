/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.run;

import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.pagewalk.model.Handle;
import org.pagewalk.picture.Target;

/**
 * The object behind the one selection, as the workbench knows selections. One that the kernel no longer has, or has not yet, stays
 * selected: it says so itself. For the user-interface thread.
 */
public final class SelectedObject {
    private final RunService runs;
    private Target target = Target.NONE;
    private Optional<CurrentRun> run = Optional.empty();
    private Optional<Handle> object = Optional.empty();

    /** Follows the selection of {@code runs}. */
    public SelectedObject(RunService runs) {
        this.runs = runs;
    }

    /** The object at the present moment; the last one that is known while the machine is on its way to another. */
    public IStructuredSelection now() {
        Target selected = runs.selection().get();
        Optional<CurrentRun> current = runs.current();
        if (!selected.equals(target) || !current.equals(run)) {
            object = Optional.empty();
            target = selected;
            run = current;
        }
        object = current.flatMap(present -> present.read(() -> present.objectOf(selected))).flatMap(found -> found).or(() -> object);
        return object.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY);
    }
}
