/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.framework.Bundle;
import org.pagewalk.ui.Messages;
import org.pagewalk.ui.builder.PagewalkNature;

/** The examples that come with Pagewalk, as a project of the workspace. */
public final class Examples {
    /** Set by the product's start scripts: put the examples into a workspace that is still empty. */
    private static final String AT_FIRST_START = "pagewalk.examples";
    private static final String BUNDLE = "org.pagewalk.examples";
    private static final String FOLDER = "examples";
    /** In that folder: the scenarios in the order in which to read them, one on a line. It stays behind. */
    private static final String INDEX = "index.txt";

    private Examples() {
    }

    /** In the product, on an empty workspace: makes the project and opens its first scenario. */
    public static void createOnFirstStart() {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        if (System.getProperty(AT_FIRST_START) == null || root.getProjects().length > 0) {
            return;
        }
        Job.create(Messages.Examples_Job, monitor -> {
            Optional<IFile> first = create(root.getProject(Messages.Examples_Project), monitor);
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> first.ifPresent(Examples::open));
        }).schedule();
    }

    /**
     * Makes the project and fills it.
     *
     * @return the first scenario in it
     * @throws CoreException where the project cannot be made, above all where it exists already
     */
    static Optional<IFile> create(IProject project, IProgressMonitor monitor) throws CoreException {
        Bundle bundle = Platform.getBundle(BUNDLE);
        List<URL> entries = Collections.list(bundle.findEntries(FOLDER, "*", true));
        SubMonitor progress = SubMonitor.convert(monitor, entries.size() + 3);
        project.create(progress.split(1));
        project.open(progress.split(1));
        for (URL entry : entries) {
            copy(entry, project, progress.split(1));
        }
        PagewalkNature.addTo(project, progress.split(1));
        return firstScenario(bundle).map(project::getFile).filter(IFile::exists);
    }

    /** Opens a file in the editor of its type. */
    static void open(IFile file) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page != null) {
            try {
                IDE.openEditor(page, file);
            } catch (PartInitException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            }
        }
    }

    private static void copy(URL entry, IProject project, IProgressMonitor monitor) throws CoreException {
        IPath path = new Path(entry.getPath()).makeRelative().removeFirstSegments(1);
        if (entry.getPath().endsWith("/")) {
            return; // folders are made when their first file comes
        }
        if (path.lastSegment().startsWith(".") || path.toString().equals(INDEX)) {
            return;
        }
        if (path.segmentCount() > 1) {
            makeFolder(project.getFolder(path.removeLastSegments(1)));
        }
        try (InputStream in = entry.openStream()) {
            project.getFile(path).create(in, true, monitor);
        } catch (IOException e) {
            throw new CoreException(Status.error(NLS.bind(Messages.Examples_Unreadable, path), e));
        }
    }

    /** Makes a folder and those around it. */
    static void makeFolder(IFolder folder) throws CoreException {
        if (folder.exists()) {
            return;
        }
        if (folder.getParent() instanceof IFolder parent) {
            makeFolder(parent);
        }
        folder.create(true, true, null);
    }

    private static Optional<String> firstScenario(Bundle bundle) throws CoreException {
        URL index = bundle.getEntry(FOLDER + "/" + INDEX);
        try (InputStream in = index.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).findFirst();
        } catch (IOException e) {
            throw new CoreException(Status.error(NLS.bind(Messages.Examples_Unreadable, INDEX), e));
        }
    }
}
