/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.builder;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.handlers.HandlerUtil;

/** Gives the selected projects Pagewalk's nature. */
public class ConfigureProject extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        List<?> selection = HandlerUtil.getCurrentStructuredSelection(event).toList();
        List<IProject> projects = selection.stream().map(each -> Adapters.adapt(each, IProject.class))
                .filter(project -> project != null && project.isOpen()).toList();
        Job.create(BuilderMessages.Configuring, monitor -> {
            for (IProject project : projects) {
                configure(project);
            }
        }).schedule();
        return null;
    }

    private static void configure(IProject project) throws CoreException {
        PagewalkNature.addTo(project, null);
    }
}
