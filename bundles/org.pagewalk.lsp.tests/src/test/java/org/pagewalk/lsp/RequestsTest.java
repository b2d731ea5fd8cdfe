/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ParameterInformationCapabilities;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpCapabilities;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.SignatureInformationCapabilities;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.Test;
import org.pagewalk.scenario.ide.Edit;

class RequestsTest {
    private static final String[] SCENARIO = { "machine { memory 16 MiB }", "let page = alloc_page(GFP_KERNEL)", "/* two", "   lines */", "section \"one\" {",
            "  print page.count", "  __free_page(page)", "}" };

    @Test
    void completionOffersWhatFitsInTheOrderOfTheServices() throws IOException {
        try (Session session = Session.with("let page = alloc_pa")) {
            List<CompletionItem> items = completion(session, 0, 19);
            CompletionItem function = items.stream().filter(item -> item.getLabel().equals("alloc_page")).findFirst().orElseThrow();
            assertEquals(CompletionItemKind.Function, function.getKind());
            assertEquals(InsertTextFormat.PlainText, function.getInsertTextFormat());
            assertEquals(new TextEdit(new Range(new Position(0, 11), new Position(0, 19)), "alloc_page()"), function.getTextEdit().getLeft());
            assertTrue(function.getDetail().startsWith("(gfp_mask)"), function::toString);
            assertFalse(function.getDocumentation().getLeft().isEmpty());
            List<String> order = items.stream().map(CompletionItem::getSortText).toList();
            assertEquals(order.stream().sorted().toList(), order);
        }
    }

    @Test
    void aClientWithSnippetsPutsTheCaretBetweenTheBrackets() throws IOException {
        try (Session session = able("let page = alloc_pa")) {
            CompletionItem function = completion(session, 0, 19).stream().filter(item -> item.getLabel().equals("alloc_page")).findFirst().orElseThrow();
            assertEquals(InsertTextFormat.Snippet, function.getInsertTextFormat());
            assertEquals("alloc_page($0)", function.getTextEdit().getLeft().getNewText());
        }
    }

    @Test
    void fieldsAreOfferedAfterADot() throws IOException {
        try (Session session = Session.with("let page = alloc_page(GFP_KERNEL)", "print page.")) {
            assertTrue(completion(session, 1, 11).stream().anyMatch(item -> item.getLabel().equals("count") && item.getKind() == CompletionItemKind.Field));
        }
    }

    @Test
    void keysOfAGroupAndPresetsAreOfferedAndExplained() throws IOException {
        try (Session session = Session.with("machine from preset(\"two-\") {", "  memory { nodes [64 MiB] }", "}")) {
            CompletionItem preset = completion(session, 0, 25).getFirst();
            assertEquals(new TextEdit(new Range(new Position(0, 21), new Position(0, 25)), "two-nodes"), preset.getTextEdit().getLeft());
            assertEquals(List.of("holes"), completion(session, 1, 11).stream().map(CompletionItem::getLabel).filter("holes"::equals).toList());
            assertTrue(hover(session, 1, 13).getContents().getRight().getValue().startsWith("memory.nodes [256 MiB, 256 MiB]"));
        }
    }

    @Test
    void hoverExplainsAsPlainTextOrMarkdown() throws IOException {
        try (Session session = Session.with(SCENARIO)) {
            Hover hover = hover(session, 1, 13);
            assertEquals(new Range(new Position(1, 11), new Position(1, 21)), hover.getRange());
            assertEquals(MarkupKind.PLAINTEXT, hover.getContents().getRight().getKind());
            assertTrue(hover.getContents().getRight().getValue().startsWith("alloc_page(gfp_mask)"), hover::toString);
            assertNull(hover(session, 1, 9));
        }
        try (Session session = able(SCENARIO)) {
            Hover hover = hover(session, 1, 13);
            assertEquals(MarkupKind.MARKDOWN, hover.getContents().getRight().getKind());
            assertTrue(hover.getContents().getRight().getValue().startsWith("```\nalloc_page(gfp_mask)"), hover::toString);
            assertTrue(hover.getContents().getRight().getValue().contains("\n- gfp\\_mask: "), hover::toString);
        }
    }

