/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.pagewalk.scenario.FolderImports;
import org.pagewalk.scenario.Imports;

/**
 * The files of a folder, as the client has them open, or else as they are on the disk: what a document in it may import. Of a
 * document that is no file nothing is known.
 */
final class Neighbours implements Imports {
    private final Documents documents;
    private final Optional<Path> folder;
    private final Consumer<Path> asked;

    private Neighbours(Documents documents, Optional<Path> folder, Consumer<Path> asked) {
        this.documents = documents;
        this.folder = folder;
        this.asked = asked;
    }

    /** The files beside a document. */
    static Neighbours of(Documents documents, Optional<Path> file) {
        return new Neighbours(documents, file.map(Path::getParent), path -> { });
    }

    /** The file that a document is, if it is one. */
    static Optional<Path> path(String uri) {
        try {
            return Optional.of(URI.create(uri)).filter(name -> "file".equalsIgnoreCase(name.getScheme())).map(name -> Path.of(name).normalize());
        } catch (IllegalArgumentException | FileSystemNotFoundException | SecurityException e) {
            return Optional.empty();
        }
    }

    /** The same files for somebody who says which ones are asked for, whether they are there or not; a folder stands for all that is in it. */
    Neighbours telling(Consumer<Path> whom) {
        return new Neighbours(documents, folder, whom);
    }

    /** The files of the folder around this one. */
    Neighbours around() {
        return new Neighbours(documents, folder.map(Path::getParent), asked);
    }

    Optional<Path> folder() {
        return folder;
    }

    /** Whether there is a file of this name now. */
    boolean has(String name) {
        return file(name).filter(path -> documents.find(path).isPresent() || Files.isRegularFile(path)).isPresent();
    }

    /** How the client names a file that there is. */
    Optional<String> uri(String name) {
        return file(name).filter(path -> has(name)).map(path -> documents.find(path).map(Document::uri).orElseGet(() -> path.toUri().toString()));
    }

    /** The bytes of a file that is open. */
    Optional<byte[]> open(String name) {
        Optional<Path> path = file(name);
        path.ifPresent(asked);
        return path.flatMap(documents::find).map(document -> document.text().string().getBytes(StandardCharsets.UTF_8));
    }

    /** The names of all files that are open in the folder and the folders in it. */
    List<String> open() {
        folder.ifPresent(asked);
        return folder.map(in -> documents.files().stream().filter(path -> path.startsWith(in))
                .map(path -> in.relativize(path).toString().replace(File.separatorChar, '/')).toList()).orElse(List.of());
    }

    private Optional<Path> file(String name) {
        try {
            return folder.map(in -> in.resolve(name).normalize());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public Answer read(String name) {
        Optional<Path> path = file(name);
        path.ifPresent(asked);
        return path.flatMap(documents::find).<Answer>map(document -> new Answer.Found(document.text().string()))
                .or(() -> folder.map(in -> new FolderImports(in).read(name))).orElseGet(Answer.Unknown::new);
    }
}
