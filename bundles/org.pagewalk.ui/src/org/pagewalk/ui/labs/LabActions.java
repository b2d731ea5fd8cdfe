/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pagewalk.lab.Lab;
import org.pagewalk.lab.LabTask;
import org.pagewalk.lab.author.Refusal;
import org.pagewalk.lab.judge.Difference;
import org.pagewalk.lab.judge.Replay;

/** What can be done with a lab in its view. */
final class LabActions implements TaskDetail.Actions {
    private final IWorkbenchPage page;
    private final Consumer<ShownLab> preview;
    private final Consumer<String> say;

    /**
     * @param preview shows what a student would see
     * @param say says what came of something
     */
    LabActions(IWorkbenchPage page, Consumer<ShownLab> preview, Consumer<String> say) {
        this.page = page;
        this.preview = preview;
        this.say = say;
    }

    @Override
    public void open(ShownLab lab, LabTask task) {
        task.file().or(() -> Optional.of(Lab.ANSWERS)).flatMap(lab::file).ifPresent(this::open);
    }

    private void open(IFile file) {
        try {
            IDE.openEditor(page, file);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    /** In the student's own editor, if the text that was judged still stands there. */
    @Override
    public void why(ShownLab lab, Difference difference) {
        Replay replay = difference.replay().orElseThrow();
        Optional<IFile> own = lab.file(replay.scenario()).filter(file -> isText(lab, replay));
        IEditorInput input = own.map(file -> (IEditorInput) new FileEditorInput(file)).orElseGet(() -> ReplayInput.of(replay));
        new ReplayJob(replay, input, OptionalInt.of(difference.line())).schedule();
    }

    private static boolean isText(ShownLab lab, Replay replay) {
        return lab.text(Optional.of(replay.scenario())).equals(replay.files().get(replay.scenario()));
    }

    @Override
    public void follow(ShownLab lab, String link) {
        follow(link, input(lab, link));
    }

    /** Goes to the web, to another text of a lab, or to a file of it. */
    void follow(String link, LabTextInput there) {
        if (link.contains(":")) {
            browse(link);
        } else if (link.endsWith(".md")) {
            text(there);
        } else if (there.exists()) {
            open(there.container().getFile(new Path(link)));
        }
    }

    private static LabTextInput input(ShownLab lab, String file) {
        return new LabTextInput(lab.container(), file, lab.kind() == ShownLab.Kind.PREVIEW ? Optional.of(lab.folder()) : Optional.empty());
    }

    /** Only the web: what a text of a lab names else is not to be started. */
    private static void browse(String link) {
        if (!link.startsWith("https://") && !link.startsWith("http://")) {
            return;
        }
        try {
            PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(URI.create(link).toURL());
        } catch (PartInitException | IOException | IllegalArgumentException e) {
            StatusManager.getManager().handle(Status.error(NLS.bind(LabMessages.Link_NotOpened, link), e), StatusManager.SHOW);
        }
    }

    /** Opens the text of the lab. */
    void text(ShownLab lab) {
        lab.lab().text().ifPresent(file -> text(input(lab, file)));
    }

    /** Opens a text of a lab. */
    void text(LabTextInput there) {
        try {
            page.openEditor(there, LabIds.TEXT_EDITOR);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    /** Writes the answer to a question, and saves it. */
    void answer(ShownLab lab, String name, String answer) {
        IFile file = lab.container().getFile(new Path(Lab.ANSWERS));
        try {
            if (!file.exists()) {
                file.create(new ByteArrayInputStream(new byte[0]), true, null);
            }
            ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
            buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
            try {
                ITextFileBuffer buffer = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
                buffer.getDocument().set(new Answers(buffer.getDocument().get()).with(name, answer).text());
                buffer.commit(null, true);
            } finally {
                buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
            }
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    /** Hands in. */
    void submit(ShownLab lab) {
        WizardDialog dialog = new WizardDialog(shell(), new SubmitWizard(lab, say));
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    /** Packs the lab of an author. */
    void export(ShownLab lab) {
        ExportLabWizard wizard = new ExportLabWizard();
        wizard.init(page.getWorkbenchWindow().getWorkbench(), new StructuredSelection(lab.container()));
        WizardDialog dialog = new WizardDialog(shell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    /** Verifies the lab of an author. */
    void verify(ShownLab lab) {
        say.accept(LabMessages.Verify_Goes);
        new VerifyJob(lab.container(), words -> {
            if (!shell().isDisposed()) {
                say.accept(words);
            }
        }).schedule();
    }

    /** Asks for an identity and shows what its student would see. */
    void preview(ShownLab lab) {
        IInputValidator notEmpty = words -> words.isBlank() ? "" : null;
        InputDialog dialog = new InputDialog(shell(), LabMessages.Preview_Title, LabMessages.Preview_Who, LabIdentity.lastPreviewed(), notEmpty) {
            @Override
            protected void okPressed() {
                super.okPressed();
                preview(lab, getValue().strip());
            }
        };
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    private void preview(ShownLab lab, String identity) {
        LabIdentity.previewed(identity);
        Job job = Job.create(LabMessages.Preview_Title, monitor -> {
            try {
                ShownLab seen = lab.asSeenBy(identity);
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> preview.accept(seen));
                return Status.OK_STATUS;
            } catch (IOException | Refusal e) {
                return Status.error(NLS.bind(LabMessages.Preview_Failed, lab.container().getName(), e.getMessage()), e);
            }
        });
        job.setUser(true);
        job.schedule();
    }

    private Shell shell() {
        return page.getWorkbenchWindow().getShell();
    }
}
