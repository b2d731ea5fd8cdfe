/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.launch;

import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.core.model.LaunchConfigurationDelegate;
import org.eclipse.ui.PlatformUI;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.run.RunService;

/** Starts the job that runs a scenario. Unsaved editors of its project are saved first, as Eclipse is set to. */
public class ScenarioLaunchDelegate extends LaunchConfigurationDelegate {
    @Override
    public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor)
            throws CoreException {
        IFile file = ScenarioLaunch.file(configuration);
        RunService runs = PlatformUI.getWorkbench().getService(RunService.class);
        ScenarioJob job = new ScenarioJob(file, ScenarioLaunch.seed(configuration), runs);
        launch.setAttribute(DebugPlugin.ATTR_CONSOLE_ENCODING, "UTF-8");
        DebugPlugin.newProcess(launch, job.process(), file.getName(),
                Map.of(IProcess.ATTR_PROCESS_TYPE, PagewalkIds.LAUNCH_TYPE));
        job.schedule();
    }

    @Override
    public boolean buildForLaunch(ILaunchConfiguration configuration, String mode, IProgressMonitor monitor) {
        return false;
    }

    /** Whose unsaved editors matter. */
    @Override
    protected IProject[] getBuildOrder(ILaunchConfiguration configuration, String mode) throws CoreException {
        return new IProject[] { ScenarioLaunch.file(configuration).getProject() };
    }
}
