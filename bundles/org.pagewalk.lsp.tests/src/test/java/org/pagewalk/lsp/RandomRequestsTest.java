/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Anything is asked anywhere, about texts that are mostly wrong: there is an answer, and the server goes on. */
class RandomRequestsTest {
    private static final String[] PIECES = { "machine { memory 16 MiB }\n", "let p = alloc_pages(GFP_KERNEL, 3)\r\n", "__free_pages(p, 3)\n", "section \"one\" {\n",
            "}", "def f(a, b) {\n  return a + b\n}\n", "f(p, ", "p.", "zone(\"", "/* \uD83D\uDE00\n", "*/", "// é\r", "expect event page_split where order == ",
            "for i in 1..3 { print i }\n", "task t { kernel { p = p } }\n", "(", ")", "[", "\"", " ", "\n", "é", "5 MiB" };

    private static final String[] LAB_PIECES = { "lab \"L\" { id l }\n", "variant { let order = draw(2, 3) }\n", "task t \"T\" {\n", "file \"t.mms\"\r\n", "picture ",
            "check \"One\" points 2 show reason { expect order == 2 }\n", "number n points 1 { let answer = order }", "choice c { right a \"A\" b }", "mutant ", "at section \"s",
            "run { alloc_page(", "draw(", "{", "}", "/* \uD83D\uDE00\n", "*/", "// é\r", "\"", " ", "\n", "é", "5 MiB" };

    @ParameterizedTest
    @ValueSource(strings = { Session.FILE, "file:///home/ada/lab.lab" })
    void whateverIsAskedHasAnAnswer(String name) throws IOException {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        System.out.println("RandomRequestsTest: -Dpagewalk.seed=" + seed);
        Random random = new Random(seed);
        String[] pieces = name.equals(Session.FILE) ? PIECES : LAB_PIECES;
        try (Session session = Session.plain()) {
            session.open(name, "");
            for (int i = 0; i < Integer.getInteger("pagewalk.operations", 1_000); i++) {
                Range range = new Range(position(random), position(random));
                if (random.nextInt(20) == 0) {
                    session.change(name, new TextDocumentContentChangeEvent(new Range(new Position(0, 0), new Position(99, 0)), ""));
                }
                session.change(name, new TextDocumentContentChangeEvent(random.nextInt(3) == 0 ? range : new Range(range.getStart(), range.getStart()),
                        pieces[random.nextInt(pieces.length)]));
                try {
                    Session.answer(question(session.texts(), new TextDocumentIdentifier(name), random.nextInt(16), position(random), range));
                } catch (ResponseErrorException e) {
                    assertEquals(ResponseErrorCode.RequestFailed.getValue(), e.getResponseError().getCode(), () -> "seed " + seed + ": " + e);
                }
            }
            assertTrue(session.end());
        }
    }

    private static Position position(Random random) {
        return new Position(random.nextInt(12) - 1, random.nextInt(40) - 1);
    }

    private static CompletableFuture<?> question(TextDocumentService texts, TextDocumentIdentifier file, int kind, Position at, Range range) {
        FormattingOptions options = new FormattingOptions(2, true);
        return switch (kind) {
        case 0 -> texts.completion(new CompletionParams(file, at));
        case 1 -> texts.hover(new HoverParams(file, at));
        case 2 -> texts.signatureHelp(new SignatureHelpParams(file, at));
        case 3 -> texts.definition(new DefinitionParams(file, at));
        case 4 -> texts.references(new ReferenceParams(file, at, new ReferenceContext(true)));
        case 5 -> texts.documentHighlight(new DocumentHighlightParams(file, at));
        case 6 -> texts.prepareRename(new PrepareRenameParams(file, at));
        case 7 -> texts.rename(new RenameParams(file, at, "other"));
        case 8 -> texts.documentSymbol(new DocumentSymbolParams(file));
        case 9 -> texts.foldingRange(new FoldingRangeRequestParams(file));
        case 10 -> texts.semanticTokensFull(new SemanticTokensParams(file));
        case 11 -> texts.formatting(new DocumentFormattingParams(file, options));
        case 12 -> texts.rangeFormatting(new DocumentRangeFormattingParams(file, options, range));
        case 13 -> texts.semanticTokensFullDelta(new SemanticTokensDeltaParams(file, "1"));
        case 14 -> texts.semanticTokensRange(new SemanticTokensRangeParams(file, range));
        default -> texts.codeAction(new CodeActionParams(file, range, new CodeActionContext(List.of())));
        };
    }
}
