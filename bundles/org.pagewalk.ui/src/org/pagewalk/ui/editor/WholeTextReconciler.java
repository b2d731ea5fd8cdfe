/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.reconciler.Reconciler;

/**
 * Looks at a whole text a moment after each change of it. The platform's own begins by asking the document for its parts, and fails
 * where its viewer is given another document at that moment.
 *
 * @param <S> what looks at the text
 */
class WholeTextReconciler<S extends IReconcilingStrategy & IReconcilingStrategyExtension> extends Reconciler {
    /** What looks at the text. */
    protected final S strategy;

    WholeTextReconciler(S strategy) {
        this.strategy = strategy;
        setReconcilingStrategy(strategy, IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    protected final void initialProcess() {
        strategy.initialReconcile();
    }
}
