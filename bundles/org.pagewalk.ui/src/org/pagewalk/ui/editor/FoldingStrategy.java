/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.pagewalk.scenario.ide.Fold;

/** Makes the folds of a text those that the viewer offers; what is folded stays folded while the text around it changes. */
final class FoldingStrategy implements IReconcilingStrategy, IReconcilingStrategyExtension {
    private ProjectionViewer viewer;
    private IDocument document;

    void start(ProjectionViewer of) {
        viewer = of;
    }

    @Override
    public void setDocument(IDocument another) {
        document = another;
    }

    @Override
    public void initialReconcile() {
        fold();
    }

    @Override
    public void reconcile(DirtyRegion dirty, IRegion region) {
        fold();
    }

    @Override
    public void reconcile(IRegion region) {
        fold();
    }

    @Override
    public void setProgressMonitor(IProgressMonitor monitor) {
        // it is done in one go
    }

    private void fold() {
        ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
        if (model == null) {
            return; // folding is turned off, or the editor closes
        }
        Map<Integer, Position> wanted = wanted(EditorServices.of(document).folds(document.get()));
        List<Annotation> gone = new ArrayList<>();
        List<Annotation> changed = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            Position has = model.getPosition(annotation);
            if (has == null) {
                continue; // it is being taken away
            }
            Position wants = wanted.remove(has.getOffset());
            if (wants == null) {
                gone.add(annotation);
            } else if (wants.getLength() != has.getLength()) {
                has.setLength(wants.getLength());
                changed.add(annotation);
            }
        }
        Map<Annotation, Position> added = new HashMap<>();
        wanted.values().forEach(position -> added.put(new ProjectionAnnotation(), position));
        if (!gone.isEmpty() || !changed.isEmpty() || !added.isEmpty()) {
            model.modifyAnnotations(gone.toArray(Annotation[]::new), added, changed.toArray(Annotation[]::new));
        }
    }

    /** By the offset of their first line: of those that begin in one line the longest, and none reaches into the line of the next. */
    private Map<Integer, Position> wanted(List<Fold> folds) {
        TreeMap<Integer, Integer> lines = new TreeMap<>();
        folds.forEach(each -> lines.merge(each.firstLine(), each.lastLine(), Math::max));
        Map<Integer, Position> positions = new HashMap<>();
        lines.forEach((first, end) -> {
            int last = lines.containsKey(end) ? end - 1 : end;
            try {
                if (last > first) {
                    int from = document.getLineOffset(first - 1);
                    int to = last < document.getNumberOfLines() ? document.getLineOffset(last) : document.getLength();
                    positions.put(from, new Position(from, to - from));
                }
            } catch (BadLocationException e) {
                // The text has changed meanwhile; the next round knows.
            }
        });
        return positions;
    }
}
