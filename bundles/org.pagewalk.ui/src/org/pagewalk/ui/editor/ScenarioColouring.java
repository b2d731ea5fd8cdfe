/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.ui.editor;

import java.util.List;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.swt.SWT;
import org.pagewalk.scenario.ide.Span;

/**
 * The spans of a scenario as coloured tokens. What lies between two spans is a token of its own: the platform takes
 * tokens of one colour that follow each other for one.
 */
final class ScenarioColouring implements ITokenScanner {
    /** Begins the identifiers of our colours; the span's kind follows. */
    static final String COLOUR_PREFIX = "org.pagewalk.ui.";

    private final ColorRegistry colours;
    private List<Span> spans = List.of();
    private int next;
    private int offset;
    private int length;
    private int end;

    ScenarioColouring(ColorRegistry colours) {
        this.colours = colours;
    }

    @Override
    public void setRange(IDocument document, int from, int count) {
        end = from + count;
        spans = EditorServices.of(document).highlight(document.get()).stream()
                .filter(span -> span.offset() >= from && span.offset() + span.length() <= end).toList();
        next = 0;
        offset = from;
        length = 0;
    }

    @Override
    public IToken nextToken() {
        offset += length;
        if (offset >= end) {
            return Token.EOF;
        }
        int start = next < spans.size() ? spans.get(next).offset() : end;
        if (offset < start) {
            length = start - offset;
            return Token.UNDEFINED;
        }
        Span span = spans.get(next++);
        length = span.length();
        int style = span.kind() == Span.Kind.KEYWORD ? SWT.BOLD : SWT.NORMAL;
        return new Token(new TextAttribute(colours.get(COLOUR_PREFIX + span.kind().name()), null, style));
    }

    @Override
    public int getTokenOffset() {
        return offset;
    }

    @Override
    public int getTokenLength() {
        return length;
    }
}
