/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.text.IDocument;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabFolder;
import org.pagewalk.lab.ide.LabServices;

/** Which files and folders of the workspace are labs. */
public final class LabFiles {
    /** How the names of files in the lab language end. */
    public static final String EXTENSION = "lab";

    private LabFiles() {
    }

    /** Whether a file is in the lab language. */
    public static boolean isLab(IFile file) {
        return EXTENSION.equals(file.getFileExtension());
    }

    /** Whether what is edited in a document is in the lab language, in the workspace or elsewhere. */
    public static boolean isLab(IDocument document) {
        return Optional.ofNullable(FileBuffers.getTextFileBufferManager().getTextFileBuffer(document)).map(ITextFileBuffer::getFileStore)
                .filter(store -> store.getName().endsWith("." + EXTENSION)).isPresent();
    }

    /** The saved files beside what is edited in a document; of one from outside the workspace none. */
    public static LabFolder folder(IDocument document) {
        return ScenarioFiles.of(document).map(file -> (LabFolder) new WorkspaceFolder(file.getParent(), false)).orElse(LabServices.NO_FOLDER);
    }

    /** The folder of the lab that a file or folder belongs to: the innermost around it in which {@code lab.lab} is. */
    public static Optional<IContainer> around(IResource resource) {
        IContainer at = resource instanceof IContainer container ? container : resource.getParent();
        for (; at != null && at.getType() != IResource.ROOT; at = at.getParent()) {
            if (hasLab(at)) {
                return Optional.of(at);
            }
        }
        IProject project = resource.getProject();
        return project != null && hasLab(project) ? Optional.of(project) : Optional.empty();
    }

    /** Whether a folder is a lab. */
    public static boolean hasLab(IContainer folder) {
        return folder.getType() != IResource.ROOT && folder.isAccessible() && folder.getFile(new Path(Lab.FILE)).exists();
    }

    /** Whether a lab is its author's: with what students begin with, or with a solution, and not a student's own. */
    public static boolean isAuthored(IContainer lab) {
        return lab.getFolder(new Path(Lab.REFERENCE)).exists() || lab.getFolder(new Path(Lab.STARTER)).exists();
    }

    /** The folders of all labs of authors in the workspace, in the order of their names. */
    public static List<IContainer> authored() {
        List<IContainer> found = new ArrayList<>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
                if (proxy.getType() == IResource.FILE && proxy.getName().equals(Lab.FILE) && isAuthored(proxy.requestResource().getParent())) {
                    found.add(proxy.requestResource().getParent());
                }
                return true;
            }, IResource.NONE);
        } catch (CoreException e) {
            ILog.of(LabFiles.class).error(e.getMessage(), e);
        }
        found.sort(Comparator.comparing(folder -> folder.getFullPath().toString()));
        return found;
    }
}
