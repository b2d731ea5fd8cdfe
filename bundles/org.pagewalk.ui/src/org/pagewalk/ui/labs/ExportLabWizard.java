/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.ide.IDE;
import org.pagewalk.lab.author.Refusal;
import org.pagewalk.ui.run.LabFiles;

/** Packs an author's lab for students and for the graders of platforms. */
public class ExportLabWizard extends Wizard implements IExportWizard {
    private Optional<IContainer> chosen = Optional.empty();
    private ExportLabPage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle(LabMessages.Export_Title);
        setNeedsProgressMonitor(true);
        IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
        chosen = Optional.ofNullable(resource).flatMap(LabFiles::around);
    }

    @Override
    public void addPages() {
        page = new ExportLabPage(chosen);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        LabExport export = page.export();
        page.remember();
        if (!IDE.saveAllEditors(new IResource[] {export.lab()}, true)) {
            return false;
        }
        AtomicReference<List<Path>> written = new AtomicReference<>(List.of());
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    written.set(export.write(monitor, this::mayReplace));
                } catch (CancellationException e) {
                    throw new InterruptedException();
                } catch (IOException | CoreException | Refusal e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            page.setErrorMessage(NLS.bind(LabMessages.Export_Failed, words(e.getCause())));
            return false;
        } catch (InterruptedException e) {
            page.setMessage(LabMessages.Export_Ended, IMessageProvider.WARNING); // by its user, who may want to change something
            return false;
        }
        String files = written.get().stream().map(Path::getFileName).map(Path::toString).collect(Collectors.joining(", "));
        MessageDialog.openInformation(getShell(), LabMessages.Export_Title, NLS.bind(LabMessages.Export_Done,
                new Object[] {export.folder(), files, export.verifies() ? LabMessages.Export_Verified : LabMessages.Export_NotVerified}));
        return true;
    }

    private static String words(Throwable cause) {
        return switch (cause) {
            case IOException e -> NewFiles.reason(e);
            case CoreException e -> e.getMessage();
            case Refusal e -> e.getMessage().lines().findFirst().orElse("");
            default -> String.valueOf(cause);
        };
    }

    private boolean mayReplace(List<Path> files) {
        AtomicBoolean answer = new AtomicBoolean();
        String names = files.stream().map(Path::getFileName).map(Path::toString).collect(Collectors.joining(", "));
        getShell().getDisplay().syncExec(() -> answer.set(MessageDialog.openQuestion(getShell(), LabMessages.Export_Title,
                NLS.bind(LabMessages.Export_Replace, files.getFirst().getParent(), names))));
        return answer.get();
    }
}
