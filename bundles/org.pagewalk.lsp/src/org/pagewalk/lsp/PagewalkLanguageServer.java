/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SignatureHelpOptions;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** Says what the server can do; the rest is done by {@link TextRequests} and {@link Lifecycle}. */
final class PagewalkLanguageServer implements LanguageServer {
    private final TextRequests requests;
    private final FileChanges files;
    private boolean watchesFiles;

    PagewalkLanguageServer(TextRequests requests, LanguageClient client) {
        this.requests = requests;
        files = new FileChanges(client, requests::filesChanged);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams parameters) {
        Abilities client = Abilities.of(parameters.getCapabilities());
        requests.speakAs(client);
        watchesFiles = client.watchesFiles();
        return CompletableFuture.completedFuture(new InitializeResult(offer(client), new ServerInfo("Pagewalk")));
    }

    @Override
    public void initialized(InitializedParams parameters) {
        if (watchesFiles) {
            files.watch();
        }
    }

    private static ServerCapabilities offer(Abilities client) {
        ServerCapabilities offer = new ServerCapabilities();
        offer.setPositionEncoding(PositionEncodingKind.UTF16);
        TextDocumentSyncOptions changes = new TextDocumentSyncOptions();
        changes.setOpenClose(true);
        changes.setChange(TextDocumentSyncKind.Incremental);
        offer.setTextDocumentSync(changes);
        offer.setCompletionProvider(new CompletionOptions(false, List.of(".")));
        offer.setHoverProvider(true);
        offer.setSignatureHelpProvider(new SignatureHelpOptions(List.of("(", ",")));
        offer.setDefinitionProvider(true);
        offer.setReferencesProvider(true);
        offer.setDocumentHighlightProvider(true);
        if (client.preparesRename()) {
            offer.setRenameProvider(new RenameOptions(true));
        } else {
            offer.setRenameProvider(true);
        }
        offer.setDocumentSymbolProvider(true);
        offer.setFoldingRangeProvider(true);
        offer.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(Tokens.LEGEND, new SemanticTokensServerFull(true), true));
        offer.setDocumentFormattingProvider(true);
        offer.setDocumentRangeFormattingProvider(true);
        if (client.codeActions()) {
            offer.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        }
        return offer;
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        // the end of reading, not something to do
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return requests;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return files;
    }
}
