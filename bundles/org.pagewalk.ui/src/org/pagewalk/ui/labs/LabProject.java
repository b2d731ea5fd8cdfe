/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabLanguage;
import org.pagewalk.ui.builder.PagewalkNature;

/** Makes a project of a lab's files, and shows it as one wants to begin with it. */
final class LabProject {
    private static final String DESCRIPTION = ".project";

    private LabProject() {
    }

    /**
     * Makes a project with these files.
     *
     * @return the text of the lab, if it has one
     * @param project that does not exist; {@link #wrongName} says nothing against its name
     * @throws CoreException where it cannot be made
     */
    static Optional<String> make(IProject project, Map<String, byte[]> files, IProgressMonitor monitor) throws CoreException {
        IWorkspaceRunnable making = progress -> {
            SubMonitor parts = SubMonitor.convert(progress, files.size() + 2);
            project.create(parts.split(1));
            project.open(parts.split(1));
            project.setDefaultCharset("UTF-8", null);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                if (!file.getKey().equals(DESCRIPTION)) {
                    write(project.getFile(new Path(file.getKey())), file.getValue(), parts.split(1));
                }
            }
            PagewalkNature.addTo(project, null);
        };
        try {
            ResourcesPlugin.getWorkspace().run(making, monitor);
        } catch (CoreException | OperationCanceledException e) {
            project.delete(true, true, null); // half of a lab is of no use, and its name would be taken
            throw e;
        }
        byte[] lab = files.getOrDefault(Lab.FILE, new byte[0]);
        return LabLanguage.create().parse(new String(lab, StandardCharsets.UTF_8), Lab.FILE).lab().text();
    }

    /** Why a project cannot be made under a name; empty if it can. */
    static String wrongName(String name) {
        IStatus status = ResourcesPlugin.getWorkspace().validateName(name, IResource.PROJECT);
        if (!status.isOK()) {
            return status.getMessage();
        }
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        if (root.getProject(name).exists()) {
            return NLS.bind(LabMessages.Open_Exists, name);
        }
        // What lies there is somebody's, and would be mixed with the lab.
        IPath folder = root.getLocation().append(name);
        return folder.toFile().exists() ? NLS.bind(LabMessages.Open_FolderExists, name, root.getLocation().toOSString()) : "";
    }

    private static void write(IFile file, byte[] content, IProgressMonitor monitor) throws CoreException {
        if (file.getParent() instanceof IFolder folder) {
            make(folder);
        }
        file.create(new ByteArrayInputStream(content), true, monitor);
    }

    private static void make(IFolder folder) throws CoreException {
        if (!folder.exists()) {
            if (folder.getParent() instanceof IFolder parent) {
                make(parent);
            }
            folder.create(true, true, null);
        }
    }

    /** Opens the lab's view, and its text. */
    static void show(IProject project, Optional<String> text) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return;
        }
        try {
            if (page.findView("org.eclipse.ui.navigator.ProjectExplorer") instanceof ISetSelectionTarget explorer) {
                explorer.selectReveal(new StructuredSelection(project));
            }
            page.showView(LabIds.VIEW);
            LabActions actions = new LabActions(page, seen -> { }, words -> { });
            text.map(file -> new LabTextInput(project, file, Optional.empty())).filter(LabTextInput::exists).ifPresent(actions::text);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
