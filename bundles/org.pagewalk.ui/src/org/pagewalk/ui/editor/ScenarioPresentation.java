/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.ui.PlatformUI;

/** Colours a scenario's text, and again when the workbench's colours change. */
public class ScenarioPresentation extends PresentationReconciler {
    private final IPropertyChangeListener onColours = this::coloursChanged;
    private ITextViewer viewer;

    /** Made by the Generic Editor, once for each editor. */
    public ScenarioPresentation() {
        DefaultDamagerRepairer colouring = new Changed(new ScenarioColouring(colours()));
        setDamager(colouring, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(colouring, IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    public void install(ITextViewer to) {
        super.install(to);
        viewer = to;
        colours().addListener(onColours);
    }

    @Override
    public void uninstall() {
        colours().removeListener(onColours);
        super.uninstall();
    }

    private void coloursChanged(PropertyChangeEvent event) {
        if (event.getProperty().startsWith(ScenarioColouring.COLOUR_PREFIX) && viewer.getTextWidget() != null) {
            viewer.invalidateTextPresentation();
        }
    }

    private static ColorRegistry colours() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
    }

    /** A quote or a comment may change the colour of all that follows, and mostly nothing but a word changes. */
    private static final class Changed extends DefaultDamagerRepairer {
        private final ScenarioColouring colouring;

        Changed(ScenarioColouring colouring) {
            super(colouring);
            this.colouring = colouring;
        }

        @Override
        public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
            return colouring.changed(event);
        }
    }
}
