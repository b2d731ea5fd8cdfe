/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.wizards;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.pagewalk.ui.Messages;
import org.pagewalk.ui.PagewalkIds;

/** Which project the examples go into: a new one, or one that has some of them and is given the rest. */
final class ExamplesPage extends WizardPage {
    private Text name;

    ExamplesPage() {
        super("examples");
        setTitle(Messages.Examples_Title);
        setDescription(NLS.bind(Messages.Examples_Description, Examples.count()));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        new Label(page, SWT.NONE).setText(Messages.Examples_Name);
        name = new Text(page, SWT.BORDER);
        name.setText(Messages.Examples_Project);
        name.selectAll();
        name.addListener(SWT.Modify, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        setControl(page);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(page, PagewalkIds.EXAMPLES_HELP);
        name.setFocus();
        check();
    }

    /** The project; it need not exist. The page is complete, so the name is one that projects can have. */
    IProject project() {
        return workspace().getRoot().getProject(name.getText().strip());
    }

    private void check() {
        String wrong = problem();
        setErrorMessage(wrong.isEmpty() ? null : wrong);
        setPageComplete(wrong.isEmpty());
        setMessage(wrong.isEmpty() && project().exists() ? aboutExisting(project()) : null, INFORMATION);
    }

    private String problem() {
        if (name.getText().isBlank()) {
            return Messages.Examples_NoName;
        }
        IStatus status = workspace().validateName(name.getText().strip(), IResource.PROJECT);
        return status.isOK() ? "" : status.getMessage();
    }

    private static String aboutExisting(IProject project) {
        int missing = Examples.missingIn(project);
        if (!project.isOpen()) {
            return NLS.bind(Messages.Examples_Closed, project.getName());
        }
        return missing == 0 ? NLS.bind(Messages.Examples_Complete, project.getName())
                : NLS.bind(Messages.Examples_Missing, project.getName(), missing);
    }

    private static IWorkspace workspace() {
        return ResourcesPlugin.getWorkspace();
    }
}
