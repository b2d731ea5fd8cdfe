/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.pagewalk.lab.author.Refusal;
import org.pagewalk.lab.author.StudentLab;

/** Makes of a lab that was handed out the project of one student, whose variant is drawn, and opens it. */
public class OpenLabWizard extends Wizard implements INewWizard, IExecutableExtension {
    private OpenLabPage page;
    private Optional<IConfigurationElement> declaration = Optional.empty();

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        declaration = Optional.of(element);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle(LabMessages.Open_Title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        page = new OpenLabPage();
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = page.project();
        String identity = page.identity();
        OpenLabPage.Source source = page.source();
        AtomicReference<Optional<String>> text = new AtomicReference<>(Optional.empty());
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    text.set(LabProject.make(project, StudentLab.open(source.folder(), identity), monitor));
                } catch (IOException | Refusal | CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            page.setErrorMessage(cause == null ? e.toString() : cause.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        LabIdentity.student(identity);
        declaration.ifPresent(BasicNewProjectResourceWizard::updatePerspective);
        LabProject.show(project, text.get());
        return true;
    }
}
