/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.Reconciler;
import org.eclipse.jface.text.source.ISourceViewer;

/** Checks an open scenario a moment after each change. */
public class ScenarioReconciler extends Reconciler {
    private static final int DELAY_MS = 300;

    private final ScenarioValidation validation = new ScenarioValidation();

    /** Made by the Generic Editor, once for each editor. */
    public ScenarioReconciler() {
        setReconcilingStrategy(validation, IDocument.DEFAULT_CONTENT_TYPE);
        setDelay(DELAY_MS);
    }

    @Override
    public void install(ITextViewer viewer) {
        validation.start((ISourceViewer) viewer);
        super.install(viewer);
    }

    @Override
    public void uninstall() {
        super.uninstall();
        validation.stop();
    }
}