    @Test
    void markdownShowsSignsAsTheyAre() {
        assertEquals("```\na*b\n```\n\nx \\*is\\* \\_y\\_ \\<b\\>\n\n- p: 1\n- q: 2\n\n\\- no list\n\n1\\. neither\n",
                Markdown.of("a*b\nx *is* _y_ <b>\n  p: 1\n  q: 2\n- no list\n1. neither"));
    }

    @Test
    void signatureHelpMarksTheParameterAtTheCaret() throws IOException {
        try (Session session = Session.with("alloc_pages(GFP_KERNEL, ")) {
            SignatureHelp help = Session.answer(session.texts().signatureHelp(new SignatureHelpParams(Session.file(), new Position(0, 24))));
            assertEquals(1, help.getActiveParameter());
            assertEquals("order", help.getSignatures().getFirst().getParameters().get(1).getLabel().getLeft());
            assertNull(Session.answer(session.texts().signatureHelp(new SignatureHelpParams(Session.file(), new Position(0, 3)))));
        }
        try (Session session = able("alloc_pages(GFP_KERNEL, ")) {
            SignatureHelp help = Session.answer(session.texts().signatureHelp(new SignatureHelpParams(Session.file(), new Position(0, 24))));
            var place = help.getSignatures().getFirst().getParameters().get(1).getLabel().getRight();
            assertEquals("order", help.getSignatures().getFirst().getLabel().substring(place.getFirst(), place.getSecond()));
        }
    }

    @Test
    void namesLeadToWhereTheyAreBoundAndUsed() throws IOException {
        try (Session session = Session.with(SCENARIO)) {
            Location bound = new Location(Session.FILE, new Range(new Position(1, 4), new Position(1, 8)));
            Location read = new Location(Session.FILE, new Range(new Position(5, 8), new Position(5, 12)));
            Location freed = new Location(Session.FILE, new Range(new Position(6, 14), new Position(6, 18)));
            assertEquals(List.of(bound), Session.answer(session.texts().definition(new DefinitionParams(Session.file(), new Position(5, 9)))).getLeft());
            assertEquals(List.of(bound, read, freed), references(session, true));
            assertEquals(List.of(read, freed), references(session, false));
            List<? extends DocumentHighlight> highlights = Session.answer(
                    session.texts().documentHighlight(new DocumentHighlightParams(Session.file(), new Position(5, 9))));
            assertEquals(List.of(DocumentHighlightKind.Write, DocumentHighlightKind.Read, DocumentHighlightKind.Read),
                    highlights.stream().map(DocumentHighlight::getKind).toList());
        }
    }

    @Test
    void renamingChangesEveryPlaceOrSaysWhyNot() throws IOException {
        try (Session session = Session.with(SCENARIO)) {
            assertEquals(List.of("4:4", "8:8", "14:14"), renamed(session).getChanges().get(Session.FILE).stream()
                    .map(edit -> edit.getRange().getStart().getCharacter() + ":" + edit.getRange().getStart().getCharacter()).toList());
            assertNull(Session.answer(session.texts().prepareRename(new PrepareRenameParams(Session.file(), new Position(1, 13)))));
            assertEquals(new Range(new Position(5, 8), new Position(5, 12)), Session.answer(
                    session.texts().prepareRename(new PrepareRenameParams(Session.file(), new Position(5, 9)))).getFirst());
            var refusal = assertThrows(ResponseErrorException.class, () -> Session.answer(
                    session.texts().rename(new RenameParams(Session.file(), new Position(5, 9), "GFP_KERNEL")))).getResponseError();
            assertEquals(ResponseErrorCode.RequestFailed.getValue(), refusal.getCode());
            assertEquals("GFP_KERNEL is a constant: choose another name", refusal.getMessage());
        }
        try (Session session = able(SCENARIO)) {
            var edit = renamed(session).getDocumentChanges().getFirst().getLeft();
            assertEquals(1, edit.getTextDocument().getVersion());
            assertEquals(3, edit.getEdits().size());
        }
    }

