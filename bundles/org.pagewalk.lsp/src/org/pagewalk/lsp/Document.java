/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.util.List;

import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.pagewalk.scenario.ScenarioLanguage;

/**
 * An open document as it was at one moment.
 *
 * @param uri as the client names it
 * @param version as the client counts
 * @param text what is in it
 * @param imports what it may import
 */
record Document(String uri, int version, Text text, Neighbours imports) {
    /** After changes, each of which applies to what the one before left. */
    Document after(List<TextDocumentContentChangeEvent> changes, int newVersion) {
        Text changed = text;
        for (TextDocumentContentChangeEvent change : changes) {
            changed = change.getRange() == null ? new Text(change.getText()) : changed.replace(change.getRange(), change.getText());
        }
        return new Document(uri, newVersion, changed, imports);
    }

    /** Whether it is so long that nothing is done with it. */
    boolean isTooLong() {
        return text.string().length() > ScenarioLanguage.CHARS_MAX;
    }
}
