/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pagewalk.lab.syntax.LabTree;

/** A {@code lab.lab} that is open, with the other files of its folder, which are open themselves or not. */
class LabDocumentsTest {
    private static final String LAB = """
            lab "Halves" {
              id   halves
              text "lab.md"
            }
            variant {
              machine { memory draw(16 MiB, 32 MiB) }
              let order = draw(2, 3)
            }
            task split "Split a block" {
              file "split.mms"
              picture free-areas
              check "One" points 4 at section "split" {
                expect zone("Normal").free_area[order].nr_free == 1
              }
            }
            """;
    private static final String SOLUTION = """
            import "machine.mms"
            import "variant.mms"
            section "split" { alloc_pages(GFP_KERNEL, order) }
            """;

    @TempDir
    Path folder;
    private String lab;
    private String solution;

    @BeforeEach
    void save() throws IOException {
        Files.writeString(folder.resolve("lab.lab"), LAB);
        Files.writeString(folder.resolve("lab.md"), "# Halves\n");
        Files.writeString(Files.createDirectory(folder.resolve("starter")).resolve("split.mms"), SOLUTION.replaceAll("alloc.*\\) ", ""));
        Files.writeString(Files.createDirectory(folder.resolve("reference")).resolve("split.mms"), SOLUTION);
        lab = folder.resolve("lab.lab").toUri().toString();
        solution = folder.resolve("reference/split.mms").toUri().toString();
    }

    /** Where a word begins in the lab. */
    private static Position at(String word) {
        int offset = LAB.indexOf(word);
        assertTrue(offset >= 0, word);
        return new Text(LAB).position(offset);
    }

    private static Position behind(String words) {
        return new Text(LAB).position(LAB.indexOf(words) + words.length());
    }

    @Test
    void wordsAreOfferedExplainedAndHelpedWith() throws IOException {
        try (Session session = Session.plain()) {
            session.open(lab, LAB);
            assertEquals(List.of(), session.told(lab));
            var file = new TextDocumentIdentifier(lab);
            List<CompletionItem> pictures = Session.answer(session.texts().completion(new CompletionParams(file, behind("picture free")))).getLeft();
            assertEquals(List.of("free-areas"), pictures.stream().map(CompletionItem::getLabel).toList());
            List<CompletionItem> names = Session.answer(session.texts().completion(new CompletionParams(file, behind("free_area[or")))).getLeft();
            assertTrue(names.stream().anyMatch(item -> item.getLabel().equals("order")), names::toString);
            assertTrue(Session.answer(session.texts().hover(new HoverParams(file, at("picture")))).getContents().getRight().getValue().startsWith("picture free-areas"));
            assertEquals("zone(name, [node])", Session.answer(session.texts().signatureHelp(new SignatureHelpParams(file, behind("zone("))))
                    .getSignatures().getFirst().getLabel().replaceAll(":.*", ""));
        }
    }

    @Test
    void namesLeadToOtherPlacesAndOtherFiles() throws IOException {
        try (Session session = Session.plain()) {
            session.open(lab, LAB);
            var file = new TextDocumentIdentifier(lab);
            Location bound = new Location(lab, new Range(at("order ="), behind("let order")));
            Location used = new Location(lab, new Range(at("order]"), behind("free_area[order")));
            assertEquals(List.of(bound), Session.answer(session.texts().definition(new DefinitionParams(file, at("order]")))).getLeft());
            assertEquals(List.of(bound, used), Session.answer(session.texts().references(new ReferenceParams(file, at("order]"), new ReferenceContext(true)))));
            assertEquals(2, Session.answer(session.texts().documentHighlight(new DocumentHighlightParams(file, at("order =")))).size());
            Location starter = new Location(folder.resolve("starter/split.mms").toUri().toString(), new Range(new Position(0, 0), new Position(0, 0)));
            assertEquals(List.of(starter), Session.answer(session.texts().definition(new DefinitionParams(file, behind("file \"sp")))).getLeft());
        }
    }

    @Test
    void namesAreGivenOthersWhereThatHarmsNoOtherFile() throws IOException {
        try (Session session = Session.plain()) {
            session.open(lab, LAB);
            var file = new TextDocumentIdentifier(lab);
            assertEquals(1, Session.answer(session.texts().rename(new RenameParams(file, at("split \"Split"), "halve"))).getChanges().get(lab).size());
            var order = session.texts().rename(new RenameParams(file, at("order]"), "power"));
            assertEquals("students' texts and scenarios know this name, reference/split.mms uses it: rename it there first",
                    assertThrows(ResponseErrorException.class, () -> Session.answer(order)).getResponseError().getMessage());
            session.open(solution, SOLUTION.replace("order", "2"));
            assertEquals(2, Session.answer(session.texts().rename(new RenameParams(file, at("order]"), "power"))).getChanges().get(lab).size());
        }
    }

    @Test
    void theWholeTextHasSymbolsFoldsColoursAndALayout() throws IOException {
        try (Session session = Session.plain()) {
            session.open(lab, LAB.replace("  file", "file"));
            var file = new TextDocumentIdentifier(lab);
            List<String> symbols = Session.answer(session.texts().documentSymbol(new DocumentSymbolParams(file))).stream()
                    .map(symbol -> symbol.getLeft().getName()).toList();
            assertEquals(List.of("lab", "variant", "machine", "memory", "order", "split", "check One"), symbols);
            assertEquals(4, Session.answer(session.texts().foldingRange(new FoldingRangeRequestParams(file))).size());
            assertFalse(Session.answer(session.texts().semanticTokensFull(new SemanticTokensParams(file))).getData().isEmpty());
            assertEquals(1, Session.answer(session.texts().formatting(new DocumentFormattingParams(file, new FormattingOptions(2, true)))).size());
        }
    }

