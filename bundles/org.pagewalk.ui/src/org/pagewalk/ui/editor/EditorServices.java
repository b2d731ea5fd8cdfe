/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.pagewalk.lab.ide.LabText;
import org.pagewalk.scenario.ide.ScenarioText;
import org.pagewalk.scenario.ide.TextServices;
import org.pagewalk.ui.run.LabFiles;
import org.pagewalk.ui.run.ScenarioFiles;
import org.pagewalk.ui.run.WorkspaceFolder;

/** Which of our languages a document or file of the workbench is in, and so which services it has. May be asked from any thread. */
public final class EditorServices {
    private EditorServices() {
    }

    /** Those for what stands in a document; where nobody knows what that is, it is a scenario. */
    public static TextServices of(IDocument document) {
        return LabFiles.isLab(document) ? new LabText(LabFiles.folder(document)) : new ScenarioText(ScenarioFiles.imports(document));
    }

    /** Those for a file. */
    public static TextServices of(IFile file) {
        return LabFiles.isLab(file) ? new LabText(new WorkspaceFolder(file.getParent(), false)) : new ScenarioText(ScenarioFiles.imports(file));
    }

    /** Whether what is edited in a document is in one of our languages. */
    public static boolean know(IDocument document) {
        return ScenarioFiles.isScenario(document) || LabFiles.isLab(document);
    }
}