    @Test
    void symbolsAreATreeOrAList() throws IOException {
        try (Session session = able(SCENARIO)) {
            List<DocumentSymbol> symbols = Session.answer(session.texts().documentSymbol(new DocumentSymbolParams(Session.file()))).stream()
                    .map(symbol -> symbol.getRight()).toList();
            assertEquals(List.of("machine", "page", "one"), symbols.stream().map(DocumentSymbol::getName).toList());
            assertEquals("memory", symbols.getFirst().getChildren().getFirst().getName());
            assertEquals(SymbolKind.Namespace, symbols.getLast().getKind());
            assertEquals(new Range(new Position(4, 0), new Position(7, 1)), symbols.getLast().getRange());
        }
        try (Session session = Session.with(SCENARIO)) {
            assertEquals(List.of("machine in ", "memory in machine", "page in ", "one in "),
                    Session.answer(session.texts().documentSymbol(new DocumentSymbolParams(Session.file()))).stream()
                            .map(symbol -> symbol.getLeft().getName() + " in " + symbol.getLeft().getContainerName()).toList());
        }
        try (Session session = able("section \"\" { }")) {
            assertEquals("section", Session.answer(session.texts().documentSymbol(new DocumentSymbolParams(Session.file()))).getFirst().getRight().getName());
        }
    }

    @Test
    void blocksAndCommentsFoldWithTheClosingBracketLeftVisible() throws IOException {
        try (Session session = Session.with(SCENARIO)) {
            List<FoldingRange> folds = Session.answer(session.texts().foldingRange(new FoldingRangeRequestParams(Session.file())));
            assertEquals(List.of("2-3 comment", "4-6 null"),
                    folds.stream().map(fold -> fold.getStartLine() + "-" + fold.getEndLine() + " " + fold.getKind()).toList());
        }
    }

    @Test
    void semanticTokensColourEachLineOfAComment() throws IOException {
        try (Session session = Session.with(SCENARIO)) {
            List<String> types = session.offer().getCapabilities().getSemanticTokensProvider().getLegend().getTokenTypes();
            List<Integer> numbers = Session.answer(session.texts().semanticTokensFull(new SemanticTokensParams(Session.file()))).getData();
            List<String> tokens = new ArrayList<>();
            int line = 0;
            int character = 0;
            for (int i = 0; i < numbers.size(); i += 5) {
                character = numbers.get(i) == 0 ? character + numbers.get(i + 1) : numbers.get(i + 1);
                line += numbers.get(i);
                tokens.add(SCENARIO[line].substring(character, character + numbers.get(i + 2)) + " " + types.get(numbers.get(i + 3)));
            }
            assertTrue(tokens.containsAll(List.of("machine keyword", "memory property", "16 number", "MiB number", "let keyword", "alloc_page function",
                    "GFP_KERNEL enumMember", "/* two comment", "   lines */ comment", "\"one\" string", "count property")), tokens::toString);
        }
    }

    @Test
    void formattingChangesAllOrARange() throws IOException {
        String[] lines = { "let a=1", "if a==1 {", "print   a", "}", "print a+1" };
        try (Session session = Session.with(lines)) {
            assertEquals("let a = 1\nif a == 1 {\n  print a\n}\nprint a + 1", applied(lines, Session.answer(session.texts().formatting(
                    new DocumentFormattingParams(Session.file(), new FormattingOptions(8, false))))).strip());
            assertEquals("let a=1\nif a==1 {\n  print a\n}\nprint a+1", applied(lines, Session.answer(session.texts().rangeFormatting(
                    new DocumentRangeFormattingParams(Session.file(), new FormattingOptions(8, false), new Range(new Position(2, 0), new Position(2, 9)))))));
        }
        try (Session session = Session.with("let a = = 1")) {
            assertEquals(List.of(), Session.answer(session.texts().formatting(new DocumentFormattingParams(Session.file(), new FormattingOptions(2, true)))));
        }
    }

    @Test
    void quickFixesMendMistakesAndSayWhichOnes() throws IOException {
        String[] lines = { "let page = aloc_page(GFP_KERNEL)" };
        Range range = new Range(new Position(0, 13), new Position(0, 13));
        try (Session session = able(lines)) {
            var actions = Session.answer(session.texts().codeAction(new CodeActionParams(Session.file(), range, new CodeActionContext(List.of()))));
            CodeAction action = actions.getFirst().getRight();
            assertEquals(CodeActionKind.QuickFix, action.getKind());
            assertEquals(session.diagnostics(), action.getDiagnostics());
            List<TextEdit> edits = action.getEdit().getDocumentChanges().getFirst().getLeft().getEdits().stream().map(edit -> edit.getLeft()).toList();
            assertEquals("let page = alloc_page(GFP_KERNEL)", applied(lines, edits));
            assertEquals(List.of(), Session.answer(session.texts().codeAction(
                    new CodeActionParams(Session.file(), range, new CodeActionContext(List.of(), List.of(CodeActionKind.Refactor))))));
        }
    }

