/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language server as an editor starts it: a process of its own. */
class LspCommandTest {
    @Test
    void anEditorStartsTheServerAndEndsIt() throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Process process = start("lsp", "--stdio");
        end(connect(process));
        ends(process, 0);
    }

    @Test
    void anEditorThatGoesAwayEndsTheServerToo() throws IOException, InterruptedException {
        Process process = start("lsp");
        process.getOutputStream().write("Content-Length: 5\r\n\r\n{".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        ends(process, 1);
    }

    /** A class that a scenario does not need would make the first answer wait. */
    @ParameterizedTest
    @CsvSource({ "a.mms, false", "lab.lab, true" })
    void onlyALabLoadsWhatLabsNeed(String name, boolean loads, @TempDir Path folder)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Path log = folder.resolve("classes.txt");
        List<String> command = command("lsp");
        command.add(1, "-Xlog:class+load:file=" + log);
        Process process = new ProcessBuilder(command).start();
        LanguageServer server = connect(process);
        String uri = folder.resolve(name).toUri().toString();
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "", 1, "let a = 1")));
        assertNotNull(server.getTextDocumentService().foldingRange(new FoldingRangeRequestParams(new TextDocumentIdentifier(uri))).get(60, TimeUnit.SECONDS));
        end(server);
        ends(process, 0);
        assertEquals(loads, Files.readString(log).contains(" org.pagewalk.lab."));
    }

    private static LanguageServer connect(Process process) throws InterruptedException, ExecutionException, TimeoutException {
        LanguageClient client = (LanguageClient) Proxy.newProxyInstance(LspCommandTest.class.getClassLoader(), new Class<?>[] { LanguageClient.class },
                (proxy, method, arguments) -> null);
        Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(client, process.getInputStream(), process.getOutputStream());
        launcher.startListening();
        LanguageServer server = launcher.getRemoteProxy();
        assertEquals("Pagewalk", server.initialize(new InitializeParams()).get(60, TimeUnit.SECONDS).getServerInfo().getName());
        return server;
    }

    private static void end(LanguageServer server) throws InterruptedException, ExecutionException, TimeoutException {
        server.shutdown().get(60, TimeUnit.SECONDS);
        server.exit();
    }

    private static Process start(String... arguments) throws IOException {
        return new ProcessBuilder(command(arguments)).start();
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), "org.pagewalk.cli.Main"));
        command.addAll(List.of(arguments));
        return command;
    }

    private static void ends(Process process, int status) throws IOException, InterruptedException {
        assertEquals("", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(status, process.exitValue());
    }
}
