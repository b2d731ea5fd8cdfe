/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lab.ide;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pagewalk.lab.LabLanguage;
import org.pagewalk.scenario.ide.Edit;
import org.pagewalk.scenario.syntax.Lexeme;

/**
 * Writes a lab as it should look. Only what stands between words, signs and comments changes; {@link LabLayout} says how. A text
 * that would then be read differently is left as it is.
 */
final class LabFormatter {
    private final LabDocument document;
    private final LabLanguage language;

    LabFormatter(LabDocument document, LabLanguage language) {
        this.document = document;
        this.language = language;
    }

    /** The changes, in the order of the text; none for a text whose form is wrong. */
    List<Edit> edits() {
        if (!document.isWellFormed() || document.lexemes().isEmpty()) {
            return List.of();
        }
        LabLayout layout = new LabLayout(document);
        if (!layout.isRight()) {
            return List.of();
        }
        List<Edit> edits = layout.edits();
        return edits.isEmpty() || keepsMeaning(edits) ? edits : List.of();
    }

    private boolean keepsMeaning(List<Edit> edits) {
        LabDocument after = new LabDocument(language, Edit.apply(document.text(), edits));
        return after.isWellFormed() && words(after).equals(words(document)) && EcoreUtil.equals(after.tree().file(), document.tree().file());
    }

    private static List<String> words(LabDocument of) {
        return of.lexemes().stream().map(Lexeme::text).toList();
    }
}
