/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.labs;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pagewalk.lab.judge.Replay;
import org.pagewalk.scenario.Imports;
import org.pagewalk.scenario.ParsedScenario;
import org.pagewalk.scenario.RunOptions;
import org.pagewalk.scenario.RunResult;
import org.pagewalk.scenario.ScenarioLanguage;
import org.pagewalk.scenario.ScenarioRun;
import org.pagewalk.ui.PagewalkIds;
import org.pagewalk.ui.run.CurrentRun;
import org.pagewalk.ui.run.RecordedRun;
import org.pagewalk.ui.run.RunService;

/** Runs a replay, opens its scenario, and leads all views to its moment. */
final class ReplayJob extends Job {
    private final Replay replay;
    private final IEditorInput input;
    private final OptionalInt line;
    private final RunService runs = PlatformUI.getWorkbench().getService(RunService.class);

    /**
     * @param input what opens the text of the scenario: it must be the one that runs
     * @param line to which its editor goes, if the moment is not enough
     */
    ReplayJob(Replay replay, IEditorInput input, OptionalInt line) {
        super(NLS.bind(LabMessages.Replay_Job, replay.scenario()));
        this.replay = replay;
        this.input = input;
        this.line = line;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
            ParsedScenario scenario = ScenarioLanguage.create().parse(replay.files().getOrDefault(replay.scenario(), ""), replay.scenario(),
                    imports(replay.files()), replay.inserts());
            if (!scenario.ok()) {
                return Status.error(NLS.bind(LabMessages.Replay_Wrong, replay.scenario(), scenario.problems().getFirst()));
            }
            RecordedRun recorded = new RecordedRun(monitor);
            RunResult result = ScenarioRun.run(scenario, options(), recorded);
            CurrentRun run = recorded.of(input, result);
            Display.getDefault().asyncExec(() -> show(run));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
    }

    private RunOptions options() {
        return RunOptions.defaults().withMutant(replay.mutant());
    }

    private static Imports imports(Map<String, String> files) {
        return name -> files.containsKey(name) ? new Imports.Answer.Found(files.get(name))
                : new Imports.Answer.Missing(LabMessages.Replay_NotInIt);
    }

    private void show(CurrentRun run) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return;
        }
        try {
            IEditorPart editor = page.openEditor(input, PagewalkIds.EDITOR);
            withMarks(editor);
            page.showView(PagewalkIds.TIMELINE_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
            if (line.isEmpty()) {
                bringPicturesToFront(page);
            }
            if (line.isPresent() && Adapters.adapt(editor, ITextEditor.class) instanceof ITextEditor text) {
                goTo(text, line.getAsInt());
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        } catch (BadLocationException e) {
            ILog.of(ReplayJob.class).error(e.toString(), e);
        }
        runs.publish(run);
        replay.moment().ifPresent(runs::goTo);
    }

    /** A replay that somebody was given has nothing to do with the lab on show, which may hide the pictures of the run. */
    private static void bringPicturesToFront(IWorkbenchPage page) throws PartInitException {
        IViewPart lab = page.findView(LabIds.VIEW);
        if (lab != null && page.isPartVisible(lab)) {
            Stream<IViewPart> stack = Stream.ofNullable(page.getViewStack(lab)).flatMap(Arrays::stream);
            String behind = stack.filter(view -> view != lab).map(view -> view.getSite().getId()).findFirst().orElse(PagewalkIds.FREE_AREAS_VIEW);
            page.showView(behind, null, IWorkbenchPage.VIEW_VISIBLE);
        }
    }

    /** The platform has no marks for texts that lie in no file, but the line of the moment is one. */
    private static void withMarks(IEditorPart editor) {
        if (editor != null && editor.getAdapter(ITextViewer.class) instanceof ISourceViewer viewer && viewer.getAnnotationModel() == null) {
            viewer.setDocument(viewer.getDocument(), new AnnotationModel());
        }
    }

    private static void goTo(ITextEditor editor, int line) throws BadLocationException {
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        int number = Math.clamp(line, 1, document.getNumberOfLines()) - 1;
        editor.selectAndReveal(document.getLineOffset(number), 0);
    }
}
