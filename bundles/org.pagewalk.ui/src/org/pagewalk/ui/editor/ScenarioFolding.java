/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.Reconciler;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

/** Lets blocks, lists and comments of several lines be folded, and keeps that true while the text is typed. */
public class ScenarioFolding extends Reconciler {
    private final FoldingStrategy folding = new FoldingStrategy();

    /** Made by the Generic Editor, once for each editor. */
    public ScenarioFolding() {
        setReconcilingStrategy(folding, IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    public void install(ITextViewer viewer) {
        if (viewer instanceof ProjectionViewer projection) {
            folding.start(projection);
            super.install(viewer);
        }
    }
}