    @Test
    void whatIsOfferedFitsTheClient() throws IOException {
        try (Session session = Session.plain()) {
            assertEquals(PositionEncodingKind.UTF16, session.offer().getCapabilities().getPositionEncoding());
            assertTrue(session.offer().getCapabilities().getRenameProvider().isLeft());
            assertNull(session.offer().getCapabilities().getCodeActionProvider());
        }
        try (Session session = able("")) {
            assertTrue(session.offer().getCapabilities().getRenameProvider().getRight().getPrepareProvider());
        }
    }

    @Test
    void whatIsAskedAboutAnUnknownDocumentHasAnEmptyAnswer() throws IOException {
        try (Session session = Session.plain()) {
            assertEquals(List.of(), completion(session, 0, 0));
            assertNull(hover(session, 0, 0));
            assertEquals(List.of(), references(session, true));
        }
    }

    /** A request is answered for the text that the client had when it asked, whatever it typed since. */
    @Test
    void answersAreForTheTextAtTheTimeOfTheQuestion() throws IOException {
        try (Session session = Session.with("let one = 1", "print one")) {
            var before = session.texts().definition(new DefinitionParams(Session.file(), new Position(1, 7)));
            session.change(0, 0, 0, 0, "\n\n");
            var after = session.texts().definition(new DefinitionParams(Session.file(), new Position(3, 7)));
            assertEquals(0, Session.answer(before).getLeft().getFirst().getRange().getStart().getLine());
            assertEquals(2, Session.answer(after).getLeft().getFirst().getRange().getStart().getLine());
        }
    }

    /** The text after edits that one line each holds. */
    private static String applied(String[] lines, List<? extends TextEdit> edits) {
        String text = String.join("\n", lines);
        Text places = new Text(text);
        return Edit.apply(text, edits.stream().map(edit -> {
            int from = places.offset(edit.getRange().getStart());
            return new Edit(from, places.offset(edit.getRange().getEnd()) - from, edit.getNewText());
        }).toList());
    }

    private static List<CompletionItem> completion(Session session, int line, int character) {
        return Session.answer(session.texts().completion(new CompletionParams(Session.file(), new Position(line, character)))).getLeft();
    }

    private static Hover hover(Session session, int line, int character) {
        return Session.answer(session.texts().hover(new HoverParams(Session.file(), new Position(line, character))));
    }

    private static List<? extends Location> references(Session session, boolean declarations) {
        return Session.answer(session.texts().references(
                new ReferenceParams(Session.file(), new Position(5, 9), new ReferenceContext(declarations))));
    }

    private static WorkspaceEdit renamed(Session session) {
        return Session.answer(session.texts().rename(new RenameParams(Session.file(), new Position(5, 9), "frame")));
    }

    /** A client that can do all that answers depend on. */
    private static Session able(String... lines) throws IOException {
        CompletionItemCapabilities item = new CompletionItemCapabilities();
        item.setSnippetSupport(true);
        TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
        text.setCompletion(new CompletionCapabilities(item));
        text.setHover(new HoverCapabilities(List.of(MarkupKind.MARKDOWN, MarkupKind.PLAINTEXT), false));
        SignatureInformationCapabilities signature = new SignatureInformationCapabilities();
        signature.setParameterInformation(new ParameterInformationCapabilities(true));
        text.setSignatureHelp(new SignatureHelpCapabilities(signature, false));
        DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
        symbols.setHierarchicalDocumentSymbolSupport(true);
        text.setDocumentSymbol(symbols);
        text.setRename(new RenameCapabilities(true, false));
        text.setCodeAction(new CodeActionCapabilities(new CodeActionLiteralSupportCapabilities(new CodeActionKindCapabilities(List.of(CodeActionKind.QuickFix))), false));
        WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
        edits.setDocumentChanges(true);
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceEdit(edits);
        Session session = Session.of(new ClientCapabilities(workspace, text, null));
        session.open(Session.FILE, String.join("\n", lines));
        return session;
    }
}
