/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pagewalk.ui.Messages;

/** Marks, in the editors of the scenario that ran, the line at which the run is, and keeps it in sight. */
final class CurrentLine {
    private static final String ANNOTATION = "org.pagewalk.ui.currentLine";

    private final Map<IAnnotationModel, Annotation> marks = new HashMap<>();

    /** Shows where the run is; nothing if there is none. */
    void show(Optional<CurrentRun> run) {
        marks.forEach(IAnnotationModel::removeAnnotation);
        marks.clear();
        run.ifPresent(present -> present.where().line().ifPresent(line -> {
            for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
                for (IWorkbenchPage page : window.getPages()) {
                    editor(page, present.input()).ifPresent(editor -> mark(editor, line));
                }
            }
        }));
    }

    private static Optional<ITextEditor> editor(IWorkbenchPage page, IEditorInput input) {
        IEditorPart editor = page.findEditor(input);
        return Optional.ofNullable(editor == null ? null : editor.getAdapter(ITextEditor.class));
    }

    private void mark(ITextEditor editor, int line) {
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        IAnnotationModel model = model(editor);
        if (document == null || model == null || line > document.getNumberOfLines()) {
            return;
        }
        try {
            IRegion region = document.getLineInformation(line - 1);
            Annotation mark = new Annotation(ANNOTATION, false, NLS.bind(Messages.Run_Here, line));
            model.addAnnotation(mark, new Position(region.getOffset(), region.getLength()));
            marks.put(model, mark);
            reveal(editor, region);
        } catch (BadLocationException e) {
            throw new IllegalStateException("a line within the document", e);
        }
    }

    /** That of the text; one that is in no file may have only that of its viewer. */
    private static IAnnotationModel model(ITextEditor editor) {
        IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        return model == null && editor.getAdapter(ITextViewer.class) instanceof ISourceViewer viewer ? viewer.getAnnotationModel() : model;
    }

    private static void reveal(ITextEditor editor, IRegion region) {
        ITextViewer viewer = editor.getAdapter(ITextViewer.class);
        if (viewer != null) {
            viewer.revealRange(region.getOffset(), region.getLength());
        }
    }
}
