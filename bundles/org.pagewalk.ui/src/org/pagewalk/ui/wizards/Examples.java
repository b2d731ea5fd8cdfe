/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.wizards;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
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
import org.pagewalk.ui.Messages;
import org.pagewalk.ui.builder.PagewalkNature;

/** The examples that come with Pagewalk, as a project of the workspace. What is in a project already is never touched. */
public final class Examples {
    /** Set by the product's start scripts: put the examples into a workspace that is still empty. */
    private static final String AT_FIRST_START = "pagewalk.examples";
    private static final String BUNDLE = "org.pagewalk.examples";
    private static final String FOLDER = "examples";
    /** In that folder: the scenarios in the order in which to read them, one on a line. It stays behind. */
    private static final String INDEX = "index.txt";

    private Examples() {
    }

    /** The project that the examples go into unless another is asked for. It need not exist. */
    public static IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(Messages.Examples_Project);
    }

    /** In the product, on an empty workspace: makes the project. */
    public static void createOnFirstStart() {
        if (System.getProperty(AT_FIRST_START) != null && ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0) {
            get(first -> { });
        }
    }

    /**
     * Puts what is missing of the examples into {@link #project()}, in the background.
     *
     * @param then hears of the first scenario, on the user-interface thread; does not where the project cannot be filled
     */
    public static void get(Consumer<IFile> then) {
        IProject project = project();
        Job job = Job.create(Messages.Examples_Job, monitor -> {
            Optional<IFile> first = fill(project, monitor);
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> first.ifPresent(then));
        });
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.setUser(true);
        job.schedule();
    }

    /**
     * Makes the project where there is none, and adds the examples that it lacks.
     *
     * @return the first scenario in it
     * @throws CoreException where the project cannot be made or opened, or a file cannot be written
     */
    static Optional<IFile> fill(IProject project, IProgressMonitor monitor) throws CoreException {
        List<IPath> files = files();
        SubMonitor progress = SubMonitor.convert(monitor, files.size() + 3);
        if (!project.exists()) {
            project.create(progress.split(1));
        }
        project.open(progress.split(1));
        for (IPath path : files) {
            copy(path, project, progress.split(1));
        }
        PagewalkNature.addTo(project, progress.split(1));
        return firstScenario().map(project::getFile).filter(IFile::exists);
    }

    /** How many examples there are. */
    static int count() {
        return files().size();
    }

    /** How many of them a project lacks; one that does not exist, or is closed, lacks all. */
    static int missingIn(IProject project) {
        return (int) files().stream().filter(path -> !project.getFile(path).exists()).count();
    }

    /** Opens a file in the editor of its type. */
    public static void open(IFile file) {
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

    /** The files that go into a project, by their paths there. */
    private static List<IPath> files() {
        return Collections.list(Platform.getBundle(BUNDLE).findEntries(FOLDER, "*", true)).stream().map(URL::getPath)
                .filter(path -> !path.endsWith("/")).map(path -> new Path(path).makeRelative().removeFirstSegments(1))
                .filter(path -> !path.lastSegment().startsWith(".") && !path.toString().equals(INDEX)).map(IPath.class::cast).toList();
    }

    private static void copy(IPath path, IProject project, IProgressMonitor monitor) throws CoreException {
        IFile file = project.getFile(path);
        if (file.exists()) {
            return; // perhaps changed by whoever learns with it
        }
        if (path.segmentCount() > 1) {
            makeFolder(project.getFolder(path.removeLastSegments(1)));
        }
        file.create(new ByteArrayInputStream(read(path.toString())), true, monitor);
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

    private static Optional<String> firstScenario() throws CoreException {
        return new String(read(INDEX), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).findFirst();
    }

    private static byte[] read(String path) throws CoreException {
        try (InputStream in = Platform.getBundle(BUNDLE).getEntry(FOLDER + "/" + path).openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new CoreException(Status.error(NLS.bind(Messages.Examples_Unreadable, path), e));
        }
    }
}
