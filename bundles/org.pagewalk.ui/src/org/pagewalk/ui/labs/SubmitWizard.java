/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.pagewalk.lab.submission.SubmissionZip;

/** Packs what a student hands in into a zip, which is then uploaded wherever the instructor wants it. */
final class SubmitWizard extends Wizard {
    private final ShownLab lab;
    private final Consumer<String> then;
    private SubmitPage page;

    /** @param then is told what was written */
    SubmitWizard(ShownLab lab, Consumer<String> then) {
        this.lab = lab;
        this.then = then;
        setWindowTitle(LabMessages.Submit_Title);
    }

    @Override
    public void addPages() {
        page = new SubmitPage(lab);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path target = page.target();
        try {
            if (!page.saveWhatIsToBeSaved()) {
                return false;
            }
            if (Files.exists(target) && !MessageDialog.openQuestion(getShell(), LabMessages.Submit_Title, NLS.bind(LabMessages.Submit_Replace, target))) {
                return false;
            }
            Map<String, byte[]> files = SubmittedFiles.of(lab.saved());
            try (NewFiles zip = new NewFiles()) {
                zip.write(target, out -> SubmissionZip.write(lab.lab().id(), lab.student(), files, out));
                zip.keep();
            }
            LabIdentity.folder(target.toAbsolutePath().getParent().toString());
            then.accept(NLS.bind(LabMessages.Submit_Done, new Object[] {target, files.size()}));
            return true;
        } catch (IOException e) {
            page.setErrorMessage(NLS.bind(LabMessages.Submit_Failed, target, NewFiles.reason(e)));
            return false;
        }
    }
}
