/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.launch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.pagewalk.ui.PagewalkIds;

/** The scenarios that were run in this workspace and are still there. */
public final class LaunchedScenarios {
    private LaunchedScenarios() {
    }

    /** At most {@code most} of them, the last run first, the others by name. */
    public static List<IFile> atMost(int most) {
        Set<IFile> files = new LinkedHashSet<>();
        for (ILaunchConfiguration configuration : configurations()) {
            try {
                if (ScenarioLaunch.problem(ScenarioLaunch.path(configuration)).isEmpty()) {
                    files.add(ScenarioLaunch.file(configuration));
                }
            } catch (CoreException e) {
                ILog.of(LaunchedScenarios.class).log(e.getStatus());
            }
        }
        return files.stream().limit(most).toList();
    }

    private static List<ILaunchConfiguration> configurations() {
        List<ILaunchConfiguration> all = new ArrayList<>();
        ILaunchConfiguration last = DebugUITools.getLastLaunch(IDebugUIConstants.ID_RUN_LAUNCH_GROUP);
        try {
            if (last != null && last.exists() && last.getType().getIdentifier().equals(PagewalkIds.LAUNCH_TYPE)) {
                all.add(last);
            }
            ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
            all.addAll(List.of(launches.getLaunchConfigurations(launches.getLaunchConfigurationType(PagewalkIds.LAUNCH_TYPE))));
        } catch (CoreException e) {
            ILog.of(LaunchedScenarios.class).log(e.getStatus());
        }
        return all;
    }
}
