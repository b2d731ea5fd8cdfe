/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.pagewalk.scenario.ide.TextServices;

/**
 * An open document as it was at one moment.
 *
 * @param uri as the client names it
 * @param file what file that is, if it is one
 * @param version as the client counts
 * @param language what is in it
 * @param text its text
 * @param files what lies beside it
 */
record Document(String uri, Optional<Path> file, int version, Language language, Text text, Neighbours files) {
    /** After changes, each of which applies to what the one before left. */
    Document after(List<TextDocumentContentChangeEvent> changes, int newVersion) {
        Text changed = text;
        for (TextDocumentContentChangeEvent change : changes) {
            changed = change.getRange() == null ? new Text(change.getText()) : changed.replace(change.getRange(), change.getText());
        }
        return new Document(uri, file, newVersion, language, changed, files);
    }

    /** What can be asked about its text. */
    TextServices services() {
        return language.services(files);
    }

    /** The same; tells which files that looked at. */
    TextServices services(Consumer<Path> asked) {
        return language.services(files.telling(asked));
    }

    /** Whether it is so long that nothing is done with it. */
    boolean isTooLong() {
        return text.string().length() > language.charsMax();
    }
}
