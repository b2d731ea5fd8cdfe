/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.text.edits.InsertEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Puts {@code //} before every selected line, or takes it away where each has it. */
public class ToggleComment extends AbstractHandler {
    private static final String MARK = "// ";

    @Override
    public Object execute(ExecutionEvent event) {
        ITextEditor editor = Adapters.adapt(HandlerUtil.getActiveEditor(event), ITextEditor.class);
        if (editor != null && editor.isEditable()
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection lines) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            try {
                edit(document, lines.getStartLine(), lines.getEndLine()).apply(document);
            } catch (BadLocationException e) {
                ILog.of(ToggleComment.class).error(e.getMessage(), e);
            }
        }
        return null;
    }

    private static TextEdit edit(IDocument document, int first, int last) throws BadLocationException {
        List<IRegion> lines = new ArrayList<>();
        boolean all = true;
        for (int i = first; i <= last; i++) {
            IRegion line = document.getLineInformation(i);
            String text = document.get(line.getOffset(), line.getLength());
            if (!text.isBlank()) {
                lines.add(line);
                all &= text.stripLeading().startsWith("//");
            }
        }
        MultiTextEdit edit = new MultiTextEdit();
        for (IRegion line : lines) {
            String text = document.get(line.getOffset(), line.getLength());
            if (all) {
                int at = text.indexOf("//");
                edit.addChild(new DeleteEdit(line.getOffset() + at, text.startsWith(MARK, at) ? MARK.length() : 2));
            } else {
                edit.addChild(new InsertEdit(line.getOffset(), MARK));
            }
        }
        return edit;
    }
}
