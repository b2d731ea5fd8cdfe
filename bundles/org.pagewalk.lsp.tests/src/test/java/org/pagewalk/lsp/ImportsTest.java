/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that import files of their folder, which are open themselves or not. */
class ImportsTest {
    private static final String LIB = "// about twice\n\ndef twice(n) { return n * 2 }\n";
    private static final String MAIN = "import \"lib/a b.mms\"\nprint twice(21)\n";

    @TempDir
    Path folder;
    private String lib;
    private String main;

    @BeforeEach
    void save() throws IOException {
        Path file = Files.createDirectory(folder.resolve("lib")).resolve("a b.mms");
        Files.writeString(file, LIB);
        lib = file.toUri().toString();
        main = folder.resolve("main.mms").toUri().toString();
    }

    @Test
    void filesOfTheFolderAreKnown() throws IOException {
        try (Session session = Session.plain()) {
            session.open(main, MAIN.replace("twice", "twise"));
            assertEquals(List.of("there is no function twise; did you mean twice?"), session.told(main));
            session.change(main, new TextDocumentContentChangeEvent(MAIN));
            assertEquals(List.of(), session.told(main));
            session.change(main, new TextDocumentContentChangeEvent(MAIN.replace("a b", "c")));
            assertEquals(List.of("lib/c.mms: there is no such file beside this scenario; check its name"), session.told(main));
        }
    }

    @Test
    void whatIsTypedInAnOpenFileCountsForThoseThatImportIt() throws IOException {
        try (Session session = Session.plain()) {
            session.open(main, MAIN);
            assertEquals(List.of(), session.told(main));
            String spelled = lib.replace("lib/", "l%69b/");
            session.open(spelled, LIB.replace("twice", "thrice"));
            List<String> wrong = session.told(main);
            assertTrue(wrong.size() == 1 && wrong.getFirst().startsWith("there is no function twice"), wrong::toString);
            session.change(spelled, new TextDocumentContentChangeEvent("def twice() { }"));
            assertEquals(1, session.told(main).size());
            session.close(spelled);
            assertEquals(List.of(), session.told(main));
        }
    }

    @Test
    void helpAndDefinitionsComeFromTheOtherFile() throws IOException {
        try (Session session = Session.plain()) {
            session.open(main, MAIN);
            var file = new TextDocumentIdentifier(main);
            Position twice = new Position(1, 8);
            assertEquals(List.of(new Location(lib, new Range(new Position(2, 4), new Position(2, 9)))),
                    Session.answer(session.texts().definition(new DefinitionParams(file, twice))).getLeft());
            assertEquals(List.of(new Location(lib, new Range(new Position(0, 0), new Position(0, 0)))),
                    Session.answer(session.texts().definition(new DefinitionParams(file, new Position(0, 10)))).getLeft());
            assertEquals("def twice(n)\nDefined in line 3 of lib/a b.mms.",
                    Session.answer(session.texts().hover(new HoverParams(file, twice))).getContents().getRight().getValue());
            assertEquals("twice(n)",
                    Session.answer(session.texts().signatureHelp(new SignatureHelpParams(file, new Position(1, 12)))).getSignatures().getFirst().getLabel());
            assertTrue(Session.answer(session.texts().completion(new CompletionParams(file, twice))).getLeft().stream()
                    .anyMatch(item -> item.getLabel().equals("twice")));
        }
    }

    @Test
    void whoRenamesAnImportedNameIsToldWhereToDoIt() throws IOException {
        String message = "twice is bound in line 3 of lib/a b.mms: rename it there and in the files that import it";
        try (Session session = Session.plain()) {
            session.open(main, MAIN);
            var file = new TextDocumentIdentifier(main);
            var rename = session.texts().rename(new RenameParams(file, new Position(1, 8), "double_of"));
            assertEquals(message, assertThrows(ResponseErrorException.class, () -> Session.answer(rename)).getResponseError().getMessage());
            var prepare = session.texts().prepareRename(new PrepareRenameParams(file, new Position(1, 8)));
            assertEquals(message, assertThrows(ResponseErrorException.class, () -> Session.answer(prepare)).getResponseError().getMessage());
        }
    }

    @Test
    void nothingIsReadForADocumentThatIsNoFile() throws IOException {
        try (Session session = Session.plain()) {
            for (String uri : List.of("untitled:Untitled-1", "http://example.org/lib/x.mms", "jrt:/java.base/x.mms", "file:x.mms", "file:///", "?%")) {
                main = uri;
                session.open(uri, "import \"lib.mms\"\nprint anything");
                assertEquals(List.of(), session.told(main), uri);
            }
        }
    }
}
