/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.lsp;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.pagewalk.scenario.ide.Span;

/**
 * Colours, as the protocol has them: five numbers a token, places as distances from the token before. The last answers are kept, so
 * that of the next only what is different need be sent. For one thread.
 */
final class Tokens {
    /** Which number stands for which type: the place of the kind of {@link Span}. */
    static final SemanticTokensLegend LEGEND = new SemanticTokensLegend(
            Arrays.stream(Span.Kind.values()).map(Tokens::type).toList(), List.of());
    /** Of so many documents the last answer is kept. */
    private static final int KEPT_MAX = 4;

    /** An answer, by the name under which the client asks for what has changed since. */
    private record Sent(String id, int[] numbers) {
    }

    private final Map<String, Sent> kept = new LinkedHashMap<>(KEPT_MAX * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Sent> eldest) {
            return size() > KEPT_MAX;
        }
    };
    private long answers;

    /** The colours of a whole document. */
    SemanticTokens of(Document document) {
        Sent now = now(document);
        return new SemanticTokens(now.id, list(now.numbers, 0, now.numbers.length));
    }

    /** Those of a part of it, and of what reaches into the part. */
    static SemanticTokens of(Document document, Range part) {
        int[] numbers = numbers(document, document.text().offset(part.getStart()), document.text().offset(part.getEnd()));
        return new SemanticTokens(list(numbers, 0, numbers.length));
    }

    /** What has changed since an answer; everything, where that answer is not known any more. */
    Either<SemanticTokens, SemanticTokensDelta> since(String id, Document document) {
        Sent before = kept.get(document.uri());
        if (before == null || !before.id.equals(id)) {
            return Either.forLeft(of(document));
        }
        Sent now = now(document);
        int max = Math.min(before.numbers.length, now.numbers.length);
        int begin = Arrays.mismatch(before.numbers, now.numbers);
        if (begin < 0) {
            return Either.forRight(new SemanticTokensDelta(List.of(), now.id));
        }
        int end = 0;
        while (end < max - begin && before.numbers[before.numbers.length - 1 - end] == now.numbers[now.numbers.length - 1 - end]) {
            end++;
        }
        return Either.forRight(new SemanticTokensDelta(List.of(new SemanticTokensEdit(begin, before.numbers.length - end - begin,
                list(now.numbers, begin, now.numbers.length - end))), now.id));
    }

    private Sent now(Document document) {
        Sent now = new Sent(String.valueOf(++answers), numbers(document, 0, document.text().string().length()));
        kept.put(document.uri(), now);
        return now;
    }

    private static List<Integer> list(int[] numbers, int begin, int end) {
        return Arrays.stream(numbers, begin, end).boxed().toList();
    }

    private static int[] numbers(Document document, int begin, int end) {
        Writer writer = new Writer(document.text());
        for (Span span : document.services().highlight(document.text().string())) {
            if (span.offset() < end && span.offset() + span.length() > begin) {
                writer.add(span);
            }
        }
        return Arrays.copyOf(writer.numbers, writer.count);
    }

    private static final class Writer {
        private static final int NUMBERS = 5;

        private final Text text;
        private int[] numbers = new int[NUMBERS * 64];
        private int count;
        private int lastLine;
        private int lastCharacter;

        Writer(Text text) {
            this.text = text;
        }

        /** A token lies in one line, so a comment of several becomes several. */
        void add(Span span) {
            int end = span.offset() + span.length();
            for (int line = text.line(span.offset()); line <= text.line(end); line++) {
                int from = Math.max(span.offset(), text.start(line));
                int length = Math.min(end, text.end(line)) - from;
                if (length > 0) {
                    add(line, from - text.start(line), length, span.kind().ordinal());
                }
            }
        }

        private void add(int line, int character, int length, int kind) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count] = line - lastLine;
            numbers[count + 1] = line == lastLine ? character - lastCharacter : character;
            numbers[count + 2] = length;
            numbers[count + 3] = kind;
            count += NUMBERS;
            lastLine = line;
            lastCharacter = character;
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
