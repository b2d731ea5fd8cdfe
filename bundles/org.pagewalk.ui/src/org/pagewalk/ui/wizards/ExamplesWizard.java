/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.pagewalk.ui.Messages;

/**
 * Makes a project with the examples, or adds to one what it lacks of them, and opens the first. Outside the Pagewalk
 * perspective it offers to open that, as Eclipse's own project wizards do.
 */
public class ExamplesWizard extends Wizard implements INewWizard, IExecutableExtension {
    private ExamplesPage page;
    private Optional<IConfigurationElement> declaration = Optional.empty();

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        declaration = Optional.of(element);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle(Messages.Examples_Title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        page = new ExamplesPage();
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = page.project();
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    Optional<IFile> first = Examples.fill(project, monitor);
                    getShell().getDisplay().asyncExec(() -> first.ifPresent(this::show));
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

    private void show(IFile first) {
        declaration.ifPresent(BasicNewProjectResourceWizard::updatePerspective);
        Examples.open(first);
    }
}
