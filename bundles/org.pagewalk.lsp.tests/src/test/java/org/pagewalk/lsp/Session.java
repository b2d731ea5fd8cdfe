/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;

/** A client and a server, each with its own end of two pipes. */
final class Session implements AutoCloseable, LanguageClient {
    static final String FILE = "file:///home/ada/first.mms";
    private static final long PATIENCE_SECONDS = 60;

    private final PipedOutputStream toServer = new PipedOutputStream();
    private final PipedOutputStream toClient = new PipedOutputStream();
    private final CompletableFuture<Boolean> end;
    private final LanguageServer server;
    private final InitializeResult offer;
    private final BlockingQueue<PublishDiagnosticsParams> diagnostics = new LinkedBlockingQueue<>();
    private final BlockingQueue<Registration> wishes = new LinkedBlockingQueue<>();
    private final Queue<String> log = new ArrayDeque<>();
    private int version;

    private Session(ClientCapabilities client) throws IOException {
        PipedInputStream atServer = new PipedInputStream(toServer, 1 << 16);
        PipedInputStream atClient = new PipedInputStream(toClient, 1 << 16);
        end = CompletableFuture.supplyAsync(() -> PagewalkServer.serve(atServer, toClient), task -> Thread.ofPlatform().daemon().start(task));
        Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, atClient, toServer);
        launcher.startListening();
        server = launcher.getRemoteProxy();
        InitializeParams parameters = new InitializeParams();
        parameters.setCapabilities(client);
        offer = answer(server.initialize(parameters));
        server.initialized(new InitializedParams());
    }

    /** A session with a client that can do nothing which the protocol leaves open. */
    static Session plain() throws IOException {
        return new Session(new ClientCapabilities());
    }

    static Session of(ClientCapabilities client) throws IOException {
        return new Session(client);
    }

    /** The same with a scenario that is open. */
    static Session with(String... lines) throws IOException {
        Session session = plain();
        session.open(FILE, String.join("\n", lines));
        return session;
    }

    InitializeResult offer() {
        return offer;
    }

    LanguageServer server() {
        return server;
    }

    TextDocumentService texts() {
        return server.getTextDocumentService();
    }

    static TextDocumentIdentifier file() {
        return new TextDocumentIdentifier(FILE);
    }

    static <T> T answer(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e);
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("no answer", e);
        }
    }

    void open(String uri, String text) {
        texts().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, uri.endsWith(".lab") ? "lab" : "mms", ++version, text)));
    }

    /** Tells that files have changed on the disk. */
    void filesChanged(String... uris) {
        server.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                Arrays.stream(uris).map(uri -> new FileEvent(uri, FileChangeType.Changed)).toList()));
    }

    /** What the server wants to hear of. */
    Registration wish() {
        try {
            Registration wish = wishes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertTrue(wish != null, "a registration");
            return wish;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The messages of the next diagnostics of a document. */
    List<String> told(String uri) {
        for (;;) {
            PublishDiagnosticsParams told = take();
            if (told.getUri().equals(uri)) {
                return told.getDiagnostics().stream().map(Diagnostic::getMessage).map(text -> text.getLeft()).toList();
            }
        }
    }

    /** Puts a text in place of the characters between two positions. */
    void change(int line, int character, int endLine, int endCharacter, String text) {
        change(FILE, new TextDocumentContentChangeEvent(new Range(new Position(line, character), new Position(endLine, endCharacter)), text));
    }

    void change(String uri, TextDocumentContentChangeEvent... changes) {
        texts().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, ++version), List.of(changes)));
    }

    void close(String uri) {
        texts().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
    }

    /** The diagnostics of the document as it is now. */
    List<Diagnostic> diagnostics() {
        return diagnostics(FILE, version);
    }

    private List<Diagnostic> diagnostics(String uri, Integer of) {
        for (;;) {
            PublishDiagnosticsParams told = take();
            if (told.getUri().equals(uri) && (of == null ? told.getVersion() == null : of.equals(told.getVersion()))) {
                return told.getDiagnostics();
            }
        }
    }

    /** The diagnostics that take back those of a closed document. */
    List<Diagnostic> diagnosticsAfterClose() {
        return diagnostics(FILE, null);
    }

    /** The next diagnostics, of whatever document. */
    PublishDiagnosticsParams take() {
        try {
            PublishDiagnosticsParams told = diagnostics.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertTrue(told != null, "diagnostics");
            return told;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Ends as the protocol wants it; returns whether the server sees it so too. */
    boolean end() {
        answer(server.shutdown());
        server.exit();
        return answer(end);
    }

    @Override
    public void close() throws IOException {
        toServer.close();
        answer(end);
        toClient.close();
        assertTrue(log.isEmpty(), () -> "the server complains: " + log);
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams told) {
        diagnostics.add(told);
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams parameters) {
        wishes.addAll(parameters.getRegistrations());
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object object) {
        log.add("telemetry");
    }

    @Override
    public void showMessage(MessageParams message) {
        log.add(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        log.add(request.getMessage());
        return CompletableFuture.completedFuture(new MessageActionItem("OK"));
    }

    @Override
    public void logMessage(MessageParams message) {
        log.add(message.getMessage());
    }
}
