/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.pagewalk.ui.run.LabFiles;

/**
 * Knows which lab somebody works on: that of the file in the editor in front, or of what is selected in the Project Explorer. One
 * stays in front while something else is looked at that belongs to no lab. For the user-interface thread.
 */
final class LabInFront implements IPartListener2, ISelectionListener, IResourceChangeListener {
    private final IWorkbenchPage page;
    private final Consumer<Optional<IContainer>> turn;
    private Optional<IContainer> folder = Optional.empty();

    /** @param turn is told of each other lab, and at first */
    LabInFront(IWorkbenchPage page, Consumer<Optional<IContainer>> turn) {
        this.page = page;
        this.turn = turn;
        page.addPartListener(this);
        page.addSelectionListener(this);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        look();
    }

    void stop() {
        page.removePartListener(this);
        page.removeSelectionListener(this);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    /** Looks again. */
    void look() {
        Optional<IContainer> edited = Optional.ofNullable(page.getActiveEditor()).map(IEditorPart::getEditorInput)
                .map(LabInFront::resource).flatMap(LabFiles::around);
        turnTo(edited.or(() -> folder.filter(LabFiles::hasLab)).or(LabInFront::anyOne));
    }

    private static IResource resource(IEditorInput input) {
        IFile file = Adapters.adapt(input, IFile.class);
        return file == null ? Adapters.adapt(input, IResource.class) : file;
    }

    /** The lab of the first project that is one; there is seldom more than one, in the workspace of a student. */
    private static Optional<IContainer> anyOne() {
        Stream<IProject> projects = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects());
        return projects.filter(LabFiles::hasLab).map(IContainer.class::cast).findFirst();
    }

    private void turnTo(Optional<IContainer> another) {
        if (!another.equals(folder)) {
            folder = another;
            turn.accept(folder);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart) {
            look();
        }
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        partActivated(part);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (!(part instanceof IEditorPart) && selection instanceof IStructuredSelection some) {
            IResource selected = Adapters.adapt(some.getFirstElement(), IResource.class);
            Optional.ofNullable(selected).flatMap(LabFiles::around).ifPresent(lab -> turnTo(Optional.of(lab)));
        }
    }

    /** A lab may come, or go, without anybody activating anything. */
    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        Display display = page.getWorkbenchWindow().getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (page.getWorkbenchWindow().getShell() != null && (folder.isEmpty() || !LabFiles.hasLab(folder.get()))) {
                    look();
                }
            });
        }
    }
}
