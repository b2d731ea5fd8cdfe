/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

import org.pagewalk.scenario.FolderImports;
import org.pagewalk.scenario.Imports;

/**
 * What a document may import: files of its own folder, as the client has them open, or else as they are on the disk. Of a document
 * that is no file nothing is known.
 */
final class Neighbours implements Imports {
    private final Documents documents;
    private final Optional<Path> folder;

    Neighbours(Documents documents, String uri) {
        this.documents = documents;
        folder = path(uri).map(Path::getParent);
    }

    /** The file that a document is, if it is one. */
    static Optional<Path> path(String uri) {
        try {
            return Optional.of(URI.create(uri)).filter(name -> "file".equalsIgnoreCase(name.getScheme())).map(name -> Path.of(name).normalize());
        } catch (IllegalArgumentException | FileSystemNotFoundException | SecurityException e) {
            return Optional.empty();
        }
    }

    /** The file of a name here, if that can be one. */
    Optional<Path> file(String name) {
        try {
            return folder.map(in -> in.resolve(name).normalize());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** How the client names the file, or would. */
    Optional<String> uri(String name) {
        return file(name).map(path -> documents.find(path).map(Document::uri).orElseGet(() -> path.toUri().toString()));
    }

    @Override
    public Answer read(String name) {
        return file(name).flatMap(documents::find).<Answer>map(document -> new Answer.Found(document.text().string()))
                .or(() -> folder.map(in -> new FolderImports(in).read(name))).orElseGet(Answer.Unknown::new);
    }
}
