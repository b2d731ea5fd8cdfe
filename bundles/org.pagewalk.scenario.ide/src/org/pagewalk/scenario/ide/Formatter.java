/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pagewalk.scenario.syntax.Lexeme;
import org.pagewalk.scenario.syntax.Source;

/**
 * Writes a text as it should look. Only what stands between words, signs and comments changes; {@link Layout} says where lines
 * begin, {@link Columns} what stands below what. A text that would then be read differently is left as it is.
 */
final class Formatter {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Analysis analysis;

    Formatter(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The changes, in the order of the text; none for a text whose form is wrong. */
    List<Edit> edits() {
        if (!analysis.isWellFormed() || analysis.lexemes().isEmpty()) {
            return List.of();
        }
        Layout layout = new Layout(analysis);
        new Columns(analysis, layout).align();
        List<Edit> edits = edits(layout);
        return edits.isEmpty() || keepsMeaning(edits) ? edits : List.of();
    }

    private List<Edit> edits(Layout layout) {
        String text = analysis.source().text();
        String lineEnd = lineEnd(analysis.source());
        List<Edit> edits = new ArrayList<>();
        int end = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        for (int i = 0; i < analysis.lexemes().size(); i++) {
            Lexeme lexeme = analysis.lexemes().get(i);
            replace(end, lexeme.place().offset(), lineEnd.repeat(layout.breaks(i)) + " ".repeat(layout.spaces(i)), edits);
            end = lexeme.place().end();
        }
        replace(end, text.length(), lineEnd, edits);
        return edits;
    }

    private void replace(int from, int to, String gap, List<Edit> edits) {
        if (!analysis.source().text().substring(from, to).equals(gap)) {
            edits.add(new Edit(from, to - from, gap));
        }
    }

    /** What ends the first line. */
    private static String lineEnd(Source source) {
        String text = source.text();
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.startsWith("\r\n", end) ? "\r\n" : text.startsWith("\r", end) ? "\r" : "\n";
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
