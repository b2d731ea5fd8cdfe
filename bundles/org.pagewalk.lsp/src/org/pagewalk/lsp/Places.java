/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Location;
import org.pagewalk.scenario.ide.Occurrence;

/** Where names are bound and used. */
final class Places {
    private Places() {
    }

    static List<Location> definition(Document document, int offset) {
        return document.services().definition(document.text().string(), offset).flatMap(definition -> {
            Optional<String> uri = definition.file().isEmpty() ? Optional.of(document.uri()) : document.files().uri(definition.file());
            return uri.map(in -> new Location(in, new Text(definition.text()).range(definition.range().offset(), definition.range().length())));
        }).stream().toList();
    }

    static List<Location> references(Document document, int offset, boolean declarations) {
        return document.services().occurrences(document.text().string(), offset).stream()
                .filter(each -> declarations || each.access() != Occurrence.Access.DECLARATION)
                .map(each -> new Location(document.uri(), document.text().range(each.range().offset(), each.range().length()))).toList();
    }

    static List<DocumentHighlight> highlights(Document document, int offset) {
        return document.services().occurrences(document.text().string(), offset).stream()
                .map(each -> new DocumentHighlight(document.text().range(each.range().offset(), each.range().length()),
                        each.access() == Occurrence.Access.READ ? DocumentHighlightKind.Read : DocumentHighlightKind.Write))
                .toList();
    }
}
