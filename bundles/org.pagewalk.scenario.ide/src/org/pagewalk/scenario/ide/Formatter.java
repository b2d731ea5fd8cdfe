/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pagewalk.scenario.syntax.Lexeme;

/**
 * Writes a text as it should look. Only what stands between words, signs and comments changes; {@link Layout} says where lines
 * begin, {@link Columns} what stands below what. A text that would then be read differently is left as it is.
 */
final class Formatter {
    private final Analysis analysis;

    Formatter(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The changes, in the order of the text; none for a text whose form is wrong. */
    List<Edit> edits() {
        if (!analysis.isWellFormed() || analysis.lexemes().isEmpty()) {
            return List.of();
        }
        List<Edit> edits = new Layout(analysis).edits();
        return edits.isEmpty() || keepsMeaning(edits) ? edits : List.of();
    }

    private boolean keepsMeaning(List<Edit> edits) {
        Analysis after = analysis.of(Edit.apply(analysis.source().text(), edits));
        return after.isWellFormed() && words(after).equals(words(analysis))
                && EcoreUtil.equals(after.scenario().model(), analysis.scenario().model());
    }

    private static List<String> words(Analysis analysis) {
        return analysis.lexemes().stream().map(Lexeme::text).toList();
    }
}
