/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.osgi.util.NLS;
import org.pagewalk.scenario.ide.Occurrence;

/**
 * Marks, a moment after the caret has come to rest, the places where the name stands that is at the caret: what it
 * means, not how it is spelt. The Generic Editor's button <i>Highlight Occurrences</i> turns it off.
 */
public class ScenarioOccurrences implements IReconciler {
    private static final String MARK = "org.eclipse.ui.genericeditor.text";
    private static final String EDITOR = "org.eclipse.ui.genericeditor";
    private static final String SWITCH = "org.eclipse.ui.genericeditor.togglehighlight";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(EDITOR);
    private final IPreferenceChangeListener onSwitch = event -> look();
    private final ISelectionChangedListener onCaret = this::caretMoved;
    private final Job marking = Job.createSystem(EditorMessages.Occurrences_Job, this::mark);
    private ISourceViewer viewer;
    private volatile int caret;
    private Annotation[] shown = {};

    @Override
    public void install(ITextViewer to) {
        viewer = (ISourceViewer) to;
        ((IPostSelectionProvider) viewer.getSelectionProvider()).addPostSelectionChangedListener(onCaret);
        preferences.addPreferenceChangeListener(onSwitch);
    }

    @Override
    public void uninstall() {
        preferences.removePreferenceChangeListener(onSwitch);
        ((IPostSelectionProvider) viewer.getSelectionProvider()).removePostSelectionChangedListener(onCaret);
        marking.cancel();
    }

    private void caretMoved(SelectionChangedEvent event) {
        if (event.getSelection() instanceof ITextSelection selection) {
            caret = selection.getOffset();
            look();
        }
    }

    private void look() {
        marking.cancel();
        marking.schedule();
    }

    private IStatus mark(IProgressMonitor monitor) {
        IDocument document = viewer.getDocument();
        if (document != null && caret >= 0) {
            String text = document.get();
            List<Occurrence> found = preferences.getBoolean(SWITCH, true) ? EditorServices.of(document).occurrences(text, caret) : List.of();
            if (!monitor.isCanceled() && text.length() == document.getLength()) {
                show(text, found);
            }
        }
        return Status.OK_STATUS;
    }

    private synchronized void show(String text, List<Occurrence> found) {
        if (!(viewer.getAnnotationModel() instanceof IAnnotationModel model)) {
            return; // the editor closes
        }
        Map<Annotation, Position> wanted = new HashMap<>();
        for (Occurrence each : found) {
            String name = text.substring(each.range().offset(), each.range().end());
            wanted.put(new Annotation(MARK, false, NLS.bind(EditorMessages.Occurrences_Of, name)),
                    new Position(each.range().offset(), each.range().length()));
        }
        ((IAnnotationModelExtension) model).replaceAnnotations(shown, wanted);
        shown = wanted.keySet().toArray(Annotation[]::new);
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null; // it goes by the caret, not by changes of the text
    }
}
