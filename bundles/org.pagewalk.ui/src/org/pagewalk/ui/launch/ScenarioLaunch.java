/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.osgi.util.NLS;
import org.pagewalk.ui.Messages;

/** What a launch configuration for a scenario holds, and how it is read and written. */
final class ScenarioLaunch {
    /** Path of the scenario in the workspace. */
    private static final String FILE = "org.pagewalk.ui.file";
    /** Seed instead of the scenario's own, as decimal text; absent to keep that. */
    private static final String SEED = "org.pagewalk.ui.seed";

    private ScenarioLaunch() {
    }

    /** The path of the scenario as it was entered; empty where there is none. */
    static String path(ILaunchConfiguration configuration) throws CoreException {
        return configuration.getAttribute(FILE, "");
    }

    /** The scenario to run. What is missing is said in the exception. */
    static IFile file(ILaunchConfiguration configuration) throws CoreException {
        String path = path(configuration);
        String wrong = problem(path);
        if (!wrong.isEmpty()) {
            throw new CoreException(Status.error(wrong));
        }
        return ResourcesPlugin.getWorkspace().getRoot().getFile(new Path(path));
    }

    /** What is wrong with the path of a scenario, and what to do about it; empty if nothing is. */
    static String problem(String path) {
        if (path.isBlank()) {
            return Messages.Launch_NoFile;
        }
        Path at = new Path(path);
        if (at.segmentCount() < 2 || !ResourcesPlugin.getWorkspace().getRoot().getFile(at).exists()) {
            return NLS.bind(Messages.Launch_FileMissing, path);
        }
        return "";
    }

    /** The seed to use instead of the scenario's; empty text for the scenario's. */
    static String seed(ILaunchConfiguration configuration) throws CoreException {
        return configuration.getAttribute(SEED, "");
    }

    /** Makes the configuration run the scenario at {@code path}. */
    static void setPath(ILaunchConfigurationWorkingCopy configuration, String path) {
        configuration.setAttribute(FILE, path);
        if (problem(path).isEmpty()) {
            IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(new Path(path));
            configuration.setMappedResources(new IResource[] { file });
        }
    }

    /** Makes the configuration use a seed; empty text for the scenario's own. */
    static void setSeed(ILaunchConfigurationWorkingCopy configuration, String seed) {
        if (seed.isBlank()) {
            configuration.removeAttribute(SEED);
        } else {
            configuration.setAttribute(SEED, seed.strip());
        }
    }
}
