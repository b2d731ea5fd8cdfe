/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.IEditorStatusLine;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pagewalk.scenario.ide.Range;
import org.pagewalk.scenario.ide.TextServices;

/**
 * A scenario, or a lab, that is open in a text editor. For the user-interface thread.
 *
 * @param editor in which it is open
 * @param document what stands there
 */
public record EditedScenario(ITextEditor editor, IDocument document) {
    /** The scenario in the editor in front. */
    public static Optional<EditedScenario> of(ExecutionEvent event) {
        return in(HandlerUtil.getActiveEditor(event));
    }

    /** The scenario in an editor, if it is one. */
    public static Optional<EditedScenario> in(IEditorPart part) {
        return Optional.ofNullable(part).map(each -> Adapters.adapt(each, ITextEditor.class))
                .filter(editor -> editor.getDocumentProvider() != null)
                .flatMap(editor -> Optional.ofNullable(editor.getDocumentProvider().getDocument(editor.getEditorInput()))
                        .filter(EditorServices::know).map(document -> new EditedScenario(editor, document)));
    }

    /** Its text. */
    public String text() {
        return document.get();
    }

    /** What may be asked about its text. */
    public TextServices services() {
        return EditorServices.of(document);
    }

    /** Where the caret is, as an offset in the text; of a selection, where that begins. */
    public int caret() {
        return selection().offset();
    }

    /** What is selected; where nothing is, the place of the caret. */
    public Range selection() {
        return editor.getSelectionProvider().getSelection() instanceof ITextSelection selection
                ? new Range(Math.max(0, selection.getOffset()), Math.max(0, selection.getLength()))
                : new Range(0, 0);
    }

    /** Selects a place and brings it into sight. */
    public void select(Range place) {
        editor.selectAndReveal(place.offset(), place.length());
    }

    /** The text as it is shown, if the editor is not about to close. */
    public Optional<ISourceViewer> viewer() {
        return Adapters.adapt(editor, ITextOperationTarget.class) instanceof ISourceViewer viewer && viewer.getTextWidget() != null
                ? Optional.of(viewer)
                : Optional.empty();
    }

    /**
     * Finds something out about the text in the background, and then goes on in the user-interface thread, if the text is still
     * the same and its editor open.
     */
    public <T> void ask(Function<String, T> question, Consumer<T> then) {
        String text = text();
        long asked = DocumentEdits.stamp(document);
        CompletableFuture.supplyAsync(() -> question.apply(text)).thenAcceptAsync(found -> {
            if (asked == DocumentEdits.stamp(document) && viewer().isPresent()) {
                then.accept(found);
            }
        }, editor.getSite().getShell().getDisplay()::asyncExec).exceptionally(fault -> {
            ILog.of(EditedScenario.class).error(fault.toString(), fault);
            return null;
        });
    }

    /** Says something in the status line; with an empty text takes back what was said. */
    public void tell(String words) {
        status(false, words);
    }

    /** Says in the status line why something cannot be done. */
    public void refuse(String why) {
        status(true, why);
        editor.getSite().getShell().getDisplay().beep();
    }

    private void status(boolean isError, String words) {
        IEditorStatusLine status = Adapters.adapt(editor, IEditorStatusLine.class);
        if (status != null) {
            status.setMessage(isError, words.isEmpty() ? null : words, null);
        }
    }
}
