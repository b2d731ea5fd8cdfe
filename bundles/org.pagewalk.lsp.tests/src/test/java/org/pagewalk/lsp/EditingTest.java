/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.pagewalk.scenario.ScenarioLanguage;

class EditingTest {
    private static final String[] PIECES = { "\n", "\r\n", "\r", "let page = alloc_page(GFP_KERNEL)\n", "/*", "*/", "// x", "\"s\"", "section \"s\" {\n", "}",
            "def f(n) { return n }\n", "\uD83D\uDE00", "5 MiB ", "" };

    @Test
    void mistakesAppearWithPlaceAndCodeAndVanishWhenMended() throws IOException {
        try (Session session = Session.with("machine { memory 16 MiB }", "let page = aloc_page(GFP_KERNEL)")) {
            List<Diagnostic> wrong = session.diagnostics();
            assertEquals(1, wrong.size(), wrong::toString);
            assertEquals(new Range(new Position(1, 11), new Position(1, 20)), wrong.getFirst().getRange());
            assertEquals(DiagnosticSeverity.Error, wrong.getFirst().getSeverity());
            assertTrue(wrong.getFirst().getMessage().getLeft().contains("alloc_page"), wrong::toString);
            assertEquals("pagewalk", wrong.getFirst().getSource());
            assertTrue(wrong.getFirst().getCode().isLeft(), wrong::toString);
            session.change(1, 12, 1, 12, "l");
            assertEquals(List.of(), session.diagnostics());
            session.change(1, 11, 1, 12, "");
            assertEquals(1, session.diagnostics().size());
            session.close(Session.FILE);
            assertEquals(List.of(), session.diagnosticsAfterClose());
        }
    }

    @Test
    void placesAreRightBehindWideCharactersAndWindowsLineEnds() throws IOException {
        try (Session session = Session.with("print \"\uD83D\uDE00\"\r\nprint \"\uD83D\uDE00\" + nothing\r\n")) {
            assertEquals(new Range(new Position(1, 13), new Position(1, 20)), session.diagnostics().getFirst().getRange());
        }
    }

    @Test
    void severalChangesInOneMessageApplyOneAfterTheOther() throws IOException {
        try (Session session = Session.with("let a = 1", "print a")) {
            session.change(Session.FILE, change(0, 4, 5, "b"), change(1, 6, 7, "c"), change(1, 6, 7, "b"));
            assertEquals(List.of(), session.diagnostics());
            session.change(Session.FILE, new TextDocumentContentChangeEvent("let x = y"));
            assertEquals(new Range(new Position(0, 8), new Position(0, 9)), session.diagnostics().getFirst().getRange());
        }
    }

    @Test
    void aChangeThatDoesNotFitIsSurvived() throws IOException {
        try (Session session = Session.with("let a = 1")) {
            session.change("file:///never/opened.mms", change(0, 0, 1, "x"));
            session.close("file:///never/opened.mms");
            session.change(900, 7, 12, 3, "\nprint b");
            assertEquals(new Position(1, 6), session.diagnostics().getFirst().getRange().getStart());
            assertTrue(session.end());
        }
    }

    @Test
    void whoTypesFastGetsTheMistakesOfWhatHeTypedLast() throws IOException {
        try (Session session = Session.with("")) {
            String text = "print nothing";
            for (int i = 0; i < text.length(); i++) {
                session.change(0, i, 0, i, text.substring(i, i + 1));
            }
            assertEquals(1, session.diagnostics().size());
        }
    }

    @Test
    void aTextThatIsTooLongHasOneDiagnosticUntilItIsShorter() throws IOException {
        String line = "print nothing\n";
        String text = line.repeat(ScenarioLanguage.CHARS_MAX / line.length() + 1);
        try (Session session = Session.with(text)) {
            assertEquals("too-long", one(session).getCode().getLeft());
            assertEquals(List.of(), Session.answer(session.texts().semanticTokensFull(new SemanticTokensParams(Session.file()))).getData());
            session.change(2, 0, Integer.MAX_VALUE, 0, "");
            assertEquals(2, session.diagnostics().size());
            session.change(0, 0, 0, 0, text);
            assertEquals("too-long", one(session).getCode().getLeft());
            session.change(0, 0, 0, 0, text);
            assertTrue(one(session).getMessage().getLeft().contains("close it and open it again"));
            session.change(0, 0, 0, 1, "nobody keeps this");
            session.close(Session.FILE);
            session.open(Session.FILE, "print 1");
            assertEquals(List.of(), session.diagnostics());
        }
    }

