/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.start;

import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pagewalk.ui.wizards.Examples;

/** Does something with an example: the one that the command's parameter names, or else the first. Gets the examples before. */
abstract class ExampleHandler extends AbstractHandler {
    /** The command's parameter: path of the example in its project. */
    private static final String FILE = "org.pagewalk.ui.examples.file";

    @Override
    public final Object execute(ExecutionEvent event) {
        String path = event.getParameter(FILE);
        Examples.get(first -> with(path == null ? first : first.getProject().getFile(path), this::use));
        return null;
    }

    /** Called on the user-interface thread with the example, which exists. */
    abstract void use(IFile example);

    private static void with(IFile example, Consumer<IFile> use) {
        IProject project = example.getProject();
        if (example.exists()) {
            use.accept(example);
        } else {
            String words = NLS.bind(Messages.Example_Missing, example.getProjectRelativePath(), project.getName());
            StatusManager.getManager().handle(Status.warning(words), StatusManager.SHOW);
        }
    }
}
