/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.FilteredResourcesSelectionDialog;
import org.pagewalk.ui.Messages;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.PagewalkImages;

/** Which scenario to run, and with which seed. */
public class ScenarioTab extends AbstractLaunchConfigurationTab {
    private Text path;
    private Text seed;

    @Override
    public String getName() {
        return Messages.Launch_Tab;
    }

    @Override
    public Image getImage() {
        return PagewalkImages.get("scenario");
    }

    @Override
    public String getHelpContextId() {
        return PagewalkIds.LAUNCH_TAB_HELP;
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        path = field(page, Messages.Launch_File, 1);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Messages.Launch_Browse);
        browse.addListener(SWT.Selection, event -> browse());
        seed = field(page, Messages.Launch_Seed, 2);
        seed.setMessage(Messages.Launch_SeedOfScenario);
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, getHelpContextId());
    }

    private Text field(Composite page, String label, int columns) {
        new Label(page, SWT.NONE).setText(label);
        Text text = new Text(page, SWT.BORDER);
        text.addListener(SWT.Modify, event -> updateLaunchConfigurationDialog());
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(text);
        return text;
    }

    private void browse() {
        FilteredResourcesSelectionDialog dialog = new FilteredResourcesSelectionDialog(getShell(), false,
                ResourcesPlugin.getWorkspace().getRoot(), IResource.FILE);
        dialog.setInitialPattern("*." + PagewalkIds.EXTENSION);
        if (dialog.open() == Window.OK) {
            path.setText(((IFile) dialog.getFirstResult()).getFullPath().toString());
        }
    }

    @Override
    public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
        // A new configuration names no scenario yet; the message says to choose one.
    }

    @Override
    public void initializeFrom(ILaunchConfiguration configuration) {
        try {
            path.setText(ScenarioLaunch.path(configuration));
            seed.setText(ScenarioLaunch.seed(configuration));
        } catch (CoreException e) {
            setErrorMessage(e.getLocalizedMessage());
        }
    }

    @Override
    public void performApply(ILaunchConfigurationWorkingCopy configuration) {
        ScenarioLaunch.setPath(configuration, path.getText().strip());
        ScenarioLaunch.setSeed(configuration, seed.getText());
    }

    @Override
    public boolean isValid(ILaunchConfiguration configuration) {
        String wrong = ScenarioLaunch.problem(path.getText().strip());
        if (wrong.isEmpty() && !seed.getText().isBlank() && !seed.getText().strip().matches("-?\\d{1,18}")) {
            wrong = Messages.Launch_SeedWrong;
        }
        setErrorMessage(wrong.isEmpty() ? null : wrong);
        return wrong.isEmpty();
    }
}
