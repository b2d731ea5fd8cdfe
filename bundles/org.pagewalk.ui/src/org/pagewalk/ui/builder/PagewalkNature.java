/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.builder;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.pagewalk.ui.PagewalkIds;

/** The nature of projects whose scenarios are all checked, also those that are not open. */
public class PagewalkNature implements IProjectNature {
    /** Its identifier. */
    public static final String ID = "org.pagewalk.ui.nature";

    private IProject project;

    /**
     * Gives an open project this nature; nothing happens if it has it.
     *
     * @throws CoreException if the project cannot be changed
     */
    public static void addTo(IProject project, IProgressMonitor monitor) throws CoreException {
        if (!project.hasNature(ID)) {
            IProjectDescription description = project.getDescription();
            description.setNatureIds(Stream.concat(Arrays.stream(description.getNatureIds()), Stream.of(ID)).toArray(String[]::new));
            project.setDescription(description, monitor);
        }
    }

    @Override
    public void configure() throws CoreException {
        IProjectDescription description = project.getDescription();
        if (Arrays.stream(description.getBuildSpec()).noneMatch(PagewalkNature::isOurs)) {
            ICommand builder = description.newCommand();
            builder.setBuilderName(ScenarioBuilder.ID);
            description.setBuildSpec(Stream.concat(Arrays.stream(description.getBuildSpec()), Stream.of(builder)).toArray(ICommand[]::new));
            project.setDescription(description, null);
        }
    }

    @Override
    public void deconfigure() throws CoreException {
        IProjectDescription description = project.getDescription();
        description.setBuildSpec(Arrays.stream(description.getBuildSpec()).filter(command -> !isOurs(command)).toArray(ICommand[]::new));
        project.setDescription(description, null);
        project.deleteMarkers(PagewalkIds.PROBLEM_MARKER, true, IResource.DEPTH_INFINITE);
    }

    private static boolean isOurs(ICommand command) {
        return command.getBuilderName().equals(ScenarioBuilder.ID);
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject of) {
        project = of;
    }
}
