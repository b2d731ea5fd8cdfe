/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.pagewalk.scenario.ide.Completion;
import org.pagewalk.scenario.ide.Span;

/** What could be written, as the protocol has it. */
final class Completions {
    private static final String EMPTY_CALL = "()";

    private Completions() {
    }

    /** @param snippets whether the client puts the caret between the brackets of a call that wants arguments */
    static List<CompletionItem> at(Document document, int offset, boolean snippets) {
        List<CompletionItem> items = new ArrayList<>();
        for (Completion completion : document.services().complete(document.text().string(), offset)) {
            CompletionItem item = new CompletionItem(completion.label());
            item.setKind(kind(completion.kind()));
            item.setDetail(completion.detail());
            item.setDocumentation(completion.explanation());
            // The likeliest first, as they come; clients sort by this text.
            item.setSortText("%05d".formatted(items.size()));
            boolean caret = snippets && completion.insert().endsWith(EMPTY_CALL) && !completion.detail().startsWith(EMPTY_CALL);
            item.setInsertTextFormat(caret ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
            item.setTextEdit(Either.forLeft(new TextEdit(document.text().range(completion.offset(), completion.length()),
                    caret ? completion.insert().replace(EMPTY_CALL, "($0)") : completion.insert())));
            items.add(item);
        }
        return items;
    }

    private static CompletionItemKind kind(Span.Kind kind) {
        return switch (kind) {
        case KEYWORD -> CompletionItemKind.Keyword;
        case FUNCTION -> CompletionItemKind.Function;
        case CONSTANT -> CompletionItemKind.Constant;
        case FIELD -> CompletionItemKind.Field;
        case VARIABLE -> CompletionItemKind.Variable;
        case UNIT -> CompletionItemKind.Unit;
        case NUMBER, STRING -> CompletionItemKind.Value;
        case COMMENT -> CompletionItemKind.Text;
        };
    }
}
