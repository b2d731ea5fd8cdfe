/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.WorkspaceService;

/** Hears from the client which files have changed on the disk; nothing else that is not open concerns this server. */
final class FileChanges implements WorkspaceService {
    private static final String METHOD = "workspace/didChangeWatchedFiles";
    /** Scenarios, labs, their texts and answers. */
    private static final String FILES = "**/*.{mms,lab,md,properties}";

    private final LanguageClient client;
    private final Consumer<List<Path>> changed;

    FileChanges(LanguageClient client, Consumer<List<Path>> changed) {
        this.client = client;
        this.changed = changed;
    }

    /** Asks the client to tell; whether it will does not matter. */
    void watch() {
        client.registerCapability(new RegistrationParams(List.of(new Registration("files", METHOD,
                new DidChangeWatchedFilesRegistrationOptions(List.of(new FileSystemWatcher(Either.forLeft(FILES))))))));
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams parameters) {
        changed.accept(parameters.getChanges().stream().map(change -> Neighbours.path(change.getUri())).flatMap(Optional::stream).toList());
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams parameters) {
        // nothing can be configured
    }
}
