/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.outline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.pagewalk.ui.editor.EditedScenario;
import org.pagewalk.ui.editor.EditorServices;

/** The Outline view of a scenario: it follows the text as it is typed and the caret, and leads to what is selected in it. */
final class ScenarioOutlinePage extends ContentOutlinePage {
    private static final int DELAY_MS = 300;

    private final IPropertyListener onInput = (source, property) -> turnToInput(property);
    private final Job reading = Job.createSystem(OutlineMessages.Outline_Job, this::read);
    private final IDocumentListener onText = new IDocumentListener() {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // only what comes of it counts
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            reading.cancel();
            reading.schedule(DELAY_MS);
        }
    };
    private final ISelectionChangedListener onCaret = event -> follow();
    /** Another one after <i>Save As</i>. */
    private volatile EditedScenario scenario;
    private List<Part> parts = List.of();
    /** Whether the tree's selection follows the caret at this moment, and need not be followed. */
    private boolean isFollowing;

    ScenarioOutlinePage(EditedScenario scenario) {
        this.scenario = scenario;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer viewer = getTreeViewer();
        PartTree.show(viewer);
        viewer.setAutoExpandLevel(AbstractTreeViewer.ALL_LEVELS);
        scenario.document().addDocumentListener(onText);
        scenario.editor().addPropertyListener(onInput);
        ((IPostSelectionProvider) scenario.editor().getSelectionProvider()).addPostSelectionChangedListener(onCaret);
        reading.schedule();
    }

    private void turnToInput(int property) {
        if (property == IEditorPart.PROP_INPUT) {
            scenario.document().removeDocumentListener(onText);
            EditedScenario.in(scenario.editor()).ifPresent(other -> scenario = other);
            scenario.document().addDocumentListener(onText);
            reading.schedule();
        }
    }

    @Override
    public void dispose() {
        scenario.document().removeDocumentListener(onText);
        scenario.editor().removePropertyListener(onInput);
        if (scenario.editor().getSelectionProvider() instanceof IPostSelectionProvider carets) {
            carets.removePostSelectionChangedListener(onCaret);
        }
        reading.cancel();
        super.dispose();
    }

    private IStatus read(IProgressMonitor monitor) {
        IDocument document = scenario.document();
        List<Part> found = Part.of(EditorServices.of(document).outline(document.get()));
        if (!monitor.isCanceled()) {
            Display.getDefault().asyncExec(() -> show(found));
        }
        return Status.OK_STATUS;
    }

    private void show(List<Part> found) {
        TreeViewer viewer = getTreeViewer();
        if (viewer == null || viewer.getControl().isDisposed()) {
            return;
        }
        List<Part> closed = closed(parts, new ArrayList<>());
        parts = found;
        viewer.getControl().setRedraw(false);
        try {
            isFollowing = true;
            viewer.setInput(found);
            closed.forEach(part -> viewer.setExpandedState(part, false));
        } finally {
            isFollowing = false;
            viewer.getControl().setRedraw(true);
        }
        follow();
    }

    private List<Part> closed(List<Part> among, List<Part> found) {
        for (Part part : among) {
            if (!part.children().isEmpty()) {
                if (!getTreeViewer().getExpandedState(part)) {
                    found.add(part);
                }
                closed(part.children(), found);
            }
        }
        return found;
    }

    private void follow() {
        TreeViewer viewer = getTreeViewer();
        if (viewer.getControl().isDisposed() || viewer.getControl().isFocusControl()) {
            return; // who walks in the tree is not to be led elsewhere
        }
        isFollowing = true;
        try {
            viewer.setSelection(Part.at(parts, scenario.caret()).map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
        } finally {
            isFollowing = false;
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!isFollowing && event.getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof Part part) {
            scenario.select(part.place());
        }
    }
}
