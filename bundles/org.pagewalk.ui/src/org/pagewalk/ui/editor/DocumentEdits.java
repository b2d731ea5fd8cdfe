/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.pagewalk.scenario.ide.Edit;

/** Changes that a service has found, made in an open document. */
final class DocumentEdits {
    private DocumentEdits() {
    }

    /**
     * Makes all of them or, if the document has changed since they were found, none.
     *
     * @param found the time stamp of the document when they were found
     */
    static void apply(List<Edit> edits, IDocument document, long found) {
        if (found != stamp(document)) {
            return;
        }
        MultiTextEdit all = new MultiTextEdit();
        edits.forEach(edit -> all.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.text())));
        try {
            all.apply(document);
        } catch (BadLocationException e) {
            ILog.of(DocumentEdits.class).error(e.getMessage(), e);
        }
    }

    /** What differs after each change of a document. */
    static long stamp(IDocument document) {
        return document instanceof IDocumentExtension4 stamped ? stamped.getModificationStamp() : 0;
    }
}
