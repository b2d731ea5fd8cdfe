/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;

/** Checks an open scenario a moment after each change. */
public class ScenarioReconciler extends WholeTextReconciler<ScenarioValidation> {
    private static final int DELAY_MS = 300;

    /** Made by the Generic Editor, once for each editor. */
    public ScenarioReconciler() {
        super(new ScenarioValidation());
        setDelay(DELAY_MS);
    }

    @Override
    public void install(ITextViewer viewer) {
        strategy.start((ISourceViewer) viewer);
        super.install(viewer);
    }

    @Override
    public void uninstall() {
        super.uninstall();
        strategy.stop();
    }
}
