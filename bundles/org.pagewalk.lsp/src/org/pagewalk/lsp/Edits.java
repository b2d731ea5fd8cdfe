/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.pagewalk.scenario.ide.Edit;
import org.pagewalk.scenario.ide.Renaming;

/** Changes of a document that the client shall make. */
final class Edits {
    private Edits() {
    }

    static List<TextEdit> of(Document document, List<Edit> edits) {
        return edits.stream().map(edit -> new TextEdit(document.text().range(edit.offset(), edit.length()), edit.text())).toList();
    }

    /** @param versioned whether to say for which version of the document they are */
    static WorkspaceEdit workspace(Document document, List<Edit> edits, boolean versioned) {
        if (!versioned) {
            return new WorkspaceEdit(Map.of(document.uri(), of(document, edits)));
        }
        List<Either<TextEdit, SnippetTextEdit>> changes = of(document, edits).stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList();
        return new WorkspaceEdit(List.of(Either.forLeft(
                new TextDocumentEdit(new VersionedTextDocumentIdentifier(document.uri(), document.version()), changes))));
    }

    static List<TextEdit> format(Document document) {
        return of(document, document.services().format(document.text().string()));
    }

    /** Those edits of the whole text's formatting that touch a range. Each changes the space between two words, so any of them will do. */
    static List<TextEdit> format(Document document, Range range) {
        int from = document.text().offset(range.getStart());
        int to = document.text().offset(range.getEnd());
        return of(document, document.services().format(document.text().string()).stream()
                .filter(edit -> edit.offset() <= to && from <= edit.offset() + edit.length()).toList());
    }

    /** The name at a place, if it can be renamed; fails with what the user is told where it must be renamed elsewhere. */
    static Optional<Range> renameable(Document document, int offset) {
        String text = document.text().string();
        Optional<Range> range = document.services().renameable(text, offset).map(name -> document.text().range(name.offset(), name.length()));
        if (range.isEmpty() && document.services().definition(text, offset).isPresent()) {
            rename(document, offset, "", false);
        }
        return range;
    }

    /** Gives a name another; fails with what the user is told where that cannot be done. */
    static WorkspaceEdit rename(Document document, int offset, String name, boolean versioned) {
        return switch (document.services().rename(document.text().string(), offset, name)) {
        case Renaming.Done(List<Edit> edits) -> workspace(document, edits, versioned);
        case Renaming.Refused(String message) -> throw new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, message, null));
        };
    }
}
