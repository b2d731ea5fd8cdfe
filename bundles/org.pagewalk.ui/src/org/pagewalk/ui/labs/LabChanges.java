/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;

/** Hears of each change of a lab's files: on the disk, and in editors before they are saved. */
final class LabChanges implements IResourceChangeListener, IFileBufferListener, IDocumentListener {
    private final IContainer folder;
    private final Runnable task;

    /** @param task is run at each change, on any thread; it must return at once */
    LabChanges(IContainer folder, Runnable task) {
        this.folder = folder;
        this.task = task;
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
        for (IFileBuffer open : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
            bufferCreated(open);
        }
    }

    /** Hears no more. */
    void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
        for (IFileBuffer open : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
            bufferDisposed(open);
        }
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IResourceDelta delta = event.getDelta() == null ? null : event.getDelta().findMember(folder.getFullPath());
        if (delta != null && hasContent(delta)) {
            task.run();
        }
    }

    /** Markers alone are no change. */
    private static boolean hasContent(IResourceDelta delta) {
        int marks = IResourceDelta.MARKERS | IResourceDelta.SYNC;
        if (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & ~marks) != 0) {
            return true;
        }
        for (IResourceDelta child : delta.getAffectedChildren()) {
            if (hasContent(child)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // only what comes of it counts
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        task.run();
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text && isOurs(buffer)) {
            text.getDocument().addDocumentListener(this);
        }
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text && isOurs(buffer)) {
            text.getDocument().removeDocumentListener(this);
            task.run(); // what was typed may be thrown away
        }
    }

    private boolean isOurs(IFileBuffer buffer) {
        return buffer.getLocation() != null && folder.getFullPath().isPrefixOf(buffer.getLocation());
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
        // only what comes of it counts
    }

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {
        task.run();
    }

    @Override
    public void stateChanging(IFileBuffer buffer) {
        // it is no change of a text
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
        // it is no change of a text
    }

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean validated) {
        // it is no change of a text
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
        // the workspace tells
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        // the workspace tells
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
        // it is no change of a text
    }
}
