/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.pagewalk.ui.Messages;

/** Makes a project with the examples and opens the first. */
public class ExamplesWizard extends Wizard implements INewWizard {
    private WizardNewProjectCreationPage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle(Messages.Examples_Title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        page = new WizardNewProjectCreationPage("examples");
        page.setTitle(Messages.Examples_Title);
        page.setDescription(Messages.Examples_Description);
        page.setInitialProjectName(Messages.Examples_Project);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = page.getProjectHandle();
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    Optional<IFile> first = Examples.create(project, monitor);
                    getShell().getDisplay().asyncExec(() -> first.ifPresent(Examples::open));
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
            return true;
        } catch (InvocationTargetException e) {
            CoreException cause = (CoreException) e.getCause();
            ErrorDialog.openError(getShell(), Messages.Examples_Title, null, cause.getStatus());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
