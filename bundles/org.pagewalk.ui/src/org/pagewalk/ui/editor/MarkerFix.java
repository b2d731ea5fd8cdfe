/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pagewalk.ui.PagewalkImages;

/**
 * Mends a marked problem: in the text as it is by then. What has no unsaved changes is saved at once.
 *
 * @param file with the problem
 * @param title of the fix among those of the problem
 */
record MarkerFix(IFile file, String title) implements IMarkerResolution2 {
    @Override
    public String getLabel() {
        return title;
    }

    @Override
    public void run(IMarker marker) {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        try {
            buffers.connect(file.getFullPath(), LocationKind.IFILE, new NullProgressMonitor());
            try {
                mend(marker, buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE));
            } finally {
                buffers.disconnect(file.getFullPath(), LocationKind.IFILE, new NullProgressMonitor());
            }
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    private void mend(IMarker marker, ITextFileBuffer buffer) throws CoreException {
        IDocument document = buffer.getDocument();
        boolean hadChanges = buffer.isDirty();
        MarkerFixes.fixes(marker, file, document.get()).stream().filter(fix -> fix.title().equals(title)).findFirst()
                .ifPresent(fix -> DocumentEdits.apply(fix.edits(), document, DocumentEdits.stamp(document)));
        if (!hadChanges && buffer.isDirty()) {
            buffer.commit(new NullProgressMonitor(), true);
        }
    }

    @Override
    public String getDescription() {
        return title;
    }

    @Override
    public Image getImage() {
        return PagewalkImages.get("keyword");
    }
}
