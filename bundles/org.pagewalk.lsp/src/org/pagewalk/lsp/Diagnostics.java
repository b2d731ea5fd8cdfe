/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.services.LanguageClient;
import org.pagewalk.scenario.Problem;
import org.pagewalk.scenario.Severity;

/**
 * Tells the client what is wrong with its documents: at once when one is opened, and after changes as soon as nobody has typed for a
 * moment; then also what is wrong with those whose check looked at it, since they import it or are the lab to which it belongs.
 * Everything is told by the working thread, so that nothing overtakes what came later. Its methods are for the reading thread.
 */
final class Diagnostics {
    private static final String SOURCE = "pagewalk";
    private static final int QUIET_MILLISECONDS = 200;

    private final Documents documents;
    private final Work work;
    private final LanguageClient client;
    private final Map<String, Future<?>> waiting = new HashMap<>();
    /** The files that have changed on the disk and are still to be thought of. */
    private final Set<Path> changedFiles = new HashSet<>();
    private Optional<Future<?>> waitingForFiles = Optional.empty();
    /** For each document the files, and whole folders, that its last check looked at. For the working thread. */
    private final Map<String, Set<Path>> asked = new HashMap<>();

    Diagnostics(Documents documents, Work work, LanguageClient client) {
        this.documents = documents;
        this.work = work;
        this.client = client;
    }

    void opened(Document document) {
        check(document, 0);
    }

    void changed(Document document) {
        check(document, QUIET_MILLISECONDS);
    }

    void closed(String uri) {
        drop(uri);
        work.later(0, () -> forget(uri, null, List.of()));
    }

    /** Checks again what has looked at files that have changed on the disk, or have come or gone there. */
    void filesChanged(List<Path> files) {
        if (waitingForFiles.filter(earlier -> earlier.cancel(false)).isEmpty()) {
            changedFiles.clear();
        }
        changedFiles.addAll(files);
        Set<Path> all = Set.copyOf(changedFiles);
        waitingForFiles = Optional.of(work.later(QUIET_MILLISECONDS, () -> checkThoseWhoAsk(all, "")));
    }

    /** Tells why nothing is done for a document. */
    void refused(Document document, String why) {
        drop(document.uri());
        work.later(0, () -> forget(document.uri(), document.version(), List.of(whole(why, "not-open"))));
    }

    private void forget(String uri, Integer version, List<Diagnostic> last) {
        asked.remove(uri);
        tell(uri, version, last);
        checkThoseWhoAsk(uri);
    }

    private void check(Document document, int delay) {
        drop(document.uri());
        waiting.put(document.uri(), work.later(delay, () -> {
            check(document);
            checkThoseWhoAsk(document.uri());
        }));
    }

    private void drop(String uri) {
        Future<?> earlier = waiting.remove(uri);
        if (earlier != null) {
            earlier.cancel(false);
        }
    }

    private void check(Document document) {
        try {
            if (documents.isCurrent(document)) {
                tell(document.uri(), document.version(), of(document));
            }
        } catch (RuntimeException | Error e) {
            client.logMessage(new MessageParams(MessageType.Error, "a fault of Pagewalk itself, in " + document.uri() + ": " + e));
        }
    }

    private void checkThoseWhoAsk(String uri) {
        Neighbours.path(uri).ifPresent(file -> checkThoseWhoAsk(Set.of(file), uri));
    }

    /** What has looked at one of these files is checked again, in steps between which requests have their turn; not the one that changed. */
    private void checkThoseWhoAsk(Set<Path> files, String changed) {
        asked.forEach((uri, wanted) -> {
            if (!uri.equals(changed) && files.stream().anyMatch(file -> wanted.stream().anyMatch(file::startsWith))) {
                work.later(0, () -> documents.find(uri).ifPresent(this::check));
            }
        });
    }

    private List<Diagnostic> of(Document document) {
        if (document.isTooLong()) {
            return List.of(whole(document.language().tooLong(document.text().string().length()), "too-long"));
        }
        Set<Path> files = new HashSet<>();
        asked.put(document.uri(), files);
        return document.services(files::add).validate(document.text().string(), document.uri()).stream()
                .map(problem -> of(document, problem)).toList();
    }

    /** A problem as a diagnostic of the document in which it is. */
    static Diagnostic of(Document document, Problem problem) {
        return new Diagnostic(document.text().range(problem.offset(), problem.length()), problem.message(),
                problem.severity() == Severity.ERROR ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, SOURCE, problem.code());
    }

    private static Diagnostic whole(String message, String code) {
        Range start = new Range(new Position(0, 0), new Position(0, 0));
        return new Diagnostic(start, message, DiagnosticSeverity.Error, SOURCE, code);
    }

    private void tell(String uri, Integer version, List<Diagnostic> diagnostics) {
        client.publishDiagnostics(new PublishDiagnosticsParams(uri, diagnostics, version));
    }
}
