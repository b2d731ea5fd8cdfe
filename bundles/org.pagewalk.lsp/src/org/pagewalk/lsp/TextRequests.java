/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;

/**
 * Keeps the documents as the client changes them, and answers what it asks about them: each request for the text as it was when the
 * request came, on a working thread; other files as they are when its turn comes. What is asked
 * about a document that is not open, or too long, has an empty answer.
 */
final class TextRequests implements TextDocumentService {
    private final Documents documents = new Documents();
    private final Work work;
    private final Work colouring;
    private final Tokens tokens = new Tokens();
    private final Diagnostics diagnostics;
    private Abilities client = Abilities.NONE;

    /** @param colouring who answers with colours, which the eye waits for: at once, whatever else is being done */
    TextRequests(Work work, Work colouring, LanguageClient client) {
        this.work = work;
        this.colouring = colouring;
        diagnostics = new Diagnostics(documents, work, client);
    }

    /** Hears of files that have changed on the disk. */
    void filesChanged(List<Path> files) {
        diagnostics.filesChanged(files);
    }

    /** Answers from now on as a client with these abilities understands. */
    void speakAs(Abilities abilities) {
        client = abilities;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams parameters) {
        TextDocumentItem item = parameters.getTextDocument();
        Optional<Path> file = Neighbours.path(item.getUri());
        Document document = new Document(item.getUri(), file, item.getVersion(), Language.of(item.getUri(), item.getLanguageId()),
                new Text(item.getText()), Neighbours.of(documents, file));
        documents.keep(document).ifPresentOrElse(why -> diagnostics.refused(document, why), () -> diagnostics.opened(document));
    }

    @Override
    public void didChange(DidChangeTextDocumentParams parameters) {
        documents.find(parameters.getTextDocument().getUri()).ifPresent(before -> {
            int version = Optional.ofNullable(parameters.getTextDocument().getVersion()).orElse(before.version() + 1);
            Document document = before.after(parameters.getContentChanges(), version);
            documents.keep(document).ifPresentOrElse(why -> diagnostics.refused(document, why), () -> diagnostics.changed(document));
        });
    }

    @Override
    public void didClose(DidCloseTextDocumentParams parameters) {
        documents.forget(parameters.getTextDocument().getUri());
        diagnostics.closed(parameters.getTextDocument().getUri());
    }

    @Override
    public void didSave(DidSaveTextDocumentParams parameters) {
        // the text is the same as before
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams parameters) {
        boolean snippets = client.snippets();
        return at(parameters, Either.forLeft(List.of()), (document, offset) -> Either.forLeft(Completions.at(document, offset, snippets)));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams parameters) {
        boolean markdown = client.markdown();
        return at(parameters, null, (document, offset) -> Help.hover(document, offset, markdown).orElse(null));
    }

    @Override
    public CompletableFuture<SignatureHelp> signatureHelp(SignatureHelpParams parameters) {
        boolean labelOffsets = client.labelOffsets();
        return at(parameters, null, (document, offset) -> Help.call(document, offset, labelOffsets).orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(DefinitionParams parameters) {
        return at(parameters, Either.forLeft(List.of()), (document, offset) -> Either.forLeft(Places.definition(document, offset)));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams parameters) {
        boolean declarations = parameters.getContext().isIncludeDeclaration();
        return at(parameters, List.of(), (document, offset) -> Places.references(document, offset, declarations));
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams parameters) {
        return at(parameters, List.of(), Places::highlights);
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(PrepareRenameParams parameters) {
        return at(parameters, null, (document, offset) -> Edits.renameable(document, offset)
                .map(Either3::<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forFirst).orElse(null));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams parameters) {
        boolean versioned = client.versionedEdits();
        return at(parameters, null, (document, offset) -> Edits.rename(document, offset, parameters.getNewName(), versioned));
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(DocumentSymbolParams parameters) {
        boolean tree = client.symbolTrees();
        return in(parameters.getTextDocument(), List.of(), document -> Symbols.of(document, tree));
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams parameters) {
        return in(parameters.getTextDocument(), List.of(), Symbols::folds);
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams parameters) {
        return by(colouring, parameters.getTextDocument(), new SemanticTokens(List.of()), tokens::of);
    }

    @Override
    public CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> semanticTokensFullDelta(SemanticTokensDeltaParams parameters) {
        return by(colouring, parameters.getTextDocument(), Either.forLeft(new SemanticTokens(List.of())),
                document -> tokens.since(parameters.getPreviousResultId(), document));
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams parameters) {
        return by(colouring, parameters.getTextDocument(), new SemanticTokens(List.of()), document -> Tokens.of(document, parameters.getRange()));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams parameters) {
        return in(parameters.getTextDocument(), List.of(), Edits::format);
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams parameters) {
        return in(parameters.getTextDocument(), List.of(), document -> Edits.format(document, parameters.getRange()));
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams parameters) {
        boolean versioned = client.versionedEdits();
        return in(parameters.getTextDocument(), List.of(), document -> Fixes.of(document, parameters.getRange(), parameters.getContext(), versioned));
    }

    private <T> CompletableFuture<T> at(TextDocumentPositionParams parameters, T nothing, BiFunction<Document, Integer, T> answer) {
        return in(parameters.getTextDocument(), nothing,
                document -> answer.apply(document, document.text().offset(parameters.getPosition())));
    }

    private <T> CompletableFuture<T> in(TextDocumentIdentifier name, T nothing, Function<Document, T> answer) {
        return by(work, name, nothing, answer);
    }

    private <T> CompletableFuture<T> by(Work worker, TextDocumentIdentifier name, T nothing, Function<Document, T> answer) {
        return documents.find(name.getUri()).filter(document -> !document.isTooLong())
                .map(document -> worker.answer(() -> answer.apply(document))).orElseGet(() -> CompletableFuture.completedFuture(nothing));
    }
}
