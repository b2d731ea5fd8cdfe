/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

/** Lets blocks, lists and comments of several lines be folded, and keeps that true while the text is typed. */
public class ScenarioFolding extends WholeTextReconciler<FoldingStrategy> {
    /** Made by the Generic Editor, once for each editor. */
    public ScenarioFolding() {
        super(new FoldingStrategy());
    }

    @Override
    public void install(ITextViewer viewer) {
        if (viewer instanceof ProjectionViewer projection) {
            strategy.start(projection);
            super.install(viewer);
        }
    }
}
