/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Makes the scenario look as it should; one undo takes it back. */
public class FormatScenario extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        ITextEditor editor = Adapters.adapt(HandlerUtil.getActiveEditor(event), ITextEditor.class);
        if (editor != null && editor.isEditable()) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            IRewriteTarget target = Adapters.adapt(editor, IRewriteTarget.class);
            target.beginCompoundChange();
            try {
                DocumentEdits.apply(EditorServices.of(document).format(document.get()), document, DocumentEdits.stamp(document));
            } finally {
                target.endCompoundChange();
            }
        }
        return null;
    }
}
