/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.run;

import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;
import org.pagewalk.lab.ide.LabImports;
import org.pagewalk.scenario.FolderImports;
import org.pagewalk.scenario.Imports;
import org.pagewalk.ui.PagewalkIds;

/** The files of the workspace that scenarios are, and what these may import: saved files of their folders. */
public final class ScenarioFiles {
    private ScenarioFiles() {
    }

    /** The file that is edited in a document, if it is one of the workspace. */
    public static Optional<IFile> of(IDocument document) {
        return Optional.ofNullable(FileBuffers.getTextFileBufferManager().getTextFileBuffer(document)).map(ITextFileBuffer::getLocation)
                .filter(path -> path.segmentCount() > 1).map(ResourcesPlugin.getWorkspace().getRoot()::getFile).filter(IFile::exists);
    }

    /** Whether what is edited in a document is a scenario, of the workspace or from elsewhere. */
    public static boolean isScenario(IDocument document) {
        return Optional.ofNullable(FileBuffers.getTextFileBufferManager().getTextFileBuffer(document)).map(ITextFileBuffer::getFileStore)
                .filter(store -> store.getName().endsWith("." + PagewalkIds.EXTENSION)).isPresent();
    }

    /** What the scenario in a document may import. */
    public static Imports imports(IDocument document) {
        return of(document).map(ScenarioFiles::imports).orElse(Imports.UNKNOWN);
    }

    /** What a scenario may import; in a folder of a lab also what the lab makes for its students. */
    public static Imports imports(IFile scenario) {
        IPath folder = scenario.getParent().getLocation();
        if (folder == null) {
            return Imports.UNKNOWN;
        }
        Imports own = new FolderImports(folder.toPath());
        IContainer around = scenario.getParent().getParent();
        boolean isInLab = around != null && LabFiles.hasLab(around) && !LabFiles.hasLab(scenario.getParent());
        return isInLab ? new LabImports(own, new WorkspaceFolder(around, false)) : own;
    }
}