    @Test
    void mistakesAppearWithAQuickFix() throws IOException {
        try (Session session = Session.plain()) {
            session.open(lab, LAB.replace("picture", "pictre"));
            List<String> wrong = session.told(lab);
            assertEquals(1, wrong.size(), wrong::toString);
            var fixes = Session.answer(session.texts().codeAction(new CodeActionParams(new TextDocumentIdentifier(lab), new Range(at("picture"), at("picture")),
                    new CodeActionContext(List.of()))));
            assertEquals("Write picture", fixes.getFirst().getRight().getTitle());
            session.change(lab, new TextDocumentContentChangeEvent(LAB));
            assertEquals(List.of(), session.told(lab));
        }
    }

    @Test
    void whatIsTypedInAnotherFileOfTheLabCounts() throws IOException {
        try (Session session = Session.plain()) {
            session.open(lab, LAB);
            assertEquals(List.of(), session.told(lab));
            session.open(solution, SOLUTION.replace("\"split\"", "\"halve\""));
            assertEquals(List.of("reference/split.mms has no section of this name; there is \"halve\""), session.told(lab));
            session.change(solution, new TextDocumentContentChangeEvent(SOLUTION));
            assertEquals(List.of(), session.told(lab));
        }
    }

    @Test
    void aFileThatIsOpenAndNotSavedIsThere() throws IOException {
        try (Session session = Session.plain()) {
            session.open(lab, LAB.replace("lab.md", "all.md"));
            assertEquals(List.of("there is no all.md in this lab; did you mean lab.md?"), session.told(lab));
            String text = folder.resolve("all.md").toUri().toString();
            session.open(text, "# All");
            assertEquals(List.of(), session.told(lab));
            session.close(text);
            assertEquals(1, session.told(lab).size());
        }
    }

    @Test
    void aClientThatWatchesFilesIsAskedToTell() throws IOException {
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
        try (Session session = Session.of(new ClientCapabilities(workspace, null, null))) {
            assertEquals("workspace/didChangeWatchedFiles", session.wish().getMethod());
            session.open(lab, LAB);
            assertEquals(List.of(), session.told(lab));
            Files.delete(folder.resolve("lab.md"));
            session.filesChanged(folder.resolve("lab.md").toUri().toString(), "untitled:x", "?%");
            assertEquals(List.of("there is no lab.md in this lab: make it, or name another file"), session.told(lab));
            Files.writeString(folder.resolve("lab.md"), "# Again");
            session.filesChanged(folder.resolve("lab.md").toUri().toString());
            assertEquals(List.of(), session.told(lab));
        }
    }

    @Test
    void scenariosOfALabKnowItsVariant() throws IOException {
        try (Session session = Session.plain()) {
            session.open(solution, SOLUTION);
            assertEquals(List.of(), session.told(solution));
            session.open(lab, LAB.replace("order", "power"));
            List<String> wrong = session.told(solution);
            assertTrue(wrong.size() == 1 && wrong.getFirst().startsWith("nothing is called order here"), wrong::toString);
            session.close(lab);
            assertEquals(List.of(), session.told(solution));
        }
    }

    @Test
    void namesThatTheLabMakesForItsStudentsLeadToWhereItSaysSo() throws IOException {
        try (Session session = Session.plain()) {
            session.open(solution, SOLUTION);
            var file = new TextDocumentIdentifier(solution);
            Position used = new Text(SOLUTION).position(SOLUTION.indexOf("order)"));
            assertEquals(List.of(new Location(lab, new Range(at("order ="), behind("let order")))),
                    Session.answer(session.texts().definition(new DefinitionParams(file, used))).getLeft());
            String told = Session.answer(session.texts().hover(new HoverParams(file, used))).getContents().getRight().getValue();
            assertTrue(told.endsWith(": let order = draw(2, 3)\nDrawn for each student: 2, 3."), told);
            Position imported = new Position(0, 10);
            assertEquals(List.of(lab), Session.answer(session.texts().definition(new DefinitionParams(file, imported))).getLeft().stream().map(Location::getUri).toList());
            assertTrue(Session.answer(session.texts().hover(new HoverParams(file, imported))).getContents().getRight().getValue().startsWith("machine.mms\n"));
            session.open(lab, LAB);
            String inLab = Session.answer(session.texts().hover(new HoverParams(new TextDocumentIdentifier(lab), at("order]")))).getContents().getRight().getValue();
            assertTrue(inLab.endsWith("Drawn for each student: 2, 3."), inLab);
        }
    }

    @Test
    void aLabThatLiesNowhereIsALabToo() throws IOException {
        try (Session session = Session.plain()) {
            for (String uri : List.of("untitled:new.lab", "http://example.org/lab.lab")) {
                session.open(uri, LAB.replace("picture", "pictre"));
                assertEquals(1, session.told(uri).size());
            }
        }
    }

    @Test
    void ofALabThatIsTooLongOnlyThatIsTold() throws IOException {
        try (Session session = Session.plain()) {
            session.open(lab, LAB + "// more\n".repeat(LabTree.CHARS_MAX / 8));
            List<String> wrong = session.told(lab);
            assertTrue(wrong.size() == 1 && wrong.getFirst().contains("a lab may have 131072: make two labs of it"), wrong::toString);
            assertEquals(List.of(), Session.answer(session.texts().documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(lab)))));
        }
    }
}
