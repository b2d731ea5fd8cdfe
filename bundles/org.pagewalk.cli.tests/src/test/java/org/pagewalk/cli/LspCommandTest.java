/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.Test;

/** The language server as an editor starts it: a process of its own. */
class LspCommandTest {
    @Test
    void anEditorStartsTheServerAndEndsIt() throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Process process = start("lsp", "--stdio");
        LanguageClient client = (LanguageClient) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { LanguageClient.class },
                (proxy, method, arguments) -> null);
        Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(client, process.getInputStream(), process.getOutputStream());
        launcher.startListening();
        LanguageServer server = launcher.getRemoteProxy();
        assertEquals("Pagewalk", server.initialize(new InitializeParams()).get(60, TimeUnit.SECONDS).getServerInfo().getName());
        server.shutdown().get(60, TimeUnit.SECONDS);
        server.exit();
        ends(process, 0);
    }

    @Test
    void anEditorThatGoesAwayEndsTheServerToo() throws IOException, InterruptedException {
        Process process = start("lsp");
        process.getOutputStream().write("Content-Length: 5\r\n\r\n{".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        ends(process, 1);
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), "org.pagewalk.cli.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }

    private static void ends(Process process, int status) throws IOException, InterruptedException {
        assertEquals("", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(status, process.exitValue());
    }
}
