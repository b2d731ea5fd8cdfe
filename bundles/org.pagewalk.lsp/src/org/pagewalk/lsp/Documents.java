/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.pagewalk.scenario.ScenarioLanguage;

/** The documents that the client has open, as they are now. The reading thread changes them, all may look. */
final class Documents {
    /** The most that are kept. */
    static final int OPEN_MAX = 100;
    /** The most characters that a text may have to be kept; from {@link Language#charsMax} on, nothing is done with it. */
    static final int KEPT_CHARS_MAX = 2 * ScenarioLanguage.CHARS_MAX;

    private final Map<String, Document> open = new ConcurrentHashMap<>();

    Optional<Document> find(String uri) {
        return Optional.ofNullable(open.get(uri));
    }

    /** The document that is this file, if it is open. */
    Optional<Document> find(Path file) {
        return open.values().stream().filter(document -> document.file().filter(file::equals).isPresent()).findFirst();
    }

    /** The files that are open. */
    List<Path> files() {
        return open.values().stream().flatMap(document -> document.file().stream()).toList();
    }

    /** Whether this is what the document looks like now. */
    boolean isCurrent(Document document) {
        return open.get(document.uri()) == document;
    }

    /** Keeps a document, or says why not; then what was kept of it is forgotten, since the next change would not fit. */
    Optional<String> keep(Document document) {
        int chars = document.text().string().length();
        if (chars > KEPT_CHARS_MAX) {
            open.remove(document.uri());
            return Optional.of(document.language().tooLong(chars) + "; then close it and open it again");
        }
        if (open.size() >= OPEN_MAX && !open.containsKey(document.uri())) {
            return Optional.of(OPEN_MAX + " documents are open already: close one, then close this and open it again");
        }
        open.put(document.uri(), document);
        return Optional.empty();
    }

    void forget(String uri) {
        open.remove(uri);
    }
}
