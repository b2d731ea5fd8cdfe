/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.launch;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut2;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pagewalk.ui.Messages;
import org.pagewalk.ui.PagewalkIds;

/** Runs the selected scenario, or the one being edited, with a launch configuration found or made for it. */
public class ScenarioLaunchShortcut implements ILaunchShortcut2 {
    @Override
    public void launch(ISelection selection, String mode) {
        IFile file = fileOf(selection);
        if (file != null) {
            launch(file, mode);
        }
    }

    @Override
    public void launch(IEditorPart editor, String mode) {
        IFile file = fileOf(editor.getEditorInput());
        if (file == null) {
            MessageDialog.openInformation(editor.getSite().getShell(), Messages.Launch_OutsideTitle,
                    NLS.bind(Messages.Launch_Outside, editor.getEditorInput().getName()));
            return;
        }
        launch(file, mode);
    }

    @Override
    public ILaunchConfiguration[] getLaunchConfigurations(ISelection selection) {
        return configurations(fileOf(selection));
    }

    @Override
    public ILaunchConfiguration[] getLaunchConfigurations(IEditorPart editor) {
        return configurations(fileOf(editor.getEditorInput()));
    }

    @Override
    public IResource getLaunchableResource(ISelection selection) {
        return fileOf(selection);
    }

    @Override
    public IResource getLaunchableResource(IEditorPart editor) {
        return fileOf(editor.getEditorInput());
    }

    private static IFile fileOf(ISelection selection) {
        return selection instanceof IStructuredSelection some
                ? Adapters.adapt(some.getFirstElement(), IFile.class)
                : null;
    }

    private static IFile fileOf(IEditorInput input) {
        return Adapters.adapt(input, IFile.class);
    }

    private static void launch(IFile file, String mode) {
        try {
            ILaunchConfiguration[] found = configurations(file);
            DebugUITools.launch(found.length > 0 ? found[0] : create(file), mode);
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    private static ILaunchConfiguration create(IFile file) throws CoreException {
        ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
        String name = launches.generateLaunchConfigurationName(file.getName());
        ILaunchConfigurationWorkingCopy configuration = type().newInstance(null, name);
        ScenarioLaunch.setPath(configuration, file.getFullPath().toString());
        return configuration.doSave();
    }

    /** The configurations that run {@code file}; null, as the platform asks, where there is no file. */
    private static ILaunchConfiguration[] configurations(IFile file) {
        if (file == null) {
            return null;
        }
        try {
            List<ILaunchConfiguration> found = new ArrayList<>();
            for (ILaunchConfiguration c : DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations(type())) {
                if (ScenarioLaunch.path(c).equals(file.getFullPath().toString())) {
                    found.add(c);
                }
            }
            return found.toArray(ILaunchConfiguration[]::new);
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
            return new ILaunchConfiguration[0];
        }
    }

    private static ILaunchConfigurationType type() {
        return DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurationType(PagewalkIds.LAUNCH_TYPE);
    }
}
