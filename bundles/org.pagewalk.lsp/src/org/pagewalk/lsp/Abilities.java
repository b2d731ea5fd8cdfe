/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ParameterInformationCapabilities;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.SignatureHelpCapabilities;
import org.eclipse.lsp4j.SignatureInformationCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/**
 * What a client can do of that which the protocol leaves open, as far as answers depend on it.
 *
 * @param snippets puts the caret where a completion says
 * @param markdown shows Markdown in hovers
 * @param labelOffsets takes the place of a parameter in its function's form as two numbers
 * @param symbolTrees shows symbols as a tree
 * @param preparesRename asks what can be renamed before it asks for a new name
 * @param versionedEdits knows changes of a document that say for which version they are
 * @param codeActions takes changes as answers to what could be mended, rather than commands alone
 * @param watchesFiles tells of files that change on the disk, if it is asked to
 */
record Abilities(boolean snippets, boolean markdown, boolean labelOffsets, boolean symbolTrees, boolean preparesRename,
        boolean versionedEdits, boolean codeActions, boolean watchesFiles) {
    /** Those of a client that says nothing. */
    static final Abilities NONE = of(new ClientCapabilities());

    static Abilities of(ClientCapabilities client) {
        Optional<TextDocumentClientCapabilities> text = Optional.ofNullable(client).map(ClientCapabilities::getTextDocument);
        return new Abilities(
                is(text.map(TextDocumentClientCapabilities::getCompletion).map(CompletionCapabilities::getCompletionItem),
                        CompletionItemCapabilities::getSnippetSupport),
                text.map(TextDocumentClientCapabilities::getHover).map(HoverCapabilities::getContentFormat).orElse(List.of())
                        .contains(MarkupKind.MARKDOWN),
                is(text.map(TextDocumentClientCapabilities::getSignatureHelp).map(SignatureHelpCapabilities::getSignatureInformation)
                        .map(SignatureInformationCapabilities::getParameterInformation), ParameterInformationCapabilities::getLabelOffsetSupport),
                is(text.map(TextDocumentClientCapabilities::getDocumentSymbol), DocumentSymbolCapabilities::getHierarchicalDocumentSymbolSupport),
                is(text.map(TextDocumentClientCapabilities::getRename), RenameCapabilities::getPrepareSupport),
                is(Optional.ofNullable(client).map(ClientCapabilities::getWorkspace).map(WorkspaceClientCapabilities::getWorkspaceEdit),
                        WorkspaceEditCapabilities::getDocumentChanges),
                text.map(TextDocumentClientCapabilities::getCodeAction).map(CodeActionCapabilities::getCodeActionLiteralSupport).isPresent(),
                is(Optional.ofNullable(client).map(ClientCapabilities::getWorkspace).map(WorkspaceClientCapabilities::getDidChangeWatchedFiles),
                        DidChangeWatchedFilesCapabilities::getDynamicRegistration));
    }

    private static <T> boolean is(Optional<T> part, Function<T, Boolean> ability) {
        return part.map(ability).orElse(false);
    }
}
