/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.pagewalk.scenario.ide.LineResult;
import org.pagewalk.scenario.ide.ScenarioServices;
import org.pagewalk.ui.run.CurrentRun;
import org.pagewalk.ui.run.RunService;
import org.pagewalk.ui.run.ScenarioFiles;

/**
 * Shows at the end of its line what each expectation, prediction and print of the current run gave, as long as the text
 * is the one that was run.
 */
public class ScenarioMinings extends AbstractCodeMiningProvider {
    private final RunService runs = PlatformUI.getWorkbench().getService(RunService.class);
    private Runnable stopListening = () -> {
        // nothing yet
    };
    private ITextViewer watched;

    @Override
    public synchronized CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
        if (watched == null) {
            watched = viewer;
            stopListening = runs.listen(run -> Display.getDefault().asyncExec(this::showAgain));
        }
        IDocument document = viewer.getDocument();
        Optional<CurrentRun> run = runs.current();
        if (document == null || run.isEmpty() || !ScenarioFiles.of(document).map(FileEditorInput::new).equals(run.map(CurrentRun::input))) {
            return CompletableFuture.completedFuture(List.of());
        }
        return CompletableFuture.supplyAsync(() -> minings(document, run.get()));
    }

    private List<ICodeMining> minings(IDocument document, CurrentRun run) {
        List<ICodeMining> minings = new ArrayList<>();
        if (document.get().equals(run.result().text())) {
            for (LineResult result : ScenarioServices.lineResults(run.result())) {
                try {
                    minings.add(new LineResultMining(result, document, this));
                } catch (BadLocationException e) {
                    return List.of(); // the text has changed this moment
                }
            }
        }
        return minings;
    }

    private void showAgain() {
        if (watched != null && watched.getTextWidget() != null && watched instanceof ISourceViewerExtension5 viewer) {
            viewer.updateCodeMinings();
        }
    }

    @Override
    public synchronized void dispose() {
        stopListening.run();
        watched = null;
        super.dispose();
    }
}
