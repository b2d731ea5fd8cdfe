/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.pagewalk.scenario.ide.Fix;
import org.pagewalk.ui.run.ScenarioMarkers;

/** Offers in the Problems view what Ctrl+1 offers in the editor. While one types in that editor, this leaves it to Ctrl+1. */
public class MarkerFixes implements IMarkerResolutionGenerator2 {
    @Override
    public boolean hasResolutions(IMarker marker) {
        return marker.getAttribute(ScenarioMarkers.FIXABLE, false);
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        if (!hasResolutions(marker) || isBeingEdited(marker) || !(marker.getResource() instanceof IFile file)) {
            return new IMarkerResolution[0];
        }
        try {
            return fixes(marker, file, text(file)).stream().map(fix -> new MarkerFix(file, fix.title())).toArray(IMarkerResolution[]::new);
        } catch (CoreException e) {
            ILog.of(MarkerFixes.class).info(e.getMessage(), e);
            return new IMarkerResolution[0];
        }
    }

    /** What would mend the marked problem, in a text that may have changed since. */
    static List<Fix> fixes(IMarker marker, IFile file, String text) {
        int start = marker.getAttribute(IMarker.CHAR_START, 0);
        int end = marker.getAttribute(IMarker.CHAR_END, start);
        String message = marker.getAttribute(IMarker.MESSAGE, "");
        return EditorServices.of(file).fixes(text, start, end - start).stream()
                .filter(fix -> fix.problem().message().equals(message)).toList();
    }

    /** As it stands in its editor, if it is open. */
    private static String text(IFile file) throws CoreException {
        ITextFileBuffer open = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
        return open == null ? file.readString() : open.getDocument().get();
    }

    private static boolean isBeingEdited(IMarker marker) {
        return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).map(IWorkbenchWindow::getActivePage)
                .map(IWorkbenchPage::getActivePart).filter(IEditorPart.class::isInstance)
                .filter(part -> ((IEditorPart) part).getEditorInput() instanceof IFileEditorInput input
                        && input.getFile().equals(marker.getResource()))
                .isPresent();
    }
}
