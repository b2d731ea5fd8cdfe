/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.wizards;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.pagewalk.ui.Messages;
import org.pagewalk.ui.builder.PagewalkNature;

/** Makes a scenario that runs as it is, and opens it. */
public class NewScenarioWizard extends Wizard implements INewWizard {
    private static final String PURPOSE = "// Ask the buddy allocator for eight pages, look, and give them back.\n";
    private static final String USUAL_MACHINE = """
            machine {
              kernel linux-2.4.20
              arch   x86
              memory 64 MiB
              seed   1
            }
            """;
    /** The statements that a beginner needs first, each once; they hold on every machine. */
    private static final String STATEMENTS = """

            let page = alloc_pages(GFP_KERNEL, 3)      // 2^3 = 8 pages in one block
            print proc("buddyinfo")

            section "given back" {
              let before = page.zone.free_pages
              __free_pages(page, 3)
              expect page.zone.free_pages == before + 8  "the zone should have its eight pages again"
            }
            """;

    private NewScenarioPage page;
    private IStructuredSelection selection;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection current) {
        selection = current;
        setWindowTitle(Messages.NewScenario_Title);
    }

    @Override
    public void addPages() {
        page = new NewScenarioPage(selection);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(page.path());
        try {
            makeContainer(file.getParent());
            String machine = page.preset().map(preset -> "machine from preset(\"" + preset + "\") { }\n").orElse(USUAL_MACHINE);
            file.create((PURPOSE + machine + STATEMENTS).getBytes(StandardCharsets.UTF_8), true, false, null);
        } catch (CoreException e) {
            ErrorDialog.openError(getShell(), Messages.NewScenario_Title, null, e.getStatus());
            return false;
        }
        Examples.open(file);
        return true;
    }

    private static void makeContainer(IContainer container) throws CoreException {
        IProject project = container.getProject();
        boolean isNew = !project.exists();
        if (isNew) {
            project.create(null);
        }
        project.open(null);
        if (isNew) {
            PagewalkNature.addTo(project, null);
        }
        if (container instanceof IFolder folder) {
            Examples.makeFolder(folder);
        }
    }
}
