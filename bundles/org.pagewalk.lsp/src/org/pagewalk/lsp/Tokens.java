/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.pagewalk.scenario.ide.Span;

/** Colours, as the protocol has them: five numbers a token, places as distances from the token before. */
final class Tokens {
    /** Which number stands for which type: the place of the kind of {@link Span}. */
    static final SemanticTokensLegend LEGEND = new SemanticTokensLegend(
            Arrays.stream(Span.Kind.values()).map(Tokens::type).toList(), List.of());

    private final List<Integer> numbers = new ArrayList<>();
    private int lastLine;
    private int lastCharacter;

    private Tokens() {
    }

    static SemanticTokens of(Document document) {
        Tokens tokens = new Tokens();
        document.services().highlight(document.text().string()).forEach(span -> tokens.add(document.text(), span));
        return new SemanticTokens(tokens.numbers);
    }

    /** A token lies in one line, so a comment of several becomes several. */
    private void add(Text text, Span span) {
        int end = span.offset() + span.length();
        for (int line = text.line(span.offset()); line <= text.line(end); line++) {
            int from = Math.max(span.offset(), text.start(line));
            int length = Math.min(end, text.end(line)) - from;
            if (length > 0) {
                int character = from - text.start(line);
                numbers.addAll(List.of(line - lastLine, line == lastLine ? character - lastCharacter : character, length,
                        span.kind().ordinal(), 0));
                lastLine = line;
                lastCharacter = character;
            }
        }
    }

    private static String type(Span.Kind kind) {
        return switch (kind) {
        case KEYWORD -> SemanticTokenTypes.Keyword;
        case FUNCTION -> SemanticTokenTypes.Function;
        case CONSTANT -> SemanticTokenTypes.EnumMember;
        case NUMBER, UNIT -> SemanticTokenTypes.Number;
        case STRING -> SemanticTokenTypes.String;
        case COMMENT -> SemanticTokenTypes.Comment;
        case FIELD -> SemanticTokenTypes.Property;
        case VARIABLE -> SemanticTokenTypes.Variable;
        };
    }
}