    @Test
    void moreScenariosThanAreKeptAreRefusedUntilOneIsClosed() throws IOException {
        try (Session session = Session.plain()) {
            for (int i = 0; i < Documents.OPEN_MAX; i++) {
                session.open("file:///" + i, "");
            }
            session.open(Session.FILE, "print nothing");
            assertTrue(one(session).getMessage().getLeft().contains("are open already"));
            session.close("file:///0");
            session.close(Session.FILE);
            session.open(Session.FILE, "print nothing");
            assertTrue(one(session).getMessage().getLeft().contains("nothing"));
        }
    }

    /** What is asked about the edited text is answered as for one that was opened as the client has it. */
    @Test
    void randomEditsLeaveTheServerWithTheTextOfItsClient() throws IOException {
        long seed = Long.getLong("pagewalk.seed", System.nanoTime());
        System.out.println("EditingTest: -Dpagewalk.seed=" + seed);
        Random random = new Random(seed);
        String client = "";
        try (Session session = Session.with("")) {
            for (int i = 1; i <= 300; i++) {
                int from = TextTest.place(client, random);
                int to = Math.min(client.length(), from + (client.length() > 600 ? random.nextInt(200) : random.nextInt(4)));
                to = TextTest.isInLineEnd(client, to) ? to - 1 : to;
                String piece = PIECES[random.nextInt(PIECES.length)];
                session.change(Session.FILE, new TextDocumentContentChangeEvent(
                        new Range(TextTest.position(client, from), TextTest.position(client, to)), piece));
                client = client.substring(0, from) + piece + client.substring(to);
                if (i % 50 == 0) {
                    String whole = "file:///whole/" + i;
                    session.open(whole, client);
                    assertEquals(tokens(session, whole), tokens(session, Session.FILE), () -> "seed " + seed);
                    assertEquals(Session.answer(session.texts().documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(whole)))).toString(),
                            Session.answer(session.texts().documentSymbol(new DocumentSymbolParams(Session.file()))).toString()
                                    .replace(Session.FILE, whole), () -> "seed " + seed);
                }
            }
        }
    }

    @Test
    void ofColoursOnlyWhatHasChangedIsSent() throws IOException {
        String text = "let page = alloc_page(GFP_KERNEL)\n".repeat(500);
        try (Session session = Session.with(text)) {
            SemanticTokens all = Session.answer(session.texts().semanticTokensFull(new SemanticTokensParams(Session.file())));
            session.change(Session.FILE, change(250, 0, 3, "/* one\n two */ print 3 //"));
            SemanticTokensDelta delta = Session.answer(session.texts().semanticTokensFullDelta(
                    new SemanticTokensDeltaParams(Session.file(), all.getResultId()))).getRight();
            List<Integer> client = new ArrayList<>(all.getData());
            assertEquals(1, delta.getEdits().size());
            SemanticTokensEdit edit = delta.getEdits().getFirst();
            assertTrue(edit.getData().size() < 50, edit::toString);
            client.subList(edit.getStart(), edit.getStart() + edit.getDeleteCount()).clear();
            client.addAll(edit.getStart(), edit.getData());
            assertEquals(tokens(session, Session.FILE), client);
            assertEquals(client, Session.answer(session.texts().semanticTokensFullDelta(
                    new SemanticTokensDeltaParams(Session.file(), "forgotten"))).getLeft().getData(), "everything, where the last answer is not known");
            assertEquals(client.subList(0, 15), Session.answer(session.texts().semanticTokensRange(new SemanticTokensRangeParams(Session.file(),
                    new Range(new Position(0, 0), new Position(1, 0))))).getData());
        }
    }

    private static List<Integer> tokens(Session session, String uri) {
        return Session.answer(session.texts().semanticTokensFull(new SemanticTokensParams(new TextDocumentIdentifier(uri)))).getData();
    }

    private static Diagnostic one(Session session) {
        List<Diagnostic> all = session.diagnostics();
        assertEquals(1, all.size(), () -> all.size() + " diagnostics");
        return all.getFirst();
    }

    private static TextDocumentContentChangeEvent change(int line, int character, int end, String text) {
        return new TextDocumentContentChangeEvent(new Range(new Position(line, character), new Position(line, end)), text);
    }
}
